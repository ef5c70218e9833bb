import 'reflect-metadata';
import { generateKeyPairSync, webcrypto } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import * as x509 from '@peculiar/x509';
import samlify from 'samlify';
import supertest from 'supertest';
import { SignedXml } from 'xml-crypto';
import { type Actor, systemActor } from '@firsthand/contracts';
import { codeAt } from '@firsthand/core';
import { SignOnIdentity } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import {
  given,
  graphqlClient,
  type GraphqlClient,
  openTestDatabase,
  SESSION_COOKIE,
  testConfig,
  type TestDatabase,
} from '@firsthand/testing';
import { createApi } from '../app.ts';

/** The college's provider, and everything somebody could make of what it says. */
const IDP = 'https://idp.college.example/metadata';
const SSO = 'https://idp.college.example/sso';
const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
const ENVELOPED = `${DSIG}enveloped-signature`;
const C14N = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';
const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
const ASSERTION = `//*[local-name(.)='Assertion']`;
const VICTIM = 'victim@college.example';

interface Signer {
  key: string;
  certificate: string;
}

let db: TestDatabase;
let g: ReturnType<typeof given>;
let app: NestFastifyApplication;
let client: GraphqlClient;
let administrator: GraphqlClient;
let slug: string;
/** Whom `slug` knows as the victim. */
let victim: Actor;
let other: string;
let entityId: string;
let acs: string;
let college: Signer;
let forger: Signer;

beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  app = await createApi({ ...db, config: testConfig() });
  client = graphqlClient(app.getHttpServer(), db);
  [college, forger] = [await signer('college'), await signer('forger')];
  other = await setUp();
  slug = await setUp();
});
afterAll(async () => {
  await app.close();
  await db.close();
});

async function signer(name: string): Promise<Signer> {
  const algorithm = {
    ...{ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048 },
    publicExponent: new Uint8Array([1, 0, 1]),
  };
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned(
    { name: `CN=${name}`, keys: keys as never, signingAlgorithm: algorithm },
    webcrypto as never,
  );
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return {
    key: `-----BEGIN PRIVATE KEY-----\n${key.match(/.{1,64}/g)!.join('\n')}\n-----END PRIVATE KEY-----\n`,
    certificate: certificate.toString('pem'),
  };
}

/** A tenant with the college's provider, and a person who is connected with it as the victim. */
async function setUp(): Promise<string> {
  const tenant = await g.tenant();
  administrator = client.as(await g.user(tenant, ['ADMINISTRATOR']));
  const input = {
    ...{ version: null, label: 'College', issuer: IDP, entryPoint: SSO, certificates: [college.certificate] },
    ...{ domains: [], provisions: false },
  };
  const { saveSaml } = await administrator.data(
    `mutation ($input: SaveSamlInput!) { saveSaml(input: $input) { ourSide { entityId acs } } }`,
    { input },
  );
  ({ entityId, acs } = saveSaml.ourSide);
  await administrator.data(
    `mutation { switchSignOn(input: { kind: SAML, version: 1, on: true }) { version } }`,
  );
  const person = await g.user(tenant, ['INSTRUCTOR']);
  victim = person.actor;
  await db.uow.run(victim, (tx) =>
    tx.insert(SignOnIdentity, {
      kind: 'SAML',
      ...{ issuer: IDP, subject: VICTIM, userId: person.id, connectedAt: tx.now, lastUsedAt: null },
    }),
  );
  return tenant.slug;
}

interface Sent {
  state: string;
  /** As the browser carries it to the provider. */
  request: string;
  requestId: string;
  browser: string;
}

async function sent(): Promise<Sent> {
  const answer = await client.query(`mutation ($input: StartSignOnInput!) { startSignOn(input: $input) }`, {
    input: { tenant: slug, kind: 'SAML' },
  });
  const url = new URL((answer.data as { startSignOn: string }).startSignOn);
  const request = url.searchParams.get('SAMLRequest')!;
  const [, requestId] = / ID="([^"]+)"/.exec(inflateRawSync(Buffer.from(request, 'base64')).toString())!;
  const [, browser] = /sign-on=([^;]+)/.exec(String(answer.headers['set-cookie']))!;
  return { state: url.searchParams.get('RelayState')!, request, requestId: requestId!, browser: browser! };
}

