/** What a student's device writes into an interview's log, and how it looks before the server has it. Pure. */
import { isLater, type EditStamp } from '@firsthand/contracts';
import type {
  AnswerEditInput,
  ChecklistEditInput,
  ClockEditInput,
  DiscoveryEditInput,
  LogSheetFragment,
  NamedPersonInput,
  SourceEditInput,
} from '../../generated/operations.ts';

export type LogSheet = LogSheetFragment;
export type LogAnswer = LogSheet['answers'][number];

/** One thing as it is from now on. A later edit of the same thing takes its place, sent or not. */
export type Edit =
  | { readonly kind: 'answer'; readonly content: AnswerEditInput }
  | { readonly kind: 'source'; readonly content: SourceEditInput }
  | { readonly kind: 'discovery'; readonly content: DiscoveryEditInput }
  | { readonly kind: 'referral'; readonly content: NamedPersonInput }
  | { readonly kind: 'clock'; readonly content: ClockEditInput }
  | { readonly kind: 'checklist'; readonly content: ChecklistEditInput };

/** What the edit is about; one edit of each waits at a time. */
export function thingOf({ kind, content }: Edit): string {
  return `${kind} ${'id' in content ? content.id : ''}`;
}

/** Tells this very edit from another of the same thing. Whom they named is written down once. */
export function editIdOf({ content }: Edit): string {
  return 'editId' in content ? content.editId : content.id;
}

/** A new edit's stamp: later than the edit it was made over, even where this device's clock is behind. */
export function stampOver(before: string | null | undefined, now: Date = new Date()): EditStamp {
  const least = before ? Date.parse(before) + 1 : 0;
  return {
    editedAt: new Date(Math.max(now.getTime(), least)).toISOString(),
    editId: crypto.randomUUID(),
  };
}

/** The log as the student sees it: what the server has, with what this device has not sent yet. */
export function withEdits(log: LogSheet, edits: readonly Edit[]): LogSheet {
  return edits.reduce(withEdit, log);
}

function withEdit(log: LogSheet, { kind, content }: Edit): LogSheet {
  switch (kind) {
    case 'answer':
      return { ...log, answers: replaced(log.answers, content, answerOf(content)).sort(inOrder) };
    case 'source': {
      const { id, editedAt, editId, text } = content;
      return { ...log, sources: replaced(log.sources, content, { id, editedAt, editId, text: text ?? '' }) };
    }
    case 'discovery': {
      const { id, editedAt, editId, title, note } = content;
      const known = log.discoveries.find((one) => one.id === id);
      const shown = {
        ...{ id, editedAt, editId, title: title ?? '', note: note ?? '' },
        ...{ planned: known?.planned ?? false, occupation: known?.occupation ?? null },
      };
      return { ...log, discoveries: replaced(log.discoveries, content, shown) };
    }
    case 'referral': {
      if (log.referrals.some(({ id }) => id === content.id)) return log;
      const contact = { id: '', name: content.name, phone: content.phone ?? '' };
      return { ...log, referrals: [...log.referrals, { id: content.id, contact }] };
    }
    case 'clock': {
      const { startedAt, endedAt = null, editedAt } = content;
      if (log.closing.clockEditedAt !== null && editedAt < log.closing.clockEditedAt) return log;
      return { ...log, closing: { ...log.closing, startedAt, endedAt, clockEditedAt: editedAt } };
    }
    case 'checklist': {
      const { editId: _, mayComeBack = null, comeBackBy = null, jobTalk = null, ...ticks } = content;
      const cardPhotoId = content.cardPhotoId ?? null;
      const card = { cardPhotoId, hasCardPhoto: cardPhotoId !== null };
      if (log.closing.editedAt !== null && ticks.editedAt < log.closing.editedAt) return log;
      return { ...log, closing: { ...log.closing, ...ticks, ...card, mayComeBack, comeBackBy, jobTalk } };
    }
  }
}

interface Kept extends EditStamp {
  readonly id: string;
}

function replaced<Row extends Kept>(
  rows: readonly Row[],
  edit: Kept & { readonly removed?: boolean | null | undefined },
  shown: Row,
): Row[] {
  const known = rows.find(({ id }) => id === edit.id);
  if (known && !isLater(edit, known)) return [...rows];
  const others = rows.filter(({ id }) => id !== edit.id);
  if (edit.removed) return others;
  return known ? rows.map((row) => (row.id === edit.id ? shown : row)) : [...others, shown];
}

const inOrder = (a: LogAnswer, b: LogAnswer) =>
  Number(a.volunteered) - Number(b.volunteered) ||
  a.position - b.position ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const NO_VALUE: LogAnswer['value'] = {
  ...{ pay: null, hours: null, outlook: null, skills: null, withOthersPercent: null },
  ...{ training: null, environment: null, chooseAgain: null, related: null },
};

function answerOf(edit: AnswerEditInput): LogAnswer {
  return {
    ...{ id: edit.id, editedAt: edit.editedAt, editId: edit.editId },
    ...{ questionId: edit.questionId ?? '', question: edit.question ?? '', topic: edit.topic ?? null },
    ...{ answerType: edit.answerType ?? 'FREE', text: edit.text ?? '', topics: edit.topics ?? [] },
    ...{ position: edit.position ?? 0, starred: edit.starred ?? false, asked: edit.asked ?? false },
    volunteered: edit.volunteered ?? false,
    elsewhere: edit.elsewhere ?? false,
    value: { ...NO_VALUE, ...(edit.value as Partial<LogAnswer['value']> | null | undefined) },
  };
}

/** An edit of an answer that is there: everything as it was but what changed. */
export function answerEdit(
  answer: LogAnswer,
  change: Partial<Pick<LogAnswer, 'text' | 'value' | 'topics' | 'starred' | 'asked'>> & { removed?: boolean },
): Edit {
  const content = { ...answer, ...change, over: [answer.editId], ...stampOver(answer.editedAt) };
  return { kind: 'answer', content };
}

/** As many as the server takes. */
const SEEN_AT_MOST = 100;

/**
 * An edit that takes the place of one still waiting here was made over all that that one was made over: the server may
 * have either of them already. Null: it was made without having seen that one, and both must be sent.
 */
export function madeOver(edit: Edit, waiting: Edit): Edit | null {
  if (edit.kind !== 'answer' || waiting.kind !== 'answer') return edit;
  const { over } = edit.content;
  // One that does not say takes its place, as before.
  if (!over) return edit;
  if (!over.includes(waiting.content.editId)) return null;
  const seen = [...new Set([...over, ...(waiting.content.over ?? [])])].slice(0, SEEN_AT_MOST);
  return { ...edit, content: { ...edit.content, over: seen } };
}
