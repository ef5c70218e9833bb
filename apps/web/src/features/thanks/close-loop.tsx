import { Button, Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '@firsthand/contracts';
import { IconLink } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { TellReferrerDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import type { Loop } from './afterwards-query.ts';
import classes from './thanks.module.css';

/** Tells whoever named somebody that the two have met. */
export function CloseLoop({ loop }: { loop: Loop }) {
  const t = useText();
  const { givenName, familyName } = useViewer();
  const changed = useFieldworkChanged();
  const { interviewId, contactName: name, referrerName: referrer, reachable, closedAt } = loop;
  const starter = () => ({
    subject: t('loop.starterSubject', { name }),
    body: t('loop.starter', { name, referrer, me: `${givenName} ${familyName}` }),
  });
  const { values, change, settle } = useKeptForm(`loop.${loop.contactId}`, () => ({
    values: starter(),
    version: 0,
  }));
  const tell = useMutation({
    mutationFn: (letter: { subject: string; body: string } | null) =>
      request(TellReferrerDocument, { input: { interviewId, letter } }),
    onSuccess: async () => {
      settle(starter());
      toast(t('loop.closedToast', { referrer }));
      await changed();
    },
  });
  if (closedAt)
    return (
      <section className={classes.part} aria-labelledby="loop">
        <div className={classes.done}>
          <IconLink size={22} stroke={1.75} aria-hidden />
          <h2 id="loop">{t('loop.closed', { referrer, name })}</h2>
        </div>
      </section>
    );
  return (
    <section className={classes.part} aria-labelledby="loop">
      <h2 id="loop">{t('loop.title', { referrer, name })}</h2>
      <p className={classes.hint}>{t('loop.why', { referrer })}</p>
      <div className={classes.fields}>
        {reachable ? (
          <>
            <TextInput
              label={t('thanks.subject')}
              maxLength={LIMITS.titleLength}
              value={values.subject}
              onChange={(event) => change({ subject: event.currentTarget.value })}
            />
            <Textarea
              label={t('thanks.body')}
              autosize
              minRows={5}
              maxLength={LIMITS.textLength}
              value={values.body}
              onChange={(event) => change({ body: event.currentTarget.value })}
            />
          </>
        ) : (
          <p className={classes.hint}>{t('loop.unreachable', { referrer })}</p>
        )}
        <div className={classes.actions}>
          {reachable && (
            <Button
              size="md"
              disabled={tell.isPending || values.body.trim() === '' || values.subject.trim() === ''}
              onClick={() => tell.mutate({ subject: values.subject.trim(), body: values.body })}
            >
              {t('loop.send')}
            </Button>
          )}
          <Button
            size="md"
            variant={reachable ? 'default' : 'filled'}
            disabled={tell.isPending}
            onClick={() => tell.mutate(null)}
          >
            {t('loop.told')}
          </Button>
        </div>
        <ErrorState error={tell.error} />
      </div>
    </section>
  );
}
