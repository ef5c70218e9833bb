/** Words in a text that are filled in for each reader, written `{{given_name}}`. */
const VARIABLE = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Their names, in order, known or not. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(VARIABLE)].map(([, name = '']) => name);
}

/** The text with its variables filled in. What has no value stays as it is written, so that it is seen. */
export function filledIn(text: string, values: Readonly<Record<string, string | undefined>>): string {
  return text.replace(VARIABLE, (written, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? written) : written,
  );
}
