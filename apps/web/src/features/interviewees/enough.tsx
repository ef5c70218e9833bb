import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { EraseMeDocument, StopContactDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useOwnPageAction, type OwnPage } from './own-page-query.ts';
import classes from './own-page.module.css';

interface EnoughProps {
  readonly token: string;
  readonly page: OwnPage;
  readonly onErased: () => void;
}

/** Never again, and erase me. Neither can be taken back here, so each asks once more and says what it does. */
export function Enough({ token, page, onErased }: EnoughProps) {
  const t = useText();
  const { studentGivenName: student, institution, stopped, others } = page;
  const names = { student, institution: institution.name };
  const [asking, setAsking] = useState<'STOP' | 'ERASE' | null>(null);
  const stop = useOwnPageAction(
    token,
    async (_: void) => (await request(StopContactDocument, { token })).stopContact,
  );
  const erase = useMutation({
    mutationFn: () => request(EraseMeDocument, { token }),
    onSuccess: onErased,
  });
  return (
    <section aria-labelledby="enough">
      <h2 id="enough">{t('own.enough')}</h2>
      {!stopped && (
        <div className={classes.enough}>
          <p>{t('own.stopText', names)}</p>
          {asking === 'STOP' ? (
            <Sure
              sure={t('own.stopSure')}
              busy={stop.isPending}
              onSure={() => stop.mutate()}
              onCancel={() => setAsking(null)}
            />
          ) : (
            <Button size="md" variant="default" onClick={() => setAsking('STOP')}>
              {t('own.stop')}
            </Button>
          )}
          <ErrorState error={stop.error} />
        </div>
      )}
      <div className={classes.enough}>
        <p>{t('own.eraseText')}</p>
        {asking === 'ERASE' ? (
          <div className={classes.sure}>
            <h3>{t('own.eraseTitle')}</h3>
            <ul>
              <li>{t('own.eraseGoes')}</li>
              <li>{t('own.eraseStays', names)}</li>
              <li>{t('own.eraseOthers', { ...names, others })}</li>
              <li>
                <strong>{t('own.eraseOnce')}</strong>
              </li>
            </ul>
            <Sure
              sure={t('own.eraseSure')}
              busy={erase.isPending}
              onSure={() => erase.mutate()}
              onCancel={() => setAsking(null)}
            />
          </div>
        ) : (
          <Button size="md" variant="default" onClick={() => setAsking('ERASE')}>
            {t('own.erase')}
          </Button>
        )}
        <ErrorState error={erase.error} />
      </div>
    </section>
  );
}

interface SureProps {
  readonly sure: string;
  readonly busy: boolean;
  readonly onSure: () => void;
  readonly onCancel: () => void;
}

function Sure({ sure, busy, onSure, onCancel }: SureProps) {
  const t = useText();
  const cancel = useRef<HTMLButtonElement>(null);
  // Whoever goes by keyboard goes on here, on the side where nothing happens.
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div className={classes.buttons}>
      <Button size="md" color="red" loading={busy} onClick={onSure}>
        {sure}
      </Button>
      <Button ref={cancel} size="md" variant="default" onClick={onCancel}>
        {t('own.cancel')}
      </Button>
    </div>
  );
}