const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

interface Parts {
  nameId?: string;
  format?: string;
  issuer?: string;
  conditions?: string;
  confirmation?: string;
  attributes?: string;
  assertionId?: string;
}

/** An assertion about the victim, as the college's provider would make it; what a case is about is put otherwise. */
function assertion({ requestId }: Sent, parts: Parts = {}): string {
  const {
    nameId = VICTIM,
    format = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
    issuer = `<saml:Issuer>${IDP}</saml:Issuer>`,
    conditions = `<saml:Conditions NotBefore="${at(-1)}" NotOnOrAfter="${at(5)}"><saml:AudienceRestriction><saml:Audience>${entityId}</saml:Audience></saml:AudienceRestriction></saml:Conditions>`,
    confirmation = confirmed({ InResponseTo: requestId }),
    attributes = `<saml:AttributeStatement><saml:Attribute Name="mail"><saml:AttributeValue>victim@college.example</saml:AttributeValue></saml:Attribute></saml:AttributeStatement>`,
    assertionId = '_a1',
  } = parts;
  return `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${assertionId}" Version="2.0" IssueInstant="${at(0)}">${issuer}<saml:Subject><saml:NameID Format="${format}">${nameId}</saml:NameID>${confirmation}</saml:Subject>${conditions}<saml:AuthnStatement AuthnInstant="${at(0)}"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>${attributes}</saml:Assertion>`;
}

function confirmed(
  also: Record<string, string | null>,
  method = 'urn:oasis:names:tc:SAML:2.0:cm:bearer',
): string {
  const data = Object.entries({ Recipient: acs, NotOnOrAfter: at(5), ...also })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}="${value}"`);
  return `<saml:SubjectConfirmation Method="${method}"><saml:SubjectConfirmationData ${data.join(' ')}/></saml:SubjectConfirmation>`;
}

const response = ({ requestId }: Sent, inside: string, attributes = `InResponseTo="${requestId}"`) =>
  `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_r1" Version="2.0" IssueInstant="${at(0)}" Destination="${acs}" ${attributes}><saml:Issuer>${IDP}</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>${inside}</samlp:Response>`;

interface Signing {
  by?: Signer;
  xpath?: string;
  algorithm?: string;
  digest?: string;
  transforms?: string[];
}

/** Signs what `xpath` names, and puts the signature after its issuer. */
function signed(xml: string, signing: Signing = {}): string {
  const { by = college, xpath = ASSERTION, algorithm = RSA_SHA256, digest = SHA256 } = signing;
  const signature = new SignedXml({
    ...{ privateKey: by.key, publicCert: by.certificate },
    ...{ signatureAlgorithm: algorithm, canonicalizationAlgorithm: C14N },
  });
  signature.addReference({
    xpath,
    digestAlgorithm: digest,
    transforms: signing.transforms ?? [ENVELOPED, C14N],
  });
  signature.computeSignature(xml, {
    location: { reference: `${xpath}/*[local-name(.)='Issuer']`, action: 'after' },
  });
  return signature.getSignedXml();
}

const good = (s: Sent, parts: Parts = {}, signing: Signing = {}) =>
  signed(response(s, assertion(s, parts)), signing);

async function posted(at: string, state: string, xml: string | Buffer): Promise<string> {
  const answer = await supertest(app.getHttpServer())
    .post(`/sign-on/${at}/saml`)
    .set({ origin: 'https://idp.college.example', 'sec-fetch-site': 'cross-site' })
    .type('form')
    .send({ RelayState: state, SAMLResponse: Buffer.from(xml).toString('base64') });
  expect(answer.status).toBe(303);
  expect(String(answer.headers['set-cookie'] ?? '')).not.toContain(`${SESSION_COOKIE}=`);
  return String(answer.headers['location']);
}

