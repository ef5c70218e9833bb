import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { studentsQuery, type Overview } from './assignments-data.ts';
import { foundIn } from './find-students.ts';
import classes from './overview.module.css';

/** The way to each student's work. */
export function StudentList({ assignment }: { assignment: Overview }) {
  const t = useText();
  const [query, setQuery] = useState('');
  const { data, error, isPending, refetch } = useQuery(studentsQuery(assignment.section.id));
  const cohortIds = assignment.cohorts.map(({ id }) => id);
  const students = data?.filter(({ cohort }) => cohort !== null && cohortIds.includes(cohort.id)) ?? [];
  const found = foundIn(students, query);
  return (
    <section aria-labelledby="students" className={classes.block}>
      <div className={classes.head}>
        <h2 id="students">{t('assignments.students', { count: students.length })}</h2>
        {students.length > 12 && (
          <TextInput
            aria-label={t('assignments.findStudent')}
            placeholder={t('assignments.findStudent')}
            size="sm"
            leftSection={<IconSearch size={16} aria-hidden />}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        )}
      </div>
      {isPending && <RowsSkeleton rows={3} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {data && found.length === 0 && (
        <p className={classes.quiet}>{t(query ? 'assignments.noStudentFound' : 'assignments.noStudents')}</p>
      )}
      <ul className={classes.students}>
        {found.map(({ id, person }) => (
          <li key={id}>
            <AnchorLink
              to="/students/$assignmentId/$enrolmentId"
              params={{ assignmentId: assignment.id, enrolmentId: id }}
              preload={false}
            >
              {person.familyName}, {person.givenName}
            </AnchorLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
