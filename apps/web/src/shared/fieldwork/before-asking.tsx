import { useQuery } from '@tanstack/react-query';
import { ButtonLink } from '../components/links.tsx';
import { useText } from '../intl/text.tsx';
import { studentHomeQuery, type Work } from './fieldwork-query.ts';
import classes from './before-asking.module.css';

/** What the student's assignments want done before anybody is asked for the first time, the first thing first. */
export function missingBeforeAsking(works: readonly Work[]) {
  const primer = works.find(({ assignment, primerPass }) => assignment.requiresPrimer && !primerPass);
  if (primer) return { what: 'primer', assignmentId: primer.assignment.id } as const;
  const pledge = works.find(({ assignment, pledge: signed }) => assignment.requiresPledge && !signed);
  return pledge ? ({ what: 'pledge', assignmentId: pledge.assignment.id } as const) : null;
}

/** The same, for a screen; null also while it is not known. */
export function useMissingBeforeAsking() {
  const { data: works = [] } = useQuery(studentHomeQuery);
  return missingBeforeAsking(works);
}

/** Leads to the step that comes before the first request, where somebody is about to make it. */
export function BeforeAsking() {
  const t = useText();
  const missing = useMissingBeforeAsking();
  if (!missing) return null;
  return (
    <aside className={classes.gate}>
      <p>
        <strong>{t('gate.title')}</strong>
        {t(`gate.${missing.what}`)}
      </p>
      {missing.what === 'primer' ? (
        <ButtonLink to="/primer" size="md">
          {t('gate.primerGo')}
        </ButtonLink>
      ) : (
        <ButtonLink to="/pledge/$assignmentId" params={{ assignmentId: missing.assignmentId }} size="md">
          {t('gate.pledgeGo')}
        </ButtonLink>
      )}
    </aside>
  );
}
