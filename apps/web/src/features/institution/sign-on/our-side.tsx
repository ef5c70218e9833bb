import { TextInput } from '@mantine/core';
import type { SignOnKind } from '../../../generated/operations.ts';
import { CopyText } from '../../../shared/components/copy-text.tsx';
import { useText } from '../../../shared/intl/text.tsx';
import classes from '../institution.module.css';
import type { Settings } from './settings-query.ts';

/** What is copied into the institution's system. */
export function OurSide({ kind, ourSide }: { kind: SignOnKind; ourSide: Settings['ourSide'] }) {
  const t = useText();
  const { redirectUri, entityId, acs } = ourSide;
  const rows =
    kind === 'OIDC'
      ? ([[t('signOn.redirectUri'), redirectUri]] as const)
      : ([
          [t('signOn.metadata'), entityId],
          [t('signOn.acs'), acs],
        ] as const);
  return (
    <div className={classes.says}>
      <p className={classes.first}>{t('signOn.copyThese')}</p>
      {rows.map(([label, value]) => (
        <div key={label} className={classes.copied}>
          <TextInput label={label} value={value} readOnly onFocus={(event) => event.currentTarget.select()} />
          <CopyText value={value} size="sm" what={label} />
        </div>
      ))}
    </div>
  );
}
