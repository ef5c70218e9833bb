import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { saidOfClients } from './client-words.ts';

const source = join(import.meta.dirname, '../..');
/** What stays: whom one once studied with, and a value of this name. */
const STAYS = /\{\s*students?\s*[,}]|former students?|anciens étudiants/g;

describe('the words of an employment service', () => {
  it('are the same sentences about clients', () => {
    const en = (text: string) => saidOfClients('x', text, 'en');
    expect(en('The student’s work, and {count, plural, one {student} other {# students}}')).toBe(
      'The client’s work, and {count, plural, one {client} other {# clients}}',
    );
    expect(en('Students of {student}: {students, plural, one {One student} other {# students}}')).toBe(
      'Clients of {student}: {students, plural, one {One client} other {# clients}}',
    );
    const fr = (text: string) => saidOfClients('x', text, 'fr');
    expect(fr('L’étudiant et les étudiants')).toBe('Le client et les clients');
    expect(fr('Le travail de l’étudiant, de cet étudiant et d’étudiants')).toBe(
      'Le travail du client, de ce client et de clients',
    );
    expect(fr('{n, plural, one {Un étudiant} other {# étudiants}}')).toBe(
      '{n, plural, one {Un client} other {# clients}}',
    );
    expect(saidOfClients('roster.role', 'Write student.', 'en')).toBe('Write student.');
  });

  it.each(['en', 'fr'] as const)(
    'leave every message whole, and the other word in none (%s)',
    async (language) => {
      const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
        path.replaceAll('\\', '/').endsWith(`messages/${language}.ts`),
      );
      expect(files.length).toBeGreaterThan(20);
      const left: string[] = [];
      for (const file of files) {
        const { default: messages } = (await import(join(source, file))) as {
          default: Record<string, string>;
        };
        for (const [id, text] of Object.entries(messages)) {
          if (/^(rule\.)?roster/.test(id)) continue;
          const said = saidOfClients(id, text, language);
          expect(valuesIn(parse(said))).toEqual(valuesIn(parse(text)));
          if (/\bstudents?\b|étudiant/i.test(said.replace(STAYS, ''))) left.push(id);
        }
      }
      expect(left).toEqual([]);
    },
  );
});

/** The names of a message's values, in their order. */
function valuesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.select:
      case TYPE.plural:
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => valuesIn(value))];
      case TYPE.tag:
        return [element.value, ...valuesIn(element.children)];
      default:
        return [element.value];
    }
  });
}
