import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MailWishesService } from '@firsthand/core';
import { newId, signToken } from '@firsthand/platform';
import { given, openTestDatabase, testConfig, type TestDatabase } from '@firsthand/testing';
import { createApi } from '../app.ts';

let db: TestDatabase;
let app: NestFastifyApplication;
beforeAll(async () => {
  db = await openTestDatabase();
  app = await createApi({ ...db, config: testConfig() });
});
afterAll(async () => {
  await app.close();
  await db.close();
});

async function reader() {
  const tenant = await given(db).tenant();
  const user = await given(db).user(tenant, ['STUDENT']);
  const [row] = await db.owner<{ key: string }>(
    'select mail_key as key from tenant_settings where tenant_id = $1',
    [tenant.tenantId],
  );
  const { token } = signToken(
    { tenantId: tenant.tenantId, id: user.id },
    row!.key,
    'no more mail: DEADLINES, FEEDBACK',
  );
  const cadences = async () =>
    (await new MailWishesService(db.uow).mine(user.actor)).categories.map(({ cadence }) => cadence);
  return { token, cadences };
}
const ask = (method: 'GET' | 'HEAD' | 'POST', url: string, more: object = {}) =>
  app.inject({ method, url, ...more });

describe('/u/<token>', () => {
  it('stops nothing for whoever only looks', async () => {
    const { token, cadences } = await reader();
    const page = await ask('GET', `/u/${token}`);
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.body).toContain('No more mail about deadlines and work handed in?');
    expect(page.body.match(/<button/g)).toHaveLength(1);
    await ask('HEAD', `/u/${token}`);
    expect(await cadences()).toEqual(Array(5).fill('AT_ONCE'));
  });

  it.each([
    ['a mail program', { 'content-type': 'application/x-www-form-urlencoded' }, 'List-Unsubscribe=One-Click'],
    [
      'one that sends parts',
      { 'content-type': 'multipart/form-data; boundary=x', origin: 'https://mail.example' },
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
    ['the page’s own button', { 'content-type': 'application/x-www-form-urlencoded' }, ''],
  ])('stops it at once for %s, without a cookie or a detour', async (_, headers, payload) => {
    const { token, cadences } = await reader();
    for (const _twice of [1, 2]) {
      const answer = await ask('POST', `/u/${token}`, { headers, payload });
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toContain('You get no more mail about this');
    }
    expect(await cadences()).toEqual(['NEVER', 'AT_ONCE', 'AT_ONCE', 'NEVER', 'AT_ONCE']);
  });

  it('says kindly, in the browser’s language, that a link opens nothing', async () => {
    const { token } = await reader();
    const foreign = signToken({ tenantId: newId(), id: newId() }, 'x', 'no more mail: DEADLINES').token;
    for (const wrong of [foreign, `${token.slice(0, -6)}AAAAAA`, 'x'])
      for (const method of ['GET', 'POST'] as const) {
        const answer = await ask(method, `/u/${wrong}`, { headers: { 'accept-language': 'fr-CA,fr' } });
        expect(answer.statusCode).toBe(404);
        expect(answer.body).toContain('Ce lien n’ouvre rien');
      }
  });
});
