/** A grade while it is given, as pure functions: what is typed, what it adds up to, what it still lacks. */
import type { SaveGradeInput } from '../../generated/operations.ts';
import type { Draft } from '../../shared/draft/use-draft.ts';
import { anchored, type Remark } from '../../shared/remarks/remark.ts';
import type { Criterion, GivenGrade, Sheet } from './grading-data.ts';

export interface GivenScore {
  readonly criterionId: string;
  readonly levelId: string | null;
  readonly points: number;
  readonly comment: string;
}

export interface GradeDraft {
  /** In the rubric's order; a criterion without points has none. */
  readonly scores: readonly GivenScore[];
  readonly remarks: readonly Remark[];
  readonly feedback: string;
  readonly ready: boolean;
}

/** What a form of criteria writes into: a draft that saves itself, or one that is kept until it is saved whole. */
export interface Writing extends Pick<Draft<GradeDraft>, 'value' | 'phase' | 'edit'> {
  readonly now: () => { readonly value: GradeDraft };
}

type Answers = Sheet['submission']['answers'];
type Criteria = readonly Pick<Criterion, 'id' | 'levels'>[];

export function draftOf(criteria: Criteria, grade: GivenGrade | null, answers: Answers = []): GradeDraft {
  const { remarks, lost } = remarksOn(answers, grade?.remarks ?? []);
  const given = new Map(grade?.scores.map((score) => [score.criterionId, score]));
  return {
    scores: criteria.flatMap(({ id }) => {
      const score = given.get(id);
      if (!score) return [];
      const { levelId, points, comment } = score;
      return [{ criterionId: id, levelId, points, comment }];
    }),
    remarks,
    // A comment whose words are gone from the text is not lost: it is read with the feedback.
    feedback: [grade?.feedback ?? '', ...lost.map(({ quote, text }) => `“${quote}” ${text}`)]
      .join('\n')
      .trimStart(),
    ready: grade !== null && grade.state !== 'DRAFT',
  };
}

function remarksOn(answers: Answers, given: readonly Remark[]) {
  const texts = new Map(answers.map(({ promptId, text }) => [promptId, text]));
  const found = given.map((remark) => anchored(texts.get(remark.promptId) ?? '', remark));
  return {
    remarks: found.filter((remark) => remark !== null),
    lost: given.filter((_, at) => found[at] === null),
  };
}

/** What was begun for the version before. */
export interface FormerGrade {
  readonly rubric: { readonly criteria: readonly { readonly id: string; readonly title: string }[] };
  readonly scores: readonly GivenScore[];
  readonly remarks: readonly Remark[];
  readonly feedback: string;
}

/**
 * A draft with what was begun for the version before: nothing that is there already is written over. Points go where the
 * criterion is the same, or has the same title and takes as many; a comment whose words are gone is read with the feedback.
 */
export function takenOver(
  criteria: readonly Pick<Criterion, 'id' | 'levels' | 'title' | 'maxPoints'>[],
  draft: GradeDraft,
  former: FormerGrade,
  answers: Answers,
): GradeDraft {
  const titleOf = new Map(former.rubric.criteria.map(({ id, title }) => [id, title]));
  const scores = criteria.flatMap((criterion) => {
    const own = scoreOf(draft, criterion.id);
    if (own) return [own];
    const given = former.scores.find(
      ({ criterionId, points }) =>
        criterionId === criterion.id ||
        (titleOf.get(criterionId) === criterion.title && points <= criterion.maxPoints),
    );
    if (!given) return [];
    const { points, comment } = given;
    const levelId = criterion.levels.find(
      (level) => level.id === given.levelId || (given.levelId !== null && level.points === points),
    )?.id;
    return [{ criterionId: criterion.id, levelId: levelId ?? null, points, comment }];
  });
  const { remarks, lost } = remarksOn(answers, former.remarks);
  const words = [former.feedback, ...lost.map(({ quote, text }) => `“${quote}” ${text}`)];
  return {
    ...{ scores, ready: false },
    remarks: [
      ...draft.remarks,
      ...remarks.filter(({ id }) => draft.remarks.every((known) => known.id !== id)),
    ],
    feedback: [draft.feedback, ...words.filter((text) => text !== '' && !draft.feedback.includes(text))]
      .filter((text) => text !== '')
      .join('\n'),
  };
}

