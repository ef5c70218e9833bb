import { Injectable } from '@nestjs/common';
import { type Actor, Forbidden, NotFound, type SectionRole } from '@firsthand/contracts';
import {
  afterCursor,
  Enrolment,
  type Page,
  pageOf,
  rowsToFetch,
  type Section,
  type Tx,
  UnitOfWork,
  User,
} from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { COME_IN, END_LINKS_OF_NOBODY } from '../identity/identity.queries.ts';
import { isEmail } from '../identity/email.ts';
import { accessEnded } from '../identity/people.errors.ts';
import { normalEmail } from '../identity/identity.rules.ts';
import { inviteUsers } from '../identity/invitations.ts';
import {
  enrolmentDropped,
  hasNoAddress,
  invitationAccepted,
  invitationBounced,
  staffIsStudent,
  studentByRoster,
} from './sections.errors.ts';
import { sectionName } from './section-name.ts';
import { assertAdministrator } from '../identity/identity.policy.ts';
import { assertStaffOf, reachOf } from './sections.policy.ts';
import {
  ENROLMENTS,
  ENROLMENTS_BY_ID,
  type EnrolmentView,
  FIND_OR_MAKE_STAFF,
  MEMBERS_OF_COHORTS,
  NOT_COME_IN,
  type PersonSectionView,
  SECTIONS_OF_PERSON,
  STAFF_OF_SECTIONS,
} from './sections.queries.ts';
import { refuse, searchWords, tidy } from './sections.rules.ts';
import type { PageRequest } from './sections.service.ts';
import { settleStaffRoles } from './staff-roles.ts';
import { Welcoming } from './welcoming.ts';

