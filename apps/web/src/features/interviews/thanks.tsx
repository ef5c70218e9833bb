import { Button } from '@mantine/core';
import { THANK_YOU_METHODS, type ThankYouMethod } from '@firsthand/contracts';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { undoToast } from '../../shared/components/toast.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import type { InterviewSheet } from './interview-query.ts';
import { inputOf, valuesOf } from './interview-values.ts';
import classes from './interviews.module.css';
import { useUpdateInterview } from './use-update-interview.ts';

/** Said with one tap, and taken back with another. */
export function Thanks({ interview }: { interview: InterviewSheet }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { zone } = useViewer();
  const update = useUpdateInterview();
  const { contact, thankedAt, thankYouMethod, plannedMinutes } = interview;
  const say = useMutation({
    mutationFn: ({ over, method }: { over: InterviewSheet; method: ThankYouMethod | null }) =>
      update({
        ...inputOf(valuesOf(over, zone), zone, plannedMinutes),
        id: over.id,
        version: over.version,
        thankYouMethod: method,
      }),
  });
  const thank = async (method: ThankYouMethod) => {
    const thanked = await say.mutateAsync({ over: interview, method });
    undoToast({
      message: t('interviews.thankedToast', { name: contact.name }),
      undoLabel: t('app.undo'),
      undo: () => say.mutate({ over: thanked, method: null }),
    });
  };
  if (thankedAt !== null)
    return (
      <p className={classes.thanked}>
        <IconHeartHandshake size={20} stroke={1.75} aria-hidden />
        <span>
          {t('interviews.thankedOn', {
            method: thankYouMethod ? t(`thanks.${thankYouMethod}`) : '',
            date: formatDate(thankedAt, { day: 'numeric', month: 'long' }),
          })}{' '}
          <AnchorLink to="/thanks/$interviewId" params={{ interviewId: interview.id }} underline="always">
            {t('interviews.afterwards')}
          </AnchorLink>
        </span>
      </p>
    );
  return (
    <section className={classes.thanks} aria-labelledby="thanks">
      <h2 id="thanks">{t('interviews.thankQuestion', { name: contact.name })}</h2>
      <p>{t('interviews.thankHint')}</p>
      <div className={classes.thanksButtons}>
        <ButtonLink to="/thanks/$interviewId" params={{ interviewId: interview.id }} size="md">
          {t('interviews.writeThanks')}
        </ButtonLink>
        {THANK_YOU_METHODS.map((method) => (
          <Button
            key={method}
            variant="default"
            size="md"
            disabled={say.isPending}
            // Its failure is shown below.
            onClick={() => void thank(method).catch(() => undefined)}
          >
            {t(`interviews.thankedBy.${method}`)}
          </Button>
        ))}
      </div>
      <ErrorState error={say.error} />
    </section>
  );
}
