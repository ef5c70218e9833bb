import {
  Finding,
  FindingVerdict,
  Interview,
  InterviewAnswer,
  InterviewDiscovery,
  InterviewSource,
  Notification,
} from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { CareService } from '../contacts/care.service.ts';
import { ContactsService } from '../contacts/contacts.service.ts';
import { GradingService } from '../grading/grading.service.ts';
import { Tries } from '../identity/tries.ts';
import { InterviewPlanner } from '../interviews/interview-planner.ts';
import { InterviewLogService } from '../interviews/log.service.ts';
import { InterviewsService } from '../interviews/interviews.service.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { Letters } from '../notifications/letters.ts';
import { EndAsking } from '../outreach/end-asking.ts';
import { OutreachService } from '../outreach/outreach.service.ts';
import { ProgressService } from '../progress/progress.service.ts';
import { SynthesisService } from '../synthesis/synthesis.service.ts';
import { ConsentsService } from './consents.service.ts';
import { IntervieweeLinks } from './interviewee-links.ts';
import { IntervieweesService } from './interviewees.service.ts';
import { LinkedNotice } from './linked-notice.ts';
import { LinkSettingsService } from './link-settings.service.ts';

const SAID = 'Nobody-else-could-have-said-this';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let links: IntervieweeLinks;
let pages: IntervieweesService;
let consents: ConsentsService;
let address = 0;

beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  links = new IntervieweeLinks(db.uow, new Tries(db.database));
  const letters = new Letters(db.uow, new LinkedNotice(links, { publicUrl: 'https://firsthand.example' }));
  pages = new IntervieweesService(links, new EndAsking(), letters, new QuotaWeighing());
  consents = new ConsentsService(db.uow, links);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

const somebody = () => {
  address += 1;
  return { requestId: 'test', address: `10.7.${address}.1`, signedInAs: null };
};

/** A student who handed in a text that rests on one interview, with its words wherever a log can hold them. */
async function heard() {
  const work = await g.assignment();
  const interviewId = newId();
  const interviews = [{ id: interviewId, contact: 'Ada', notes: SAID }] as never;
  const { student, submissionId } = await g.submission(work, {
    snapshot: { answers: [], interviews, rubricId: work.rubric.id },
  });
  await g.choice(work, student);
  const contactId = await g.contact(work, student.id, { name: 'Ada' });
  await g.interview(work, student, { id: interviewId, contactId, notes: SAID });
  const log = { interviewId, removed: false, editedAt: db.clock.now(), question: 'Why?' };
  await db.uow.run(work.system, async (tx) => {
    const stamp = () => ({ ...log, editId: newId() });
    await tx.insert(InterviewAnswer, { ...stamp(), answerType: 'FREE', text: SAID });
    await tx.insert(InterviewAnswer, { ...stamp(), answerType: 'SKILLS', value: { skills: [SAID] } });
    const { question: _, ...bare } = stamp();
    await tx.insert(InterviewSource, { ...bare, text: SAID });
    await tx.insert(InterviewDiscovery, { ...bare, id: newId(), title: SAID, note: SAID });
    const [findingId] = await tx.insert(Finding, {
      ...{ ownerId: student.id, occupationId: work.occupation.id, topic: 'PAY', text: 'Read.' },
      ...{ sourceTitle: 'Job bank', confidence: 'LOW', createdAt: tx.now },
    });
    await tx.insert(FindingVerdict, {
      ...{ findingId: findingId!, interviewId, verdict: 'REFINED', heard: SAID, givenAt: tx.now },
    });
  });
  const { token } = await db.uow.run(work.system, (tx) => links.issue(tx, contactId, null));
  return { work, student, contactId, interviewId, token, submissionId };
}
type Heard = Awaited<ReturnType<typeof heard>>;

/** Everything in which staff read what was said in an interview. */
async function readByStaff({ work, student, interviewId, submissionId }: Heard) {
  const { actor } = work.instructor;
  const weighing = new QuotaWeighing();
  return {
    interview: await new InterviewsService(db.uow, weighing).interview(actor, interviewId),
    log: await new InterviewLogService(db.uow, new ContactsService(db.uow, weighing), weighing).log(
      actor,
      interviewId,
    ),
    progress: await new ProgressService(db.uow).studentWork(actor, work.assignmentId, student.enrolmentId),
    sheet: await new GradingService(db.uow).sheet(actor, submissionId),
    syntheses: await new SynthesisService(db.uow, new QuotaWeighing()).ofStudent(
      actor,
      work.assignmentId,
      student.enrolmentId,
    ),
  };
}
const asJson = (found: object) =>
  Object.entries(found)
    .filter(([, part]) => JSON.stringify(part).includes(SAID))
    .map(([name]) => name);

