/** What the applications use of the bootstrap; see bootstrap.mjs. */
export const root: string;
export function nodeComplaint(version: string): string | undefined;
export function installReason(directory: string, options?: { withoutDev?: boolean }): string | undefined;
