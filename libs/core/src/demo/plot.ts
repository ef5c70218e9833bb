import type { Programme } from '@firsthand/contracts';
import { Enrolment } from '@firsthand/persistence';
import type { Stage } from './stage.ts';

/** A demo tenant: what it is, and what has happened in it up to now. */
export interface Plot {
  readonly slug: string;
  readonly name: string;
  readonly zone: string;
  readonly programme: Programme;
  readonly administrator: readonly [givenName: string, familyName: string];
  /** Founds nothing: the tenant is there and its administrator is in. What it plans is played afterwards. */
  readonly unfold: (stage: Stage, passwordHash: string) => Promise<void>;
}

/** The administrator brings a roster and confirms it. `people` are full names by the local part of their address. */
export async function enrol(
  stage: Stage,
  sectionId: string,
  fileName: string,
  people: Readonly<Record<string, string>>,
): Promise<void> {
  const rows = Object.entries(people).map(([who, name]) => {
    const [givenName, ...family] = name.split(' ');
    return `${givenName},${family.join(' ')},${stage.address(who)},student`;
  });
  const content = ['First name,Last name,Email,Role', ...rows].join('\n');
  const admin = stage.as('admin');
  const { id } = await stage.services.rosters.stage(admin, { sectionId, fileName, content });
  await stage.services.rosters.confirm(admin, id);
}

/** The enrolments of a section, by the local part of the address. */
export async function enrolmentIds(stage: Stage, sectionId: string): Promise<Map<string, string>> {
  const enrolled = await stage.uow.read(stage.system, (read) => read.find(Enrolment, { sectionId }));
  const byUser = new Map(enrolled.map(({ id, userId }) => [userId, id]));
  return new Map(stage.everybody().map(([who, { userId }]) => [who, byUser.get(userId)!]));
}
