import { IconEyeOff } from '@tabler/icons-react';
import { useText } from '../intl/text.tsx';
import classes from './withheld.module.css';

interface WithheldProps {
  readonly name: string;
  readonly reader: 'student' | 'staff';
}

/** Somebody would rather not have used what they said: what that means, and what is left to do. */
export function Withheld({ name, reader }: WithheldProps) {
  const t = useText();
  return (
    <div className={classes.withheld} role="note">
      <IconEyeOff size={20} stroke={1.75} aria-hidden />
      <div>
        <strong>{t(`withheld.title.${reader}`, { name })}</strong>
        <p>{t(`withheld.text.${reader}`, { name })}</p>
      </div>
    </div>
  );
}
