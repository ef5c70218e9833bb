import { Button, Textarea, TextInput } from '@mantine/core';
import { LIMITS, THANK_YOU_METHODS, type ThankYouMethod } from '@firsthand/contracts';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import {
  RecordThankYouDocument,
  SaveThankYouDocument,
  SendThankYouDocument,
} from '../../generated/operations.ts';
import { ConflictNote } from '../../shared/components/conflict-note.tsx';
import { DueText } from '../../shared/components/due-text.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { SaveState } from '../../shared/components/save-state.tsx';
import { toast, undoToast } from '../../shared/components/toast.tsx';
import { useDraft } from '../../shared/draft/use-draft.ts';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import type { AfterInterview, Afterwards } from './afterwards-query.ts';
import { LineChecks } from './line-checks.tsx';
import { blankIn, checkLines, withNote } from './lines.ts';
import { OfferedNotes } from './offered-notes.tsx';
import classes from './thanks.module.css';

interface Lines {
  readonly subject: string;
  readonly body: string;
}

interface WriteThanksProps {
  readonly interview: AfterInterview;
  readonly thankYou: Afterwards['thankYou'];
  /** What they said, in the answers of the log. */
  readonly told: Afterwards['told'];
}

/** The thank-you as it is written: it saves itself; sending it, or saying how it was said, is another step. */
export function WriteThanks({ interview, thankYou, told }: WriteThanksProps) {
  const t = useText();
  const { locale } = useIntl();
  const { givenName, familyName } = useViewer();
  const changed = useFieldworkChanged();
  const field = useRef<HTMLTextAreaElement>(null);
  const [tried, setTried] = useState(false);
  const { id: interviewId, contact } = interview;
  const notes = [...told, interview.notes].join('\n');
  const { subject, body, revision, savedAt, medium, reachable } = thankYou;
  const starter = t('thanks.starter', { name: contact.name, me: `${givenName} ${familyName}` });
  const draft = useDraft<Lines>({
    thing: `thank-you.${interviewId}`,
    stored: {
      value: revision === 0 ? { subject: t('thanks.starterSubject'), body: starter } : { subject, body },
      revision,
      savedAt,
    },
    save: async (value, over, { last }) => {
      const { saveThankYou } = await request(
        SaveThankYouDocument,
        { input: { interviewId, revision: over, ...value } },
        { keepalive: last },
      );
      const { thankYou: kept } = saveThankYou;
      const theirs = { subject: kept.subject, body: kept.body };
      return saveThankYou.saved
        ? { saved: true, revision: kept.revision, savedAt: kept.savedAt ?? new Date().toISOString() }
        : { saved: false, theirs: { value: theirs, revision: kept.revision, savedAt: kept.savedAt } };
    },
    equals: (a, b) => a.subject === b.subject && a.body === b.body,
  });
  const checks = checkLines(draft.value.body, {
    notes,
    starter,
    locale: locale.startsWith('fr') ? 'fr' : 'en',
  });
  const send = useMutation({
    mutationFn: async () => {
      await draft.flush();
      const { phase, revision: latest } = draft.now();
      if (phase !== 'clean') return false;
      await request(SendThankYouDocument, { interviewId, revision: latest });
      return true;
    },
    onSuccess: async (sent) => {
      if (!sent) return;
      toast(t('thanks.sentToast', { name: contact.name }));
      await changed();
    },
  });
  const record = useMutation({
    mutationFn: (method: ThankYouMethod | null) => request(RecordThankYouDocument, { interviewId, method }),
    onSuccess: async (_, method) => {
      if (method)
        undoToast({
          message: t('thanks.doneToast', { name: contact.name }),
          undoLabel: t('app.undo'),
          undo: () => record.mutate(null),
        });
      await changed();
    },
  });
  const edit = (part: Partial<Lines>) => draft.edit({ ...draft.now().value, ...part });
  const blank = blankIn(draft.value.body);
  const busy = send.isPending || record.isPending;
  const ready = checks.ownWords;
  return (
    <section className={classes.part} aria-labelledby="thank">
      <h2 id="thank">{t('thanks.say')}</h2>
      <DueLine thankYou={thankYou} />
      {medium !== 'EITHER' && <p className={classes.hint}>{t(`thanks.wants.${medium}`)}</p>}
      <ConflictNote draft={draft} show={(value) => `${value.subject}\n\n${value.body}`} />
      <div className={classes.fields}>
        <OfferedNotes
          notes={notes}
          onWeave={(note) => {
            edit({ body: withNote(draft.now().value.body, note) });
            toast(t('thanks.woven'));
            field.current?.focus();
          }}
        />
        {reachable && (
          <TextInput
            label={t('thanks.subject')}
            maxLength={LIMITS.titleLength}
            value={draft.value.subject}
            onChange={(event) => edit({ subject: event.currentTarget.value })}
          />
        )}
        <Textarea
          ref={field}
          label={t('thanks.body')}
          autosize
          minRows={7}
          maxLength={LIMITS.textLength}
          error={tried && blank ? t('thanks.fillFirst', { blank }) : undefined}
          value={draft.value.body}
          onChange={(event) => edit({ body: event.currentTarget.value })}
        />
        <LineChecks checks={checks} />
        {reachable ? (
          <div className={classes.actions}>
            <Button
              size="md"
              loading={send.isPending}
              disabled={busy}
              onClick={() => {
                setTried(true);
                if (ready) send.mutate();
                else field.current?.focus();
              }}
            >
              {t('thanks.send')}
            </Button>
            <small>{t('thanks.sendHint')}</small>
          </div>
        ) : (
          <p className={classes.hint}>
            {t('thanks.unreachable')}{' '}
            <AnchorLink to="/people/$contactId" params={{ contactId: contact.id }} search={{ edit: true }}>
              {t('thanks.addAddress')}
            </AnchorLink>
          </p>
        )}
        <SaveState draft={draft} />
        <ErrorState error={send.error ?? record.error} />
      </div>
      <div className={classes.elsewhere}>
        <p>{t('thanks.elsewhere')}</p>
        <div className={classes.actions}>
          {THANK_YOU_METHODS.map((method) => (
            <Button
              key={method}
              variant="default"
              size="md"
              disabled={busy}
              onClick={() => record.mutate(method)}
            >
              {t(`thanks.did.${method}`)}
            </Button>
          ))}
        </div>
      </div>
    </section>
  );
}

function DueLine({ thankYou: { dueAt } }: Pick<WriteThanksProps, 'thankYou'>) {
  const t = useText();
  const { zone } = useViewer();
  if (!dueAt) return <p className={classes.hint}>{t('thanks.dueNone')}</p>;
  const late = new Date(dueAt) < new Date();
  return (
    <p className={classes.hint} data-late={late || undefined}>
      <T
        id={late ? 'thanks.late' : 'thanks.best'}
        values={{
          when: <DueText key="when" dueAt={dueAt} zone={zone} form="when" />,
          distance: <DueText key="distance" dueAt={dueAt} zone={zone} form="distance" />,
        }}
      />
    </p>
  );
}
