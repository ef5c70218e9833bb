import {
  type Confidence,
  type ContactSource,
  type FindingVerdictKind,
  type InterviewMode,
  type LatePolicy,
  type OutreachChannel,
  type OutreachOutcome,
  type Quota,
  type ResearchTopic,
  type RichText,
  textOf,
  type ThankYouMethod,
  type Vantage,
} from '@firsthand/contracts';
import { newId } from '@firsthand/platform';
import { askingFrom, ladderOf } from '../assignments/assignments.rules.ts';
import type { AssignmentView } from '../assignments/assignments.queries.ts';
import type { Moment, Stage } from './stage.ts';

/** Somebody a student knows of, and what came of it. */
export interface Voice {
  readonly name: string;
  readonly organisation: string;
  readonly position: string;
  readonly source: ContactSource;
  readonly vantage?: Vantage;
  readonly family?: boolean;
  /** Which of the student's earlier contacts named them. */
  readonly referrer?: number;
  readonly contactNotes?: string;
  /** Whether the referrer may be named to them, where that was asked. */
  readonly nameMayBeUsed?: boolean;
  readonly found: Moment;
  /** The latest way in which they were asked. */
  readonly asked?: {
    readonly at: Moment;
    readonly channel: OutreachChannel;
    readonly said: string;
    readonly outcome?: OutreachOutcome;
  };
  readonly meets?: {
    readonly at: Moment;
    readonly mode: InterviewMode;
    /** None: it is still to come. */
    readonly minutes?: number;
    readonly notes?: string;
    readonly thanked?: ThankYouMethod | null;
    /** Whoever named them has not been told yet. */
    readonly untold?: true;
  };
}

/** Something a student read, and what the people they met made of it. */
export interface Reading {
  readonly topic: ResearchTopic;
  readonly text: string;
  /** Title, date, place. */
  readonly source: readonly [title: string, on: string, locality: string];
  readonly confidence?: Confidence;
  /** By voice: the verdict, what was said, and when the student wrote it down. */
  readonly heard?: readonly (readonly [
    voice: number,
    verdict: FindingVerdictKind,
    said: string,
    at: Moment,
  ])[];
}

/** What one student did on one assignment. */
export interface Fieldwork {
  readonly who: string;
  readonly occupation: string;
  readonly why: string;
  readonly chose: Moment;
  readonly voices: readonly Voice[];
  readonly research?: {
    readonly at: Moment;
    readonly readings: readonly Reading[];
    readonly questions: readonly (readonly [topic: ResearchTopic, text: string])[];
  };
  readonly reflection?: {
    readonly draftedAt: Moment;
    /** In the order of the prompts; fewer in a draft. */
    readonly answers: readonly (string | RichText)[];
    /** As handed in the first time, when they were rewritten after it. */
    readonly firstAnswers?: readonly string[];
    /** Handed in; more than once replaces what was there. */
    readonly submittedAt?: readonly (Moment | Date)[];
  };
  readonly grade?: {
    /** By criterion, the level that was picked, the best being 3. */
    readonly levels: readonly number[];
    readonly feedback: string;
    /** Comments on words of the answers. */
    readonly remarks?: readonly (readonly [quote: string, text: string])[];
    readonly gradedAt: Moment | Date;
    readonly ready: boolean;
  };
}

const NO_CONDITIONS: Quota = {
  perOccupation: 3,
  occupations: 1,
  distinctPeople: true,
  distinctEmployers: false,
  maxFamily: null,
  maxRemote: null,
  minMinutes: 15,
  maxMinutes: null,
  vantages: [],
  requiresThankYou: false,
  requiresConfirmation: false,
  practiceDoesNotCount: true,
};

/** Four levels for everything, so that a grader picks quickly and a student can compare. */
const criterion = (title: string, description: string, [none, some, good, best]: readonly string[]) => ({
  title,
  description,
  levels: [
    { title: 'Missing', description: none!, points: 0 },
    { title: 'Begun', description: some!, points: 2 },
    { title: 'Sound', description: good!, points: 4 },
    { title: 'Outstanding', description: best!, points: 5 },
  ],
});

const RUBRIC = [
  criterion('Finding people', 'Who was asked, and how they were found.', [
    'The people are not introduced.',
    'One circle only: family, friends, whoever was near.',
    'Different employers, and it is clear how each was reached.',
    'One conversation led to the next, and somebody unlikely was asked.',
  ]),
  criterion('Listening', 'What was heard that is in no brochure.', [
    'Nothing that needed a conversation.',
    'General remarks about the work.',
    'Days, numbers and decisions, told as they were told.',
    'The reader sees the work as the people who do it see it.',
  ]),
  criterion('Weighing', 'One voice is one voice.', [
    'Everything is taken at its word.',
    'Differences are mentioned.',
    'Differences are explained by who was speaking.',
    'Claims are held against each other and against what was published.',
  ]),
  criterion('Deciding', 'What follows from it for the writer.', [
    'No conclusion.',
    'A feeling without reasons.',
    'A reasoned answer and a next step.',
    'An answer that could be tested next month, and a plan to do so.',
  ]),
];

