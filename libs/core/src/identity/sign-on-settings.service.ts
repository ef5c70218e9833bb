import { X509Certificate } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  BadInput,
  Conflict,
  type FieldError,
  NotFound,
  SIGN_ON_ROLES,
  type SignOnKind,
  type SignOnRole,
} from '@firsthand/contracts';
import { IdentityProvider, SignOnAttempt, type Tx, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { TENANT } from '../tenancy/tenancy.queries.ts';
import { type OurSide, SignOnProviders } from './sign-on.providers.ts';
import {
  type ProviderRow,
  PROVIDERS,
  REQUIRE,
  REQUIRED,
  UNCONNECTED,
  type UnconnectedView,
} from './sign-on.queries.ts';

/** What an administrator sees of a provider; its secret only as "there is one". */
export type ProviderView = Omit<ProviderRow, 'clientSecret' | 'slug'> & { hasSecret: boolean };

export interface SignOnSettingsView {
  providers: ProviderView[];
  ourSide: OurSide;
  requiredRoles: SignOnRole[];
  /** Of each role, who has an account here and is not connected. */
  unconnected: UnconnectedView[];
  version: number;
}

export interface OidcInput extends Common {
  issuer: string;
  clientId: string;
  /** Null keeps the one there is. */
  clientSecret: string | null;
}

export interface SamlInput extends Common {
  issuer: string;
  entryPoint: string;
  certificates: string[];
}

interface Common {
  /** Null sets it up; then there is none yet. */
  version: number | null;
  label: string;
  domains: string[];
  provisions: boolean;
}

/** What came back from a provider when an administrator tried. */
export interface TestView {
  kind: SignOnKind;
  subject: string | null;
  email: string | null;
  givenName: string | null;
  familyName: string | null;
  /** `PERSON`, `NEW`, or why nobody would come in. */
  would: string;
  /** In the system's own words, when it did not work. */
  why: string | null;
}

/** An institution's own sign-on, as its administrators set it up. */
@Injectable()
export class SignOnSettings {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly providers: SignOnProviders,
  ) {}

  async settings(actor: Actor): Promise<SignOnSettingsView> {
    return this.uow.read(actor, async (read) => {
      const [providers, required, unconnected, tenant] = await Promise.all([
        read.sql(PROVIDERS),
        read.first(REQUIRED),
        read.sql(UNCONNECTED, SIGN_ON_ROLES),
        read.first(TENANT),
      ]);
      return {
        providers: providers.map(viewOf),
        ourSide: this.providers.ourSide(tenant!.slug),
        requiredRoles: required!.roles,
        unconnected,
        version: required!.version,
      };
    });
  }

  /** @throws BadInput, Conflict */
  saveOidc(actor: Actor, input: OidcInput): Promise<SignOnSettingsView> {
    const { issuer, clientId, clientSecret } = input;
    return this.save(actor, 'OIDC', input, [...addressProblems('issuer', issuer)], (id) => ({
      issuer,
      clientId,
      ...(clientSecret && { clientSecret: this.providers.sealed(clientSecret, id) }),
    }));
  }

  /** @throws BadInput, Conflict */
  saveSaml(actor: Actor, input: SamlInput): Promise<SignOnSettingsView> {
    const { issuer, entryPoint } = input;
    const certificates = input.certificates.map(pemOf);
    const problems = [
      ...addressProblems('entryPoint', entryPoint),
      ...(certificates.length === 0 || certificates.includes(null)
        ? [wrong('certificates', 'certificate', 'Paste the whole certificate, from BEGIN to END.')]
        : []),
    ];
    return this.save(actor, 'SAML', input, problems, () => ({
      issuer,
      entryPoint,
      certificates: certificates as string[],
    }));
  }

  /** Shows or hides the button at the door. @throws NotFound, Conflict */
  async switch(actor: Actor, kind: SignOnKind, version: number, on: boolean): Promise<SignOnSettingsView> {
    await this.uow.run(actor, async (tx) => {
      const provider = (await tx.sql(PROVIDERS)).find((each) => each.kind === kind);
      if (!provider) throw new NotFound();
      await tx.swap(IdentityProvider, provider.id, version, { enabled: on });
      await tx.audit('sign-on.switch', { kind: 'provider', id: provider.id }, { kind, on });
    });
    return this.settings(actor);
  }

  /** Who comes in so only; an administrator's password goes on working. @throws Conflict */
  async require(actor: Actor, version: number, roles: readonly SignOnRole[]): Promise<SignOnSettingsView> {
    const distinct = SIGN_ON_ROLES.filter((role) => roles.includes(role));
    await this.uow.run(actor, async (tx) => {
      if (!(await tx.first(REQUIRE, version, distinct)))
        throw new Conflict((await tx.first(REQUIRED))!.version);
      await tx.audit('sign-on.require', { kind: 'tenant', id: actor.tenantId }, { roles: distinct });
    });
    return this.settings(actor);
  }

  /** What came of a test, for whoever made it. @throws NotFound */
  async test(actor: Actor, id: string): Promise<TestView> {
    const attempt = await this.uow.read(actor, (read) =>
      read.findOne(SignOnAttempt, { id, userId: actor.userId, purpose: 'TEST' }),
    );
    if (!attempt?.said || !attempt.finishedAt) throw new NotFound();
    const said = attempt.said as Partial<TestView & { refused: string }>;
    return {
      kind: attempt.kind,
      subject: said.subject ?? null,
      email: said.email ?? null,
      givenName: said.givenName ?? null,
      familyName: said.familyName ?? null,
      would: said.refused ?? said.would ?? 'NOT_VOUCHED',
      why: said.why ?? null,
    };
  }

  private async save(
    actor: Actor,
    kind: SignOnKind,
    { version, label, domains, provisions }: Common,
    problems: readonly FieldError[],
    own: (id: string) => Partial<IdentityProvider>,
  ): Promise<SignOnSettingsView> {
    const lower = [...new Set(domains.map((domain) => domain.trim().toLowerCase().replace(/^@/, '')))];
    const all = [
      ...problems,
      ...(lower.every((domain) => /^[\p{L}\p{N}.-]+\.[\p{L}\p{N}-]{2,}$/u.test(domain))
        ? []
        : [wrong('domains', 'domain', 'Write domains such as college.example.')]),
    ];
    if (all.length > 0) throw new BadInput(all);
    await this.uow.run(actor, async (tx) => {
      const id = await keep(tx, kind, version, (providerId) => ({
        ...{ label, domains: lower, provisions },
        ...own(providerId),
      }));
      await tx.audit('sign-on.set', { kind: 'provider', id }, { kind, domains: lower, provisions });
    });
    return this.settings(actor);
  }
}

