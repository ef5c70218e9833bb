/** How an institution vouches for its people: OpenID Connect or SAML 2.0. */
export const SIGN_ON_KINDS = ['OIDC', 'SAML'] as const;
export type SignOnKind = (typeof SIGN_ON_KINDS)[number];

/** Why somebody is sent there: to come in, to connect their account, to accept an invitation, or to try whether it works. */
export const SIGN_ON_PURPOSES = ['ENTER', 'CONNECT', 'INVITATION', 'TEST'] as const;
export type SignOnPurpose = (typeof SIGN_ON_PURPOSES)[number];

/** Who can be made to come in this way only. Administrators never: they mend a sign-on that is broken. */
export const SIGN_ON_ROLES = ['INSTRUCTOR', 'COUNSELLOR', 'STUDENT'] as const;
export type SignOnRole = (typeof SIGN_ON_ROLES)[number];

/**
 * Why somebody who came back is not let in. `STALE`: too late, twice, or in another browser. `NOT_VOUCHED`: what came
 * back does not hold. `UNREACHABLE`: the institution's system did not answer. `DOMAIN`: an address of elsewhere.
 * `NO_ACCOUNT`: nobody here is connected. `KNOWN_ADDRESS`: their address has an account, which they have not connected.
 * `TAKEN`: connected with somebody else. `SIGNED_OUT`: whoever wanted to connect is no longer signed in.
 */
export const SIGN_ON_REFUSALS = [
  'STALE',
  'NOT_VOUCHED',
  'UNREACHABLE',
  'DOMAIN',
  'NO_ACCOUNT',
  'KNOWN_ADDRESS',
  'TAKEN',
  'SIGNED_OUT',
] as const;
export type SignOnRefusal = (typeof SIGN_ON_REFUSALS)[number];