export interface Setting {
  readonly sectionId: string;
  readonly cohortIds: readonly string[];
  readonly title: string;
  readonly instructions: string;
  readonly quota?: Partial<Quota>;
  /** Primer and pledge come before the first request. */
  readonly gated?: boolean;
  readonly researchDue?: Moment;
  readonly contactsDue?: Moment;
  readonly interviewsDue: Moment;
  /** Left out: there is nothing to write afterwards. */
  readonly reflectionDue?: Moment;
  /** What meeting a step is worth. */
  readonly points?: Partial<Record<'CONTACTS' | 'INTERVIEWS', number>>;
  readonly late?: LatePolicy;
  readonly prompts: readonly (readonly [text: string, hint: string, wordGoal: number | null])[];
  readonly designedAt: Moment;
  /** None: it stays a draft. */
  readonly publishedAt?: Moment;
}

/** The instructor designs an assignment and, unless it is to stay a draft, gives it to its cohorts. */
export async function giveAssignment(stage: Stage, setting: Setting): Promise<AssignmentView> {
  const { title, instructions, cohortIds, researchDue, contactsDue, interviewsDue, reflectionDue } = setting;
  const quota = { ...NO_CONDITIONS, ...setting.quota };
  const instructor = stage.as('instructor');
  const due = (kind: 'RESEARCH' | 'CONTACTS' | 'INTERVIEWS' | 'REFLECTION', name: string, at: Moment) => ({
    kind,
    title: name,
    dueLocal: stage.local(at),
    points: (kind === 'CONTACTS' || kind === 'INTERVIEWS' ? setting.points?.[kind] : null) ?? null,
  });
  stage.turnTo(setting.designedAt);
  const made = await stage.services.assignments.create(instructor, setting.sectionId, {
    title,
    instructions,
    cohortIds,
    quota,
    requiresPledge: setting.gated,
    requiresPrimer: setting.gated,
    milestones: [
      ...(researchDue ? [due('RESEARCH', 'Read up', researchDue)] : []),
      ...(contactsDue ? [due('CONTACTS', 'People to ask', contactsDue)] : []),
      due('INTERVIEWS', 'Interviews held', interviewsDue),
      ...(reflectionDue ? [due('REFLECTION', 'Reflection handed in', reflectionDue)] : []),
    ],
    prompts: setting.prompts.map(([text, hint, wordGoal]) => ({ text, hint, wordGoal })),
    criteria: RUBRIC,
    late: setting.late ?? null,
    reminderOffsetsMinutes: ladderOf(null),
    asking: askingFrom(null),
  });
  if (!setting.publishedAt) return made;
  stage.turnTo(setting.publishedAt);
  return stage.services.assignments.publish(instructor, made.id, made.version);
}

