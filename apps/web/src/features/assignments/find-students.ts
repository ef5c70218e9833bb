import type { Student } from './assignments-data.ts';

/** Students whose name or address holds every word, whatever the case and accents, by family name. */
export function foundIn<One extends Pick<Student, 'person'>>(students: readonly One[], query: string): One[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const names = new Intl.Collator();
  return students
    .filter(({ person }) => {
      const text = plain(`${person.givenName} ${person.familyName} ${person.email}`);
      return words.every((word) => text.includes(word));
    })
    .sort(
      (a, b) =>
        names.compare(a.person.familyName, b.person.familyName) ||
        names.compare(a.person.givenName, b.person.givenName),
    );
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