/** There is something of it that the draft does not hold yet. */
export const holdsMore = (draft: GradeDraft, taken: GradeDraft): boolean =>
  taken.scores.length > draft.scores.length ||
  taken.remarks.length > draft.remarks.length ||
  taken.feedback !== draft.feedback;

/** A new comment, or one that was changed. */
export function withRemark(draft: GradeDraft, remark: Remark): GradeDraft {
  const known = draft.remarks.some(({ id }) => id === remark.id);
  const remarks = known
    ? draft.remarks.map((one) => (one.id === remark.id ? remark : one))
    : [...draft.remarks, remark];
  return { ...draft, remarks };
}

export function withoutRemark(draft: GradeDraft, id: string): GradeDraft {
  return { ...draft, remarks: draft.remarks.filter((remark) => remark.id !== id) };
}

/** Finished: comments that were begun and say nothing go. */
export function finished(draft: GradeDraft): GradeDraft {
  return { ...draft, remarks: draft.remarks.filter(({ text }) => text.trim() !== ''), ready: true };
}

/** Changes one criterion's score; `null` takes it back. A grade that lacks points again is no longer ready. */
export function withScore(
  criteria: Criteria,
  draft: GradeDraft,
  criterionId: string,
  change: Partial<Omit<GivenScore, 'criterionId'>> | null,
): GradeDraft {
  const before = scoreOf(draft, criterionId);
  const score = change && { levelId: null, points: 0, comment: '', ...before, ...change, criterionId };
  const scores = criteria.flatMap(({ id }) => {
    const one = id === criterionId ? score : scoreOf(draft, id);
    return one ? [one] : [];
  });
  return { ...draft, scores, ready: draft.ready && scores.length === criteria.length };
}

/** Free points; they wear the name of a level when one gives exactly as many. */
export function withPoints(
  criteria: Criteria,
  draft: GradeDraft,
  criterionId: string,
  points: number,
): GradeDraft {
  const levels = criteria.find(({ id }) => id === criterionId)?.levels ?? [];
  const levelId = levels.find((level) => level.points === points)?.id ?? null;
  return withScore(criteria, draft, criterionId, { points, levelId });
}

export function scoreOf(draft: GradeDraft, criterionId: string): GivenScore | undefined {
  return draft.scores.find((score) => score.criterionId === criterionId);
}

export function totalOf({ scores }: GradeDraft): number {
  // Hundredths are added as whole numbers: 0.1 and 0.2 are 0.3.
  return scores.reduce((sum, { points }) => sum + Math.round(points * 100), 0) / 100;
}

export function missingIn(criteria: Criteria, draft: GradeDraft): string[] {
  return criteria.filter(({ id }) => !scoreOf(draft, id)).map(({ id }) => id);
}

/** As readable text, for whoever has to choose between two. */
export function inWords(
  criteria: readonly Pick<Criterion, 'id' | 'title'>[],
  draft: GradeDraft,
  formatNumber: (points: number) => string,
): string {
  return [
    ...criteria.map(({ id, title }) => {
      const score = scoreOf(draft, id);
      return `${title}: ${score ? formatNumber(score.points) : '–'}${score?.comment ? `\n${score.comment}` : ''}`;
    }),
    ...draft.remarks.map((remark) => `“${remark.quote}”\n${remark.text}`),
    draft.feedback,
  ].join('\n\n');
}

/** What is sent, with the receipt of the text it was given to: a grade for any other is refused. */
export function inputOf(
  { id, hash }: { readonly id: string; readonly hash: string },
  version: number,
  draft: GradeDraft,
): SaveGradeInput {
  const { feedback, ready, scores, remarks } = draft;
  return {
    submissionId: id,
    version,
    shown: hash,
    feedback,
    ready,
    scores: scores.map((score) => ({ ...score })),
    remarks: remarks.map(({ id: remarkId, promptId, start, end, quote, text }) => ({
      id: remarkId,
      promptId,
      start,
      end,
      quote,
      text,
    })),
  };
}

/** "3,5" and "3.5" alike; null when it is no number, out of reach, or finer than hundredths. */
export function pointsFrom(text: string, maxPoints: number): number | null {
  const tidy = text.trim().replace(',', '.');
  if (!/^\d+(\.\d{1,2})?$/.test(tidy)) return null;
  const points = Number(tidy);
  return points <= maxPoints ? points : null;
}
