import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BadInput, Conflict, Forbidden, NotFound } from '@firsthand/contracts';
import { Grade } from '@firsthand/persistence';
import { openOutbound, Seal } from '@firsthand/platform';
import { given, openTestDatabase, refusal, type TestDatabase } from '@firsthand/testing';
import { GradingService } from '../grading/grading.service.ts';
import { ReflectionsService } from '../reflections/reflections.service.ts';
import { SubmitReflection } from '../reflections/submit-reflection.ts';
import { HousekeepingService } from '../tenancy/housekeeping.service.ts';
import { OutboxService } from '../tenancy/outbox.service.ts';
import { WebhookDelivering } from './deliver-webhooks.ts';
import { Webhooks } from './webhooks.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let webhooks: Webhooks;
let delivering: WebhookDelivering;
let receiver: Server;
let base: string;
const got: { path: string; headers: IncomingHttpHeaders; body: string }[] = [];
const answers = new Map<string, () => number>();
const statements: string[] = [];
const seal = new Seal('a secret of this test');
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  const outbound = openOutbound({ private: true, timeoutMs: 2_000 });
  webhooks = new Webhooks(db.uow, outbound, seal);
  delivering = new WebhookDelivering(db.uow, db.clock, outbound, seal);
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      got.push({ path, headers: request.headers, body: Buffer.concat(chunks).toString() });
      const status = answers.get(path)?.() ?? 204;
      response.writeHead(status, status === 302 ? { location: `${base}/elsewhere` } : {}).end();
    });
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  base = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
});
afterAll(async () => {
  receiver.close();
  await db.close();
});
beforeEach(() => {
  db.clock.set('2027-02-15T15:00:00Z');
  got.length = 0;
  answers.clear();
  statements.length = 0;
});

