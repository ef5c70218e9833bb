import type { ContactSource, KnownReason } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { contactJson, type ContactView } from './contacts.queries.ts';

export interface KnownView {
  contact: ContactView;
  /** Why they may be the same, the surest first. */
  reasons: KnownReason[];
}

/** SQL: one of the marks by which people are recognised across lists; see `contact_fingerprints`. */
const printOf = (part: { name?: string; organisation?: string; email?: string; phone?: string }) =>
  `contact_fingerprints($1, $1, ${[part.name, part.organisation, part.email, part.phone].map((each) => each ?? `''`).join(', ')})`;

/** Who of one's own people somebody may be, recognised as they would be in anybody's list, or by the bare name. */
export const KNOWN = statement<
  KnownView,
  readonly [
    ownerId: string,
    name: string,
    organisation: string,
    email: string,
    phone: string,
    exceptId: string | null,
  ]
>(`
  select ${contactJson('c')} as contact, k.reasons
  from contacts c
  cross join lateral (
    select array_remove(array[
      case when c.fingerprints && ${printOf({ email: '$5' })} then 'SAME_EMAIL' end,
      case when c.fingerprints && ${printOf({ phone: '$6' })} then 'SAME_PHONE' end,
      case when c.fingerprints && ${printOf({ name: '$3', organisation: '$4' })} then 'SAME_NAME_AND_EMPLOYER' end,
      case when lower(c.name) = lower($3) then 'SAME_NAME' end], null) as reasons) k
  where c.tenant_id = $1 and c.owner_id = $2 and ($7::uuid is null or c.id <> $7::uuid) and k.reasons <> '{}'
  order by cardinality(k.reasons) desc, c.created_at, c.id limit 5`);

/** One place to look for people. */
export interface SourceView {
  source: ContactSource;
  /** How many of one's people were found there. */
  contacts: number;
  /** When one looked there and found nobody; null: not. */
  searchedAt: string | null;
}

/** The places in the order they are given. */
export const SOURCES = statement<SourceView, readonly [ownerId: string, sources: readonly ContactSource[]]>(`
  select p.source, (
      select count(*)::int from contacts c where c.tenant_id = $1 and c.owner_id = $2 and c.source = p.source
    ) as contacts, iso(s.searched_at) as "searchedAt"
  from unnest($3::text[]) with ordinality p(source, place)
  left join searched_sources s on s.tenant_id = $1 and s.owner_id = $2 and s.source = p.source
  order by p.place`);

export const MARK_SEARCHED = statement<never, readonly [ownerId: string, source: ContactSource, now: Date]>(`
  insert into searched_sources (tenant_id, owner_id, source, searched_at)
  select u.tenant_id, u.id, $3, $4 from users u where u.tenant_id = $1 and u.id = $2 on conflict do nothing`);