async function keep(
  tx: Tx,
  kind: SignOnKind,
  version: number | null,
  values: (id: string) => Partial<IdentityProvider>,
): Promise<string> {
  const known = (await tx.sql(PROVIDERS)).find((provider) => provider.kind === kind);
  if (known) {
    await tx.swap(IdentityProvider, known.id, version ?? 0, values(known.id));
    return known.id;
  }
  const id = newId();
  const made = values(id);
  if (kind === 'OIDC' && !made.clientSecret)
    throw new BadInput([wrong('clientSecret', 'required', 'Enter the secret.')]);
  await tx.insert(IdentityProvider, { id, kind, enabled: false, ...made });
  return id;
}

function viewOf({ clientSecret, slug: _, ...provider }: ProviderRow): ProviderView {
  return { ...provider, hasSecret: clientSecret !== null };
}

function addressProblems(path: string, text: string): FieldError[] {
  const url = URL.canParse(text) ? new URL(text) : null;
  const fine = url && ['https:', 'http:'].includes(url.protocol) && url.username === '' && url.hash === '';
  return fine ? [] : [wrong(path, 'webAddress', 'Write a web address that begins with https://.')];
}

/** As it stands in metadata, with or without its BEGIN and END; null when it is no certificate. */
function pemOf(text: string): string | null {
  const body = text.replace(/-----(BEGIN|END) CERTIFICATE-----/g, '').replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(body)) return null;
  try {
    return new X509Certificate(Buffer.from(body, 'base64')).toString();
  } catch {
    return null;
  }
}

const wrong = (path: string, rule: string, message: string): FieldError => ({ path, rule, message });
