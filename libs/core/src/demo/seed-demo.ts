import { RuleBroken, systemActor } from '@firsthand/contracts';
import {
  AuditEntry,
  type Database,
  openDatabase,
  removeTenant,
  UnitOfWork,
  User,
} from '@firsthand/persistence';
import { type Clock, newId } from '@firsthand/platform';
import { Passwords } from '../identity/passwords.ts';
import { TenantsService } from '../identity/tenants.service.ts';
import { plantStarterOccupations } from '../occupations/occupations.service.ts';
import { INSTALLATION } from '../tenancy/installation.ts';
import { HARBOUR } from './harbour.ts';
import { LAKESIDE } from './lakeside.ts';
import type { Plot } from './plot.ts';
import { acceptInvitations, PastUnitOfWork, settlePast, Stage } from './stage.ts';

/** Everybody's in the demo, and known to everybody: the demo never grows by itself where real people work. */
export const DEMO_PASSWORD = 'firsthand-demo';
const PLOTS = [LAKESIDE, HARBOUR];
const FOUNDED_DAYS_AGO = 50;

export interface DemoGround {
  /** The owner may delete what is append-only for the application. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly clock: Clock;
  /** Where the demo is served: links in its letters lead there. */
  readonly publicUrl: string;
}

/**
 * Plants the demo: its tenants, each with a term in progress, and an operator. What is there already stays as it is,
 * but one that was broken off half-way is planted anew. Returns the tenants that were planted now.
 */
export async function seedDemo(ground: DemoGround): Promise<string[]> {
  return plantAll(ground, { anew: false });
}

/**
 * Takes the demo's tenants away, with everything people did in them, and plants them anew.
 * @throws RuleBroken when a tenant of that name was not made by the demo; then nothing is touched.
 */
export async function resetDemo(ground: DemoGround): Promise<string[]> {
  return plantAll(ground, { anew: true });
}

type Found = 'NOTHING' | 'HALF_PLANTED' | 'PLANTED' | 'NOT_OURS';

async function plantAll(ground: DemoGround, { anew }: { anew: boolean }): Promise<string[]> {
  const database = await openDatabase({ url: ground.appUrl, poolSize: 3, applicationName: 'firsthand demo' });
  try {
    const uow = new UnitOfWork(database, ground.clock);
    const passwordHash = new Lazy(() => new Passwords().hash(DEMO_PASSWORD));
    const found = await Promise.all(
      PLOTS.map(async (plot) => ({ plot, ...(await lookFor(uow, plot.slug)) })),
    );
    const other = found.find(({ state }) => state === 'NOT_OURS');
    if (anew && other)
      throw new RuleBroken(
        'not-the-demo',
        `The tenant ${other.plot.slug} was not made by the demo, so it is left alone and nothing is reset.`,
      );
    const wanted = found.filter(
      ({ state }) => state === 'NOTHING' || state === 'HALF_PLANTED' || (anew && state === 'PLANTED'),
    );
    for (const { tenantId } of wanted) if (tenantId) await removeTenant(ground.ownerUrl, tenantId);
    await plantOperator(uow, passwordHash);
    await Promise.all(
      wanted.map(async ({ plot }) => plant(database, plot, ground, await passwordHash.value())),
    );
    return wanted.map(({ plot }) => plot.slug);
  } finally {
    await database.close();
  }
}

const BEGUN = 'demo.begun';
const PLANTED = 'demo.planted';

async function lookFor(uow: UnitOfWork, slug: string): Promise<{ tenantId: string | null; state: Found }> {
  const tenantId = await uow.tenantIdOf(slug);
  if (!tenantId) return { tenantId, state: 'NOTHING' };
  const marks = await uow.read(systemActor(tenantId, 'demo'), (read) =>
    read.find(AuditEntry, { action: [BEGUN, PLANTED] }),
  );
  const has = (action: string) => marks.some((mark) => mark.action === action);
  return { tenantId, state: has(PLANTED) ? 'PLANTED' : has(BEGUN) ? 'HALF_PLANTED' : 'NOT_OURS' };
}

async function plant(
  database: Database,
  plot: Plot,
  { clock, publicUrl }: DemoGround,
  passwordHash: string,
): Promise<void> {
  const now = clock.now();
  const { slug, name, zone, programme } = plot;
  const [administratorGivenName, administratorFamilyName] = plot.administrator;
  const long = new Date(now.getTime() - FOUNDED_DAYS_AGO * 86_400_000);
  const { id } = await new TenantsService(new PastUnitOfWork(database, { now: () => long }, now)).found(
    systemActor(newId(), 'demo'),
    {
      ...{ slug, name, zone, programme, locale: 'en' },
      administratorEmail: `admin@${slug}.example`,
      administratorGivenName,
      administratorFamilyName,
    },
    async (tx) => {
      await tx.audit(BEGUN, { kind: 'tenant', id: tx.actor.tenantId });
      await plantStarterOccupations(tx);
    },
  );
  const stage = new Stage(database, id, slug, zone, now, publicUrl);
  stage.turnTo(long);
  await acceptInvitations(stage, passwordHash);
  await plot.unfold(stage, passwordHash);
  await stage.play();
  await settlePast(stage);
  await stage.uow.run(stage.system, (tx) => tx.audit(PLANTED, { kind: 'tenant', id }));
}

/** The operators' own tenant, and one operator in it, where there are none. */
async function plantOperator(uow: UnitOfWork, passwordHash: Lazy<string>): Promise<void> {
  const email = `operator@${INSTALLATION}.example`;
  const known = await uow.tenantIdOf(INSTALLATION);
  const there =
    known && (await uow.read(systemActor(known, 'demo'), (read) => read.findOne(User, { email })));
  if (there) return;
  await new TenantsService(uow).addOperator(systemActor(known ?? newId(), 'demo'), {
    email,
    givenName: 'Olive',
    familyName: 'Tremaine',
    locale: 'en',
    passwordHash: await passwordHash.value(),
  });
}

/** Worked out when it is first asked for, once. */
class Lazy<T> {
  #value: Promise<T> | undefined;
  constructor(private readonly make: () => Promise<T>) {}
  value(): Promise<T> {
    return (this.#value ??= this.make());
  }
}
