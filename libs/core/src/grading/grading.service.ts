import { Injectable } from '@nestjs/common';
import {
  type Actor,
  BadInput,
  Conflict,
  DomainError,
  type EvidenceTier,
  NotFound,
  type QueueFilter,
  type QueueOrder,
} from '@firsthand/contracts';
import { type Reading, type Remark, UnitOfWork } from '@firsthand/persistence';
import { isId, newId, Recent } from '@firsthand/platform';
import type { RubricView } from '../assignments/assignments.queries.ts';
import { maySeeWords } from '../interviewees/interviewees.rules.ts';
import { presentInterview, quotaGrid, type QuotaGridView } from '../interviews/interviews.rules.ts';
import type {
  RevisionRequestView,
  SubmissionTree,
  SubmissionView,
} from '../reflections/reflections.queries.ts';
import { presentSubmission } from '../reflections/reflections.rules.ts';
import { asWritten } from '../tenancy/text.ts';
import { announce } from '../webhooks/announce.ts';
import {
  GRADES_OF_SUBMISSIONS,
  GRADING_QUEUE,
  GRADING_QUEUES,
  GRADING_SHEET,
  GRADING_SUBJECT,
  type GradeTree,
  type GradingQueueTree,
  type GradingSheetSource,
  type GradingSubject,
  type GradeRow,
  PAST_GRADES_OF_SUBMISSIONS,
  RELEASE_GRADES,
  RUBRIC,
  FINISH_GRADE,
  SAVE_GRADE,
  UNFINISH_GRADE,
} from './grading.queries.ts';
import type { PastGradeView } from './regrades.queries.ts';
import { openedBy } from '../tenancy/opened-work.ts';
import { asShown, blackedOut, dayOnly, inWords, withoutNames } from './names.rules.ts';
import {
  type GivenScore,
  mayBeFinished,
  mayBeGraded,
  mayGradeFirst,
  remarksFit,
  scoresFit,
  totalOf,
  writtenScores,
} from './grading.rules.ts';

export interface QueuePage {
  /** None: of everything the actor grades, over all sections. */
  assignmentId?: string | null;
  filter: QueueFilter;
  first: number;
  after?: string | null;
  order?: QueueOrder | null;
}

/** Everything the grading screen shows for one submission. */
export type GradingSheetView = Omit<
  GradingSheetSource,
  'choices' | 'interviews' | 'submission' | 'earlier' | 'secret' | 'pseudonymId'
> & {
  submission: SubmissionView;
  /** The student's other submissions before this one, newest first. */
  earlier: SubmissionView[];
  grid: QuotaGridView;
  /** Of each interview as it is known today; what was handed in stays as it was. */
  evidence: { interviewId: string; tier: EvidenceTier }[];
};

export interface GivenGrade {
  submissionId: string;
  /** 0 when there is no grade yet. */
  version: number;
  /** The receipt of the text that was on the screen; another one is refused. */
  shown?: string | null;
  feedback: string;
  scores: readonly GivenScore[];
  /** Comments on words of the text; none when left out. */
  remarks?: readonly Remark[] | null;
  /** Finished, waiting to be released; else a draft. */
  ready: boolean;
}

/** A grade with its comments as they are kept. */
type SaidGrade = GivenGrade & { remarks: Remark[] };

/**
 * What the last save of a grade was judged by, for the next one over it. Of this, the statement that writes looks at again
 * what may be otherwise by then; the rest stands as long as the version does, which whatever changes it raises.
 */
interface Known {
  subject: GradingSubject;
  readAt: Date;
}

/** Some kilobytes each. */
const RUBRICS_AT_MOST = 500;
/** Some kilobytes each: a text, where it has comments. */
const JUDGED_AT_MOST = 1_000;
/** Their own name, or how long one may ask about a grade, may be changed meanwhile. */
const KNOWN_FOR_MS = 10 * 60_000;

/** Grading: the queue, a grade against the rubric, and the moment the students see it. */
@Injectable()
export class GradingService {
  private readonly rubrics = new Recent<RubricView>(RUBRICS_AT_MOST);
  private readonly judged = new Recent<Known>(JUDGED_AT_MOST);

  constructor(private readonly uow: UnitOfWork) {}

  /** The submissions the actor grades, oldest first if not asked otherwise; a student's newest only. */
  async queue(actor: Actor, page: QueuePage): Promise<GradingQueueTree> {
    return JSON.parse(await this.queueText(actor, page)) as GradingQueueTree;
  }

