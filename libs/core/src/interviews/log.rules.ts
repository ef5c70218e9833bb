import {
  type AnswerType,
  type AnswerValue,
  type EditStamp,
  isLater,
  type JobTalk,
  LIMITS,
  type OutreachChannel,
  type QuestionTopic,
  type ResearchTopic,
  RuleBroken,
} from '@firsthand/contracts';
import { asWritten, tidy } from '../tenancy/text.ts';
import { keptValue } from './answer-values.rules.ts';

/** More than any conversation has; taken-out ones count, because they stay as empty rows. */
export const ANSWERS_AT_MOST = 300;

/** One edit of one thing in a log: its whole content as it is from then on, or that it is gone. */
export interface LogEdit extends EditStamp {
  readonly id: string;
  readonly removed: boolean;
}

export interface AnswerEdit extends LogEdit {
  readonly questionId: string;
  readonly question: string;
  readonly topic?: QuestionTopic | null;
  readonly answerType: AnswerType;
  readonly text: string;
  readonly value?: AnswerValue | null;
  readonly topics: readonly ResearchTopic[];
  readonly position: number;
  readonly starred: boolean;
  readonly asked: boolean;
  readonly volunteered: boolean;
  /** The edits of this answer that whoever made it had seen; left out by a device that does not say. */
  readonly over?: readonly string[] | null;
  /** It is what another device wrote to a note that had changed meanwhile. */
  readonly elsewhere?: boolean | null;
}

export interface SourceEdit extends LogEdit {
  readonly text: string;
}

export interface DiscoveryEdit extends LogEdit {
  readonly occupationId?: string | null;
  readonly title: string;
  readonly note: string;
}

/** When the meeting began, and when it ended. Once begun it may begin anew, but not never have begun. */
export interface ClockEdit extends EditStamp {
  readonly startedAt: string;
  readonly endedAt?: string | null;
}

export interface ChecklistEdit extends EditStamp {
  readonly thanked: boolean;
  readonly askedWhoElse: boolean;
  readonly askedForCard: boolean;
  /** Sent before. */
  readonly cardPhotoId?: string | null;
  readonly mayComeBack?: boolean | null;
  readonly comeBackBy?: OutreachChannel | null;
  readonly jobTalk?: JobTalk | null;
}

/** Of several edits, the last one of each thing. Whatever the order they come in, and however often, it is the same. */
export function latestOfEach<E extends LogEdit>(edits: readonly E[]): E[] {
  const latest = new Map<string, E>();
  for (const edit of edits) {
    const known = latest.get(edit.id);
    if (!known || isLater(edit, known)) latest.set(edit.id, edit);
  }
  return [...latest.values()];
}

/** As many edits back as one device makes while another's are on their way. */
const SEEN_AT_MOST = 100;

export type KeptAnswer = ReturnType<typeof keptAnswer>;

/**
 * What is kept of an answer once these edits have come to what was there, and each text that lost without having been
 * seen by the one that won, as an answer of its own: no typed word goes. `latestOfEach` decides who wins.
 */
export function settle(there: readonly KeptAnswer[], edits: readonly AnswerEdit[]): KeptAnswer[] {
  const rows = new Map(there.map((row) => [row.id, row]));
  const changed = new Set<string>();
  const write = (row: KeptAnswer) => {
    rows.set(row.id, row);
    changed.add(row.id);
  };
  for (const edit of edits.map(keptAnswer)) {
    const stood = rows.get(edit.id);
    if (stood?.editId === edit.editId) continue;
    if (!stood) {
      write(edit);
      continue;
    }
    const [won, lost] = isLater(edit, stood) ? [edit, stood] : [stood, edit];
    if (won.over && !won.over.includes(lost.editId) && saysOther(lost, won) && !rows.has(lost.editId))
      write(fromElsewhere(lost));
    const seen = [...new Set([...(won.over ?? []), lost.editId, ...(lost.over ?? [])])];
    write({ ...won, over: won.over && seen.slice(0, SEEN_AT_MOST) });
    // Its own writer went on from it: it needs no place of its own any more.
    for (const id of edit.over ?? []) {
      const extra = rows.get(id);
      if (extra?.elsewhere && extra.editId === id && edit.id !== id && !extra.removed)
        write({ ...extra, ...emptied(edit, extra), id, over: null, elsewhere: true });
    }
  }
  return [...changed].map((id) => rows.get(id)!);
}

