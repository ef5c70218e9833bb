import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isOutside } from './addresses.ts';

export interface OutboundOptions {
  /** Also addresses of the own network and of this machine, and also without TLS. */
  readonly private: boolean;
  readonly timeoutMs?: number;
  /** Of an answer's body. */
  readonly bytesAtMost?: number;
}

/** Why nothing was sent, or why there is no whole answer. */
export class OutboundRefused extends Error {
  override name = 'OutboundRefused';
  readonly reason: 'ADDRESS' | 'PRIVATE' | 'UNREACHABLE' | 'SLOW' | 'LARGE';

  constructor(reason: OutboundRefused['reason'], cause?: unknown) {
    super(`The request did not get through: ${reason}.`, { cause });
    this.reason = reason;
  }
}

export interface OutboundRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * The one way out to addresses that somebody typed in. A name is looked up once, and the connection goes to the very
 * address that was judged, so that a name cannot lead out first and in afterwards. Redirects are not followed.
 */
export interface Outbound {
  (url: string, request?: OutboundRequest): Promise<Response>;
  /** What can be said against an address before anything is sent; where its name leads is only seen then. */
  refusal(url: string): 'ADDRESS' | 'PRIVATE' | null;
}

export function openOutbound(options: OutboundOptions): Outbound {
  const { timeoutMs = 10_000, bytesAtMost = 1_048_576 } = options;
  const refusal: Outbound['refusal'] = (address) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    const spoken = url && (url.protocol === 'https:' || (options.private && url.protocol === 'http:'));
    if (!url || !spoken || url.username !== '' || url.password !== '') return 'ADDRESS';
    const host = url.hostname.replace(/^\[|\]$/g, '');
    return !options.private && isIP(host) !== 0 && !isOutside(host) ? 'PRIVATE' : null;
  };
  const outbound = (address: string, { method = 'GET', headers = {}, body }: OutboundRequest = {}) =>
    new Promise<Response>((resolve, reject) => {
      const refused = refusal(address);
      if (refused) return reject(new OutboundRefused(refused));
      const url = new URL(address);
      const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
      const sent = send(
        url,
        {
          method,
          headers: {
            'user-agent': 'Firsthand',
            ...headers,
            ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
          },
          agent: false,
          ...(!options.private && { lookup: outsideOnly }),
        },
        (answer) => {
          const chunks: Buffer[] = [];
          let bytes = 0;
          answer.on('data', (chunk: Buffer) => {
            bytes += chunk.length;
            if (bytes > bytesAtMost) sent.destroy(new OutboundRefused('LARGE'));
            else chunks.push(chunk);
          });
          answer.on('error', (error) => reject(asRefused(error)));
          answer.on('end', () => {
            clearTimeout(timer);
            const status = answer.statusCode ?? 502;
            const empty = status < 200 || [204, 205, 304].includes(status);
            resolve(
              new Response(empty ? null : Buffer.concat(chunks), {
                status: status < 200 || status > 599 ? 502 : status,
                headers: headersOf(answer.headers),
              }),
            );
          });
        },
      );
      const timer = setTimeout(() => sent.destroy(new OutboundRefused('SLOW')), timeoutMs);
      sent.on('error', (error) => {
        clearTimeout(timer);
        reject(asRefused(error));
      });
      sent.end(body);
    });
  return Object.assign(outbound, { refusal });
}

const asRefused = (error: unknown) =>
  error instanceof OutboundRefused ? error : new OutboundRefused('UNREACHABLE', error);

const headersOf = (headers: NodeJS.Dict<string | string[]>) =>
  Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((each): [string, string] => [name, each]),
  );

/** Looks a name up and lets through only addresses outside; with any inside, none. */
const outsideOnly: LookupFunction = (hostname, options, done) => {
  lookUp(hostname, { ...options, all: true }, (error, found) => {
    const addresses = found as LookupAddress[];
    if (error) return done(error, '', 0);
    if (addresses.length === 0 || !addresses.every(({ address }) => isOutside(address)))
      return done(new OutboundRefused('PRIVATE') as NodeJS.ErrnoException, '', 0);
    if (options.all) return done(null, addresses as never);
    return done(null, addresses[0]!.address, addresses[0]!.family);
  });
};