  /** The queue as the JSON text the database wrote, for the wire that hands it on unread. */
  async queueText(actor: Actor, page: QueuePage): Promise<string> {
    const { assignmentId = null, filter, first, after = null, order } = page;
    if (assignmentId !== null && !isId(assignmentId)) throw new NotFound();
    if (after !== null && !isId(after))
      throw new BadInput([{ path: 'after', message: 'This is not a cursor of this list.' }]);
    const row = await this.uow.read(actor, (read) =>
      read.first(
        assignmentId === null ? GRADING_QUEUES : GRADING_QUEUE,
        assignmentId,
        actor.userId,
        filter,
        first,
        after,
        order ?? 'OLDEST',
        read.now,
      ),
    );
    if (!row) throw new NotFound();
    return row.tree;
  }

  /**
   * One submission with all that helps to judge it; the contacts' own details stay with the student. Ahead, it is fetched
   * for who will open it next: nobody has read it before they claim it.
   */
  async sheet(actor: Actor, submissionId: string, ahead = false): Promise<GradingSheetView> {
    const row =
      isId(submissionId) &&
      (await this.uow.read(actor, (read) =>
        read.first(GRADING_SHEET, submissionId, actor.userId, openedBy(read), read.now, ahead),
      ));
    if (!row) throw new NotFound();
    const { choices, interviews, secret, pseudonymId, ...sheet } = row.sheet;
    const shown = interviews.map((interview) => presentInterview(interview, { isOwner: false }));
    const evidence = shown.map(({ id, evidence: tier }) => ({ interviewId: id, tier }));
    const { assignment, rubric, grade, formerGrade, ...work } = {
      ...sheet,
      submission: citedFor(sheet.submission),
      earlier: sheet.earlier.map(citedFor),
      grid: quotaGrid(sheet.assignment.quota, choices, shown),
      evidence,
    };
    if (!secret) return { ...work, assignment, rubric, grade, formerGrade };
    const { submission, earlier } = work;
    const cited = [submission, ...earlier].flatMap((each) => each.interviews);
    const others = [
      ...[...shown, ...cited].map(({ id }, at) => [id, `interview-${at + 1}`] as const),
      ...shown.map(({ contact }, at) => [contact.id, `contact-${at + 1}`] as const),
      ...choices.map(({ id }, at) => [id, `choice-${at + 1}`] as const),
    ].reverse();
    const ids = new Map([...others, [sheet.enrolmentId, pseudonymId ?? '']]);
    const mask = blackedOut(secret);
    const { revisionAsked, revisionAnswered, ...told } = work;
    const dayOf = (instant: string) => dayOnly(assignment.section.zone, instant);
    // Who was handed in for is known to whoever did it; who has their own date, to whoever gave it: late is said of nobody.
    const unsaid = (one: SubmissionView) => ({
      ...one,
      ...{ onBehalf: null, late: false, withinGrace: false, lateDays: 0, keptPercent: 100 },
      attachments: one.attachments.map((file) => ({ ...file, name: '' })),
    });
    return {
      ...withoutNames(
        {
          ...told,
          student: { id: pseudonymId ?? '', email: '', givenName: '', familyName: '' },
          submission: unsaid(submission),
          earlier: earlier.map(unsaid),
        },
        mask,
        { ids, dayOf },
      ),
      // When it was given back is the grader's own to know; until when, may be the student's own date.
      ...withoutNames(
        { revisionAsked: undated(revisionAsked), revisionAnswered: undated(revisionAnswered) },
        mask,
        { ids },
      ),
      assignment,
      rubric,
      grade: grade && asGraded({ grade, secret, answers: work.submission.answers }),
      formerGrade:
        formerGrade &&
        asGraded({ grade: formerGrade, secret, answers: formerAnswers(work.earlier, formerGrade) }),
    };
  }

  /** The grades of these submissions, by submission: all of them for who teaches, released ones for their student. */
  async gradesOf(actor: Actor, submissionIds: readonly string[]): Promise<Map<string, GradeTree>> {
    const rows = await this.uow.read(actor, (read) =>
      read.sql(GRADES_OF_SUBMISSIONS, submissionIds, actor.userId),
    );
    return new Map(rows.map((row) => [row.grade.submissionId, asGraded(row)]));
  }

