import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import { FilesService } from '../files/files.service.ts';
import { assertAdministrator } from '../identity/identity.policy.ts';
import { AWAIT_HOLDS } from '../interviewees/interviewees.queries.ts';
import { tidy } from '../tenancy/text.ts';
import { ERASE_STUDENT, ERASING, type ErasingView } from './retention.queries.ts';

export type { ErasingView };

/** Erases a student who asked for it: from every table there is, and every file. It cannot be undone. */
@Injectable()
export class EraseStudent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly files: FilesService,
  ) {}

  /** Whom an address, a sign-in name or a number means, before anything is done. @throws RuleBroken erase-nobody */
  async look(actor: Actor, email: string): Promise<ErasingView> {
    assertAdministrator(actor);
    const [found, another] = await this.uow.read(actor, (read) =>
      read.sql(ERASING, tidy(email).toLowerCase(), null),
    );
    if (!found || another) throw nobody();
    return found;
  }

  /**
   * What was typed is given again with the id, so that nobody is erased by a slip.
   * @throws NotFound, RuleBroken erase-held, erase-staff
   */
  async erase(actor: Actor, id: string, email: string): Promise<boolean> {
    assertAdministrator(actor);
    await this.uow.run(actor, async (tx) => {
      await tx.sql(AWAIT_HOLDS);
      const person = await tx.first(ERASING, tidy(email).toLowerCase(), id);
      if (!person) throw new NotFound();
      if (person.isStaff)
        throw new RuleBroken(
          'erase-staff',
          'This person is or was staff: what they taught and graded is others’ work too. Only students can be erased.',
        );
      if (person.held)
        throw new RuleBroken(
          'erase-held',
          'A hold stands on what this person has, so nothing of it is erased. Lift the hold first, if that is right.',
        );
      const removed = (await tx.first(ERASE_STUDENT, id, tx.now))?.removed;
      if (!removed) throw new NotFound();
      tx.hasNews = true;
      await tx.audit('student.erased', { kind: 'user', id }, { removed });
    });
    // The bytes lie elsewhere. What cannot be reached now, housekeeping removes by the night.
    await this.files.sweepLoose(actor).catch(() => 0);
    return true;
  }
}

const nobody = () => new RuleBroken('erase-nobody', 'Nobody here has this address. Check how it is written.');
