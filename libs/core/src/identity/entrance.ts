import type { Actor } from '@firsthand/contracts';
import type { OpenedSession } from './sessions.service.ts';

/** Where a request comes from, as far as signing in cares. */
export interface Door {
  readonly requestId: string;
  /** IP address. */
  readonly address: string;
  readonly userAgent: string | null;
  /** The cookie that came along; its session ends when a new one begins. */
  readonly cookie: string | null;
  /** What the browser has kept of those who came in by it before. */
  readonly known?: string | null;
}

/** Somebody has just signed in. */
export interface Entrance {
  readonly actor: Actor;
  readonly session: OpenedSession;
}
