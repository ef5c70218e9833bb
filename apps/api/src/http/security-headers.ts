import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const POLICY = {
  'default-src': `'self'`,
  'script-src': `'self'`,
  'style-src': `'self'`,
  'img-src': `'self' data: blob:`,
  'font-src': `'self'`,
  'connect-src': `'self'`,
  'frame-ancestors': `'none'`,
  'base-uri': `'none'`,
  'form-action': `'self'`,
  'object-src': `'none'`,
};

/** What a page may load. The web app's own page names a nonce for the style elements its libraries write. */
export function contentPolicy(
  changes: Partial<Record<keyof typeof POLICY | 'worker-src', string>> = {},
): string {
  return Object.entries({ ...POLICY, ...changes })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** The strict policy and its companions on every answer; the few pages that need another set their own. */
export async function securityHeaders(fastify: FastifyInstance, publicUrl: string): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    hsts: publicUrl.startsWith('https:') && { maxAge: 31_536_000, includeSubDomains: false },
  });
  fastify.addHook('onRequest', async (_, reply) => {
    void reply.header('content-security-policy', contentPolicy());
    void reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()');
  });
}
