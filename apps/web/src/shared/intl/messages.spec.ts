import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

const source = join(import.meta.dirname, '../..');
const catalogues = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)messages\/en\.ts$/.test(path.replaceAll('\\', '/')))
  .map((path) => join(source, path));

const load = async (path: string) => ((await import(path)) as { default: Record<string, string> }).default;

/** `{count}` and `<b>` of a message, whatever their order and however often. */
function placeholders(elements: MessageFormatElement[]): string[] {
  const names = elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.select:
      case TYPE.plural:
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => placeholders(value))];
      case TYPE.tag:
        return [`<${element.value}>`, ...placeholders(element.children)];
      default:
        return [element.value];
    }
  });
  return [...new Set(names)].sort();
}

describe('the catalogues', () => {
  it('are found', () => {
    expect(catalogues.length).toBeGreaterThan(0);
  });

  it.each(catalogues)('%s and its French have the same ids and placeholders', async (path) => {
    const english = await load(path);
    const french = await load(path.replace(/en\.ts$/, 'fr.ts'));
    expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort());
    const shape = (messages: Record<string, string>) =>
      Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, placeholders(parse(text))]));
    expect(shape(french)).toEqual(shape(english));
  });

  it('are given what their messages name, wherever one is said without anything', async () => {
    const english = Object.assign({}, ...(await Promise.all(catalogues.map(load)))) as Record<string, string>;
    const pages = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /(?<!\.spec)\.tsx?$/.test(path),
    );
    const bare = /\bt\(\s*'([\w.-]+)',?\s*\)|<T\s+id="([\w.-]+)"\s*\/>/g;
    const said = pages.flatMap((path) =>
      [...readFileSync(join(source, path), 'utf8').matchAll(bare)].map(([, t, T]) => ({
        path,
        id: (t ?? T)!,
      })),
    );
    expect(said.length).toBeGreaterThan(1_000);
    const lacking = said.filter(({ id }) =>
      placeholders(parse(english[id] ?? '')).some((name) => !name.startsWith('<')),
    );
    expect(lacking).toEqual([]);
  });

  it('never use one id twice', async () => {
    const ids = (await Promise.all(catalogues.map(load))).flatMap((messages) => Object.keys(messages));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});
