import { useQuery } from '@tanstack/react-query';
import { AnchorLink } from '../../shared/components/links.tsx';
import { dueWords } from '../../shared/fieldwork/due-words.ts';
import { outreachDueQuery } from '../../shared/fieldwork/fieldwork-query.ts';
import { useText } from '../../shared/intl/text.tsx';
import { wallClockOf } from '../../shared/intl/wall-clock.ts';
import { useViewer } from '../../shared/session/session.ts';
import classes from './home.module.css';

/** More than fits a glance is behind a link. */
const AT_A_GLANCE = 3;

/** Whom else to get back to today, beside those the next steps are about; nothing at all when nobody is waiting. */
export function DueToday({ except }: { except: readonly (string | null)[] }) {
  const t = useText();
  const { zone } = useViewer();
  const { data: all = [] } = useQuery(outreachDueQuery(wallClockOf(new Date(), zone).slice(0, 10)));
  const due = all.filter(({ contact }) => !except.includes(contact.id));
  if (due.length === 0) return null;
  return (
    <section className={classes.alsoDue} aria-labelledby="due-today">
      <h3 id="due-today">{t('home.dueToday')}</h3>
      <ul>
        {due.slice(0, AT_A_GLANCE).map(({ contact, outreach, standing }) => (
          <li key={outreach.id}>
            <AnchorLink to="/people/$contactId" params={{ contactId: contact.id }}>
              <strong>{contact.name}</strong>
              <span>{dueWords(t, standing)}</span>
            </AnchorLink>
          </li>
        ))}
      </ul>
      {due.length > AT_A_GLANCE && (
        <AnchorLink to="/people" search={{ due: true }} size="sm">
          {t('home.dueTodayAll', { count: all.length })}
        </AnchorLink>
      )}
    </section>
  );
}
