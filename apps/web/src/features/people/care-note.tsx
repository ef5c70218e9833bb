import { IconHandStop, IconHourglass } from '@tabler/icons-react';
import { ButtonLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import classes from './outreach.module.css';
import type { Person } from './outreach.ts';

/** May not be asked now: there is nothing to tap, whatever their story says. */
export function isClosed({ care, outreaches }: Person): boolean {
  if (care?.state === 'DO_NOT_CONTACT') return outreaches[0]?.state !== 'DO_NOT_CONTACT';
  // A story that has begun goes on: an answer may still come.
  return care?.state === 'RECENTLY_ASKED' && outreaches.every(({ state }) => state === 'DRAFTED');
}

/** Said before anything is written: others have asked, or this person wants to be left alone. Never says who asked. */
export function CareNote({ person }: { person: Person }) {
  const t = useText();
  const { care, name } = person;
  if (!care || !isClosed(person)) return null;
  const wanted = care.state === 'DO_NOT_CONTACT';
  const Sign = wanted ? IconHandStop : IconHourglass;
  return (
    <div className={classes.care} role="note">
      <Sign size={22} stroke={1.75} aria-hidden />
      <div>
        <p className={classes.say}>
          {t(wanted ? 'care.doNotContactTitle' : 'care.recentlyAskedTitle', { name })}
        </p>
        <p>
          {wanted
            ? t('care.doNotContactBody')
            : t('care.recentlyAskedBody', { on: new Date(`${care.askAgainOn}T12:00Z`) })}
        </p>
        <ButtonLink to="/people" search={{ add: true }} variant="default" size="md">
          {t('care.findOther')}
        </ButtonLink>
      </div>
    </div>
  );
}
