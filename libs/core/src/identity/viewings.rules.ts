import { BadInput, LIMITS } from '@firsthand/contracts';
import { tidy } from '../tenancy/text.ts';

/** A viewing ends by itself after half an hour. */
export const VIEWING_MS = 30 * 60_000;

/** Of past viewings, so many are shown. */
export const VIEWINGS_SHOWN = 100;

/** Why an administrator does something with what is somebody's; they are told in these words. @throws BadInput */
export function reasonToTell(typed: string): string {
  const reason = tidy(typed);
  if (reason.length < LIMITS.viewingReasonMin)
    throw new BadInput([
      { path: 'reason', message: 'Say why in a few words: the person will read it.', rule: 'viewingReason' },
    ]);
  return reason.slice(0, LIMITS.viewingReasonLength);
}
