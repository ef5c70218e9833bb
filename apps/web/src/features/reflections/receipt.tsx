import { CopyButton, UnstyledButton } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Lateness } from '../../shared/components/lateness.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { BehalfLabel } from '../../shared/unsent/behalf-label.tsx';
import { shortHash } from './answers.ts';
import type { Submission } from './reflection-query.ts';
import classes from './reflections.module.css';

/** Proof of what was handed in and when. */
export function Receipt({ submission, children }: { submission: Submission; children?: ReactNode }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { number, submittedAt, hash, late, withinGrace } = submission;
  return (
    <section className={classes.receipt} aria-labelledby="receipt" role="status">
      <IconCircleCheck size={24} stroke={1.75} aria-hidden />
      <div>
        <h2 id="receipt">
          {t(late ? 'reflections.submittedLate' : 'reflections.submittedOn', {
            date: formatDate(submittedAt, { dateStyle: 'long', timeStyle: 'short' }),
          })}
        </h2>
        {submission.onBehalf && (
          <p>
            <BehalfLabel onBehalf={submission.onBehalf} own />
            {submission.onBehalf.withdrawnAt && (
              <strong>
                {' '}
                {t('unsent.withdrawn', {
                  at: formatDate(submission.onBehalf.withdrawnAt, { dateStyle: 'long' }),
                })}
              </strong>
            )}
          </p>
        )}
        {withinGrace && <p>{t('late.withinGrace')}</p>}
        {submission.keptPercent < 100 && (
          <p>
            <Lateness submission={submission} /> {t('late.how')}
          </p>
        )}
        {children && <p>{children}</p>}
        <p className={classes.hash}>
          {t('reflections.receipt', { number })} <code title={hash}>{shortHash(hash)}</code>{' '}
          <CopyButton value={hash}>
            {({ copied, copy }) => (
              <UnstyledButton onClick={copy} className={classes.copy} data-print="no">
                {t(copied ? 'app.copied' : 'reflections.copyReceipt')}
              </UnstyledButton>
            )}
          </CopyButton>
        </p>
      </div>
    </section>
  );
}