  /** What grades of these submissions were before, by submission: read by their student even while a new one is awaited. */
  async pastGradesOf(actor: Actor, submissionIds: readonly string[]): Promise<Map<string, PastGradeView[]>> {
    const rows = await this.uow.read(actor, (read) =>
      read.sql(PAST_GRADES_OF_SUBMISSIONS, submissionIds, actor.userId),
    );
    return new Map(
      rows.map(({ submissionId, past, secret }) => [
        submissionId,
        secret ? withoutNames(past, blackedOut(secret)) : past,
      ]),
    );
  }

  /**
   * Writes a draft or finished grade over the version the grader saw, by one statement. What it is judged by is read, or
   * still known from their save before; what is refused by what was known is read anew.
   * @throws Conflict with the current version when somebody saved in the meantime.
   */
  async save(actor: Actor, given: GivenGrade): Promise<GradeTree> {
    const remarks = (given.remarks ?? []).map((remark) => ({ ...remark, text: asWritten(remark.text) }));
    const said = { ...given, remarks };
    return (await this.savedAgain(actor, said)) ?? this.savedAnew(actor, said);
  }

  /** Undefined where it takes a look: nothing fitting is known, or it does not go with what is known. */
  private async savedAgain(actor: Actor, given: SaidGrade): Promise<GradeTree | undefined> {
    const known = this.judged.find(keyOf(actor, given));
    const rubric = known && this.rubrics.find(known.subject.rubricId);
    const now = this.uow.now();
    const fits =
      rubric &&
      known.subject.grade?.version === given.version &&
      (given.remarks.length === 0 || known.subject.answers !== null) &&
      now.getTime() - known.readAt.getTime() < KNOWN_FOR_MS;
    if (!fits) return undefined;
    try {
      return await this.written(actor, given, { ...known, rubric }, now);
    } catch (error) {
      if (error instanceof DomainError) return undefined;
      throw error;
    }
  }

  private async savedAnew(actor: Actor, given: SaidGrade): Promise<GradeTree> {
    const known = await this.uow.read(actor, async (read) => {
      const subject = await subjectOf(read, given.submissionId, given.remarks.length > 0);
      return { subject, rubric: await this.rubricOf(read, subject.rubricId), readAt: read.now };
    });
    return (
      (await this.written(actor, given, known, known.readAt)) ??
      this.uow.read(actor, (read) => explainUnsaved(read, given))
    );
  }

  /** Judged and written; undefined when nothing was, because what was known is not so any more. */
  private async written(
    actor: Actor,
    given: SaidGrade,
    { subject, rubric, readAt }: Known & { rubric: RubricView },
    now: Date,
  ): Promise<GradeTree | undefined> {
    const { remarks } = given;
    mayGradeFirst(subject);
    mayBeGraded(subject);
    mayBeFinished(subject, given);
    scoresFit(rubric, given.scores, given.ready);
    // As it was shown: else a comment on what is blacked out would say whether a guess is right.
    const texts = subject.answers ?? [];
    remarksFit(asShown(texts, subject.secret), remarks, given.ready);
    const grade = writtenGrade(subject, { ...given, rubric }, now);
    const state = given.ready ? 'READY' : 'DRAFT';
    const key = keyOf(actor, given);
    this.judged.forget(key);
    // What may have changed since it was read, the statement looks at again: it writes all of it or nothing.
    const [saved] = await this.uow.write(
      actor,
      writing(subject, given),
      given.submissionId,
      actor.userId,
      given.version,
      grade.id,
      grade.rubric.id,
      state,
      grade.feedback,
      JSON.stringify(grade.scores),
      now,
      newId(),
      actor.requestId,
      JSON.stringify(inWords(remarks, texts)),
    );
    if (!saved) return undefined;
    const { version } = saved;
    this.judged.keep(key, { subject: { ...subject, grade: { id: grade.id, state, version } }, readAt });
    return { ...grade, version };
  }

  /** Read once: a rubric never changes. Whoever asks for it by this id was told the id. */
  private async rubricOf(read: Reading, id: string): Promise<RubricView> {
    const known = this.rubrics.find(id);
    if (known) return known;
    const { rubric } = (await read.first(RUBRIC, id))!;
    this.rubrics.keep(id, rubric);
    return rubric;
  }

