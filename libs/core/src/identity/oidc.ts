import * as openid from 'openid-client';
import type { Outbound } from '@firsthand/platform';
import type { Vouched } from './sign-on.rules.ts';

/** We, as an OpenID Connect provider knows us. */
export interface OidcParty {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
}

/** What must come back as it was sent. */
export interface OidcExpected {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The address to send somebody to. @throws when the provider cannot be reached or is not who it should be */
export async function oidcAddress(
  party: OidcParty,
  outbound: Outbound,
  { state, nonce, verifier }: OidcExpected,
): Promise<string> {
  const config = await discovered(party, outbound);
  const url = openid.buildAuthorizationUrl(config, {
    redirect_uri: party.redirectUri,
    scope: 'openid email profile',
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  return url.href;
}

/** Whom the provider vouches for in what came back. @throws when anything does not hold */
export async function oidcVouched(
  party: OidcParty,
  outbound: Outbound,
  cameBackAt: URL,
  { state, nonce, verifier }: OidcExpected,
): Promise<Vouched> {
  const config = await discovered(party, outbound);
  const tokens = await openid.authorizationCodeGrant(config, cameBackAt, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims()!;
  // Some put into the ID token only who it is, and say the rest when asked.
  const more =
    claims['email'] === undefined && config.serverMetadata().userinfo_endpoint !== undefined
      ? await openid.fetchUserInfo(config, tokens.access_token, claims.sub)
      : claims;
  const text = (name: string) => {
    const value = more[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  return {
    subject: claims.sub,
    // An address that the provider itself does not believe in is none.
    email: more['email_verified'] === false ? null : text('email'),
    givenName: text('given_name') ?? text('name'),
    familyName: text('family_name'),
    secondStep: Array.isArray(claims['amr']) && claims['amr'].includes('mfa'),
  };
}

async function discovered(party: OidcParty, outbound: Outbound): Promise<openid.Configuration> {
  const fetch: openid.CustomFetch = (url, { method, headers, body }) =>
    outbound(url, {
      method,
      headers,
      ...(body !== undefined && body !== null && { body: String(body as string | URLSearchParams) }),
    });
  const issuer = new URL(party.issuer);
  return openid.discovery(issuer, party.clientId, undefined, openid.ClientSecretBasic(party.clientSecret), {
    [openid.customFetch]: fetch,
    execute: [
      // The signature of the ID token is checked, although it comes straight from the provider.
      openid.enableNonRepudiationChecks,
      // Whether a provider may be without TLS at all, `Outbound` decides.
      ...(issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : []),
    ],
  });
}
