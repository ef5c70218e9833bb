import type { LinkHandedOver } from '@firsthand/contracts';
import type { ConsentView, OpenPage } from './interviewees.queries.ts';

/** The page behind a link, as its holder may see it. */
export interface IntervieweePageView {
  /** For the fields later nouns add; not published. */
  readonly open: OpenPage;
  readonly studentGivenName: string;
  readonly institution: OpenPage['institution'];
  readonly expiresAt: string;
  readonly since: string;
  readonly name: string;
  readonly organisation: string;
  readonly position: string;
  readonly email: string;
  readonly phone: string;
  readonly consents: readonly ConsentView[];
  readonly stopped: boolean;
  readonly handedOver: LinkHandedOver;
  readonly others: number;
}

/** Details are hinted at: enough for the person to recognise theirs, of no use to whoever the link was forwarded to. */
export function presentPage(open: OpenPage): IntervieweePageView {
  const { studentGivenName, institution, expiresAt, since, consents, stopped, handedOver, others } = open;
  const { name, organisation, position, email, phone } = open.knownAs;
  return {
    open,
    ...{ studentGivenName, institution, expiresAt, since, consents, stopped, handedOver, others },
    ...{ name, organisation, position, email: hintOfAddress(email), phone: hintOfNumber(phone) },
  };
}

/** `in…@northgate.example`. */
export function hintOfAddress(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 1) return address === '' ? '' : '…';
  return `${address.slice(0, Math.min(2, at - 1))}…${address.slice(at)}`;
}

/** `…42`. */
export function hintOfNumber(number: string): string {
  const digits = number.replace(/\D/gu, '');
  if (digits === '') return number === '' ? '' : '…';
  return `…${digits.length > 4 ? digits.slice(-2) : ''}`;
}

/** May this reader see what was said in an interview? It is the student's own always, and never in the way of grading. */
export function maySeeWords({ withheld }: { withheld: boolean }, { isOwner }: { isOwner: boolean }): boolean {
  return isOwner || !withheld;
}

/** The bounds of what an administrator may set: a link outlives the course, and not the memory of it. */
export const LINK_DAYS = { least: 7, most: 730 } as const;
