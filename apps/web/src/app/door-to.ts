interface Place {
  readonly href: string;
  readonly search: object;
}

/** What the door is told of where somebody was going; mails name the institution in their links. */
export function doorTo({ href, search }: Place): { tenant?: string; next?: string } {
  // A short name that is all digits is read as a number.
  const tenant = 'tenant' in search ? String(search.tenant) : '';
  return { ...(tenant && { tenant }), ...(href !== '/' && { next: href }) };
}
