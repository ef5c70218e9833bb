import { type Actor, BadInput, Forbidden, NotFound, OnlyLooking } from '@firsthand/contracts';
import { Session, statement, type Tx, User } from '@firsthand/persistence';
import { given, newTenant, openTestDatabase, refusal, type TestDatabase } from '@firsthand/testing';
import { noteRead, openedBy } from '../tenancy/opened-work.ts';
import { SessionsService } from './sessions.service.ts';
import { ViewingsService } from './viewings.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let sessions: SessionsService;
let viewings: ViewingsService;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  sessions = new SessionsService(db.uow, db.clock);
  viewings = new ViewingsService(db.uow, db.clock);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

async function world() {
  const tenant = await newTenant(db);
  const administrator = await g.user(tenant, ['ADMINISTRATOR'], { givenName: 'Ada', familyName: 'Winter' });
  const student = await g.user(tenant, ['STUDENT'], { givenName: 'Robin', familyName: 'Roy' });
  const session = await db.uow.run(administrator.actor, (tx) =>
    sessions.open(tx, administrator.id, null, null),
  );
  const begin = (userId = student.id, reason = 'Cannot hand in') =>
    viewings.begin(administrator.actor, session.id, { userId, reason });
  const here = async () => (await sessions.recognise(session.token, 'r'))!.actor;
  /** Of the log, what viewings left in it, oldest first. */
  const log = () =>
    db.owner<{ action: string; by: string | null; of: string; because: string | null }>(
      `select action, user_id as by, person_id as of, detail->>'because' as because from audit_entries
       where tenant_id = $1 and action like 'viewing.%' order by at, id`,
      [tenant.tenantId],
    );
  return { tenant, administrator, student, session, begin, here, log };
}

describe('looking as somebody', () => {
  it('makes a session see what the person sees, for half an hour, and tells them who looks and why', async () => {
    const { administrator, student, begin, here, log, tenant } = await world();
    expect(await begin()).toMatchObject({ until: '2027-01-11T15:30:00.000Z' });
    expect(await here()).toMatchObject({
      ...{ userId: student.id, roles: ['STUDENT'] },
      viewedBy: { userId: administrator.id, roles: ['ADMINISTRATOR'], until: '2027-01-11T15:30:00.000Z' },
    });
    const told = await db.owner<{ params: object; mailed: boolean }>(
      `select n.params, exists (select 1 from deliveries d where d.tenant_id = n.tenant_id and d.dedup_key = n.dedup_key) as mailed
       from notifications n where n.tenant_id = $1 and n.user_id = $2 and n.kind = 'VIEWED'`,
      [tenant.tenantId, student.id],
    );
    expect(told).toEqual([
      {
        mailed: true,
        params: expect.objectContaining({
          ...{ by: 'Ada Winter', reason: 'Cannot hand in', at: '2027-01-11T15:00:00.000Z' },
        }),
      },
    ]);
    expect(await viewings.ofMe(student.actor)).toMatchObject([
      { by: 'Ada Winter', reason: 'Cannot hand in', beganAt: '2027-01-11T15:00:00.000Z', endedAt: null },
    ]);
    db.clock.advance({ minutes: 10 });
    await viewings.end(await here());
    expect(await here()).toEqual({ ...administrator.actor, requestId: 'r' });
    expect(await viewings.ofMe(student.actor)).toMatchObject([{ endedAt: '2027-01-11T15:10:00.000Z' }]);
    const between = { by: administrator.id, of: student.id };
    expect(await log()).toEqual([
      { action: 'viewing.began', ...between, because: null },
      { action: 'viewing.ended', ...between, because: 'STOPPED' },
    ]);
  });

  it('is for administrators, of their own people, with a session and a reason, one at a time', async () => {
    const { tenant, administrator, student, session, begin, here } = await world();
    const peer = await g.user(tenant, ['INSTRUCTOR', 'ADMINISTRATOR']);
    const operator = await g.user(tenant, ['OPERATOR']);
    const stranger = await g.user(await newTenant(db));
    const gone = await g.user(tenant, ['STUDENT'], { erasedAt: db.clock.now(), roles: [] });
    const ask = { userId: student.id, reason: 'Cannot hand in' };
    for (const roles of [['INSTRUCTOR'], ['COUNSELLOR'], ['STUDENT'], ['OPERATOR']] as const) {
      const { actor } = await g.user(tenant, [...roles]);
      await expect(viewings.begin(actor, session.id, ask)).rejects.toThrow(Forbidden);
    }
    expect(await refusal(viewings.begin(administrator.actor, null, ask))).toBe('viewing-session');
    expect(await refusal(begin(administrator.id))).toBe('viewing-self');
    expect(await refusal(begin(peer.id))).toBe('viewing-peer');
    expect(await refusal(begin(operator.id))).toBe('viewing-peer');
    await expect(begin(stranger.id)).rejects.toThrow(NotFound);
    await expect(begin(gone.id)).rejects.toThrow(NotFound);
    await expect(begin(student.id, '  x ')).rejects.toThrow(BadInput);
    // Somebody else's session is none.
    expect(await refusal(viewings.begin(peer.actor, session.id, ask))).toBe('viewing-open');
    expect((await here()).viewedBy).toBeUndefined();
    await begin();
    expect(await refusal(begin())).toBe('viewing-open');
  });
});

