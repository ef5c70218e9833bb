import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import { FilesService } from '../files/files.service.ts';
import { assertAdministrator } from '../identity/identity.policy.ts';
import { lastAdministrator } from '../identity/people.errors.ts';
import { HOLD_ADMINISTRATORS } from '../identity/people.queries.ts';
import { AWAIT_HOLDS } from '../interviewees/interviewees.queries.ts';
import { tidy } from '../tenancy/text.ts';
import { ERASE_PERSON, ERASING, type ErasingView, HOLD_PERSON } from './retention.queries.ts';

export type { ErasingView };

/**
 * Erases somebody who asked for it: what is theirs from every table there is, and every file. What staff did in the work of
 * others stays, and names them no more. It cannot be undone.
 */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly files: FilesService,
  ) {}

  /** Whom an address, a sign-in name or a number means, and what would go and stay. @throws RuleBroken erase-nobody */
  async look(actor: Actor, email: string): Promise<ErasingView> {
    assertAdministrator(actor);
    const [found, another] = await this.uow.read(actor, (read) =>
      read.sql(ERASING, tidy(email).toLowerCase(), null, read.now),
    );
    if (!found || another) throw nobody();
    return found;
  }

  /**
   * What was typed is given again with the id, so that nobody is erased by a slip.
   * @throws NotFound; RuleBroken erase-self, erase-held, last-administrator, erase-duties
   */
  async erase(actor: Actor, id: string, email: string): Promise<boolean> {
    assertAdministrator(actor);
    if (actor.userId === id) throw oneself();
    await this.uow.run(actor, async (tx) => {
      await tx.sql(AWAIT_HOLDS);
      // In this order everywhere: the administrators, then the one who goes.
      await tx.sql(HOLD_ADMINISTRATORS);
      await tx.sql(HOLD_PERSON, id);
      const person = await tx.first(ERASING, tidy(email).toLowerCase(), id, tx.now);
      if (!person) throw new NotFound();
      refuseFor(person);
      const removed = (await tx.first(ERASE_PERSON, id, tx.now))?.removed;
      if (!removed) throw new NotFound();
      tx.hasNews = true;
      await tx.audit('person.erased', { kind: 'user', id }, { removed, staff: person.isStaff });
    });
    // The bytes lie elsewhere. What cannot be reached now, housekeeping removes by the night.
    await this.files.sweepLoose(actor).catch(() => 0);
    return true;
  }
}

function refuseFor({ held, onlyAdministrator, duties }: ErasingView): void {
  if (held)
    throw new RuleBroken(
      'erase-held',
      'A hold stands on what this person has, so nothing of it is erased. Lift the hold first, if that is right.',
    );
  if (onlyAdministrator) throw lastAdministrator();
  const [duty] = duties;
  if (duty)
    throw new RuleBroken(
      'erase-duties',
      `Others depend on this person still: ${duty.name}. Give their sections another instructor, have their marking shared out anew and released, and give the students they follow to somebody else. Then erase them.`,
      { name: duty.name, duties: duties.length },
    );
}

const nobody = () => new RuleBroken('erase-nobody', 'Nobody here has this address. Check how it is written.');
const oneself = () =>
  new RuleBroken('erase-self', 'Nobody erases themselves. Another administrator can do it for you.');
