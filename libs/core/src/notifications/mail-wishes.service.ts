import { Injectable } from '@nestjs/common';
import {
  type Actor,
  MAIL_CATEGORIES,
  type MailCadence,
  type MailCategory,
  type QuietHours,
  RuleBroken,
  Unauthenticated,
} from '@firsthand/contracts';
import { statement, UnitOfWork } from '@firsthand/persistence';
import { areQuietHours, categoriesFor } from './departure.rules.ts';

/** How somebody wants their mail, as they see it. */
export interface MailWishesView {
  /** Each category they can get mail of, and each they once chose something for: what was stopped can be chosen again. */
  categories: { category: MailCategory; cadence: MailCadence }[];
  quiet: QuietHours | null;
  address: string | null;
  /** Since when the address takes no mail. */
  refusedAt: string | null;
}

export interface MailWishesPatch {
  readonly cadences?: readonly { readonly category: MailCategory; readonly cadence: MailCadence }[];
  /** Null: none any more. */
  readonly quiet?: QuietHours | null;
}

const WISHES = statement<
  {
    cadences: Partial<Record<MailCategory, MailCadence>> | null;
    quietFrom: string | null;
    quietUntil: string | null;
    address: string | null;
    refusedAt: string | null;
  },
  readonly [userId: string]
>(`
  select w.cadences, w.quiet_from as "quietFrom", w.quiet_until as "quietUntil", u.email as address,
    iso(u.bounced_at) as "refusedAt"
  from users u left join mail_wishes w on w.tenant_id = $1 and w.id = u.id
  where u.tenant_id = $1 and u.id = $2`);

/** What is not named stays as it was. */
export const WISH = statement<
  never,
  readonly [
    userId: string,
    cadences: string,
    quietToo: boolean,
    quietFrom: string | null,
    quietUntil: string | null,
    now: Date,
  ]
>(`
  insert into mail_wishes as w (tenant_id, id, cadences, quiet_from, quiet_until, changed_at)
  select $1, u.id, $3::jsonb, $5, $6, $7 from users u where u.tenant_id = $1 and u.id = $2
  on conflict (tenant_id, id) do update set cadences = w.cadences || excluded.cadences,
    quiet_from = case when $4 then excluded.quiet_from else w.quiet_from end,
    quiet_until = case when $4 then excluded.quiet_until else w.quiet_until end, changed_at = excluded.changed_at`);

/** What waits for somebody's wishes is looked at anew; what waits for a mail server is left alone. */
const LOOK_AGAIN = statement<{ id: string }, readonly [userId: string, now: Date]>(`
  update deliveries set next_attempt_at = $3
  where tenant_id = $1 and user_id = $2 and state = 'PLANNED' and attempts = 0 and letter_id is null
    and next_attempt_at > $3
  returning id`);

/** What is mailed to somebody, and when. In the product they are told of everything, at once. */
@Injectable()
export class MailWishesService {
  constructor(private readonly uow: UnitOfWork) {}

  /** The actor's own. */
  async mine(actor: Actor): Promise<MailWishesView> {
    const row = await this.uow.read(actor, (read) => read.first(WISHES, actor.userId));
    if (!row) throw new Unauthenticated();
    const { cadences, quietFrom: from, quietUntil: until, ...rest } = row;
    const theirs = categoriesFor(actor.roles);
    return {
      ...rest,
      categories: MAIL_CATEGORIES.map((category) => ({
        category,
        cadence: cadences?.[category] ?? 'AT_ONCE',
      })).filter(({ category, cadence }) => theirs.includes(category) || cadence !== 'AT_ONCE'),
      quiet: from !== null && until !== null ? { from, until } : null,
    };
  }

  /**
   * Changes what is named, for mail that waits already too.
   * @throws RuleBroken quiet-hours
   */
  async update(actor: Actor, { cadences = [], quiet }: MailWishesPatch): Promise<MailWishesView> {
    if (quiet && !areQuietHours(quiet))
      throw new RuleBroken('quiet-hours', 'Quiet hours last up to 16 hours of a day.');
    const named = Object.fromEntries(cadences.map(({ category, cadence }) => [category, cadence]));
    await this.uow.run(actor, async (tx) => {
      await tx.sql(
        WISH,
        actor.userId,
        JSON.stringify(named),
        quiet !== undefined,
        quiet?.from ?? null,
        quiet?.until ?? null,
        tx.now,
      );
      if ((await tx.sql(LOOK_AGAIN, actor.userId, tx.now)).length > 0) await tx.enqueue('mail.deliver', {});
    });
    return this.mine(actor);
  }
}
