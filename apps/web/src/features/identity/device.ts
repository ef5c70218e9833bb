/** Browser and system of a user agent, roughly: enough to recognise one's own laptop. Order matters: Edge says Chrome too. */
const BROWSERS = { Edge: /Edg\//, Firefox: /Firefox\//, Chrome: /Chrome\/|CriOS\//, Safari: /Safari\// };
const SYSTEMS = {
  iPhone: /iPhone/,
  iPad: /iPad/,
  Android: /Android/,
  Windows: /Windows/,
  macOS: /Mac OS X|Macintosh/,
  Linux: /Linux/,
};

export function deviceOf(userAgent: string | null): { browser: string; system: string } | null {
  const named = (patterns: Record<string, RegExp>) =>
    Object.entries(patterns).find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0];
  const browser = named(BROWSERS);
  const system = named(SYSTEMS);
  return browser && system ? { browser, system } : null;
}
