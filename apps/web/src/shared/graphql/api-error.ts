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

/**
 * Messages by field path (`milestones.2.dueLocal`), ready for Mantine's `form.setErrors`. Empty when the error is
 * about something else: then show `<ErrorNote>` beside the form's button.
 */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof ApiError) || error.code !== 'BAD_USER_INPUT') return {};
  const fields = (error.details['fields'] ?? []) as readonly FieldError[];
  return Object.fromEntries(fields.map(({ path, message }) => [path, message]));
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
