/** The codes a client can meet in `extensions.code`. Anything else the server meets is INTERNAL. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  /** Not there, or not yours: one answer for both, so that ids of others cannot be probed. */
  'NOT_FOUND',
  /** The shape of the input is wrong; `details.fields` names each. */
  'BAD_USER_INPUT',
  /** The input is well formed, a rule of the product forbids it; `details.rule` names the rule. */
  'RULE_BROKEN',
  /** Somebody changed the row first; `details.version` is the current one. */
  'CONFLICT',
  /** The idempotency key was used before with another request. */
  'IDEMPOTENCY_MISMATCH',
  'RATE_LIMITED',
  'PERSISTED_QUERY_NOT_FOUND',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface FieldError {
  /** Dotted path inside the input, e.g. `milestones.2.dueLocal`. */
  readonly path: string;
  readonly message: string;
  /** A stable name of what is wrong, such as `maxLength`, that a screen can translate. */
  readonly rule?: string;
}

export interface ErrorDetails {
  UNAUTHENTICATED: { reason?: 'SIGNED_OUT' | 'WRONG_CREDENTIALS' };
  FORBIDDEN: { permission?: string };
  NOT_FOUND: { noun?: string };
  BAD_USER_INPUT: { fields: readonly FieldError[] };
  RULE_BROKEN: { rule: string } & Readonly<Record<string, unknown>>;
  CONFLICT: { version?: number };
  IDEMPOTENCY_MISMATCH: Record<string, never>;
  RATE_LIMITED: { retryAfterSeconds: number };
  PERSISTED_QUERY_NOT_FOUND: Record<string, never>;
  INTERNAL: Record<string, never>;
}

/** An expected failure: a code a client can act on, typed details, and a sentence that says what to do. */
export class DomainError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly details: ErrorDetails[C];

  constructor(code: C, message: string, details: ErrorDetails[C]) {
    super(message);
    this.name = new.target.name;
    this.code = code;
    this.details = details;
  }
}

export class NotFound extends DomainError<'NOT_FOUND'> {
  constructor() {
    super('NOT_FOUND', 'This does not exist, or it is not yours to see.', {});
  }
}

export class Forbidden extends DomainError<'FORBIDDEN'> {
  constructor() {
    super('FORBIDDEN', 'Your role does not allow this.', {});
  }
}

export class Unauthenticated extends DomainError<'UNAUTHENTICATED'> {
  constructor(message = 'Please sign in.', reason: 'SIGNED_OUT' | 'WRONG_CREDENTIALS' = 'SIGNED_OUT') {
    super('UNAUTHENTICATED', message, { reason });
  }
}

export class BadInput extends DomainError<'BAD_USER_INPUT'> {
  constructor(fields: readonly FieldError[]) {
    super('BAD_USER_INPUT', fields.map((field) => field.message).join(' '), { fields });
  }
}

/** A rule of the product says no. `rule` is a stable name a screen can translate. */
export class RuleBroken extends DomainError<'RULE_BROKEN'> {
  constructor(rule: string, message: string, facts: Readonly<Record<string, unknown>> = {}) {
    super('RULE_BROKEN', message, { ...facts, rule });
  }
}

/** Whoever looks at Firsthand as somebody else changes nothing, and does not see what opens their account. */
export class OnlyLooking extends RuleBroken {
  constructor() {
    super(
      'only-looking',
      'You are only looking at Firsthand as somebody else. Stop viewing, then you can do this as yourself.',
    );
  }
}

export class Conflict extends DomainError<'CONFLICT'> {
  constructor(version?: number) {
    super(
      'CONFLICT',
      'Somebody changed this in the meantime. Your text is still here; reload to see theirs.',
      version === undefined ? {} : { version },
    );
  }
}

export class RateLimited extends DomainError<'RATE_LIMITED'> {
  constructor(retryAfterSeconds: number) {
    super('RATE_LIMITED', `Too many tries. Please wait ${retryAfterSeconds} seconds.`, { retryAfterSeconds });
  }
}
