import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { SetAsideInput } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { type Alike, type Look, setAside, worthALookQuery } from './look-data.ts';
import { SamePassages } from './same-passages.tsx';
import classes from './look.module.css';

/** One thing that may be worth a look. */
interface Seen {
  readonly key: string;
  readonly about: Pick<SetAsideInput, 'kind' | 'aboutId'>;
  readonly title: string;
  readonly body: ReactNode;
  readonly aside: { readonly by: string; readonly at: string } | null;
}

/** What whoever grades may want to look at first. Quiet: it says what is there, and is folded until somebody asks. */
export function WorthALook({ submissionId }: { readonly submissionId: string }) {
  const t = useText();
  const { data: look, error, refetch } = useQuery(worthALookQuery(submissionId));
  const all = useSeen(look);
  const open = all.filter(({ aside }) => aside === null);
  const asides = all.filter(({ aside }) => aside !== null);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (all.length === 0) return null;
  return (
    <details className={classes.look} data-quiet={open.length === 0 || undefined}>
      <summary>
        <IconEye size={18} stroke={1.75} aria-hidden />
        {open.length > 0
          ? t('look.title', { count: open.length })
          : t('look.asides', { count: asides.length })}
      </summary>
      <p className={classes.note}>{t('look.note')}</p>
      <Things submissionId={submissionId} things={open} />
      {open.length > 0 && asides.length > 0 && (
        <p className={classes.note}>{t('look.asides', { count: asides.length })}</p>
      )}
      <Things submissionId={submissionId} things={asides} />
    </details>
  );
}

function Things({ submissionId, things }: { submissionId: string; things: readonly Seen[] }) {
  const t = useText();
  const { formatDate } = useIntl();
  const putting = useMutation({ mutationFn: setAside });
  if (things.length === 0) return null;
  return (
    <>
      <ul className={classes.things}>
        {things.map(({ key, about, title, body, aside }) => (
          <li key={key} data-aside={aside !== null || undefined}>
            <h3>{title}</h3>
            {aside === null && body}
            <p className={classes.foot}>
              <Button
                size="compact-sm"
                variant="default"
                loading={putting.isPending && putting.variables.aboutId === about.aboutId}
                onClick={() => putting.mutate({ submissionId, ...about, aside: aside === null })}
              >
                {t(aside === null ? 'look.aside' : 'look.again')}
              </Button>
              {aside && (
                <small>
                  {t('look.asideBy', {
                    name: aside.by,
                    when: formatDate(aside.at, { day: 'numeric', month: 'long' }),
                  })}
                </small>
              )}
            </p>
          </li>
        ))}
      </ul>
      <ErrorState error={putting.error} />
    </>
  );
}

function useSeen(look: Look | undefined): Seen[] {
  const t = useText();
  if (!look) return [];
  return [
    ...look.alike.map((alike): Seen => ({
      key: `words-${alike.other.id}`,
      about: { kind: 'SAME_WORDS', aboutId: alike.other.id },
      title: alike.other.student
        ? t('look.sameWords', { name: alike.other.student })
        : t('look.sameWordsElsewhere'),
      body: <AlikeBody alike={alike} />,
      aside: alike.aside ?? null,
    })),
    ...look.people.map((person): Seen => ({
      key: `person-${person.interviewId}`,
      about: { kind: 'SAME_PERSON', aboutId: person.interviewId },
      title: t('look.person', { contact: person.contact, count: person.others.length + 1 }),
      body: <MetBy person={person} />,
      aside: person.aside ?? null,
    })),
    ...look.logs.map(({ interviewId, length, contact, minutes, words, aside }): Seen => ({
      key: `log-${interviewId}`,
      about: { kind: 'MINUTES', aboutId: interviewId },
      title: t(`look.${length}`, { contact, minutes, words }),
      body: null,
      aside: aside ?? null,
    })),
  ];
}

function AlikeBody({ alike: { other, passages } }: { alike: Alike }) {
  const t = useText();
  const { formatDate } = useIntl();
  return (
    <>
      <p className={classes.note}>
        {t('look.where', {
          title: other.assignmentTitle,
          course: other.course,
          section: other.section,
          when: formatDate(other.submittedAt, { day: 'numeric', month: 'long', year: 'numeric' }),
        })}
        {other.mayOpen && (
          <>
            {' · '}
            <AnchorLink
              to="/grading/$assignmentId/$submissionId"
              params={{ assignmentId: other.assignmentId, submissionId: other.id }}
              underline="always"
            >
              {t('look.open')}
            </AnchorLink>
          </>
        )}
      </p>
      {!other.mayOpen && <p className={classes.note}>{t('look.notYours')}</p>}
      <SamePassages passages={passages} />
    </>
  );
}

function MetBy({ person }: { person: Look['people'][number] }) {
  const t = useText();
  const { formatDate } = useIntl();
  return (
    <ul className={classes.met}>
      {person.others.map(({ enrolmentId, assignmentId, student, startsAt }) => (
        <li key={enrolmentId}>
          <AnchorLink
            to="/students/$assignmentId/$enrolmentId"
            params={{ assignmentId, enrolmentId }}
            underline="always"
          >
            {t('look.metOn', { student, when: formatDate(startsAt, { day: 'numeric', month: 'long' }) })}
          </AnchorLink>
        </li>
      ))}
    </ul>
  );
}
