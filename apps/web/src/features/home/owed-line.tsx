import { IconArrowRight, IconHeartHandshake } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { owedQuery } from '../../shared/fieldwork/fieldwork-query.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './home.module.css';

/** How much is owed to people, in one line; nothing at all when nothing is. */
export function OwedLine() {
  const t = useText();
  const { data: owed } = useQuery(owedQuery);
  if (!owed) return null;
  const { thankYous, loops, steps } = owed;
  const parts = [
    thankYous.length > 0 && t('home.owedThanks', { count: thankYous.length }),
    loops.length > 0 && t('home.owedLoops', { count: loops.length }),
    steps.length > 0 && t('home.owedSteps', { count: steps.length }),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return (
    <Link to="/thanks" className={classes.reflection} data-second>
      <IconHeartHandshake size={22} stroke={1.5} aria-hidden />
      <span>
        <strong>{t('home.owed')}</strong>
        <span>{parts.join(' · ')}</span>
      </span>
      <IconArrowRight size={18} stroke={1.75} aria-hidden />
    </Link>
  );
}
