import type { FastifyRequest } from 'fastify';
import { DomainError } from '@firsthand/contracts';

/** A browser says where a request comes from; another site's pages may not act with this one's cookie. */
export function refuseOtherSites(request: FastifyRequest, own: string): void {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreign =
    (origin !== undefined && origin !== own && origin !== `${request.protocol}://${host}`) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none');
  if (foreign)
    throw new DomainError('FORBIDDEN', 'This request comes from another site and was not carried out.', {});
}