/** Did anybody come in, after the provider's page posted this? */
async function cameIn(
  { state, browser }: Pick<Sent, 'state' | 'browser'>,
  xml: string,
  to = slug,
): Promise<boolean> {
  const next = await posted(to, state, xml);
  if (!next.includes('/done')) return false;
  const done = await supertest(app.getHttpServer())
    .get(next)
    .set('cookie', `__Host-firsthand-sign-on=${browser}`);
  const session = String(done.headers['set-cookie'] ?? '').includes(`${SESSION_COOKIE}=`);
  if (!session) expect(done.headers['location']).toMatch(/refused=(STALE|NOT_VOUCHED|NO_ACCOUNT)$/);
  return session;
}

it('lets in who is vouched for as it should be, also by a second certificate and in a signed response', async () => {
  const first = await sent();
  expect(await cameIn(first, good(first))).toBe(true);
  const second = await sent();
  const whole = signed(good(second), { xpath: `/*[local-name(.)='Response']` });
  expect(await cameIn(second, whole)).toBe(true);
});

it('understands a provider that is somebody else’s work, and is understood by it', async () => {
  // It asks for a check of the schema by whoever uses it; the check that is tested is ours.
  samlify.setSchemaValidator({ validate: async () => 'not looked at' });
  const metadata = await supertest(app.getHttpServer()).get(new URL(entityId).pathname);
  const us = samlify.ServiceProvider({ metadata: metadata.text });
  const them = samlify.IdentityProvider({
    ...{ entityID: IDP, privateKey: college.key, signingCert: college.certificate },
    nameIDFormat: ['urn:oasis:names:tc:SAML:2.0:nameid-format:persistent'],
    singleSignOnService: [{ Binding: samlify.Constants.namespace.binding.redirect, Location: SSO }],
  });
  const started = await sent();
  const asked = await them.parseLoginRequest(us, 'redirect', {
    query: { SAMLRequest: started.request, RelayState: started.state },
  });
  const { context } = await them.createLoginResponse(us, { ...asked }, 'post', { email: VICTIM });
  expect(await cameIn(started, Buffer.from(context, 'base64').toString())).toBe(true);
});

it('has who shows a second step here wait for it, whatever the provider says: nothing opens before, and all of it after', async () => {
  const person = await g.user(
    { tenantId: victim.tenantId, slug, system: systemActor(victim.tenantId, 'test') },
    ['INSTRUCTOR'],
  );
  const subject = 'second-step@college.example';
  await db.uow.run(person.actor, (tx) =>
    tx.insert(SignOnIdentity, {
      kind: 'SAML',
      ...{ issuer: IDP, subject, userId: person.id, connectedAt: tx.now, lastUsedAt: null },
    }),
  );
  const inside = client.as(person);
  const { secret } = (await inside.data('mutation { beginApp { secret } }')).beginApp;
  await inside.data('mutation ($code: String!) { confirmApp(code: $code) }', {
    code: codeAt(secret, db.clock.now()),
  });

  const s = await sent();
  const done = await supertest(app.getHttpServer())
    .get(await posted(slug, s.state, good(s, { nameId: subject })))
    .set('cookie', `__Host-firsthand-sign-on=${s.browser}`);
  expect(done.headers['location']).toBe(`/sign-in/second-step?tenant=${slug}&next=%2F`);
  const set = String(done.headers['set-cookie']);
  expect(set).not.toContain(`${SESSION_COOKIE}=`);
  const [, token] = /__Host-firsthand-waiting=([^;]+)/.exec(set)!;
  const waiting = client.with({ cookie: `__Host-firsthand-waiting=${token}` });
  const teach = '{ viewer { id roles } sections { edges { node { id } } } }';
  for (const shut of [waiting, client.with({ cookie: `${SESSION_COOKIE}=${token}` })])
    expect((await shut.failure(teach)).extensions.code).toBe('UNAUTHENTICATED');

  db.clock.advance({ seconds: 60 });
  const passed = await waiting.query(
    'mutation ($code: String!) { passSecondStep(code: $code) { viewer { id } } }',
    { code: codeAt(secret, db.clock.now()) },
  );
  expect(passed.errors).toEqual([]);
  const [session] = new RegExp(`${SESSION_COOKIE}=[^;]+`).exec(String(passed.headers['set-cookie']))!;
  expect((await client.with({ cookie: session }).data(teach)).viewer).toEqual({
    id: person.id,
    roles: ['INSTRUCTOR'],
  });
});

