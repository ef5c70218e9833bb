import { Injectable } from '@nestjs/common';
import { type Actor, BadInput, type Programme, systemActor } from '@firsthand/contracts';
import { TenantSettings, type Tx, UnitOfWork, User } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { INSTALLATION } from '../tenancy/installation.ts';
import { isLocale, isZone } from '../tenancy/tenancy.rules.ts';
import { TENANT, TENANT_CARD, type TenantCardView, type TenantView } from '../tenancy/tenancy.queries.ts';
import { normalEmail } from './identity.rules.ts';
import { inviteUsers } from './invitations.ts';

export interface NewTenant {
  slug: string;
  name: string;
  locale: string;
  zone: string;
  programme: Programme;
  administratorEmail: string;
  administratorGivenName: string;
  administratorFamilyName: string;
}

export interface NewOperator {
  email: string;
  givenName: string;
  familyName: string;
  locale: string;
  /** Who has none yet is invited to choose a password. */
  passwordHash?: string;
}

/** The installation's tenants: shown at their door, listed and founded by operators. */
@Injectable()
export class TenantsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** What a sign-in page may show before anyone has signed in; null when there is no such tenant. */
  async card(slug: string, requestId: string): Promise<TenantCardView | null> {
    const tenantId = await this.uow.tenantIdOf(slug.trim().toLowerCase());
    return tenantId ? this.cardOf(systemActor(tenantId, requestId)) : null;
  }

  /** Every tenant but the operators' own, in one statement. */
  async all(): Promise<Omit<TenantView, 'logo' | 'privacy'>[]> {
    return (await this.uow.tenants()).filter(({ slug }) => slug !== INSTALLATION);
  }

  /**
   * Founds a tenant with its settings and invites its first administrator. `furnish` puts in what later nouns start a
   * tenant with, in the same unit of work.
   * @throws BadInput when the name in addresses is taken
   */
  async found(
    actor: Actor,
    input: NewTenant,
    furnish: (tx: Tx) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<TenantView> {
    checkNewTenant(input);
    const tenant = systemActor(newId(), actor.requestId);
    await this.uow.run(tenant, async (tx) => {
      if (!(await tx.foundTenant(input.slug))) throw wrong('slug', 'This name is taken. Choose another.');
      const { name, locale, zone, programme } = input;
      await tx.insert(TenantSettings, { name, locale, zone, programme, accent: null });
      const [administrator] = await tx.insert(User, {
        email: normalEmail(input.administratorEmail),
        givenName: input.administratorGivenName,
        familyName: input.administratorFamilyName,
        roles: ['ADMINISTRATOR'],
        locale,
        zone: null,
        passwordHash: null,
        bouncedAt: null,
        createdAt: tx.now,
      });
      await inviteUsers(tx, [administrator!]);
      await tx.audit('tenant.create', { kind: 'tenant', id: tenant.tenantId }, { operator: actor.userId });
      await furnish(tx);
    });
    return (await this.viewOf(tenant))!;
  }

  /**
   * Makes a person an operator: a user of the reserved tenant, which is founded with the first of them.
   * @throws BadInput when there is an operator with this address
   */
  async addOperator(actor: Actor, person: NewOperator): Promise<{ id: string }> {
    const { locale, givenName, familyName, passwordHash = null } = person;
    if (!isLocale(locale)) throw wrong('locale', 'Choose one of the languages offered.');
    const email = normalEmail(person.email);
    const known = await this.uow.tenantIdOf(INSTALLATION);
    return this.uow.run(systemActor(known ?? newId(), actor.requestId), async (tx) => {
      if (!known && (await tx.foundTenant(INSTALLATION)))
        await tx.insert(TenantSettings, {
          name: 'Firsthand',
          locale,
          zone: 'UTC',
          programme: 'COURSE',
          accent: null,
        });
      if (await tx.findOne(User, { email })) throw wrong('email', 'There is an operator with this address.');
      const [id] = (await tx.insert(User, {
        email,
        givenName,
        familyName,
        roles: ['OPERATOR'],
        locale,
        passwordHash,
        zone: null,
        bouncedAt: null,
        createdAt: tx.now,
      })) as [string];
      await inviteUsers(tx, [id]);
      await tx.audit('operator.add', { kind: 'user', id }, { operator: actor.userId });
      return { id };
    });
  }

  private viewOf(actor: Actor): Promise<TenantView | null> {
    return this.uow.read(actor, (read) => read.first(TENANT));
  }

  private cardOf(actor: Actor): Promise<TenantCardView | null> {
    return this.uow.read(actor, (read) => read.first(TENANT_CARD));
  }
}

function checkNewTenant(input: NewTenant): void {
  if (input.slug === INSTALLATION) throw wrong('slug', 'This name is reserved. Choose another.');
  if (!isZone(input.zone)) throw wrong('zone', 'Choose a time zone such as America/Toronto.');
  if (!isLocale(input.locale)) throw wrong('locale', 'Choose one of the languages offered.');
}

const wrong = (field: string, message: string) => new BadInput([{ path: field, message }]);
