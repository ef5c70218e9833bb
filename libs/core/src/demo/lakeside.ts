import { lakesideAfterwards } from './afterwards.ts';
import { tellCaseload } from './caseload.ts';
import { LAKESIDE_FOLLOWED, LAKESIDE_TALKS } from './caseload.talks.ts';
import { tellAsking } from './lakeside.asking.ts';
import { tellInterviewDay } from './lakeside.day.ts';
import { firstConversation } from './lakeside.first.ts';
import { NOT_YET_IN } from './lakeside.groups.ts';
import { settleInstitution } from './lakeside.institution.ts';
import { intervieweesAnswer } from './lakeside.interviewees.ts';
import { tellNetwork } from './lakeside.people.ts';
import { machinistRound } from './lakeside.round.ts';
import { makeUpMinds } from './lakeside.synthesis.ts';
import { ownOccupations, term } from './lakeside.term.ts';
import { thursdayGroup } from './lakeside.thursday.ts';
import { tuesdayGroup } from './lakeside.tuesday.ts';
import { tellInvitation, tellOutcome } from './meetings.ts';
import { enrol, type Plot } from './plot.ts';
import { tellQuestions } from './question-sheets.ts';

/** A college half-way through its term, where one group has handed in and the other is in the middle of it. */
export const LAKESIDE: Plot = {
  slug: 'lakeside',
  name: 'Lakeside College',
  zone: 'America/Toronto',
  programme: 'COURSE',
  administrator: ['Ruth', 'Okafor'],

  async unfold(stage, passwordHash) {
    await ownOccupations(stage);
    const { exploring, groups } = await term(stage, passwordHash);
    await firstConversation(stage, exploring, groups.thursday);
    await tuesdayGroup(stage, exploring, groups.tuesday);
    await machinistRound(stage, exploring, groups.tuesday);
    await thursdayGroup(stage, exploring, groups.thursday);
    lakesideAfterwards(stage);
    tellQuestions(stage);
    tellInterviewDay(stage);
    tellAsking(stage);
    tellCaseload(stage, 'counsellor', LAKESIDE_FOLLOWED, LAKESIDE_TALKS);
    makeUpMinds(stage);
    tellNetwork(stage);
    intervieweesAnswer(stage);
    tellInvitation(
      stage,
      'hana.suzuki',
      'Silvia Conti',
      [-3, '18:00'],
      'Dear Silvia Conti,\n\nthank you for showing me the presses. I am glad that you have twenty minutes for me; the calendar file says when and where. If something comes up, a line is enough.\n\nHana Suzuki',
    );
    tellOutcome(stage, {
      ...{ who: 'student', to: ['Amira Khoury'], kind: 'OTHERWISE' },
      ...{ at: [-8, '20:00'], leaves: [-8, '20:06'] },
      subject: 'What became of our talk at the help desk',
      body: 'You told me that half of your work is the silence before people say what they did. I have thought about it a good deal, and I am looking at the cables behind your desk now rather than at the desk. I would not have found them without you.\n\nNoor Rahimi',
    });
    settleInstitution(stage);
    stage.plan([-1, '15:10'], () =>
      enrol(stage, exploring, 'late-registration.csv', { [NOT_YET_IN]: 'Tariq Aziz' }),
    );
  },
};
