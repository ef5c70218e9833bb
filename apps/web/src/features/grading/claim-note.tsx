import { Button } from '@mantine/core';
import { IconUserEdit } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { useText } from '../../shared/intl/text.tsx';
import type { Claim } from './claims-data.ts';
import classes from './sheet.module.css';

interface ClaimNoteProps {
  readonly claim: Claim;
  readonly onTakeOver: () => Promise<unknown>;
  /** On to one that nobody has; null when there is none. */
  readonly onNext: (() => void) | null;
}

/** Somebody else has it open: who, since when, and what one can do. Drafts are kept all the same. */
export function ClaimNote({ claim, onTakeOver, onNext }: ClaimNoteProps) {
  const t = useText();
  const { formatTime } = useIntl();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const name = `${claim.heldBy.givenName} ${claim.heldBy.familyName}`;
  const takeOver = () => {
    setBusy(true);
    setError(null);
    onTakeOver()
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return (
    <section className={classes.claim} role="status">
      <p>
        <IconUserEdit size={18} stroke={1.75} aria-hidden />
        <span>
          <strong>{t('claim.theirs', { name, since: formatTime(claim.heldSince) })}</strong>{' '}
          {t('claim.theirsHint', { name })}
        </span>
      </p>
      <ErrorState error={error} />
      <div className={classes.inline}>
        {onNext && (
          <Button size="compact-sm" onClick={onNext}>
            {t('claim.nextFree')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" loading={busy} onClick={takeOver}>
          {t('claim.takeOver')}
        </Button>
      </div>
    </section>
  );
}
