import type { ScriptPart } from '@firsthand/contracts';

/** What somebody wants to say, part by part. A part that is left empty is not said. */
export interface ScriptContent {
  /** Of an e-mail. */
  readonly subject: string;
  readonly parts: Readonly<Record<ScriptPart, string>>;
}
