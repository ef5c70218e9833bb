/** `next` comes from the address: only paths of this site, never `//elsewhere`. */
export function insideOnly(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])/.test(next) ? next : '/';
}
