import { Button } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { PictureThankYouDocument, RecordThankYouDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { PhotoField } from '../../shared/photo/photo-field.tsx';
import type { Afterwards } from './afterwards-query.ts';
import classes from './thanks.module.css';

interface ThankedProps {
  readonly name: string;
  readonly thankYou: Afterwards['thankYou'];
}

/** Said and done: when, how, and what is worth knowing about it. */
export function Thanked({ name, thankYou }: ThankedProps) {
  const t = useText();
  const { formatDate } = useIntl();
  const changed = useFieldworkChanged();
  const { interviewId, thankedAt, method, evidence, otherMedium, medium, sentAt, photoId, body } = thankYou;
  const takeBack = useMutation({
    mutationFn: () => request(RecordThankYouDocument, { interviewId, method: null }),
    onSuccess: changed,
  });
  const picture = useMutation({
    mutationFn: (photo: string | null) => request(PictureThankYouDocument, { interviewId, photoId: photo }),
    onSuccess: changed,
  });
  const date = thankedAt ? formatDate(thankedAt, { day: 'numeric', month: 'long' }) : '';
  return (
    <section className={classes.part} aria-labelledby="thank">
      <div className={classes.done}>
        <IconHeartHandshake size={22} stroke={1.75} aria-hidden />
        <div>
          <h2 id="thank">{t('thanks.done', { name })}</h2>
          <p>
            {evidence === 'SENT_FROM_HERE'
              ? t('thanks.doneFrom', { date })
              : t('thanks.doneOn', { date, method: method ? t(`thanks.${method}`) : '' })}
          </p>
          {otherMedium && medium !== 'EITHER' && <p>{t(`thanks.otherMedium.${medium}`)}</p>}
          {sentAt && (
            <details className={classes.sent}>
              <summary>{t('thanks.readSent')}</summary>
              {body}
            </details>
          )}
          {sentAt === null && (
            <div className={classes.pictured}>
              <PhotoField
                purpose="THANKS"
                label={t('thanks.photo')}
                hint={t('thanks.photoHint')}
                value={photoId}
                onChange={(photo) => picture.mutate(photo)}
              />
            </div>
          )}
          {evidence === 'SAID_SO' && sentAt === null && (
            <Button
              variant="subtle"
              size="compact-sm"
              ml={-8}
              mt={4}
              disabled={takeBack.isPending}
              onClick={() => takeBack.mutate()}
            >
              {t('thanks.takeBack')}
            </Button>
          )}
          <ErrorState error={takeBack.error ?? picture.error} />
        </div>
      </div>
    </section>
  );
}
