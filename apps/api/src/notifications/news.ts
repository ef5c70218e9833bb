import { Inject, Injectable } from '@nestjs/common';
import { systemActor } from '@firsthand/contracts';
import { NewsService } from '@firsthand/core';
import type { Logger } from '@firsthand/platform';
import { LOGGER } from '../ground.module.ts';

/** A browser that stays on the line. */
export interface Listener {
  readonly sessionId: string;
  /** What it has not read. */
  tell(unread: number): void;
  /** A sign of life, for what stands in between. */
  greet(): void;
  /** Its session has ended, or there are too many of it. */
  end(): void;
}

/** Rings of one moment are one look. */
const TOGETHER_MS = 100;
/** A lost ring is made up for, and an ended session noticed, after this long at most. */
const ROUND_MS = 25_000;
/** A session has as many pages open as anybody looks at; the oldest makes room. */
const PER_SESSION = 6;
/** More than this and a process has better things to do: the page asks from time to time instead. */
const AT_MOST = 5_000;

/**
 * Who is on the line in this process, institution by institution. However many listen, a ring costs one statement, and
 * only those for whom something changed hear of it.
 */
@Injectable()
export class News {
  private readonly open = new Map<string, Map<Listener, { told: number | null }>>();
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  private round: NodeJS.Timeout | undefined;
  private count = 0;

  constructor(
    private readonly service: NewsService,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Tells this listener from now on; returns how to stop, or null when there is no room. */
  listen(tenantId: string, listener: Listener): (() => void) | null {
    if (this.count >= AT_MOST) return null;
    const theirs = this.open.get(tenantId) ?? new Map<Listener, { told: number | null }>();
    this.open.set(tenantId, theirs);
    const same = [...theirs.keys()].filter(({ sessionId }) => sessionId === listener.sessionId);
    for (const oldest of same.slice(0, Math.max(0, same.length - PER_SESSION + 1)))
      this.drop(tenantId, oldest);
    theirs.set(listener, { told: null });
    this.open.set(tenantId, theirs);
    this.count += 1;
    this.round ??= setInterval(() => this.goRound(), ROUND_MS).unref();
    void this.look(tenantId);
    return () => this.forget(tenantId, listener);
  }

  /** Something was told, read, or somebody signed out in this tenant. */
  ring(tenantId: string): void {
    if (!this.open.has(tenantId) || this.waiting.has(tenantId)) return;
    this.waiting.set(
      tenantId,
      setTimeout(() => {
        this.waiting.delete(tenantId);
        void this.look(tenantId);
      }, TOGETHER_MS),
    );
  }

  /** How many are on the line. */
  get listeners(): number {
    return this.count;
  }

  close(): void {
    clearInterval(this.round);
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
    for (const [tenantId, theirs] of this.open)
      for (const listener of theirs.keys()) this.drop(tenantId, listener);
  }

  private goRound(): void {
    for (const [tenantId, theirs] of this.open) {
      for (const listener of theirs.keys()) listener.greet();
      void this.look(tenantId);
    }
  }

  private async look(tenantId: string): Promise<void> {
    const theirs = this.open.get(tenantId);
    if (!theirs || theirs.size === 0) return;
    // Who comes while the question is on its way is not in its answer.
    const asked = [...theirs];
    const sessionIds = [...new Set(asked.map(([{ sessionId }]) => sessionId))];
    let unread: ReadonlyMap<string, number>;
    try {
      unread = await this.service.unreadBySession(systemActor(tenantId, 'news'), sessionIds);
    } catch (error) {
      this.log.warn({ tenantId, err: error }, 'what is unread cannot be told just now');
      return;
    }
    for (const [listener, state] of asked) {
      if (!theirs.has(listener)) continue;
      const now = unread.get(listener.sessionId);
      if (now === undefined) this.drop(tenantId, listener);
      else if (now !== state.told) {
        state.told = now;
        listener.tell(now);
      }
    }
  }

  private drop(tenantId: string, listener: Listener): void {
    this.forget(tenantId, listener);
    listener.end();
  }

  private forget(tenantId: string, listener: Listener): void {
    const theirs = this.open.get(tenantId);
    if (!theirs?.delete(listener)) return;
    this.count -= 1;
    if (theirs.size === 0) this.open.delete(tenantId);
  }
}
