import type { FastifyRequest } from 'fastify';
import type { Door } from '@firsthand/core';
import type { SessionCookie } from './cookies.ts';

/** Where a request comes from, as far as signing in cares. */
export function doorOf(request: FastifyRequest, cookie: SessionCookie): Door {
  return {
    requestId: request.id,
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? null,
    cookie: cookie.read(request),
    known: cookie.known.read(request),
  };
}
