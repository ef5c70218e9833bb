import { Button, NumberInput, Select } from '@mantine/core';
import { IconArrowsSort, IconPrinter } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { WordingLocale } from '@firsthand/wording';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ConflictNote } from '../../shared/components/conflict-note.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { SaveState } from '../../shared/components/save-state.tsx';
import { undoToast } from '../../shared/components/toast.tsx';
import { useDraft } from '../../shared/draft/use-draft.ts';
import { useText } from '../../shared/intl/text.tsx';
import { Bank } from './bank.tsx';
import { FromResearch } from './from-research.tsx';
import { PrintSheet } from './print-sheet.tsx';
import { QuestionList } from './question-list.tsx';
import classes from './questions.module.css';
import {
  askedOf,
  inSensibleOrder,
  isInSensibleOrder,
  mostAsked,
  onOnePage,
  roomFor,
  withQuestion,
} from './sheet.ts';
import {
  draftOf,
  saveSheet,
  type AskedPerson,
  type BankQuestion,
  type Sheet,
  type SheetQuestion,
  type SheetValue,
} from './sheet-query.ts';
import { WriteQuestion } from './write-question.tsx';

const route = getRouteApi('/shell/questions/$occupationId');
const USUAL_MINUTES = ['15', '20', '30'] as const;

interface BuilderProps {
  readonly sheet: Sheet;
  readonly bank: readonly BankQuestion[];
  /** For whom it is looked at and printed; null: for everybody. */
  readonly person: AskedPerson | null;
  readonly above: ReactNode;
  readonly language: WordingLocale;
}

export function Builder({ sheet, bank, person, above, language }: BuilderProps) {
  const t = useText();
  const navigate = route.useNavigate();
  const occupationId = sheet.occupation.id;
  const draft = useDraft<SheetValue>({
    thing: `questions.${occupationId}`,
    stored: draftOf(sheet),
    save: (value, revision, { last }) => saveSheet(occupationId, value, revision, last),
  });
  const { value } = draft;
  const edit = (change: (now: SheetValue) => SheetValue) => draft.edit(change(draft.now().value));
  const shown = person ? askedOf(value.questions, person.id) : value.questions;
  const printed = onOnePage(askedOf(value.questions, person?.id ?? null));
  const left = askedOf(value.questions, person?.id ?? null).length - printed.length;
  const add = (question: SheetQuestion) => edit((now) => withQuestion(now, question));
  const sort = () => {
    const before = draft.now().value.questions;
    edit(inSensibleOrder);
    undoToast({
      message: t('questions.sorted'),
      undoLabel: t('app.undo'),
      undo: () => edit((now) => ({ ...now, questions: reordered(now.questions, before) })),
    });
  };
  return (
    <>
      <div className={classes.page} data-print="no">
        <PageHeader
          title={t('questions.titleFor', { occupation: sheet.occupation.title })}
          above={above}
          now={<Room value={value} person={person} />}
          action={
            <Button
              size="md"
              variant={value.questions.length > 0 ? 'filled' : 'default'}
              leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
              disabled={printed.length === 0}
              onClick={() => window.print()}
            >
              {t('questions.print')}
            </Button>
          }
        />
        {left > 0 && (
          <p className={classes.hint}>{t('questions.pageHolds', { printed: printed.length, left })}</p>
        )}
        <div className={classes.settings}>
          <Minutes minutes={value.minutes} onChange={(minutes) => edit((now) => ({ ...now, minutes }))} />
          {sheet.people.length > 0 && (
            <Select
              label={t('questions.for')}
              data={[
                { value: '', label: t('questions.forAll') },
                ...sheet.people.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={person?.id ?? ''}
              allowDeselect={false}
              onChange={(id) => void navigate({ search: id ? { person: id } : {}, replace: true })}
            />
          )}
        </div>
        <ConflictNote
          draft={draft}
          show={({ questions }) => questions.map(({ text }, at) => `${at + 1}. ${text}`).join('\n')}
        />
        <section aria-labelledby="chosen">
          <div className={classes.sectionHead}>
            <h2 id="chosen">{t('questions.chosen')}</h2>
            <SaveState draft={draft} />
          </div>
          <QuestionList shown={shown} sheet={sheet} language={language} onEdit={edit} />
          {!isInSensibleOrder(value) && (
            <div className={classes.sort}>
              <Button
                variant="light"
                leftSection={<IconArrowsSort size={18} stroke={1.75} aria-hidden />}
                onClick={sort}
              >
                {t('questions.sort')}
              </Button>
              <span>{t('questions.sorted')}</span>
            </div>
          )}
        </section>
        <WriteQuestion
          occupationId={occupationId}
          person={person}
          sheet={sheet}
          language={language}
          onAdd={add}
        />
        <FromResearch sheet={sheet} value={value} onAdd={add} />
        <Bank bank={bank} value={value} onAdd={add} onEdit={edit} />
      </div>
      <PrintSheet
        questions={printed}
        occupation={sheet.occupation.title}
        person={person}
        minutes={person?.meeting?.plannedMinutes ?? value.minutes}
      />
    </>
  );
}

/** How many questions there are, how many there is time for, and by what rule. */
function Room({ value, person }: { value: SheetValue; person: AskedPerson | null }) {
  const t = useText();
  const { minutes, questions } = value;
  const asked = person ? askedOf(questions, person.id).length : mostAsked(questions);
  const { calm, most } = roomFor(minutes);
  const values = { asked, calm, most, minutes };
  if (asked === 0) return t('questions.room.none', values);
  if (asked > most) return <span className={classes.over}>{t('questions.room.over', values)}</span>;
  return t('questions.room.fits', values);
}

function Minutes({ minutes, onChange }: { minutes: number; onChange: (minutes: number) => void }) {
  const t = useText();
  const usual = USUAL_MINUTES.find((one) => one === String(minutes));
  const [other, setOther] = useState(!usual);
  return (
    <div className={classes.minutes}>
      <ChoiceChips
        legend={t('questions.minutes')}
        look="segments"
        choices={[
          ...USUAL_MINUTES.map((value) => ({ value, label: value })),
          { value: 'other' as const, label: t('questions.otherMinutes') },
        ]}
        value={other ? 'other' : (usual ?? 'other')}
        onChange={(value) => {
          setOther(value === 'other');
          if (value !== 'other') onChange(Number(value));
        }}
      />
      {other && (
        <NumberInput
          aria-label={t('questions.minutes')}
          min={5}
          max={120}
          clampBehavior="strict"
          w="6rem"
          defaultValue={minutes}
          onChange={(value) => typeof value === 'number' && value >= 5 && onChange(Math.min(120, value))}
        />
      )}
    </div>
  );
}

/** The questions there are now, in the order they had; what came since stays behind. */
function reordered(now: readonly SheetQuestion[], before: readonly SheetQuestion[]): SheetQuestion[] {
  const place = new Map(before.map(({ id }, at) => [id, at]));
  return now.toSorted((a, b) => (place.get(a.id) ?? before.length) - (place.get(b.id) ?? before.length));
}