/** Plans a student's fieldwork, step by step, each at its own moment. */
export function tell(stage: Stage, assignment: AssignmentView, work: Fieldwork): void {
  const { services } = stage;
  const actor = stage.as(work.who);
  const contactIds: string[] = [];
  const interviewIds: string[] = [];
  let occupationId = '';

  stage.plan(work.chose, async () => {
    occupationId = await occupationOf(stage, work.occupation);
    await services.plan.chooseOccupation(actor, {
      assignmentId: assignment.id,
      occupationId,
      reason: work.why,
    });
  });

  work.voices.forEach((voice, index) => {
    stage.plan(voice.found, async () => {
      const { id } = await services.contacts.add(actor, {
        name: voice.name,
        occupationId,
        organisation: voice.organisation,
        position: voice.position,
        email: mailOf(voice),
        phone: '',
        source: voice.source,
        vantage: voice.vantage ?? 'DOES',
        family: voice.family ?? false,
        referrerId: voice.referrer === undefined ? null : contactIds[voice.referrer]!,
        nameMayBeUsed: voice.nameMayBeUsed ?? null,
        notes: voice.contactNotes ?? '',
      });
      contactIds[index] = id;
    });
    const { meets, asked } = voice;
    if (asked)
      stage.plan(asked.at, async () => {
        const { channel, said, outcome } = asked;
        const contactId = contactIds[index]!;
        const made = await services.outreach.log(actor, { contactId, channel, said, draft: false });
        if (outcome) await services.outreach.recordOutcome(actor, made.id, made.version, { outcome });
      });
    if (!meets) return;
    const startsAt = stage.instant(meets.at);
    const { minutes } = meets;
    // What is still to come was fixed when the person was found; what was held is written up three quarters of an hour after.
    const at =
      minutes === undefined
        ? stage.instant(voice.found)
        : new Date(startsAt.getTime() + (minutes + 45) * 60_000);
    stage.plan(at, async () => {
      const { id } = await services.interviews.log(actor, assignment.id, {
        contactId: contactIds[index]!,
        occupationId,
        mode: meets.mode,
        startsAt: startsAt.toISOString(),
        plannedMinutes: 20,
        actualMinutes: minutes ?? null,
        notes: meets.notes ?? '',
        practice: false,
        thankYouMethod: meets.thanked ?? null,
      });
      interviewIds[index] = id;
      if (minutes !== undefined && voice.referrer !== undefined && !meets.untold)
        await services.thanks.tellReferrer(actor, id, null);
    });
  });

  const { research } = work;
  for (const reading of research?.readings ?? []) {
    const { topic, text, source, confidence = 'MEDIUM', heard = [] } = reading;
    const [sourceTitle, sourceOn, locality] = source;
    let findingId = '';
    stage.plan(research!.at, async () => {
      const given = { topic, text, sourceTitle, sourceOn, locality, url: '', confidence };
      ({ id: findingId } = await services.research.addFinding(actor, occupationId, given));
    });
    for (const [voice, verdict, said, at] of heard)
      stage.plan(at, () =>
        services.research.giveVerdict(actor, {
          ...{ findingId, verdict, heard: said, version: 0 },
          interviewId: interviewIds[voice]!,
        }),
      );
  }
  for (const [topic, text] of research?.questions ?? [])
    stage.plan(research!.at, () => services.research.addQuestion(actor, occupationId, { topic, text }));

  if (work.reflection) tellReflection(stage, assignment, work, work.reflection);
}

function tellReflection(
  stage: Stage,
  assignment: AssignmentView,
  { who, grade }: Fieldwork,
  { draftedAt, answers, firstAnswers, submittedAt = [] }: NonNullable<Fieldwork['reflection']>,
): void {
  const { reflections, submitting, grading } = stage.services;
  const actor = stage.as(who);
  const filled = (given: readonly (string | RichText)[]) =>
    given.map((answer, index) => ({
      promptId: assignment.prompts[index]!.id,
      ...(typeof answer === 'string' ? { text: answer } : { formatted: answer }),
    }));
  const texts = answers.map((answer) => (typeof answer === 'string' ? answer : textOf(answer)));
  const written = filled(answers);
  let revision = 0;
  let submissionId = '';
  stage.plan(draftedAt, async () => {
    ({
      draft: { revision },
    } = await reflections.saveDraft(actor, assignment.id, 0, filled(firstAnswers ?? answers)));
  });
  submittedAt.forEach((at, turn) =>
    stage.plan(at, async () => {
      if (firstAnswers && turn === 1)
        ({
          draft: { revision },
        } = await reflections.saveDraft(actor, assignment.id, revision, written));
      const { submission } = await submitting.submit(actor, assignment.id, revision);
      submissionId = submission.id;
    }),
  );
  if (!grade) return;
  const scores = () =>
    grade.levels.map((level, index) => {
      const { id, levels } = assignment.rubric.criteria[index]!;
      return { criterionId: id, levelId: levels[level]!.id, points: levels[level]!.points };
    });
  const remarks = (grade.remarks ?? []).map(([quote, text]) => {
    const at = texts.findIndex((text) => text.includes(quote));
    const start = texts[at]?.indexOf(quote) ?? -1;
    if (start < 0) throw new Error(`The demo's answers do not say “${quote}”.`);
    return {
      id: newId(),
      promptId: assignment.prompts[at]!.id,
      start,
      end: start + quote.length,
      quote,
      text,
    };
  });
  stage.plan(grade.gradedAt, async () => {
    // Nobody grades what they have not opened, and whose work it is reads who has.
    await grading.sheet(stage.as('instructor'), submissionId);
    await grading.save(stage.as('instructor'), {
      submissionId,
      version: 0,
      feedback: grade.feedback,
      scores: scores(),
      remarks,
      ready: grade.ready,
    });
  });
}

/** The instructor lets students see what is ready at this moment. */
export function tellRelease(stage: Stage, assignment: AssignmentView, at: Moment | Date): void {
  stage.plan(at, () => stage.services.grading.release(stage.as('instructor'), assignment.id));
}

async function occupationOf(stage: Stage, title: string): Promise<string> {
  const found = (await stage.occupations(stage.system)).get(title);
  if (!found) throw new Error(`The demo's catalogue has no ${title}.`);
  return found;
}

/** An address under a domain that nobody can own. */
function mailOf({ name, organisation }: Voice): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  return `${plain(name).replaceAll('-', '.')}@${plain(organisation)}.example`;
}
