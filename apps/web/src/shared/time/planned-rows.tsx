import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { plain } from '../text/find.ts';
import { useText } from '../intl/text.tsx';
import type { LineProblem, Planned, PlannedStudent } from './time-data.ts';
import classes from './time.module.css';

interface PlannedRowsProps {
  readonly students: readonly PlannedStudent[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly severalSteps: boolean;
}

/** Who would have until when: each to be ticked, and apart from them those who would gain nothing, with the reason. */
export function PlannedRows({ students, chosen, onChoose, severalSteps }: PlannedRowsProps) {
  const t = useText();
  const [query, setQuery] = useState('');
  const gaining = students.filter(({ gains }) => gains);
  const others = students.filter(({ gains }) => !gains);
  const shown = gaining.filter(({ person }) =>
    plain(`${person.givenName} ${person.familyName}`).includes(plain(query)),
  );
  const count = gaining.filter(({ enrolmentId }) => chosen.has(enrolmentId)).length;
  return (
    <div>
      <div className={classes.head}>
        <strong aria-live="polite">{t('time.chosen', { count })}</strong>
        <Group gap="xs">
          <Button
            variant="subtle"
            size="compact-sm"
            disabled={shown.length === 0}
            onClick={() => onChoose(new Set([...chosen, ...shown.map(({ enrolmentId }) => enrolmentId)]))}
          >
            {t('time.all')}
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            disabled={count === 0}
            onClick={() => onChoose(new Set())}
          >
            {t('time.none')}
          </Button>
        </Group>
      </div>
      {gaining.length > 8 && (
        <TextInput
          aria-label={t('time.find')}
          placeholder={t('time.find')}
          size="sm"
          mb="xs"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {/* Scrolls, so the keyboard must be able to come here. */}
      <ul className={classes.rows} tabIndex={0} aria-label={t('time.who')}>
        {shown.map(({ enrolmentId, person, steps }) => (
          <li key={enrolmentId}>
            <Checkbox
              label={`${person.familyName}, ${person.givenName}`}
              checked={chosen.has(enrolmentId)}
              onChange={(event) => {
                const next = new Set(chosen);
                if (event.currentTarget.checked) next.add(enrolmentId);
                else next.delete(enrolmentId);
                onChoose(next);
              }}
            />
            <Steps steps={steps} named={severalSteps} />
          </li>
        ))}
        {shown.length === 0 && <li>{t('time.noRows')}</li>}
      </ul>
      {others.length > 0 && (
        <details className={classes.aside}>
          <summary>{t('time.unchanged', { count: others.length })}</summary>
          <ul>
            {others.map(({ enrolmentId, person, steps }) => (
              <li key={enrolmentId}>
                {person.familyName}, {person.givenName}:{' '}
                {t(`time.noGain.${steps[0]!.noGain ?? 'ALREADY_LATER'}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Steps({ steps, named }: { steps: readonly Planned[]; named: boolean }) {
  const t = useText();
  const { formatDate } = useIntl();
  const when = (at: string, timeZone: string) =>
    formatDate(at, {
      ...{ weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit', timeZone },
    });
  return (
    <span className={classes.steps}>
      {steps.map(({ milestoneId, milestoneTitle, dueAt, toAt, zone, noGain }) => (
        <span key={milestoneId}>
          {named && `${milestoneTitle}: `}
          {noGain === null
            ? t('time.becomes', { from: when(dueAt, zone), to: when(toAt, zone) })
            : t(`time.noGain.${noGain}`)}
        </span>
      ))}
    </span>
  );
}

/** The lines of a pasted list that name nobody, and why: nothing is lost silently. */
export function ListProblems({ problems }: { problems: readonly LineProblem[] }) {
  const t = useText();
  if (problems.length === 0) return null;
  return (
    <details className={classes.problems} open={problems.length <= 12}>
      <summary>{t('time.problems', { count: problems.length })}</summary>
      <ul>
        {problems.map(({ line, text, problem }) => (
          <li key={`${line} ${text}`}>
            <span>{t('time.line', { line })}</span> <q>{text}</q>: {t(`time.problem.${problem}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
