import { useQuery } from '@tanstack/react-query';
import { ButtonLink } from '../../shared/components/links.tsx';
import { studentHomeQuery, workNamed } from '../../shared/fieldwork/fieldwork-query.ts';
import { useText } from '../../shared/intl/text.tsx';
import type { Person } from './outreach.ts';

/** The work the student is on, and the occupation a meeting with this person would be about. */
export function useAbout(occupation: Person['occupation']) {
  const { data: works = [] } = useQuery(studentHomeQuery);
  const work = workNamed(works, undefined);
  const about = work?.choices.some((choice) => choice.occupation.id === occupation?.id)
    ? occupation
    : (work?.choices[0]?.occupation ?? occupation);
  return { work, about };
}

/** To what one means to ask: people now and then have time at once. */
export function QuestionsLink({ person, size = 'md' }: { person: Person; size?: 'sm' | 'md' }) {
  const t = useText();
  const { about } = useAbout(person.occupation);
  if (!about) return null;
  return (
    <ButtonLink
      to="/questions/$occupationId"
      params={{ occupationId: about.id }}
      search={{ person: person.id }}
      variant="default"
      size={size}
    >
      {t('people.questions')}
    </ButtonLink>
  );
}
