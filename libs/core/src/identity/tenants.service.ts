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

/** The installation's tenants: shown at their door, listed and founded by operators. */
@Injectable()
export class TenantsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** What a sign-in page may show before anyone has signed in; null when there is no such tenant. */
  async card(slug: string, requestId: string): Promise<TenantCardView | null> {
    const tenantId = await this.uow.tenantIdOf(slug.trim().toLowerCase());
    return tenantId ? this.cardOf(systemActor(tenantId, requestId)) : null;
  }

  /** Every tenant but the operators' own. Each is read inside its own wall. */
  async all(actor: Actor): Promise<TenantView[]> {
    const tenants = (await this.uow.tenantIds()).filter(({ slug }) => slug !== INSTALLATION);
    const read = await Promise.all(tenants.map(({ id }) => this.viewOf(systemActor(id, actor.requestId))));
    return read.filter((tenant) => tenant !== null);
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

const wrong = (field: string, message: string) => new BadInput([{ path: `input.${field}`, message }]);
