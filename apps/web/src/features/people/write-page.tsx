import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '@firsthand/contracts';
import { checkScript } from '@firsthand/wording';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { SendOutreachDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { AskingPage } from './asking-page.tsx';
import { QuestionsLink } from './questions-link.tsx';
import { ChecksLine, ScriptChecks } from './script-checks.tsx';
import { mailOf } from './scripts.ts';
import classes from './scripts.module.css';
import type { ScriptFor } from './use-script-for.ts';

const route = getRouteApi('/shell/people/$contactId/write');

/** A mail to somebody, from one's own script. */
export function WritePage() {
  const t = useText();
  const { contactId } = route.useParams();
  return (
    <AskingPage
      contactId={contactId}
      channel="EMAIL"
      title={t('write.title')}
      titleFor={(name) => t('write.to', { name })}
      className={classes.page}
      now={({ contactEmail }) => (contactEmail ? t('write.now', { address: contactEmail }) : undefined)}
      action={(person) => <QuestionsLink person={person} size="sm" />}
    >
      {(asking) => <Compose key={contactId} contactId={contactId} {...asking} />}
    </AskingPage>
  );
}

function Compose({
  contactId,
  script,
  facts,
  values,
  checkedBy,
  example,
}: ScriptFor & { contactId: string }) {
  const t = useText();
  const viewer = useViewer();
  const navigate = route.useNavigate();
  const changed = useFieldworkChanged();
  const fieldErrors = useFieldErrors();
  const fresh = () => ({ ...mailOf(script.content, values), key: crypto.randomUUID() });
  const {
    values: mail,
    restored,
    change,
    settle,
  } = useKeptForm(`letter.${contactId}`, () => ({
    values: fresh(),
    version: 0,
  }));
  const [asking, setAsking] = useState(false);
  const whole = `${mail.subject}\n${mail.text}`;
  const send = useMutation({
    mutationFn: (sendAnyway: boolean) => {
      const { subject, text, key } = mail;
      return request(SendOutreachDocument, {
        input: { contactId, subject, text, sendAnyway, idempotencyKey: `${key} ${sendAnyway}` },
      });
    },
    onSuccess: async () => {
      settle(fresh());
      toast(t('write.sent', { name: facts.contactName }));
      await navigate({ to: '/people/$contactId', params: { contactId }, search: {} });
      await changed();
    },
  });
  const refused = fieldErrors(send.error);
  const submit = () => {
    if (checkScript(whole, checkedBy).jobAsking.length > 0) setAsking(true);
    else send.mutate(false);
  };
  if (!facts.contactEmail)
    return (
      <div className={classes.note}>
        <p>{t('write.noAddress', { name: facts.contactName })}</p>
        <ButtonLink to="/people/$contactId" params={{ contactId }} search={{ edit: true }} size="md">
          {t('write.addAddress')}
        </ButtonLink>
      </div>
    );
  return (
    <div className={classes.columns}>
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {restored && (
          <div className={classes.restored} role="status">
            <span>{t('write.restored')}</span>
            <Button variant="subtle" size="compact-sm" onClick={() => settle(fresh())}>
              {t('write.afresh')}
            </Button>
          </div>
        )}
        <ChecksLine text={whole} facts={checkedBy} />
        <TextInput
          size="md"
          label={t('script.subject')}
          maxLength={LIMITS.titleLength}
          value={mail.subject}
          error={refused['subject']}
          onChange={(event) => change({ subject: event.currentTarget.value })}
        />
        <Textarea
          size="md"
          label={t('write.text')}
          autosize
          minRows={10}
          maxLength={LIMITS.letterLength}
          value={mail.text}
          error={refused['text'] ?? refused['to']}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <p className={classes.beneath}>{t('write.beneath')}</p>
        <ErrorState error={Object.keys(refused).length > 0 || asking ? null : send.error} />
        <div className={classes.buttons}>
          <Button type="submit" size="md" loading={send.isPending && !asking}>
            {t('write.send')}
          </Button>
          <ButtonLink
            to="/people/script"
            search={{ channel: 'EMAIL', contact: contactId }}
            variant="subtle"
            size="md"
          >
            {t('script.change')}
          </ButtonLink>
        </div>
        <small className={classes.beneath}>{t('write.answers', { address: viewer.email })}</small>
      </form>
      <ScriptChecks text={whole} facts={checkedBy} example={example} />
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('write.isItForAJob')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <p className={classes.modalText}>{t('write.isItForAJobWhy')}</p>
        <ErrorState error={send.error} />
        <Group justify="flex-end" mt="md">
          <Button variant="default" loading={send.isPending} onClick={() => send.mutate(true)}>
            {t('write.sendAnyway')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('write.changeIt')}</Button>
        </Group>
      </Modal>
    </div>
  );
}
