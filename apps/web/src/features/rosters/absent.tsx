import { Checkbox, TextInput } from '@mantine/core';
import { useText } from '../../shared/intl/text.tsx';
import classes from './rosters.module.css';

export interface Dropping {
  readonly on: boolean;
  readonly typed: string;
}

interface AbsentProps {
  readonly absent: number;
  readonly students: number;
  readonly errors: number;
  readonly value: Dropping;
  readonly onChange: (value: Dropping) => void;
}

/** More than one in ten is said aloud: the server asks for the number, and so does this. */
export const wantsTyping = (absent: number, students: number) => absent > students / 10;

/** Students the file does not name stay, unless it is said that they shall go. */
export function Absent({ absent, students, errors, value, onChange }: AbsentProps) {
  const t = useText();
  return (
    <section aria-labelledby="absent" className={classes.block}>
      <h2 id="absent">{t('rosters.absent', { count: absent })}</h2>
      <p className={classes.lead}>{t(errors > 0 ? 'rosters.absentMendFirst' : 'rosters.absentBody')}</p>
      {errors === 0 && (
        <Checkbox
          label={t('rosters.dropThem', { count: absent })}
          checked={value.on}
          onChange={(event) => onChange({ on: event.currentTarget.checked, typed: '' })}
        />
      )}
      {value.on && wantsTyping(absent, students) && (
        <TextInput
          mt="sm"
          maw="22rem"
          inputMode="numeric"
          label={t('rosters.typeNumber', { count: absent, students })}
          value={value.typed}
          onChange={(event) => onChange({ on: true, typed: event.currentTarget.value })}
        />
      )}
    </section>
  );
}
