import { IconLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { AnchorLink } from '../../shared/components/links.tsx';
import { owedQuery } from '../../shared/fieldwork/fieldwork-query.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './people.module.css';

/** Those who named somebody the student has met since, and do not know it yet; of one person, or of all. */
export function OpenLoops({ of }: { of?: string }) {
  const t = useText();
  const { data: owed } = useQuery(owedQuery);
  const loops = (owed?.loops ?? []).filter(
    ({ contactId, referrerId }) => of === undefined || contactId === of || referrerId === of,
  );
  if (loops.length === 0) return null;
  return (
    <ul className={classes.loops} aria-label={t('people.loops')}>
      {loops.map(({ contactId, contactName, interviewId, referrerName }) => (
        <li key={contactId}>
          <IconLink size={18} stroke={1.75} aria-hidden />
          <AnchorLink to="/thanks/$interviewId" params={{ interviewId }}>
            {t('people.loop', { referrer: referrerName, name: contactName })}
          </AnchorLink>
        </li>
      ))}
    </ul>
  );
}