  /**
   * Lets the students see their grades: every one that is ready, but of whoever is excused, or only those of the
   * submissions named, at one instant, each student told once. Returns how many.
   */
  async release(
    actor: Actor,
    assignmentId: string,
    submissionIds: readonly string[] | null = null,
  ): Promise<number> {
    if (![assignmentId, ...(submissionIds ?? [])].every(isId)) throw new NotFound();
    return this.uow.run(actor, async (tx) => {
      const [work] = await tx.sql(RELEASE_GRADES, assignmentId, actor.userId, submissionIds, tx.now);
      if (!work) throw new NotFound();
      const { title, released, listened } = work;
      if (released.length === 0) return 0;
      await tx.audit(
        'grades.released',
        { kind: 'assignment', id: assignmentId },
        { gradeIds: released.map((grade) => grade.gradeId) },
      );
      await tx.notify(
        // Whoever has left hears of nothing, though a line without a name is released like any other.
        released
          .filter(({ here }) => here)
          .map((grade) => ({
            userId: grade.userId,
            kind: 'GRADE_RELEASED',
            params: { assignmentTitle: title },
            path: `/reflections/${assignmentId}`,
            dedupKey: `grade-released:${grade.gradeId}:${grade.version}`,
            mail: true,
          })),
      );
      if (listened)
        await announce(
          tx,
          'GRADE_RELEASED',
          released.map(({ gradeId, submissionId }) => ({ gradeId, submissionId, assignmentId })),
        );
      return released.length;
    });
  }
}

async function subjectOf(read: Reading, submissionId: string, withText = false): Promise<GradingSubject> {
  const subject =
    isId(submissionId) &&
    (await read.first(GRADING_SUBJECT, submissionId, read.actor.userId, withText, read.now));
  if (!subject) throw new NotFound();
  return subject;
}

/** The grade as it reads once it is written: nothing has to be asked of the database again. */
function writtenGrade(
  { grade, around }: GradingSubject,
  given: SaidGrade & { rubric: RubricView },
  now: Date,
): GradeTree {
  const { rubric } = given;
  const scores = writtenScores(given.scores);
  return {
    ...around,
    id: grade?.id ?? newId(),
    submissionId: given.submissionId,
    state: given.ready ? 'READY' : 'DRAFT',
    feedback: asWritten(given.feedback),
    points: scores.length > 0 ? totalOf(scores) : null,
    maxPoints: rubric.totalPoints,
    scores,
    remarks: given.remarks,
    rubric,
    updatedAt: now.toISOString(),
    releasedAt: null,
    version: given.version + 1,
  };
}

/** What it was at the version that is written over is known: another version is not written over. */
const writing = ({ grade }: GradingSubject, { ready }: GivenGrade) =>
  ready ? FINISH_GRADE : grade?.state === 'READY' ? UNFINISH_GRADE : SAVE_GRADE;

/** By whom and of what. */
const keyOf = ({ tenantId, userId }: Actor, { submissionId }: GivenGrade) =>
  `${tenantId} ${userId} ${submissionId}`;

const undated = (request: RevisionRequestView | null) => request && { ...request, dueAt: null };

/** Nothing was written: says which of the things that can have happened in between did. */
async function explainUnsaved(read: Reading, given: GivenGrade): Promise<never> {
  const subject = await subjectOf(read, given.submissionId);
  mayGradeFirst(subject);
  mayBeGraded(subject);
  mayBeFinished(subject, given);
  throw new Conflict(subject.grade?.version ?? 0);
}

/**
 * A grade as whoever asks may read it. The words its comments hang on, and what its student asks about it, may hold a
 * name; what the grader wrote without knowing any stays as it was written, for it is written on.
 */
function asGraded({ grade, secret, answers }: GradeRow): GradeTree {
  if (!secret) return grade;
  const mask = blackedOut(secret);
  return {
    ...grade,
    remarks: inWords(grade.remarks, withoutNames(answers ?? [], mask)),
    regrades: withoutNames(grade.regrades, mask),
    past: withoutNames(grade.past, mask),
  };
}

const formerAnswers = (earlier: readonly SubmissionView[], { submissionId }: GradeTree) =>
  earlier.find(({ id }) => id === submissionId)?.answers ?? [];

/** What was handed in, as a grader reads it: without the words of those who have asked since that theirs are not used. */
function citedFor(tree: SubmissionTree): SubmissionView {
  const submission = presentSubmission(tree);
  const interviews = submission.interviews.map((cited) =>
    maySeeWords(cited, { isOwner: false }) ? cited : { ...cited, notes: '' },
  );
  return { ...submission, interviews };
}