const counting = () => db.door({ onStatement: (text) => statements.push(text) });
const signedBy = (secret: string, { headers, body }: (typeof got)[number]) =>
  `v1,${createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
    .update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`)
    .digest('base64')}`;

/** An assignment with so many finished grades, and an administrator. */
async function ready(grades: number) {
  const work = await g.assignment();
  const administrator = await g.user(work, ['ADMINISTRATOR']);
  for (let i = 0; i < grades; i += 1) {
    const { submissionId } = await g.submission(work);
    await db.uow.run(work.system, (tx) =>
      tx.insert(Grade, {
        ...{ submissionId, rubricId: work.rubric.id, state: 'READY', feedback: 'Secret praise.', points: 9 },
        ...{ gradedBy: work.instructor.id, updatedAt: tx.now, releasedAt: null },
      }),
    );
  }
  const release = (uow = db.uow) => new GradingService(uow).release(work.instructor.actor, work.assignmentId);
  return { work, administrator, release };
}

describe('a webhook', () => {
  it('is told of every released grade in one statement, signed, with ids and nothing else', async () => {
    const { work, administrator, release } = await ready(12);
    const made = await webhooks.add(administrator.actor, {
      url: `${base}/grades`,
      events: ['GRADE_RELEASED'],
    });
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(JSON.stringify(await webhooks.all(administrator.actor))).not.toContain(made.secret);

    expect(await release(counting())).toBe(12);
    expect(statements.filter((text) => text.includes('into webhook_deliveries'))).toHaveLength(1);
    expect(await delivering.deliverDue(work.system)).toMatchObject({ delivered: 12, unfinished: false });

    expect(got).toHaveLength(12);
    expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(12);
    for (const message of got) {
      expect(message.headers['webhook-signature']).toBe(signedBy(made.secret, message));
      expect(Number(message.headers['webhook-timestamp'])).toBe(Date.parse('2027-02-15T15:00:00Z') / 1000);
      const said = JSON.parse(message.body) as { type: string; data: Record<string, string> };
      expect(Object.keys(said)).toEqual(['type', 'timestamp', 'data']);
      expect(said.type).toBe('grade.released');
      expect(Object.keys(said.data).sort()).toEqual(['assignmentId', 'gradeId', 'submissionId']);
      expect(message.body).not.toMatch(/Secret|points|Robin/);
    }
    expect((await webhooks.all(administrator.actor))[0]).toMatchObject({ state: 'ON', waiting: 0 });
  });

  it('costs nothing where there is none', async () => {
    const { work, release } = await ready(2);
    expect(await release(counting())).toBe(2);
    const student = await g.student(work);
    const reflections = new ReflectionsService(db.uow);
    const answered = work.prompts.map((promptId) => ({ promptId, text: 'It was warm.' }));
    await reflections.saveDraft(student.actor, work.assignmentId, 0, answered);
    await new SubmitReflection(counting()).submit(student.actor, work.assignmentId, 1);
    expect(statements.filter((text) => text.includes('into webhook_deliveries'))).toEqual([]);
    expect(await delivering.deliverDue(work.system)).toMatchObject({ delivered: 0 });
  });

  it('is told what was handed in, and takes nothing of another’s or of another institution’s', async () => {
    const { work, administrator } = await ready(0);
    const elsewhere = await ready(1);
    await webhooks.add(administrator.actor, { url: `${base}/work`, events: ['SUBMISSION_MADE'] });
    const student = await g.student(work);
    const answered = work.prompts.map((promptId) => ({ promptId, text: 'It was warm.' }));
    await new ReflectionsService(db.uow).saveDraft(student.actor, work.assignmentId, 0, answered);
    const { submission } = await new SubmitReflection(db.uow).submit(student.actor, work.assignmentId, 1);
    await elsewhere.release();
    await delivering.deliverDue(elsewhere.work.system);
    expect(got).toEqual([]);
    await delivering.deliverDue(work.system);
    expect(got.map(({ body }) => JSON.parse(body) as unknown)).toMatchObject([
      { type: 'submission.made', data: { submissionId: submission.id, assignmentId: work.assignmentId } },
    ]);
  });

  it('is tried again with the same id until it answers, further and further apart', async () => {
    const { work, administrator, release } = await ready(1);
    const { webhook } = await webhooks.add(administrator.actor, {
      url: `${base}/shaky`,
      events: ['GRADE_RELEASED'],
    });
    const said = [500, 302, 200];
    answers.set('/shaky', () => said.shift()!);
    await release();
    expect(await delivering.deliverDue(work.system)).toMatchObject({ postponed: 1 });
    expect((await webhooks.all(administrator.actor))[0]).toMatchObject({
      ...{ state: 'FAILING', failingSince: '2027-02-15T15:00:00.000Z', waiting: 1 },
      deliveries: [{ state: 'PLANNED', attempts: 1, status: 500, nextAttemptAt: '2027-02-15T15:00:05.000Z' }],
    });
    expect(await delivering.deliverDue(work.system)).toMatchObject({ postponed: 0 });
    db.clock.advance({ seconds: 6 });
    // By the clock, with no bell.
    const due = await new OutboxService(db.uow, db.database, db.clock).dueWork();
    expect(due.find(({ tenantId }) => tenantId === work.tenantId)).toMatchObject({ webhooks: true });
    // A redirect is not followed.
    expect(await delivering.deliverDue(work.system)).toMatchObject({ postponed: 1 });
    // By hand before its time.
    expect(await webhooks.retry(administrator.actor, webhook.id, null)).toMatchObject({ waiting: 1 });
    expect(await delivering.deliverDue(work.system)).toMatchObject({ delivered: 1 });
    expect(got.map(({ path }) => path)).toEqual(['/shaky', '/shaky', '/shaky']);
    expect(new Set(got.map(({ headers, body }) => `${String(headers['webhook-id'])} ${body}`)).size).toBe(1);
    expect((await webhooks.all(administrator.actor))[0]).toMatchObject({
      ...{ state: 'ON', failingSince: null },
      deliveries: [{ state: 'DELIVERED', attempts: 3, status: 200 }],
    });
    db.clock.advance({ days: 31 });
    expect(await new HousekeepingService(db.uow).sweepOut(work.system)).toMatchObject({
      webhookDeliveries: 1,
    });
  });

  it('gets again, under the same id, what a worker had in hand when it died, and not from the one that comes back', async () => {
    const { work, administrator, release } = await ready(1);
    await webhooks.add(administrator.actor, { url: `${base}/lease`, events: ['GRADE_RELEASED'] });
    await release();
    let answer: (response: Response) => void = () => undefined;
    const asked: string[] = [];
    const hanging = Object.assign(
      (_: string, request?: { headers?: Readonly<Record<string, string>> }) => {
        asked.push(request!.headers!['webhook-id']!);
        return new Promise<Response>((resolve) => (answer = resolve));
      },
      { refusal: () => null },
    );
    const dying = new WebhookDelivering(db.uow, db.clock, hanging, seal).deliverDue(work.system);
    while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await delivering.deliverDue(work.system)).toMatchObject({ delivered: 0 });
    db.clock.advance({ seconds: 61 });
    expect(await delivering.deliverDue(work.system)).toMatchObject({ delivered: 1 });
    expect(got.map(({ headers }) => headers['webhook-id'])).toEqual(asked);
    answer(new Response(null, { status: 500 }));
    await dying;
    expect((await webhooks.all(administrator.actor))[0]!.deliveries).toMatchObject([
      { state: 'DELIVERED', attempts: 1, status: 204 },
    ]);
  });

  it('hears nothing any more once it is switched off, and nothing of before when it is on again', async () => {
    const { work, administrator, release } = await ready(1);
    const { webhook } = await webhooks.add(administrator.actor, {
      url: `${base}/off`,
      events: ['GRADE_RELEASED'],
    });
    await release();
    const off = await webhooks.switch(administrator.actor, webhook.id, 1, false);
    expect(off).toMatchObject({ state: 'OFF', offBecause: 'ADMINISTRATOR', waiting: 0 });
    await expect(webhooks.switch(administrator.actor, webhook.id, 1, true)).rejects.toThrow(Conflict);
    expect(await refusal(webhooks.test(administrator.actor, webhook.id))).toBe('webhook-off');
    await webhooks.retry(administrator.actor, webhook.id, null);
    await delivering.deliverDue(work.system);
    await webhooks.switch(administrator.actor, webhook.id, 2, true);
    await webhooks.test(administrator.actor, webhook.id);
    await delivering.deliverDue(work.system);
    expect(got.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual(['webhook.test']);
  });

  it('is switched off when nothing arrived for days, or when it is gone, and its administrators hear of it', async () => {
    const { work, administrator, release } = await ready(1);
    await webhooks.add(administrator.actor, { url: `${base}/dead`, events: ['GRADE_RELEASED'] });
    const { webhook: gone } = await webhooks.add(administrator.actor, {
      url: `${base}/gone`,
      events: ['GRADE_RELEASED'],
    });
    answers.set('/dead', () => 503);
    answers.set('/gone', () => 410);
    await release();
    const reports = [await delivering.deliverDue(work.system)];
    for (let hours = 0; hours < 24 * 5; hours += 12) {
      db.clock.advance({ hours: 12 });
      reports.push(await delivering.deliverDue(work.system));
    }
    // What is given up with them is reported: whoever runs the installation counts it.
    expect(reports.reduce((sum, { dropped }) => sum + dropped, 0)).toBe(2);
    const dropped = { state: 'OFF', waiting: 0, deliveries: [{ state: 'DROPPED' }] };
    expect(await webhooks.all(administrator.actor)).toMatchObject([
      { ...dropped, offBecause: 'FAILURES', deliveries: [{ state: 'DROPPED', attempts: 9, status: 503 }] },
      { ...dropped, id: gone.id, offBecause: 'GONE', deliveries: [{ state: 'DROPPED', attempts: 1 }] },
    ]);
    const told = await db.owner<{ params: { gone: boolean } }>(
      `select params from notifications where tenant_id = $1 and user_id = $2 and kind = 'WEBHOOK_OFF' order by created_at`,
      [work.tenantId, administrator.id],
    );
    expect(told.map(({ params }) => params.gone)).toEqual([true, false]);
  });

  it('signs with both secrets for a day after a change', async () => {
    const { work, administrator } = await ready(0);
    const first = await webhooks.add(administrator.actor, {
      url: `${base}/turn`,
      events: ['SUBMISSION_MADE'],
    });
    const { id } = first.webhook;
    const second = await webhooks.rotate(administrator.actor, id, 1);
    expect(second.webhook).toMatchObject({ overlapUntil: '2027-02-16T15:00:00.000Z', version: 2 });
    await webhooks.test(administrator.actor, id);
    await delivering.deliverDue(work.system);
    db.clock.advance({ days: 1 });
    await webhooks.test(administrator.actor, id);
    await delivering.deliverDue(work.system);
    expect(got.map((message) => message.headers['webhook-signature'])).toEqual([
      `${signedBy(second.secret, got[0]!)} ${signedBy(first.secret, got[0]!)}`,
      signedBy(second.secret, got[1]!),
    ]);
    // After the installation's own secret was changed, it says so and does not go on trying.
    const changed = new WebhookDelivering(
      db.uow,
      db.clock,
      openOutbound({ private: true }),
      new Seal('another'),
    );
    await webhooks.test(administrator.actor, id);
    expect(await changed.deliverDue(work.system)).toMatchObject({ failed: 1 });
    expect((await webhooks.all(administrator.actor))[0]!.deliveries[0]).toMatchObject({ problem: 'SECRET' });
  });

  it('is an administrator’s, and leads outside', async () => {
    const { work, administrator } = await ready(0);
    const wish = { url: `${base}/x`, events: ['GRADE_RELEASED'] as const };
    await expect(webhooks.add(work.instructor.actor, wish)).rejects.toThrow(Forbidden);
    const { webhook } = await webhooks.add(administrator.actor, wish);
    const stranger = await g.user(await g.tenant(), ['ADMINISTRATOR']);
    expect(await webhooks.all(stranger.actor)).toEqual([]);
    for (const trial of [
      () => webhooks.change(stranger.actor, webhook.id, 1, wish),
      () => webhooks.rotate(stranger.actor, webhook.id, 1),
      () => webhooks.switch(stranger.actor, webhook.id, 1, false),
      () => webhooks.test(stranger.actor, webhook.id),
      () => webhooks.retry(stranger.actor, webhook.id, null),
    ])
      await expect(trial()).rejects.toThrow(NotFound);

    const strict = new Webhooks(db.uow, openOutbound({ private: false }), seal);
    const ruleOf = (url: string) =>
      strict.add(administrator.actor, { ...wish, url }).then(
        () => 'added',
        (error: BadInput) => error.details.fields[0]!.rule,
      );
    for (const url of ['http://records.example.org', 'ftp://x', 'x', 'https://me:secret@records.example.org'])
      expect(await ruleOf(url)).toBe('webAddress');
    for (const host of [
      '127.0.0.1',
      '10.1.2.3',
      '169.254.169.254',
      '[::1]',
      '[::ffff:10.0.0.1]',
      '2130706433',
    ])
      expect(await ruleOf(`https://${host}/`)).toBe('privateAddress');
    // A name tells where it leads when it is looked up: then nothing leaves, and the page says why.
    const { webhook: inside } = await strict.add(administrator.actor, { ...wish, url: 'https://localhost/' });
    await strict.test(administrator.actor, inside.id);
    await new WebhookDelivering(db.uow, db.clock, openOutbound({ private: false }), seal).deliverDue(
      work.system,
    );
    const judged = (await webhooks.all(administrator.actor)).find(({ id }) => id === inside.id);
    expect(judged!.deliveries).toMatchObject([{ state: 'PLANNED', problem: 'PRIVATE', status: null }]);
    expect(got).toEqual([]);
  });
});
