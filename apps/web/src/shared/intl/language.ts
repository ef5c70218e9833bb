/**
 * The language of the page. The shared catalogues come with the app; a feature's (`features/<noun>/messages/en.ts`
 * and `fr.ts`) comes with its first screen: a route names it and it is merged in before the screen shows.
 */
import { useSyncExternalStore } from 'react';
import { saidOfClients } from './client-words.ts';
import { withFrenchSpaces } from './french-spaces.ts';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
type Messages = Record<string, string>;

const files = import.meta.glob<Messages>(
  [
    './messages/*.ts',
    '../fieldwork/messages/*.ts',
    '../photo/messages/*.ts',
    '../decision/messages/*.ts',
    '../time/messages/*.ts',
    '../place/messages/*.ts',
    '../notes/messages/*.ts',
    '../unsent/messages/*.ts',
    '../attachments/messages/*.ts',
    '../../features/*/messages/*.ts',
  ],
  {
    import: 'default',
  },
);
const wanted = new Set([
  './messages',
  '../fieldwork/messages',
  '../photo/messages',
  '../decision/messages',
  '../place/messages',
]);

interface LanguageState {
  /** Full tag, for dates and numbers: `fr-CA`. */
  readonly locale: string;
  readonly messages: Messages;
}
let state: LanguageState = { locale: 'en', messages: {} };
const listeners = new Set<() => void>();

/** Loads what the page needs in this language, then shows it. An unknown language becomes English. */
export async function speak(locale: string): Promise<void> {
  const catalogues = await Promise.all([...wanted].map((directory) => load(directory, languageOf(locale))));
  const spoken = languageOf(locale) === 'en' && !locale.startsWith('en') ? 'en' : locale;
  publish({ locale: spoken, messages: Object.assign({}, ...catalogues) as Messages });
  document.documentElement.lang = spoken;
  try {
    localStorage.setItem(LOCALE_KEY, spoken);
  } catch {
    // Storage is blocked: the choice then lasts as long as the page.
  }
}

/** Adds a feature's messages, or those of a shared part that most visits do not need; for a route's loader. */
export async function loadCatalogue(feature: string): Promise<void> {
  const directory = feature.startsWith('shared/')
    ? `../${feature.slice('shared/'.length)}/messages`
    : `../../features/${feature}/messages`;
  if (wanted.has(directory)) return;
  const messages = await load(directory, languageOf(state.locale));
  wanted.add(directory);
  publish({ ...plain, messages: { ...plain.messages, ...messages } });
}

export function useLanguage(): LanguageState {
  return useSyncExternalStore(subscribe, () => state);
}

const LOCALE_KEY = 'firsthand.locale';

/** Before anyone has signed in: the last choice on this device, else the first language of the browser we speak. */
export function deviceLocale(): string {
  return [localStorage.getItem(LOCALE_KEY), ...navigator.languages].find(isSpoken) ?? 'en';
}

/** Browsers on bare systems name languages that are none, such as `en-US@posix`; formatting dates with one throws. */
function isSpoken(tag: string | null): tag is string {
  if (tag === null || !LANGUAGES.some((language) => tag.startsWith(language))) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export function languageOf(locale: string): Language {
  return LANGUAGES.find((language) => locale.toLowerCase().startsWith(language)) ?? 'en';
}

async function load(directory: string, language: Language): Promise<Messages> {
  const file = files[`${directory}/${language}.ts`];
  if (!file) throw new Error(`There is no ${directory}/${language}.ts`);
  const messages = await file();
  if (language !== 'fr') return messages;
  return Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, withFrenchSpaces(text)]));
}

/** Whether the institution calls students clients; see `client-words.ts`. */
let clients = false;

/** Says the messages as the institution of the viewer does. */
export function speakOfClients(on: boolean): void {
  if (clients === on) return;
  clients = on;
  publish(plain);
}

/** As the catalogues have it. */
let plain: LanguageState = state;

function publish(next: LanguageState) {
  plain = next;
  state = clients
    ? {
        ...next,
        messages: Object.fromEntries(
          Object.entries(next.messages).map(([id, text]) => [
            id,
            saidOfClients(id, text, languageOf(next.locale)),
          ]),
        ),
      }
    : next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
