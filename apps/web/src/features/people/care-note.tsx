import { IconHandStop, IconHourglass } from '@tabler/icons-react';
import { ButtonLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import classes from './outreach.module.css';
import type { Person } from './outreach.ts';

/** May not be asked now: there is nothing to tap, whatever their story says. */
export function isClosed({ care, outreaches }: Person): boolean {
  if (care?.state === 'DO_NOT_CONTACT') return outreaches[0]?.state !== 'DO_NOT_CONTACT';
  if (care?.state === 'RATHER_NOT') return true;
  // A story that has begun goes on: an answer may still come.
  return care?.state === 'RECENTLY_ASKED' && outreaches.every(({ state }) => state === 'DRAFTED');
}

/** Said before anything is written: others have asked, or this person wants to be left alone. Never says who asked. */
export function CareNote({ person }: { person: Person }) {
  const t = useText();
  const { care, name } = person;
  if (!care || !isClosed(person)) return null;
  const { state } = care;
  if (state === 'FREE') return null;
  const Sign = state === 'RECENTLY_ASKED' ? IconHourglass : IconHandStop;
  const on = new Date(`${care.askAgainOn ?? '2000-01-01'}T12:00Z`);
  return (
    <div className={classes.care} role="note">
      <Sign size={22} stroke={1.75} aria-hidden />
      <div>
        <p className={classes.say}>{t(`care.title.${state}`, { name })}</p>
        <p>{t(`care.body.${state}`, { on, name })}</p>
        <ButtonLink to="/people" search={{ add: true }} variant="default" size="md">
          {t('care.findOther')}
        </ButtonLink>
      </div>
    </div>
  );
}
