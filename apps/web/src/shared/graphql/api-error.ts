import type { ErrorCode, FieldError } from '@firsthand/contracts';

/** OFFLINE: the request never arrived. */
export type ApiErrorCode = ErrorCode | 'OFFLINE';

/** The one error every request can fail with. Screens say it with `useErrorText()`. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly details: Readonly<Record<string, unknown>>;
  /** What support needs to find it in the log. */
  readonly requestId: string | null;

  constructor(
    code: ApiErrorCode,
    message: string,
    details: Record<string, unknown> = {},
    requestId: string | null = null,
  ) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.details = details;
    this.requestId = requestId;
  }

  /** Worth trying the very same request again later. */
  get passes(): boolean {
    return ['OFFLINE', 'INTERNAL', 'RATE_LIMITED', 'UNAUTHENTICATED'].includes(this.code);
  }
}

/** The server said no because of this rule. */
export function breaks(error: unknown, rule: string): boolean {
  return error instanceof ApiError && error.code === 'RULE_BROKEN' && error.details['rule'] === rule;
}

/** What the server says about single fields; none when the error is about something else. */
export function refusedFields(error: unknown): readonly FieldError[] {
  if (!(error instanceof ApiError) || error.code !== 'BAD_USER_INPUT') return [];
  return (error.details['fields'] ?? []) as readonly FieldError[];
}

interface GraphQLErrorJson {
  readonly message: string;
  readonly extensions?: { code?: ErrorCode; details?: Record<string, unknown>; requestId?: string };
}

export function apiErrorOf({ message, extensions }: GraphQLErrorJson): ApiError {
  return new ApiError(
    extensions?.code ?? 'INTERNAL',
    message,
    extensions?.details ?? {},
    extensions?.requestId ?? null,
  );
}