describe('a viewing ends by itself', () => {
  const ends: [string, string, (w: Awaited<ReturnType<typeof world>>) => Promise<unknown> | void][] = [
    ['after half an hour', 'TIME', () => void db.clock.advance({ minutes: 30 })],
    [
      'when the administrator is none any more',
      'NO_RIGHT',
      ({ administrator, tenant }) =>
        db.uow.run(tenant.system, (tx) =>
          tx.update(User, { id: administrator.id }, { roles: ['INSTRUCTOR'] }),
        ),
    ],
    [
      'when the person’s access is ended',
      'NO_RIGHT',
      ({ student, tenant }) =>
        db.uow.run(tenant.system, (tx) => tx.update(User, { id: student.id }, { endedAt: db.clock.now() })),
    ],
    [
      'when the person becomes an administrator',
      'NO_RIGHT',
      ({ student, tenant }) =>
        db.uow.run(tenant.system, (tx) =>
          tx.update(User, { id: student.id }, { roles: ['STUDENT', 'ADMINISTRATOR'] }),
        ),
    ],
    [
      'when the person is removed',
      'NO_RIGHT',
      ({ student, tenant }) =>
        db.uow.run(tenant.system, (tx) =>
          tx.update(User, { id: student.id }, { roles: [], erasedAt: tx.now }),
        ),
    ],
  ];
  it.each(ends)('%s, and the log says so', async (_, because, change) => {
    const world_ = await world();
    await world_.begin();
    await change(world_);
    const { userId, viewedBy } = await world_.here();
    expect({ userId, viewedBy }).toEqual({ userId: world_.administrator.id, viewedBy: undefined });
    expect((await world_.log()).at(-1)).toMatchObject({ action: 'viewing.ended', because });
  });

  it('with the session, and by the night where nobody asks again', async () => {
    const signedOut = await world();
    await signedOut.begin();
    await sessions.revoke(signedOut.administrator.actor, signedOut.session.id);
    expect((await signedOut.log()).at(-1)).toMatchObject({ action: 'viewing.ended', because: 'SIGNED_OUT' });
    const left = await world();
    await left.begin();
    expect(await viewings.close(left.tenant.system)).toBe(0);
    db.clock.advance({ minutes: 31 });
    expect(await viewings.close(left.tenant.system)).toBe(1);
    expect((await left.log()).at(-1)).toMatchObject({ action: 'viewing.ended', by: null, because: 'TIME' });
    expect(await viewings.close(left.tenant.system)).toBe(0);
  });
});

describe('whoever looks', () => {
  const RENAME = statement<object, [id: string]>(
    `update users set given_name = 'Mine' where tenant_id = $1 and id = $2 returning id`,
  );
  const OPEN = statement<{ name: string }, [id: string, reader: string]>(`
    select u.given_name as name, ${noteRead('$3', 'fieldwork.read', 'user', { id: 'u.id', person: 'u.id' })} as noted
    from users u where u.tenant_id = $1 and u.id = $2`);
  const nameOf = (actor: Actor, id: string) =>
    db.uow.read(actor, async (read) => (await read.first(OPEN, id, openedBy(read)))!.name);

  it('changes nothing: refused by the unit of work, and by the database where a read would write', async () => {
    const { student, tenant, begin, here } = await world();
    await begin();
    const looking = await here();
    const change = (tx: Tx) => tx.update(User, { id: student.id }, { givenName: 'Mine' });
    await expect(db.uow.run(looking, change)).rejects.toThrow(OnlyLooking);
    await expect(db.uow.rehearse(looking, change)).rejects.toThrow(OnlyLooking);
    await expect(db.uow.write(looking, RENAME, student.id)).rejects.toThrow(OnlyLooking);
    await expect(db.uow.read(looking, (read) => read.sql(RENAME, student.id))).rejects.toThrow(OnlyLooking);
    expect(await nameOf(tenant.system, student.id)).toBe('Robin');
    // The connection is as it was before: the same statement by somebody who may.
    await db.uow.read(tenant.system, (read) => read.sql(RENAME, student.id));
    expect(await nameOf(tenant.system, student.id)).toBe('Mine');
  });

  it('leaves a line in the log for what is read, as the administrator', async () => {
    const { administrator, student, tenant, begin, here } = await world();
    await begin();
    const looking = await here();
    expect(await nameOf(looking, student.id)).toBe('Robin');
    await nameOf(student.actor, student.id);
    await viewings.note(looking, 'studentHome');
    await viewings.note(looking, 'studentHome');
    await viewings.note(looking, 'reflection');
    await viewings.note(student.actor, 'reflection');
    const read = await db.owner<{ action: string; by: string; what: string | null }>(
      `select action, user_id as by, detail->>'what' as what from audit_entries
       where tenant_id = $1 and person_id = $2 and action not in ('viewing.began') order by action, what`,
      [tenant.tenantId, student.id],
    );
    expect(read).toEqual([
      { action: 'fieldwork.read', by: administrator.id, what: null },
      { action: 'viewing.looked', by: administrator.id, what: 'reflection' },
      { action: 'viewing.looked', by: administrator.id, what: 'studentHome' },
    ]);
  });

  it('is out of the wall of no other tenant', async () => {
    const { begin, here } = await world();
    const other = await world();
    await begin();
    expect(await db.uow.read(await here(), (read) => read.find(User, { id: other.student.id }))).toEqual([]);
    expect(await db.uow.read(await here(), (read) => read.find(Session, { id: other.session.id }))).toEqual(
      [],
    );
  });
});
