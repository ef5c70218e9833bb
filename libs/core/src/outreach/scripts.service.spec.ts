import { SCRIPT_PARTS } from '@firsthand/contracts';
import { checkScript, fillFields } from '@firsthand/wording';
import { Assignment } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { starterScript, VERSIONS_KEPT } from './scripts.rules.ts';
import { ScriptsService, type ScriptView } from './scripts.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let scripts: ScriptsService;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  scripts = new ScriptsService(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

async function student(locale = 'en') {
  const work = await g.assignment();
  return { work, ...(await g.student(work)), locale };
}
type Student = Awaited<ReturnType<typeof student>>;
const save = (one: Student, revision: number, greeting: string) =>
  scripts.save(one.actor, {
    channel: 'PHONE',
    revision,
    subject: '',
    parts: [{ part: 'GREETING', text: greeting }],
  });
const greetings = ({ versions }: ScriptView) => versions.map(({ content }) => content.parts.GREETING);

describe('a script', () => {
  it('begins as the sample, in the reader’s language', async () => {
    const work = await g.assignment();
    const one = await g.user(work, ['STUDENT'], { locale: 'fr-CA' });
    expect(await scripts.script(one.actor, 'EMAIL')).toMatchObject({
      revision: 0,
      savedAt: null,
      versions: [],
      content: starterScript('EMAIL', 'fr'),
    });
  });

  it.each(['en', 'fr'] as const)('is a sample that its own checks are content with (%s)', (locale) => {
    for (const channel of ['PHONE', 'EMAIL'] as const) {
      const { parts } = starterScript(channel, locale);
      const text = fillFields(SCRIPT_PARTS.map((part) => parts[part]).join(' '), {
        ME: 'Owen Mackay',
        REFERRER: 'Trish Boland',
        MINUTES: '20',
      });
      const facts = { locale, me: ['Owen'], referrer: 'Trish Boland', minutes: 20, sample: '' };
      const { checks, jobAsking, otherMinutes } = checkScript(text, facts);
      expect(checks.filter(({ holds }) => !holds)).toEqual([]);
      expect(jobAsking).toEqual([]);
      expect(otherMinutes).toBeNull();
    }
  });

  it('makes one version of one sitting, and keeps what was said before', async () => {
    const one = await student();
    await save(one, 0, 'Hi');
    db.clock.advance({ minutes: 2 });
    await save(one, 1, 'Hi there');
    db.clock.advance({ minutes: 10 });
    const { saved, script } = await save(one, 2, 'Good morning');
    expect(saved).toBe(true);
    expect(script.revision).toBe(3);
    expect(greetings(script)).toEqual(['Good morning', 'Hi there']);
  });

  it('goes back to an earlier text without losing the later one, even at once', async () => {
    const one = await student();
    await save(one, 0, 'Hi there');
    db.clock.advance({ minutes: 10 });
    await save(one, 1, 'Good morning');
    const { script } = await save(one, 2, 'Hi there');
    expect(greetings(script)).toEqual(['Hi there', 'Good morning', 'Hi there']);
  });

  it('is not saved over what somebody saved meanwhile', async () => {
    const one = await student();
    const [first, second] = await Promise.all([
      save(one, 0, 'From the phone'),
      save(one, 0, 'From the laptop'),
    ]);
    expect([first.saved, second.saved].sort()).toEqual([false, true]);
    const stood = first.saved ? 'From the phone' : 'From the laptop';
    expect((await scripts.script(one.actor, 'PHONE')).content.parts.GREETING).toBe(stood);
  });

  it('keeps so many versions, and is nobody else’s', async () => {
    const one = await student();
    for (let revision = 0; revision < VERSIONS_KEPT + 3; revision += 1) {
      await save(one, revision, `Hello ${revision}`);
      db.clock.advance({ minutes: 6 });
    }
    expect((await scripts.script(one.actor, 'PHONE')).versions).toHaveLength(VERSIONS_KEPT);
    const other = await g.student(one.work);
    expect((await scripts.script(other.actor, 'PHONE')).revision).toBe(0);
  });
});

describe('what a script is filled with', () => {
  it('names the referrer only where the name may be used, and the minutes the assignment asks for', async () => {
    const one = await student();
    const { work } = one;
    const referrerId = await g.contact(work, one.id, { name: 'Trish Boland' });
    const named = await g.contact(work, one.id, {
      referrerId,
      nameMayBeUsed: true,
      occupationId: work.occupation.id,
    });
    const unnamed = await g.contact(work, one.id, { referrerId, nameMayBeUsed: null });
    await db.uow.run(work.system, (tx) =>
      tx.update(Assignment, { id: work.assignmentId }, { askedMinutes: 30 }),
    );
    expect(await scripts.factsFor(one.actor, named)).toMatchObject({
      referrerName: 'Trish Boland',
      minutes: 30,
      occupationTitle: work.occupation.title,
      courseTitle: 'Career exploration',
    });
    expect(await scripts.factsFor(one.actor, unnamed)).toMatchObject({ referrerName: null });
    const other = await g.student(work);
    await expect(scripts.factsFor(other.actor, named)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('takes somebody whose occupation was left open to do what the student chose last', async () => {
    const one = await student();
    const open = await g.contact(one.work, one.id, { occupationId: null });
    expect(await scripts.factsFor(one.actor, open)).toMatchObject({ occupationTitle: null });
    await g.choice(one.work, one);
    expect(await scripts.factsFor(one.actor, open)).toMatchObject({
      occupationTitle: one.work.occupation.title,
    });
  });
});
