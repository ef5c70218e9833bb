import { Inject, Injectable } from '@nestjs/common';
import type { SignOnKind } from '@firsthand/contracts';
import type { Reading } from '@firsthand/persistence';
import { type Outbound, Seal } from '@firsthand/platform';
import { oidcAddress, oidcVouched, type OidcParty } from './oidc.ts';
import { samlAddress, samlMetadata, samlRequestId, samlVouched, type SamlParty } from './saml.ts';
import { type AttemptRow, type ProviderRow, PROVIDERS } from './sign-on.queries.ts';
import type { Vouched } from './sign-on.rules.ts';

/** Injection token of where the world reaches us: without a slash at the end. */
export const PUBLIC_URL = Symbol('public url');
/** Injection token of the `Seal`. */
export const SEAL = Symbol('seal');
/** Injection token of the one way out, `Outbound`. */
export const OUTBOUND = Symbol('outbound');

/** What is agreed with an institution's provider, to copy into its settings. Each institution has addresses of its own. */
export interface OurSide {
  redirectUri: string;
  entityId: string;
  acs: string;
}

/** What an attempt remembers of what it sent. */
export type Sent = Pick<AttemptRow, 'expected' | 'verifier'>;

/** Speaks with institutions' providers; keeps nothing. */
@Injectable()
export class SignOnProviders {
  constructor(
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
    @Inject(SEAL) private readonly seal: Seal,
    @Inject(OUTBOUND) private readonly outbound: Outbound,
  ) {}

  async of(reading: Reading, kind: SignOnKind): Promise<ProviderRow | null> {
    return (await reading.sql(PROVIDERS)).find((provider) => provider.kind === kind) ?? null;
  }

  ourSide(slug: string): OurSide {
    const at = `${this.publicUrl}/sign-on/${slug}`;
    return { redirectUri: `${at}/oidc`, entityId: `${at}/saml/metadata`, acs: `${at}/saml` };
  }

  metadata(slug: string): string {
    return samlMetadata(this.ourSide(slug));
  }

  sealed(secret: string, providerId: string): string {
    return this.seal.close(secret, providerId);
  }

  /** What an attempt has to remember, made before anybody is sent. */
  remembered(kind: SignOnKind, random: () => string): Sent {
    return kind === 'OIDC'
      ? { expected: random(), verifier: random() }
      : { expected: samlRequestId(), verifier: null };
  }

  /** Where to send somebody. @throws when the provider cannot be reached or is not set up */
  address(provider: ProviderRow, sent: Sent, state: string): Promise<string> {
    return provider.kind === 'OIDC'
      ? oidcAddress(this.oidc(provider), this.outbound, expected(sent, state))
      : samlAddress(this.saml(provider), state, sent.expected);
  }

  /** Whom the provider vouches for. `cameBack`: OpenID Connect's query string, SAML's response. @throws when it does not hold */
  vouched(provider: ProviderRow, sent: Sent, state: string, cameBack: string): Promise<Vouched> {
    if (provider.kind === 'SAML') return samlVouched(this.saml(provider), cameBack, sent.expected);
    const party = this.oidc(provider);
    return oidcVouched(
      party,
      this.outbound,
      new URL(`${party.redirectUri}?${cameBack}`),
      expected(sent, state),
    );
  }

  private oidc({ id, issuer, clientId, clientSecret, slug }: ProviderRow): OidcParty {
    const secret = clientSecret && this.seal.open(clientSecret, id);
    if (!clientId || !secret) throw new Error('The secret cannot be read any more; enter it anew.');
    return { issuer, clientId, clientSecret: secret, redirectUri: this.ourSide(slug).redirectUri };
  }

  private saml({ issuer, entryPoint, certificates, slug }: ProviderRow): SamlParty {
    return { ...this.ourSide(slug), issuer, entryPoint: entryPoint ?? '', certificates };
  }
}

const expected = ({ expected: nonce, verifier }: Sent, state: string) => ({
  state,
  nonce,
  verifier: verifier ?? '',
});
