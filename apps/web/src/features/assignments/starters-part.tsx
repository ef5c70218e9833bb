import { IconArrowsSplit2, IconMicrophone, IconUsersGroup } from '@tabler/icons-react';
import { useText } from '../../shared/intl/text.tsx';
import { STARTER_NAMES, type StarterName } from './starters.ts';
import classes from './designer.module.css';

const ICONS = { ONE: IconUsersGroup, TWO: IconArrowsSplit2, SHORT: IconMicrophone } as const;

/** One tap fills the whole page; everything can be changed then. */
export function StartersPart({ onStart }: { onStart: (name: StarterName) => void }) {
  const t = useText();
  return (
    <div className={classes.starters}>
      {STARTER_NAMES.map((name) => {
        const Icon = ICONS[name];
        return (
          <button key={name} type="button" onClick={() => onStart(name)}>
            <Icon size={22} stroke={1.5} aria-hidden />
            <strong>{t(`assignments.starter.${name}`)}</strong>
            <span>{t(`assignments.starterIs.${name}`)}</span>
          </button>
        );
      })}
    </div>
  );
}