describe('what somebody would rather not have used', () => {
  it('is read by nobody but the student, while everything that proves the meeting stays', async () => {
    const one = await heard();
    const before = await readByStaff(one);
    expect(asJson(before)).toEqual(['interview', 'log', 'progress', 'sheet', 'syntheses']);
    await pages.say(one.token, somebody(), 'LOG', false);

    const after = await readByStaff(one);
    expect(asJson(after)).toEqual([]);
    expect(after.interview).toEqual({ ...before.interview, notes: '', withheld: true });
    const counted = ({ grid }: { grid: { counted: number; met: boolean } }) => [grid.counted, grid.met];
    expect(counted(after.sheet)).toEqual(counted(before.sheet));
    expect(after.log.closing).toEqual(before.log.closing);

    const { actor } = one.student;
    expect(
      (await new InterviewsService(db.uow, new QuotaWeighing()).interview(actor, one.interviewId)).notes,
    ).toBe(SAID);
    const own = await new SynthesisService(db.uow, new QuotaWeighing()).synthesis(
      actor,
      one.work.occupation.id,
    );
    expect(own.voices).toMatchObject([{ withheld: true, notes: SAID }]);

    await pages.say(one.token, somebody(), 'LOG', true);
    expect(asJson(await readByStaff(one))).toEqual(asJson(before));
  });

  it('tells the student once, kindly, and again only when it was allowed in between', async () => {
    const one = await heard();
    const told = () =>
      db.uow.read(one.work.system, (read) => read.find(Notification, { kind: 'WORDS_WITHHELD' }));
    await pages.say(one.token, somebody(), 'LOG', false);
    await pages.say(one.token, somebody(), 'LOG', false);
    expect(await told()).toMatchObject([{ userId: one.student.id, params: { contactName: 'Ada' } }]);
    db.clock.advance({ minutes: 1 });
    await pages.say(one.token, somebody(), 'LOG', true);
    await pages.say(one.token, somebody(), 'LOG', false);
    expect(await told()).toHaveLength(2);
  });

  it('holds as well when the student heard it', async () => {
    const one = await heard();
    await consents.note(one.student.actor, one.contactId, { scope: 'LOG', given: false });
    expect(asJson(await readByStaff(one))).toEqual([]);
    expect(await db.uow.read(one.work.system, (read) => read.find(Interview, { counts: true }))).toHaveLength(
      1,
    );
  });
});

describe('whoever would rather not be asked again', () => {
  it('is asked nothing more by this student, with a kind word, and stands on no list of what is due', async () => {
    const one = await heard();
    const { actor } = one.student;
    const weighing = new QuotaWeighing();
    const planner = new InterviewPlanner(new InterviewsService(db.uow, weighing));
    const outreach = new OutreachService(db.uow, new ContactsService(db.uow, weighing), planner, weighing);
    const ask = () =>
      outreach.log(actor, { contactId: one.contactId, channel: 'PHONE', said: '', draft: false });
    await ask();
    await pages.say(one.token, somebody(), 'AGAIN', false);
    await expect(ask()).rejects.toMatchObject({ details: { rule: 'rather-not-again' } });
    expect((await new CareService(db.uow).states(actor, [one.contactId])).get(one.contactId)).toEqual({
      state: 'RATHER_NOT',
      askAgainOn: null,
    });
    expect(await outreach.due(actor, '2027-03-01')).toEqual([]);
    await pages.say(one.token, somebody(), 'AGAIN', true);
    await ask();
  });
});

describe('the links of a contact', () => {
  it('are seen by their student, taken back, and made anew', async () => {
    const one = await heard();
    const { actor } = one.student;
    const stand = async (who = actor) => (await consents.openLinks(who, [one.contactId])).get(one.contactId);
    expect(await stand()).toMatchObject({ links: 1, madeAt: '2027-01-11T15:00:00.000Z' });
    expect(await stand(one.work.instructor.actor)).toBeUndefined();
    await consents.revokeLinks(actor, one.contactId);
    expect(await stand()).toBeUndefined();
    expect(await pages.page(one.token, 'test')).toBeNull();
    const { path } = await consents.newLink(actor, one.contactId);
    expect(await pages.page(path.slice('/i/'.length), 'test')).toMatchObject({
      name: 'Ada',
      handedOver: 'STUDENT',
    });
    await expect(consents.newLink(one.work.instructor.actor, one.contactId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('work as many days as the institution says, from the next one on', async () => {
    const one = await heard();
    const settings = new LinkSettingsService(db.uow);
    const { actor } = one.work.instructor;
    const { version, days } = await settings.settings(actor);
    expect(days).toBe(180);
    for (const wrong of [6, 731, 1.5])
      await expect(settings.change(actor, version, wrong)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await settings.change(actor, version, 30);
    await expect(settings.change(actor, version, 40)).rejects.toMatchObject({ code: 'CONFLICT' });
    await consents.revokeLinks(one.student.actor, one.contactId);
    const { expiresAt } = await consents.newLink(one.student.actor, one.contactId);
    expect(expiresAt).toBe('2027-02-10T15:00:00.000Z');
  });
});
