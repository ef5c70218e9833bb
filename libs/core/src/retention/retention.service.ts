import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Conflict,
  Forbidden,
  type HoldScope,
  RETENTION_KINDS,
  RETENTION_LEAST_DAYS,
  RETENTION_MOST_DAYS,
  RETENTION_WARNING_DAYS,
  type RetentionKind,
  RuleBroken,
} from '@firsthand/contracts';
import { LegalHold, type Reading, RetentionRule, Section, UnitOfWork } from '@firsthand/persistence';
import { assertAdministrator } from '../identity/identity.policy.ts';
import { asWritten, tidy } from '../tenancy/text.ts';
import {
  type DueView,
  HOLD_SETTINGS,
  HOLDING,
  type HoldView,
  LOOK,
  RETENTION,
  type RuleView,
  type RunView,
} from './retention.queries.ts';

/** One kind of record, how long it is kept, and what would go tonight. */
export interface KindView {
  kind: RetentionKind;
  leastDays: number;
  /** Null: for good. */
  days: number | null;
  /** Nought: no rule yet. */
  version: number;
  /** Nothing goes before this; null: administrators have not been told yet, or it is kept for good. */
  removesFrom: string | null;
  /** Null where it is kept for good. */
  due: DueView | null;
}

export interface RetentionPage {
  warningDays: number;
  kinds: KindView[];
  holds: HoldView[];
  runs: RunView[];
}

const SHOWN = 50;

/** How long an institution keeps what, what is held, and what would be removed. */
@Injectable()
export class RetentionService {
  constructor(private readonly uow: UnitOfWork) {}

  async page(actor: Actor): Promise<RetentionPage> {
    assertAdministrator(actor);
    return this.uow.read(actor, async (read) => {
      const { rules, holds, runs } = (await read.first(RETENTION))!;
      const kinds = await Promise.all(
        RETENTION_KINDS.map((kind) => kindOf(read, kind, rules.find((rule) => rule.kind === kind) ?? null)),
      );
      return { warningDays: RETENTION_WARNING_DAYS, kinds, holds, runs };
    });
  }

  /** What would go if this were kept for so long: nothing is written. */
  async preview(actor: Actor, kind: RetentionKind, days: number): Promise<DueView> {
    assertAdministrator(actor);
    const within = checkedDays(kind, days);
    return this.uow.read(actor, async (read) => (await read.first(LOOK[kind], read.now, within, SHOWN))!);
  }

  /** How long, or (null) for good. Whoever shortens it is warned anew before the first of it goes. @throws Conflict */
  async keepFor(
    actor: Actor,
    kind: RetentionKind,
    days: number | null,
    version: number,
  ): Promise<RetentionPage> {
    assertAdministrator(actor);
    if (actor.userId === 'system') throw new Forbidden();
    const changedBy = actor.userId;
    await this.uow.run(actor, async (tx) => {
      await tx.sql(HOLD_SETTINGS);
      const rule = await tx.findOne(RetentionRule, { kind }, { lock: 'update' });
      if ((rule?.version ?? 0) !== version) throw new Conflict(rule?.version ?? 0);
      if (days === null) await tx.delete(RetentionRule, { kind });
      else {
        const change = { days: checkedDays(kind, days), changedBy, changedAt: tx.now };
        if (!rule) await tx.insert(RetentionRule, { kind, ...change });
        else
          await tx.swap(RetentionRule, rule.id, version, {
            ...change,
            announcedAt: days < rule.days ? null : rule.announcedAt,
          });
      }
      await tx.audit('retention.set', { kind: 'tenant', id: actor.tenantId }, { record: kind, days });
    });
    return this.page(actor);
  }

  /** Keeps everything of a student, a section or the institution until it is lifted. */
  async hold(actor: Actor, given: GivenHold): Promise<RetentionPage> {
    assertAdministrator(actor);
    if (actor.userId === 'system') throw new Forbidden();
    const placedBy = actor.userId;
    const reason = reasonOf(given.reason);
    await this.uow.run(actor, async (tx) => {
      await tx.sql(HOLD_SETTINGS);
      const typed = tidy(given.email ?? '').toLowerCase();
      const [person, another] = given.scope === 'STUDENT' ? await tx.sql(HOLDING, typed) : [];
      if (given.scope === 'STUDENT' && (!person || another))
        throw new RuleBroken('hold-nobody', 'Nobody here has this address. Check how it is written.');
      const section = given.scope === 'SECTION' ? await tx.get(Section, given.sectionId ?? '') : null;
      const [id] = await tx.insert(LegalHold, {
        scope: given.scope,
        personId: person?.id ?? null,
        sectionId: section?.id ?? null,
        reason,
        placedBy,
        placedAt: tx.now,
      });
      await tx.audit(
        'hold.placed',
        { kind: 'hold', id: id! },
        { scope: given.scope, person: person?.id ?? null, section: section?.id ?? null },
      );
    });
    return this.page(actor);
  }

  /** From now on rules and people may ask for it again. */
  async lift(actor: Actor, id: string, because: string): Promise<RetentionPage> {
    assertAdministrator(actor);
    if (actor.userId === 'system') throw new Forbidden();
    const liftedBy = actor.userId;
    const liftedBecause = reasonOf(because);
    await this.uow.run(actor, async (tx) => {
      await tx.get(LegalHold, id);
      const lifted = await tx.update(
        LegalHold,
        { id, liftedAt: null },
        { liftedBy, liftedAt: tx.now, liftedBecause },
      );
      if (lifted === 0) throw new RuleBroken('hold-lifted', 'This hold was lifted already.');
      await tx.audit('hold.lifted', { kind: 'hold', id });
    });
    return this.page(actor);
  }
}

export interface GivenHold {
  readonly scope: HoldScope;
  readonly email?: string | null;
  readonly sectionId?: string | null;
  readonly reason: string;
}

async function kindOf(read: Reading, kind: RetentionKind, rule: RuleView | null): Promise<KindView> {
  return {
    kind,
    leastDays: RETENTION_LEAST_DAYS[kind],
    days: rule?.days ?? null,
    version: rule?.version ?? 0,
    removesFrom: rule?.announcedAt ? warned(new Date(rule.announcedAt)).toISOString() : null,
    due: rule && (await read.first(LOOK[kind], read.now, rule.days, SHOWN)),
  };
}

/** When a warning has had its time. */
export const warned = (at: Date) => new Date(at.getTime() + RETENTION_WARNING_DAYS * 86_400_000);

function checkedDays(kind: RetentionKind, days: number): number {
  const least = RETENTION_LEAST_DAYS[kind];
  if (!Number.isInteger(days) || days < least || days > RETENTION_MOST_DAYS)
    throw new RuleBroken('retention-days', `This is kept for at least ${least} days.`, { least });
  return days;
}

function reasonOf(text: string): string {
  const reason = asWritten(text).trim();
  if (reason === '') throw new RuleBroken('hold-reason', 'Say why, so that whoever comes later understands.');
  return reason;
}
