import { hasWords } from '../../shared/text/find.ts';
import type { Student } from './assignments-data.ts';

/** Students whose name or address holds every word, whatever the case and accents, by family name. */
export function foundIn<One extends Pick<Student, 'person'>>(students: readonly One[], query: string): One[] {
  const names = new Intl.Collator();
  return students
    .filter(({ person }) => hasWords(`${person.givenName} ${person.familyName} ${person.email ?? ''}`, query))
    .sort(
      (a, b) =>
        names.compare(a.person.familyName, b.person.familyName) ||
        names.compare(a.person.givenName, b.person.givenName),
    );
}
