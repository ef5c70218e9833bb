import { Injectable } from '@nestjs/common';
import type { Tx } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { Weighing, type WeighingScope } from '../assignments/weighing.ts';
import { weighingQueries, type WorkToWeigh, WRITE_WEIGHED } from './interviews.queries.ts';
import { meetingReminder } from './meeting-reminders.rules.ts';
import { milestonesMet } from './milestones.rules.ts';
import { weighInterviews } from './quota.rules.ts';

/**
 * Weighs by the quota. It holds the students' enrolments first and reads after, so that of two changes at the same time
 * the later one sees the earlier one's rows; three statements, however many students.
 */
@Injectable()
export class QuotaWeighing extends Weighing {
  async weigh(tx: Tx, scope: WeighingScope): Promise<void> {
    const { lock, works, params } = weighingQueries(scope);
    await tx.sql(lock, ...params);
    const weighed = (await tx.sql(works, ...params)).map((work) => ({
      ...work,
      result: weighInterviews(work.quota, work.choices, work.interviews),
    }));
    if (weighed.length === 0) return;
    const verdicts = weighed.flatMap(({ result }) => result.interviews);
    const milestones = weighed.flatMap((work) =>
      milestonesMet(work.milestones, work, work.result).map((one) => ({
        ...one,
        enrolmentId: work.enrolmentId,
      })),
    );
    const reminders = weighed.flatMap((work) => remindersOf(work, tx.now));
    await tx.sql(
      WRITE_WEIGHED,
      JSON.stringify(verdicts),
      JSON.stringify(milestones),
      tx.now,
      JSON.stringify(reminders),
    );
  }
}

/** Of what this work's meetings are still to remind. */
function remindersOf({ interviews, thanks, zone }: WorkToWeigh, now: Date) {
  return interviews.flatMap(({ id, startsAt, actualMinutes, thanked }) => {
    const meeting = { startsAt: new Date(startsAt), actualMinutes, thanked };
    const plan = meetingReminder(meeting, { ...thanks, zone, now });
    return plan ? [{ ...plan, id: newId(), interviewId: id }] : [];
  });
}