/** It holds words or figures, and not the same ones. */
function saysOther(lost: KeptAnswer, won: KeptAnswer): boolean {
  const said = (one: KeptAnswer) => JSON.stringify([one.text, one.value]);
  const anything = lost.text.trim() !== '' || Object.keys(lost.value ?? {}).length > 0;
  return anything && said(lost) !== said(won);
}

/** Named after the edit it was, so that however often it comes it is one. It answers no question of the sheet twice. */
function fromElsewhere(lost: KeptAnswer): KeptAnswer {
  return {
    ...lost,
    id: lost.editId,
    questionId: '',
    starred: false,
    volunteered: true,
    over: null,
    elsewhere: true,
  };
}

/** @throws RuleBroken when it is too long to keep, or its value cannot be true. */
export function keptAnswer(edit: AnswerEdit) {
  const over = edit.over ? [...edit.over] : null;
  const elsewhere = edit.elsewhere ?? false;
  if (edit.removed) return { ...emptied(edit, edit), over, elsewhere };
  return {
    ...edit,
    ...{ over, elsewhere, topic: edit.topic ?? null },
    question: short(edit.question),
    text: long(edit.text),
    value: keptValue(edit.answerType, edit.value),
    topics: [...new Set(edit.topics)].sort(),
  };
}

export function keptSource(edit: SourceEdit) {
  return { ...edit, text: edit.removed ? '' : short(edit.text) };
}

export function keptDiscovery(edit: DiscoveryEdit) {
  return edit.removed
    ? { ...edit, occupationId: null, title: '', note: '' }
    : { ...edit, occupationId: edit.occupationId ?? null, title: short(edit.title), note: short(edit.note) };
}

/** What was taken out keeps no words. */
function emptied({ id, editedAt, editId }: LogEdit, { answerType }: { answerType: AnswerType }) {
  return {
    ...{ id, editedAt, editId, answerType },
    removed: true,
    questionId: '',
    question: '',
    topic: null,
    text: '',
    value: {},
    topics: [] as ResearchTopic[],
    position: 0,
    starred: false,
    asked: false,
    volunteered: false,
  };
}

function short(text: string): string {
  const kept = tidy(text);
  if (kept.length > LIMITS.noteLength)
    throw new RuleBroken('too-long-here', `This holds up to ${LIMITS.noteLength} characters.`, {
      most: LIMITS.noteLength,
    });
  return kept;
}

function long(text: string): string {
  const kept = asWritten(text);
  if (kept.length > LIMITS.textLength)
    throw new RuleBroken('too-long', `Notes hold up to ${LIMITS.textLength} characters.`);
  return kept;
}

/** @throws RuleBroken when there are too many. */
export function checkAnswers(answers: number): void {
  if (answers > ANSWERS_AT_MOST)
    throw new RuleBroken('too-many-answers', `One log holds up to ${ANSWERS_AT_MOST} answers.`, {
      most: ANSWERS_AT_MOST,
    });
}

/** @throws RuleBroken when it ended before it began. */
export function checkClock({ startedAt, endedAt }: ClockEdit): void {
  if (endedAt != null && endedAt < startedAt)
    throw new RuleBroken(
      'ended-before-begun',
      'The meeting ended before it began. Correct one of the times.',
    );
}

/** How long it took, to the nearest minute, as many as an interview can take; null while it is not over. */
export function minutesBetween(startedAt: Date | null, endedAt: Date | null): number | null {
  if (!startedAt || !endedAt) return null;
  return Math.min(1440, Math.max(1, Math.round((endedAt.getTime() - startedAt.getTime()) / 60_000)));
}

interface Times {
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
}

/**
 * The minutes an interview took after its clock was changed: the clock's, unless somebody has put others in by hand.
 */
export function minutesAfter(before: Times, after: Times, noted: number | null): number | null {
  const byClock = minutesBetween(before.startedAt, before.endedAt);
  return noted === byClock ? minutesBetween(after.startedAt, after.endedAt) : noted;
}

/** Worth a kind word from staff: the student asked for a job. What the other side offered or asked for is not. */
export function askedForJob(jobTalk: JobTalk | null): boolean {
  return jobTalk === 'I_ASKED';
}
