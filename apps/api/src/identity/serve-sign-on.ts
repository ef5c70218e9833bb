import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { SAML_BYTES_AT_MOST, type SignOnProviders, type SignOnService } from '@firsthand/core';
import type { Logger } from '@firsthand/platform';
import type { SessionCookie, SignOnCookie, WaitingCookie } from '../auth/cookies.ts';
import { doorOf } from '../auth/door.ts';
import { scoped } from '../http/scoped.ts';

interface Given {
  readonly signOns: SignOnService;
  readonly providers: SignOnProviders;
  readonly session: SessionCookie;
  readonly cookie: SignOnCookie;
  readonly waiting: WaitingCookie;
  readonly log: Logger;
}

interface Route {
  Params: { slug: string };
}

/** What passport would do, were it not written for Express: the addresses that institutions' providers come back to. */
export async function serveSignOn(fastify: FastifyInstance, given: Given): Promise<void> {
  const { signOns, providers } = given;
  await scoped(fastify, 'sign-on', async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 2 * SAML_BYTES_AT_MOST },
      (_request, body, done) => done(null, new URLSearchParams(body as string)),
    );
    scope.addHook('onRequest', async (_request, reply) => {
      void reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    });

    scope.get<Route>('/sign-on/:slug/oidc', async (request, reply) => {
      const cameBack = request.raw.url?.split('?')[1] ?? '';
      const state = new URLSearchParams(cameBack).get('state') ?? '';
      const { slug } = request.params;
      return ending(request, reply, given, state, () =>
        signOns.receive({ slug, kind: 'OIDC', state, cameBack }, request.id),
      );
    });

    // Posted by a page of the provider's, so without our cookies: what it says is judged and kept, and the browser is
    // sent to come for it with them.
    scope.post<Route>('/sign-on/:slug/saml', async (request, reply) => {
      const body = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      const [state, cameBack] = [body.get('RelayState') ?? '', body.get('SAMLResponse') ?? ''];
      const { slug } = request.params;
      const expected = await signOns
        .receive({ slug, kind: 'SAML', state, cameBack }, request.id)
        .catch(failed(given.log));
      return reply.redirect(expected ? `/sign-on/${slug}/done?state=${state}` : stale(slug), 303);
    });

    scope.get<Route & { Querystring: { state?: string } }>('/sign-on/:slug/done', async (request, reply) =>
      ending(request, reply, given, request.query.state ?? '', () => Promise.resolve(true)),
    );

    scope.get<Route>('/sign-on/:slug/saml/metadata', async (request, reply) => {
      if (!/^[a-z0-9][a-z0-9-]{1,40}$/.test(request.params.slug))
        return reply.code(404).type('text/plain; charset=utf-8').send('Not found');
      return reply
        .type('application/samlmetadata+xml; charset=utf-8')
        .send(providers.metadata(request.params.slug));
    });
  });
}

async function ending(
  request: FastifyRequest<Route>,
  reply: FastifyReply,
  { signOns, session, cookie, waiting, log }: Given,
  state: string,
  receive: () => Promise<boolean>,
): Promise<FastifyReply> {
  const { slug } = request.params;
  const end = await receive()
    .then((expected) =>
      expected
        ? signOns.finish(
            slug,
            state,
            { browser: cookie.read(request), waiting: waiting.read(request) },
            doorOf(request, session),
          )
        : null,
    )
    .catch(failed(log));
  if (end?.entrance) session.enter(request, reply, end.entrance);
  if (end?.waiting) {
    waiting.set(reply, end.waiting);
    const at = new URLSearchParams({ tenant: slug, next: end.next });
    return reply.redirect(`/sign-in/second-step?${at}`, 303);
  }
  return reply.redirect(end ? end.next : stale(slug), 303);
}

/** Whatever goes wrong with us, somebody at a door is shown the door again, not a page of ours that broke. */
const failed = (log: Logger) => (error: unknown) => {
  log.error({ err: error }, 'a sign-on could not be finished');
  return null;
};

const stale = (slug: string) => `/sign-in?tenant=${encodeURIComponent(slug)}&refused=STALE`;
