import { mailLocale } from './dates.ts';
import { english } from './words.en.ts';
import { french } from './words.fr.ts';
import type { Stopping } from './unsubscribing.service.ts';

/** What the page behind a mail's last link says. */
export interface UnsubscribingPage {
  readonly locale: string;
  readonly institution: string | null;
  readonly title: string;
  readonly body: string;
  /** The one thing to press; null when there is nothing to press. */
  readonly button: string | null;
  /** Where the rest is chosen, for those who sign in. */
  readonly settings: string;
}

/** `stopping` is null for a link that opens nothing; then the page speaks as the browser does. */
export function unsubscribingPage(
  stopping: Stopping | null,
  { done, browserLocale }: { readonly done: boolean; readonly browserLocale: string },
): UnsubscribingPage {
  const locale = mailLocale(stopping?.locale ?? browserLocale);
  const words = { en: english, fr: french }[locale].unsubscribing;
  const page = { locale, settings: words.settings };
  if (!stopping) return { ...page, ...words.dead, institution: null, button: null };
  const names = stopping.lists.map((list) => words.lists[list]);
  const last = names.at(-1)!;
  const lists = names.length > 1 ? `${names.slice(0, -1).join(', ')} ${words.and} ${last}` : last;
  const { institution } = stopping;
  return done
    ? { ...page, ...words.done(lists), institution, button: null }
    : { ...page, ...words.ask(lists, institution), institution };
}
