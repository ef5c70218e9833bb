/** How commands speak: sentences for people, one JSON value for scripts, never both on standard output. */
import { DomainError } from '@firsthand/contracts';

/** A failure that the operator can understand and mend; the message says how. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** The result of a command: as JSON when a script asked for it, else as lines of text. */
export function report(asJson: boolean | undefined, result: unknown, lines: readonly string[]): void {
  console.log(asJson ? JSON.stringify(result) : lines.join('\n'));
}

/** What happens on the way; kept off standard output, which may be read by a script. */
export function progress(sentence: string): void {
  console.error(sentence);
}

const wholeSentences = ['CommandError', 'ConfigError', 'EmbeddedPostgresError'];

/** The last word on a failure: a sentence where we have one, the whole trace where we did not foresee it. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof DomainError || wholeSentences.includes(error.name)) return error.message;
  return error.stack ?? error.message;
}
