import { Button, TextInput } from '@mantine/core';
import { LIMITS } from '@firsthand/contracts';
import { useState } from 'react';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { useText } from '../../shared/intl/text.tsx';
import classes from './outreach.module.css';

/** Somebody whom a person who said no named instead. */
export interface Named {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly nameMayBeUsed: boolean | null;
}

interface WhoElseProps {
  readonly name: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onNamed: (named: Named) => void;
  readonly onNobody: () => void;
  readonly onBack: () => void;
}

/** A no is where the next name comes from. */
export function WhoElse({ name, busy, error, onNamed, onNobody, onBack }: WhoElseProps) {
  const t = useText();
  const [named, setNamed] = useState<Named>({ name: '', phone: '', email: '', nameMayBeUsed: null });
  const [missing, setMissing] = useState(false);
  const set = (part: Partial<Named>) => {
    setNamed({ ...named, ...part });
    setMissing(false);
  };
  const mayBeUsed = named.nameMayBeUsed === null ? 'unasked' : named.nameMayBeUsed ? 'yes' : 'no';
  return (
    <form
      noValidate
      className={classes.move}
      onSubmit={(event) => {
        event.preventDefault();
        if (named.name.trim() === '') return setMissing(true);
        onNamed({ ...named, name: named.name.trim(), phone: named.phone.trim(), email: named.email.trim() });
      }}
    >
      <p className={classes.say}>{t('outreach.whoElse')}</p>
      <p className={classes.hint}>{t('outreach.whoElseHint', { name })}</p>
      <TextInput
        label={t('outreach.named')}
        autoComplete="off"
        autoFocus
        maxLength={LIMITS.titleLength}
        value={named.name}
        error={missing ? t('outreach.needName') : undefined}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <div className={classes.pair}>
        <TextInput
          type="tel"
          label={t('contact.phone')}
          maxLength={60}
          value={named.phone}
          onChange={(event) => set({ phone: event.currentTarget.value })}
        />
        <TextInput
          type="email"
          label={t('contact.email')}
          maxLength={254}
          value={named.email}
          onChange={(event) => set({ email: event.currentTarget.value })}
        />
      </div>
      <ChoiceChips
        look="segments"
        legend={t('outreach.mayName', { name })}
        choices={[
          { value: 'yes', label: t('outreach.mayName.yes') },
          { value: 'no', label: t('outreach.mayName.no') },
          { value: 'unasked', label: t('outreach.mayName.unasked') },
        ]}
        value={mayBeUsed}
        onChange={(value) => set({ nameMayBeUsed: value === 'unasked' ? null : value === 'yes' })}
      />
      <ErrorState error={error} />
      <div className={classes.buttons}>
        <Button type="submit" size="md" loading={busy}>
          {t('outreach.keepNamed')}
        </Button>
        <Button size="md" variant="default" disabled={busy} onClick={onNobody}>
          {t('outreach.namedNobody')}
        </Button>
        <Button size="md" variant="subtle" disabled={busy} onClick={onBack}>
          {t('outreach.back')}
        </Button>
      </div>
    </form>
  );
}
