import {
  generateServiceProviderMetadata,
  type Profile,
  SAML,
  ValidateInResponseTo,
} from '@node-saml/node-saml';
import { newId } from '@firsthand/platform';
import type { Vouched } from './sign-on.rules.ts';

const BEARER = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';
const TRANSIENT = 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient';
const MINUTE_MS = 60_000;
/** How far the two clocks may be apart. */
const SKEW_MS = 2 * MINUTE_MS;
/** When our request was made, as far as the library cares: how old it may be, the attempt's row says. */
const NOT_TOO_OLD = '9999-12-31T00:00:00Z';
/** Of a response as it is posted. */
export const SAML_BYTES_AT_MOST = 256 * 1_024;

/** We, and who vouches for people towards us. */
export interface SamlParty {
  readonly entityId: string;
  /** Where responses are posted to. */
  readonly acs: string;
  readonly issuer: string;
  readonly entryPoint: string;
  readonly certificates: readonly string[];
}

/** The address to send somebody to, with a request of this id. */
export async function samlAddress(party: SamlParty, state: string, requestId: string): Promise<string> {
  return open(party, requestId, { generateUniqueId: () => requestId }).getAuthorizeUrlAsync(
    state,
    undefined,
    {},
  );
}

/** An id of a request: XML's do not begin with a digit. */
export const samlRequestId = (): string => `_${newId()}`;

/**
 * Whom the provider vouches for in what it answered to this request. The library holds the signature of the assertion
 * and its times, audience and request against what we know; what it leaves to the response's unsigned envelope is held
 * here against the signed assertion itself. @throws when anything does not hold
 */
export async function samlVouched(party: SamlParty, response: string, requestId: string): Promise<Vouched> {
  const xml = Buffer.from(response, 'base64').toString('utf8');
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new Error('A document type has no place in a SAML response.');
  if (/xmldsig#(rsa-sha1|dsa-sha1|sha1|hmac-sha1)"|xmldsig-more#md5"/i.test(xml))
    throw new Error('The signature uses SHA-1, which can be forged.');
  const { profile } = await open(party, requestId).validatePostResponseAsync({ SAMLResponse: response });
  if (!profile) throw new Error('The response vouches for nobody.');
  insist(party, profile, requestId);
  const attribute = (...names: string[]) => {
    const values = names.map((name) => (profile.attributes as Record<string, unknown> | undefined)?.[name]);
    const found = values.flat().find((value) => typeof value === 'string' && value.trim() !== '');
    return typeof found === 'string' ? found.trim() : null;
  };
  return {
    subject: profile.nameID,
    email: attribute(
      'mail',
      'email',
      'urn:oid:0.9.2342.19200300.100.1.3',
      'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress',
    ),
    givenName: attribute(
      'givenName',
      'urn:oid:2.5.4.42',
      'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname',
      'displayName',
    ),
    familyName: attribute(
      'sn',
      'surname',
      'urn:oid:2.5.4.4',
      'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname',
    ),
  };
}

/** What an administrator gives to those who run the provider. */
export function samlMetadata({ entityId, acs }: Pick<SamlParty, 'entityId' | 'acs'>): string {
  return generateServiceProviderMetadata({
    issuer: entityId,
    callbackUrl: acs,
    identifierFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
    wantAssertionsSigned: true,
  });
}

interface Confirmation {
  $?: { Method?: string };
  SubjectConfirmationData?: { $?: { Recipient?: string; InResponseTo?: string; NotOnOrAfter?: string } }[];
}

function insist(party: SamlParty, profile: Profile, requestId: string): void {
  if (profile.issuer !== party.issuer) throw new Error(`The issuer is ${profile.issuer || 'not named'}.`);
  if (!profile.nameID?.trim()) throw new Error('The subject has no name.');
  if (profile.nameIDFormat === TRANSIENT)
    throw new Error(
      'The subject is called otherwise each time (a transient NameID); ask for a persistent one.',
    );
  const { Assertion: assertion } = (profile.getAssertion?.() ?? {}) as {
    Assertion?: {
      Subject?: { SubjectConfirmation?: Confirmation[] }[];
      Conditions?: { $?: { NotOnOrAfter?: string } }[];
    };
  };
  if (!assertion?.Conditions?.[0]?.$?.NotOnOrAfter) throw new Error('The assertion says no end of its time.');
  const confirmations = assertion.Subject?.[0]?.SubjectConfirmation ?? [];
  const data = confirmations[0]?.SubjectConfirmationData?.[0]?.$;
  // One alone: then it is the one whose time the library has looked at.
  const confirmed =
    confirmations.length === 1 &&
    confirmations[0]?.$?.Method === BEARER &&
    data?.Recipient === party.acs &&
    data.InResponseTo === requestId &&
    data.NotOnOrAfter !== undefined;
  if (!confirmed) throw new Error('The assertion was not made for this request and this address.');
}

/** The library's own idea of a service, for one request: what it would keep in a cache is the attempt's row. */
function open(party: SamlParty, requestId: string, also: { generateUniqueId?: () => string } = {}): SAML {
  return new SAML({
    issuer: party.entityId,
    audience: party.entityId,
    callbackUrl: party.acs,
    entryPoint: party.entryPoint,
    idpCert: [...party.certificates],
    idpIssuer: party.issuer,
    identifierFormat: null,
    disableRequestedAuthnContext: true,
    wantAssertionsSigned: true,
    wantAuthnResponseSigned: false,
    acceptedClockSkewMs: SKEW_MS,
    validateInResponseTo: ValidateInResponseTo.always,
    requestIdExpirationPeriodMs: 60 * MINUTE_MS,
    cacheProvider: {
      saveAsync: () => Promise.resolve(null),
      getAsync: (key) => Promise.resolve(key === requestId ? NOT_TOO_OLD : null),
      removeAsync: () => Promise.resolve(null),
    },
    ...also,
  });
}