it('gives its metadata to whoever runs the provider', async () => {
  const answer = await supertest(app.getHttpServer()).get(new URL(entityId).pathname).buffer(true);
  expect(answer.headers['content-type']).toContain('application/samlmetadata+xml');
  const xml = answer.text ?? String(answer.body);
  for (const part of [`entityID="${entityId}"`, `Location="${acs}"`, 'WantAssertionsSigned="true"'])
    expect(xml).toContain(part);
});

/** The victim's assertion put beside, around or inside another that was signed. */
const evil = (s: Sent) => assertion(s, { assertionId: '_evil' });
const mallory = (s: Sent) => signed(response(s, assertion(s, { nameId: 'mallory@college.example' })));
const inner = (xml: string) => /<saml:Assertion.*<\/saml:Assertion>/s.exec(xml)![0];
const signatureOf = (xml: string) => /<(\w+:)?Signature .*<\/(\w+:)?Signature>/s.exec(xml)![0];

const TAMPERED: Record<string, (s: Sent) => string> = {
  'no signature': (s) => response(s, assertion(s)),
  'an empty signature': (s) =>
    response(s, assertion(s).replace('</saml:Issuer>', `</saml:Issuer><ds:Signature xmlns:ds="${DSIG}"/>`)),
  'a signature over the response only': (s) =>
    signed(response(s, assertion(s)), { xpath: `/*[local-name(.)='Response']` }),
  'another’s signature': (s) => good(s, {}, { by: forger }),
  'another’s key under the college’s certificate': (s) =>
    good(s, {}, { by: { key: forger.key, certificate: college.certificate } }),
  'a signature with SHA-1': (s) => good(s, {}, { algorithm: `${DSIG}rsa-sha1` }),
  'a digest with SHA-1': (s) => good(s, {}, { digest: `${DSIG}sha1` }),
  'a signature over the subject only': (s) =>
    signed(
      response(
        s,
        assertion(s).replace('<saml:Subject>', '<saml:Subject ID="_s"><saml:Issuer>x</saml:Issuer>'),
      ),
      { xpath: `//*[local-name(.)='Subject']` },
    ),
  'a name changed after signing': (s) => mallory(s).replace('mallory@', 'victim@'),
  'an attribute changed after signing': (s) =>
    good(s).replace('>victim@college.example</saml:Att', '>root@college.example</saml:Att'),
  'an audience changed after signing': (s) =>
    good(s, {
      conditions: `<saml:Conditions NotBefore="${at(-1)}" NotOnOrAfter="${at(5)}"><saml:AudienceRestriction><saml:Audience>https://else.example</saml:Audience></saml:AudienceRestriction></saml:Conditions>`,
    }).replace('https://else.example', entityId),
  'a digest changed': (s) =>
    good(s).replace(/<DigestValue>[^<]{4}|<(\w+:)DigestValue>[^<]{4}/, (all) => `${all.slice(0, -4)}AAAA`),
  'the signature of another assertion': (s) =>
    response(s, assertion(s).replace('</saml:Issuer>', `</saml:Issuer>${signatureOf(mallory(s))}`)),
  'the victim before the one who was signed': (s) =>
    mallory(s).replace('<saml:Assertion', `${evil(s)}<saml:Assertion`),
  'the victim after the one who was signed': (s) =>
    mallory(s).replace('</samlp:Response>', `${evil(s)}</samlp:Response>`),
  'the one who was signed, inside the victim': (s) => {
    const legit = inner(mallory(s));
    return response(
      s,
      evil(s).replace('</saml:Assertion>', `<saml:Advice>${legit}</saml:Advice></saml:Assertion>`),
    );
  },
  'the one who was signed, in an object of the victim’s signature': (s) => {
    const legit = inner(mallory(s));
    const wrapped = signatureOf(legit).replace(
      /<\/((\w+:)?Signature)>$/,
      `<ds:Object xmlns:ds="${DSIG}">${legit.replace(signatureOf(legit), '')}</ds:Object></$1>`,
    );
    return response(s, evil(s).replace('</saml:Issuer>', `</saml:Issuer>${wrapped}`));
  },
  'the one who was signed, in the response’s extensions': (s) => {
    const legit = inner(mallory(s));
    return response(s, `<samlp:Extensions>${legit}</samlp:Extensions>${evil(s)}`);
  },
  'the victim under the id of the one who was signed': (s) =>
    mallory(s).replace('<saml:Assertion', `${assertion(s)}<saml:Assertion`),
  'the victim around the one who was signed, under the same id': (s) => {
    const legit = inner(mallory(s));
    return response(
      s,
      assertion(s)
        .replace('</saml:Issuer>', `</saml:Issuer>${signatureOf(legit)}`)
        .replace('</saml:Assertion>', `${legit.replace(signatureOf(legit), '')}</saml:Assertion>`),
    );
  },
  'the whole signed response inside another': (s) => response(s, `${mallory(s)}${evil(s)}`),
  'a response inside an assertion': (s) =>
    evil(s).replace('</saml:Assertion>', `${mallory(s)}</saml:Assertion>`),
  'two references in one signature': (s) =>
    mallory(s)
      .replace(/(<(\w+:)?Reference .*?<\/(\w+:)?Reference>)/s, '$1$1')
      .replace('mallory@', 'victim@'),
  'a comment in the name': (s) => good(s, { nameId: `${VICTIM}<!---->.evil.example` }),
  'a comment put into the name after signing': (s) =>
    good(s, { nameId: `${VICTIM}.evil.example` }).replace(`${VICTIM}.evil`, `${VICTIM}<!-- -->.evil`),
  'a processing instruction in the name': (s) =>
    good(s, { nameId: `${VICTIM}.evil.example` }).replace(`${VICTIM}.evil`, `${VICTIM}<?x?>.evil`),
  'a document type': (s) => `<!DOCTYPE r [<!ENTITY v "${VICTIM}">]>${good(s, { nameId: 'mallory' })}`,
  'an entity for a name': (s) =>
    `<!DOCTYPE r [<!ENTITY v "${VICTIM}">]>${good(s, { nameId: 'mallory' }).replace('>mallory<', '>&v;<')}`,
  'another audience': (s) =>
    good(s, {
      conditions: `<saml:Conditions NotOnOrAfter="${at(5)}"><saml:AudienceRestriction><saml:Audience>https://else.example</saml:Audience></saml:AudienceRestriction></saml:Conditions>`,
    }),
  'the audience of another institution here': (s) =>
    good(s, {
      conditions: `<saml:Conditions NotOnOrAfter="${at(5)}"><saml:AudienceRestriction><saml:Audience>${entityId.replace(slug, other)}</saml:Audience></saml:AudienceRestriction></saml:Conditions>`,
    }),
  'no audience': (s) => good(s, { conditions: `<saml:Conditions NotOnOrAfter="${at(5)}"/>` }),
  'no conditions': (s) => good(s, { conditions: '' }),
  'conditions without an end': (s) =>
    good(s, {
      conditions: `<saml:Conditions><saml:AudienceRestriction><saml:Audience>${entityId}</saml:Audience></saml:AudienceRestriction></saml:Conditions>`,
    }),
  'time long over': (s) =>
    good(s, {
      conditions: `<saml:Conditions NotOnOrAfter="${at(-10)}"><saml:AudienceRestriction><saml:Audience>${entityId}</saml:Audience></saml:AudienceRestriction></saml:Conditions>`,
    }),
  'a time that has not come': (s) =>
    good(s, {
      conditions: `<saml:Conditions NotBefore="${at(10)}" NotOnOrAfter="${at(20)}"><saml:AudienceRestriction><saml:Audience>${entityId}</saml:Audience></saml:AudienceRestriction></saml:Conditions>`,
    }),
  'a confirmation whose time is over': (s) =>
    good(s, { confirmation: confirmed({ InResponseTo: s.requestId, NotOnOrAfter: at(-10) }) }),
  'a confirmation without an end': (s) =>
    good(s, { confirmation: confirmed({ InResponseTo: s.requestId, NotOnOrAfter: null }) }),
  'no confirmation': (s) => good(s, { confirmation: '' }),
  'a confirmation for another address': (s) =>
    good(s, {
      confirmation: confirmed({ InResponseTo: s.requestId, Recipient: 'https://else.example/acs' }),
    }),
  'a confirmation for no address': (s) =>
    good(s, { confirmation: confirmed({ InResponseTo: s.requestId, Recipient: null }) }),
  'a confirmation by another method': (s) =>
    good(s, {
      confirmation: confirmed({ InResponseTo: s.requestId }, 'urn:oasis:names:tc:SAML:2.0:cm:sender-vouches'),
    }),
  'an answer to another request': (s) =>
    good(s, { confirmation: confirmed({ InResponseTo: `_${newId()}` }) }),
  'an answer to no request, in an envelope that says otherwise': (s) =>
    good(s, { confirmation: confirmed({ InResponseTo: null }) }),
  'an envelope for another request': (s) => signed(response(s, assertion(s), `InResponseTo="_${newId()}"`)),
  'an envelope for no request': (s) => signed(response(s, assertion(s), '')),
  'another issuer': (s) => good(s, { issuer: '<saml:Issuer>https://evil.example</saml:Issuer>' }),
  'an empty issuer': (s) => good(s, { issuer: '<saml:Issuer></saml:Issuer>' }),
  'an empty name': (s) => good(s, { nameId: ' ' }),
  'a name for this once': (s) => good(s, { format: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient' }),
  'a failure': (s) =>
    good(s)
      .replace('status:Success', 'status:Responder')
      .replace(/<saml:Assertion.*<\/saml:Assertion>/s, ''),
  'no assertion': (s) => response(s, ''),
  'an encrypted assertion': (s) => response(s, '<saml:EncryptedAssertion><x/></saml:EncryptedAssertion>'),
  'half a document': (s) => good(s).slice(0, -200),
  'no XML': () => VICTIM,
  nothing: () => '',
  'the answer to a sign-out': (s) => response(s, '').replaceAll('samlp:Response', 'samlp:LogoutResponse'),
};

it.each(Object.keys(TAMPERED))('refuses %s', async (name) => {
  const s = await sent();
  expect(await cameIn(s, TAMPERED[name]!(s))).toBe(false);
});

it('refuses an answer a second time, in another browser, at another institution, without or with another’s state', async () => {
  const first = await sent();
  const xml = good(first);
  expect(await cameIn(first, xml)).toBe(true);
  expect(await cameIn(first, xml)).toBe(false);
  const second = await sent();
  // The same assertion for a request that is still open.
  expect(await cameIn(second, xml)).toBe(false);
  const third = await sent();
  expect(await cameIn({ ...third, browser: 'B'.repeat(43) }, good(third))).toBe(false);
  const fourth = await sent();
  expect(await cameIn(fourth, good(fourth), other)).toBe(false);
  expect(await cameIn({ ...fourth, state: '' }, good(fourth))).toBe(false);
  const [fifth, sixth] = [await sent(), await sent()];
  expect(await cameIn({ ...fifth, state: sixth.state }, good(fifth))).toBe(false);
  expect(Object.keys(TAMPERED).length + 6).toBeGreaterThanOrEqual(60);
});

it('takes no certificate that is none', async () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const input = {
    ...{ version: null, label: 'College', issuer: IDP, entryPoint: 'javascript:alert(1)' },
    ...{
      certificates: [publicKey.export({ type: 'spki', format: 'pem' })],
      domains: ['no domain'],
      provisions: false,
    },
  };
  const { extensions } = await administrator.failure(
    `mutation ($input: SaveSamlInput!) { saveSaml(input: $input) { version } }`,
    { input },
  );
  expect((extensions.details['fields'] as { path: string }[]).map(({ path }) => path)).toEqual([
    'entryPoint',
    'certificates',
    'domains',
  ]);
});
