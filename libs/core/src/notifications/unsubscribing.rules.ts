import { MAIL_CATEGORIES, MAIL_CATEGORY_OF, type MailCategory } from '@firsthand/contracts';
import { sameHash, type SecretToken, signToken } from '@firsthand/platform';
import { isNotice } from './departure.rules.ts';

/** The categories one mail is about; none for what opens an account, which nobody can be without. */
export function listsOf(templates: readonly string[]): MailCategory[] {
  const about = new Set(
    templates.flatMap((template) => (isNotice(template) ? MAIL_CATEGORY_OF[template] : [])),
  );
  return MAIL_CATEGORIES.filter((category) => about.has(category));
}

/** Where one reader stops mail about exactly these. */
export function pathToStop(
  reader: { readonly tenantId: string; readonly userId: string; readonly mailKey: string },
  lists: readonly MailCategory[],
): string {
  return `/u/${signed(reader.tenantId, reader.userId, reader.mailKey, lists).token}`;
}

/** What this link stops; null when nobody signed it. */
export function listsIn(link: SecretToken, mailKey: string): readonly MailCategory[] | null {
  return (
    EVERY_LIST.find((lists) =>
      sameHash(signed(link.tenantId, link.id, mailKey, lists).secretHash, link.secretHash),
    ) ?? null
  );
}

function signed(tenantId: string, id: string, mailKey: string, lists: readonly MailCategory[]) {
  return signToken({ tenantId, id }, mailKey, `no more mail: ${lists.join(', ')}`);
}

/** Every choice of some, in the order of the list. */
const EVERY_LIST = MAIL_CATEGORIES.reduce<readonly MailCategory[][]>(
  (lists, category) => [...lists, ...lists.map((list) => [...list, category])],
  [[]],
).filter((list) => list.length > 0);