/** Who is in a section, as what. Nobody is ever deleted: dropping keeps the row and everything the person did. */
@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly welcoming: Welcoming,
  ) {}

  /** A section's people by name, dropped ones too, for those who reach the section as staff. */
  async page(
    actor: Actor,
    sectionId: string,
    request: PageRequest & { role?: SectionRole | null | undefined },
  ): Promise<Page<EnrolmentView> & { totalCount: number }> {
    const [familyName, givenName, id] = afterCursor(request.after, ['text', 'text', 'id']);
    return this.uow.read(actor, async (read) => {
      await assertStaffOf(read, sectionId);
      const found = await read.first(
        ENROLMENTS,
        ...reachOf(actor),
        sectionId,
        searchWords(request.query),
        request.role ?? null,
        familyName,
        givenName,
        id,
        rowsToFetch(request.first),
        read.now,
      );
      return {
        ...pageOf(found?.enrolments ?? [], request.first, ({ person, id: enrolmentId }) => [
          person.familyName,
          person.givenName,
          enrolmentId,
        ]),
        totalCount: found?.totalCount ?? 0,
      };
    });
  }

  /** Live staff of each section the actor reaches; a section out of reach is left out. */
  async staffOf(actor: Actor, sectionIds: readonly string[]): Promise<Map<string, EnrolmentView[]>> {
    const rows = await this.uow.read(actor, (read) =>
      read.sql(STAFF_OF_SECTIONS, ...reachOf(actor), sectionIds, read.now),
    );
    return new Map(rows.map((row) => [row.sectionId, row.staff]));
  }

  /** Live members of each cohort whose section the actor reaches; others are left out. */
  async membersOf(actor: Actor, cohortIds: readonly string[]): Promise<Map<string, EnrolmentView[]>> {
    const rows = await this.uow.read(actor, (read) =>
      read.sql(MEMBERS_OF_COHORTS, ...reachOf(actor), cohortIds, read.now),
    );
    return new Map(rows.map((row) => [row.cohortId, row.members]));
  }

  /** Enrolments for their section's staff, and for a student their own; others are left out. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<Map<string, EnrolmentView>> {
    const rows = await this.uow.read(actor, (read) =>
      read.sql(ENROLMENTS_BY_ID, ...reachOf(actor), ids, read.now),
    );
    return new Map(rows.map(({ enrolment }) => [enrolment.id, enrolment]));
  }

  /** Where somebody is or was, and as what. @throws Forbidden */
  async ofPerson(actor: Actor, userId: string): Promise<PersonSectionView[]> {
    assertAdministrator(actor);
    const rows = await this.uow.read(actor, (read) => read.sql(SECTIONS_OF_PERSON, userId));
    return rows.map(({ enrolmentId, role, droppedAt, ...section }) => ({
      enrolmentId,
      role,
      droppedAt,
      section,
    }));
  }

  /**
   * Enrols an instructor or counsellor, making the person when the address is new, and invites them. Who is there
   * already keeps their name; who was dropped comes back; the other staff role replaces the one they had.
   */
  async addStaff(
    actor: Actor,
    input: { sectionId: string; email: string; givenName: string; familyName: string; role: SectionRole },
  ): Promise<EnrolmentView> {
    assertAdministrator(actor);
    const { role } = input;
    if (role === 'STUDENT') throw studentByRoster();
    const email = normalEmail(input.email);
    const [givenName, familyName] = [tidy(input.givenName), tidy(input.familyName)];
    refuse(
      [
        !isEmail(email),
        'email',
        `“${input.email}” is not an e-mail address. Write it like name@example.org.`,
      ],
      [givenName + familyName === '', 'familyName', 'Write the person’s name.'],
    );
    return this.uow.run(actor, async (tx) => {
      const section = await assertStaffOf(tx, input.sectionId);
      const [user] = await tx.sql(FIND_OR_MAKE_STAFF, newId(), email, givenName, familyName, role, tx.now);
      if (user!.ended) throw accessEnded(email);
      const userId = user!.id;
      const before = await tx.findOne(Enrolment, { sectionId: section.id, userId }, { lock: 'update' });
      if (before?.role === 'STUDENT') throw staffIsStudent(email);
      if (before) {
        if (before.droppedAt || before.role !== role)
          await tx.swap(Enrolment, before.id, before.version, { role, droppedAt: null });
      } else {
        await tx.insert(Enrolment, {
          sectionId: section.id,
          userId,
          role,
          cohortId: null,
          createdAt: tx.now,
          droppedAt: null,
        });
      }
      // The other staff role, which this one took the place of, may have been the last of its kind.
      if (before && before.role !== role) await settleStaffRoles(tx, [userId], [before.role]);
      const enrolment = await tx.findOne(Enrolment, { sectionId: section.id, userId });
      await tx.audit(
        'enrolment.staffAdded',
        { kind: 'enrolment', id: enrolment!.id },
        { sectionId: section.id, userId, role },
      );
      const view = await this.read(tx, enrolment!.id);
      return this.inviteWhomNothingLetsIn(tx, view, section);
    });
  }

  /**
   * Takes somebody out of a section and keeps everything they did; who has not come in yet and is in no other section cannot
   * any more. Staff are dropped by administrators only, and with their last section they are staff no more.
   */
  async drop(actor: Actor, enrolmentId: string): Promise<EnrolmentView> {
    return this.uow.run(actor, async (tx) => {
      const { enrolment } = await this.managed(tx, enrolmentId);
      if (enrolment.droppedAt === null) {
        await tx.swap(Enrolment, enrolment.id, enrolment.version, { droppedAt: tx.now, byHand: true });
        await tx.sql(END_LINKS_OF_NOBODY, [enrolment.userId], tx.now);
        const { userId, role } = enrolment;
        const ended = role !== 'STUDENT' && (await settleStaffRoles(tx, [userId], [role])).length > 0;
        await tx.audit(
          'enrolment.dropped',
          { kind: 'enrolment', id: enrolment.id },
          {
            sectionId: enrolment.sectionId,
            userId: enrolment.userId,
            ...(ended && { roleEnded: enrolment.role }),
          },
        );
      }
      return this.read(tx, enrolment.id);
    });
  }

  /**
   * Takes somebody back who was dropped, into their cohort and with everything they did; what changed meanwhile is
   * weighed again. Who left for another section is in both then; whose invitation ended meanwhile gets a new one.
   * @throws RuleBroken access-ended
   */
  async restore(actor: Actor, enrolmentId: string): Promise<EnrolmentView> {
    return this.uow.run(actor, async (tx) => {
      const { enrolment, section } = await this.managed(tx, enrolmentId);
      if (enrolment.droppedAt !== null) {
        assertAccess(await tx.get(User, enrolment.userId));
        await tx.swap(Enrolment, enrolment.id, enrolment.version, {
          droppedAt: null,
          movedToId: null,
          byHand: true,
        });
        if (enrolment.role !== 'STUDENT') await settleStaffRoles(tx, [enrolment.userId], []);
        if (enrolment.cohortId) await this.welcoming.welcome(tx, enrolment.cohortId);
        await tx.audit(
          'enrolment.restored',
          { kind: 'enrolment', id: enrolment.id },
          { sectionId: enrolment.sectionId, userId: enrolment.userId },
        );
        return this.inviteWhomNothingLetsIn(tx, await this.read(tx, enrolment.id), section);
      }
      return this.read(tx, enrolment.id);
    });
  }

  /** Sends a new invitation to somebody who has not come in yet; the earlier link stops working. */
  async resendInvitation(actor: Actor, enrolmentId: string): Promise<EnrolmentView> {
    return this.uow.run(actor, async (tx) => {
      const { enrolment, section } = await this.managed(tx, enrolmentId);
      const user = await tx.get(User, enrolment.userId);
      if (enrolment.droppedAt !== null) throw enrolmentDropped();
      assertAccess(user);
      if ((await tx.first(COME_IN, user.id))?.comeIn) throw invitationAccepted();
      if (user.email === null) throw hasNoAddress();
      if (user.bouncedAt !== null) throw invitationBounced(user.email);
      await inviteUsers(tx, [user.id], { sectionName: await sectionName(tx, section) });
      await tx.audit('invitation.resent', { kind: 'enrolment', id: enrolment.id }, { userId: user.id });
      return this.read(tx, enrolment.id);
    });
  }

  /** As `resendInvitation`, to all who have not come in yet: an instructor to students, an administrator to everybody. */
  async resendInvitations(actor: Actor, sectionId: string): Promise<number> {
    return this.uow.run(actor, async (tx) => {
      const section = await assertStaffOf(tx, sectionId, ['INSTRUCTOR']);
      const [everybody] = reachOf(tx.actor);
      const waiting = await tx.sql(NOT_COME_IN, section.id, everybody);
      const invited = await inviteUsers(
        tx,
        waiting.map(({ id }) => id),
        { sectionName: await sectionName(tx, section) },
      );
      const subject = { kind: 'section', id: section.id } as const;
      await tx.audit('invitation.allResent', subject, { invited: invited.length });
      return invited.length;
    });
  }

  /** The enrolment, locked, if the actor may manage it: a section's instructor its students, an administrator all. */
  private async managed(tx: Tx, enrolmentId: string): Promise<{ enrolment: Enrolment; section: Section }> {
    const enrolment = await tx.get(Enrolment, enrolmentId, { lock: 'update' });
    const section = await assertStaffOf(tx, enrolment.sectionId, ['INSTRUCTOR']);
    const [everything] = reachOf(tx.actor);
    if (enrolment.role !== 'STUDENT' && !everything) throw new Forbidden();
    return { enrolment, section };
  }

  private async inviteWhomNothingLetsIn(
    tx: Tx,
    view: EnrolmentView,
    section: Section,
  ): Promise<EnrolmentView> {
    if (view.invitation !== 'NONE' && view.invitation !== 'EXPIRED') return view;
    await inviteUsers(tx, [view.person.id], { sectionName: await sectionName(tx, section) });
    return this.read(tx, view.id);
  }

  private async read(tx: Tx, id: string): Promise<EnrolmentView> {
    const found = await tx.first(ENROLMENTS_BY_ID, ...reachOf(tx.actor), [id], tx.now);
    if (!found) throw new NotFound();
    return found.enrolment;
  }
}

/** Nobody is brought back, or invited, whom nothing would let in. */
function assertAccess({ email, givenName, familyName, endedAt }: User): void {
  if (endedAt !== null) throw accessEnded(email ?? tidy(`${givenName} ${familyName}`));
}
