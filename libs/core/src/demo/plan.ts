import { Choice, Enrolment } from '@firsthand/persistence';
import type { AssignmentView } from '../assignments/assignments.queries.ts';
import type { PrimerView } from '../primer/primer.service.ts';
import { STARTER } from '../primer/starter.ts';
import type { PlanNotes } from '../research/plan.service.ts';
import type { Fieldwork } from './coursework.ts';
import type { Moment, Stage } from './stage.ts';

/** What students do before they ask anybody, and what is noted beside their occupations. */
export interface Beginnings {
  readonly works: readonly Fieldwork[];
  /** As they sign, by the local part of their address. Whoever is left out has not signed. */
  readonly signed: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, { readonly at: Moment } & Omit<PlanNotes, 'reason'>>>;
}

/** Everybody passes the primer's check on the day they choose; the pledge follows in the same breath. */
export function tellBeginnings(
  stage: Stage,
  assignment: AssignmentView,
  { works, signed, notes }: Beginnings,
) {
  const { primer, pledges, plan } = stage.services;
  for (const { who, chose } of works) {
    const actor = stage.as(who);
    stage.plan(chose, async () => {
      const seen = await primer.primer(actor);
      for (const { key } of seen.lessons.slice(0, who === 'student' ? seen.lessons.length : 1))
        await primer.readLesson(actor, seen.number, key);
      await primer.takeCheck(actor, seen.number, answersTo(seen));
      const signedName = signed[who];
      if (!signedName) return;
      const { text } = await pledges.pledge(actor, assignment.id);
      await pledges.sign(actor, { assignmentId: assignment.id, text, signedName });
    });
  }
  for (const [who, { at, ...noted }] of Object.entries(notes))
    stage.plan(at, async () => {
      const actor = stage.as(who);
      const choice = await stage.uow.read(actor, async (read) => {
        const enrolments = await read.find(Enrolment, { userId: actor.userId });
        return read.findOne(Choice, {
          assignmentId: assignment.id,
          enrolmentId: enrolments.map(({ id }) => id),
        });
      });
      if (!choice) throw new Error(`${who} has chosen nothing in the demo.`);
      await plan.saveNotes(actor, choice.id, choice.version, { reason: choice.reason, ...noted });
    });
}

/** All right but the first, as somebody in a hurry would. */
function answersTo({ questions }: PrimerView) {
  return questions.map(({ key, options }, index) => {
    const right = STARTER.en.questions.find((one) => one.key === key)?.right ?? 0;
    return { key, option: index === 0 ? (right + 1) % options.length : right };
  });
}

/** The instructor of a tenant makes the primer their own: a sentence about the house, and publishes it. */
export function tellOwnPrimer(stage: Stage, at: Moment, sentence: { en: string; fr: string }): void {
  const { editing } = stage.services;
  stage.plan(at, async () => {
    const actor = stage.as('instructor');
    const { revision, content } = await editing.desk(actor);
    const withSentence = (language: 'en' | 'fr') => ({
      ...content[language],
      lessons: content[language].lessons.map((lesson) =>
        lesson.key === 'whom-to-ask'
          ? { ...lesson, text: `${lesson.text}\n\n${sentence[language]}` }
          : lesson,
      ),
    });
    const { desk } = await editing.save(actor, revision, { en: withSentence('en'), fr: withSentence('fr') });
    await editing.publish(actor, desk.revision);
  });
}
