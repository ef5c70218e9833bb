import { LIMITS } from '@firsthand/contracts';
import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import {
  type MailTextCardFragment,
  MailTextsDocument,
  ResetMailTextDocument,
  SaveMailTextDocument,
  TryOutMailTextDocument,
} from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { FormattedRelative } from '../../shared/components/relative-time.tsx';
import { toast, undoToast } from '../../shared/components/toast.tsx';
import { VersionConflict } from '../../shared/components/version-conflict.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { ApiError } from '../../shared/graphql/api-error.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { MailPreview } from './mail-preview.tsx';
import { previewQuery, replaced, textsQuery, type Words } from './mail-texts-data.ts';
import classes from './mail-texts.module.css';

/** Where one begins: whatever Firsthand would say. Its example would be true of nobody. */
const AS_USUAL: Words = { subject: '{{usual_subject}}', body: '{{usual}}' };

/** One mail in one language: its words, what they may name, and how it would come. */
export function MailTextEditor({ text }: { text: MailTextCardFragment }) {
  const t = useText();
  const navigate = useNavigate();
  const { template, language, own, variables } = text;
  const stored = own ?? AS_USUAL;
  const form = useKeptForm<Words>(`mail-text.${template}.${language}`, () => ({
    values: stored,
    version: text.version,
  }));
  const { values, change } = form;
  const input = { template, language, ...values };
  const [shown] = useDebouncedValue(values, 300);
  const preview = useQuery(previewQuery({ template, language, ...shown }));
  const { saving, theirs, reset, undoing, trying, takeTheirs } = useSaving(text, form);
  const changed = values.subject !== stored.subject || values.body !== stored.body;
  const body = useRef<HTMLTextAreaElement>(null);

  const insert = (name: string) => {
    const field = body.current;
    const [start, end] = field
      ? [field.selectionStart, field.selectionEnd]
      : [values.body.length, values.body.length];
    const written = `{{${name}}}`;
    change({ body: values.body.slice(0, start) + written + values.body.slice(end) });
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(start + written.length, start + written.length);
    });
  };

  return (
    <section className={classes.editor} aria-labelledby="mail-text">
      <AnchorLink className={classes.back!} to="/institution/mail-texts" search={{ language }}>
        {t('mailTexts.list')}
      </AnchorLink>
      <h2 id="mail-text">{t(`mailTexts.of.${template}`)}</h2>
      <ChoiceChips
        legend={t('mailTexts.language')}
        look="segments"
        choices={[
          { value: 'en', label: 'English' },
          { value: 'fr', label: 'Français' },
        ]}
        value={language}
        onChange={(next) =>
          void navigate({ to: '/institution/mail-texts', search: { mail: template, language: next } })
        }
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate(theirs?.version ?? form.version);
        }}
      >
        <Stack gap="md">
          <TextInput
            label={t('mailTexts.subject')}
            value={values.subject}
            maxLength={LIMITS.mailSubjectLength}
            lang={language}
            onChange={(event) => change({ subject: event.currentTarget.value })}
          />
          <Textarea
            ref={body}
            label={t('mailTexts.body')}
            description={t('mailTexts.bodyHint')}
            value={values.body}
            maxLength={LIMITS.mailTextLength}
            autosize
            minRows={5}
            maxRows={20}
            lang={language}
            onChange={(event) => change({ body: event.currentTarget.value })}
          />
          <fieldset className={classes.variables}>
            <legend>{t('mailTexts.variables')}</legend>
            <ul>
              {variables.map(({ name, example }) => (
                <li key={name}>
                  <Button variant="default" size="compact-sm" onClick={() => insert(name)}>
                    {`{{${name}}}`}
                  </Button>
                  <small>{example}</small>
                </li>
              ))}
            </ul>
          </fieldset>
          {theirs ? (
            <VersionConflict
              fields={[
                {
                  label: t('mailTexts.subject'),
                  mine: values.subject,
                  theirs: (theirs.own ?? AS_USUAL).subject,
                },
                { label: t('mailTexts.body'), mine: values.body, theirs: (theirs.own ?? AS_USUAL).body },
              ]}
              busy={saving.isPending}
              onKeepMine={() => saving.mutate(theirs.version)}
              onTakeTheirs={takeTheirs}
            />
          ) : (
            <ErrorState
              error={
                saving.error ??
                reset.error ??
                undoing.error ??
                trying.error ??
                (changed ? preview.error : null)
              }
            />
          )}
          <Group gap="sm">
            <Button type="submit" size="md" loading={saving.isPending} disabled={!changed}>
              {t('app.save')}
            </Button>
            <Button
              variant="default"
              size="md"
              loading={trying.isPending}
              onClick={() => trying.mutate(input)}
            >
              {t('mailTexts.tryOut')}
            </Button>
            {own && (
              <Button variant="subtle" size="md" loading={reset.isPending} onClick={() => reset.mutate()}>
                {t('mailTexts.reset')}
              </Button>
            )}
          </Group>
          <p className={classes.quiet}>
            {text.savedAt && text.savedBy ? (
              <>
                {t('mailTexts.savedBy', { name: text.savedBy })} <FormattedRelative at={text.savedAt} />
              </>
            ) : (
              t('mailTexts.isUsual')
            )}
          </p>
        </Stack>
      </form>
      {preview.data && <MailPreview mail={preview.data} language={language} />}
    </section>
  );
}

/** Saving, taking back and trying out; whoever saves second sees both. */
function useSaving(text: MailTextCardFragment, form: ReturnType<typeof useKeptForm<Words>>) {
  const t = useText();
  const client = useQueryClient();
  const [theirs, setTheirs] = useState<MailTextCardFragment | null>(null);
  const { template, language } = text;
  const show = (now: MailTextCardFragment) => {
    client.setQueryData(textsQuery.queryKey, (texts) => texts && replaced(texts, now));
    form.settle(now.own ?? AS_USUAL, now.version);
    setTheirs(null);
  };
  const save = async (version: number, words: Words) =>
    (await request(SaveMailTextDocument, { input: { template, language, version, ...words } })).saveMailText;
  const saving = useMutation({
    mutationFn: async (version: number) => {
      try {
        return await save(version, form.values);
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== 'CONFLICT') throw error;
        const { mailTexts } = await request(MailTextsDocument, {});
        setTheirs(mailTexts.find((one) => one.template === template && one.language === language)!);
        throw error;
      }
    },
    onSuccess: (now) => {
      show(now);
      toast(t('mailTexts.saved'));
    },
  });
  const undoing = useMutation({
    mutationFn: (words: Words) => save(0, words),
    onSuccess: show,
  });
  const reset = useMutation({
    mutationFn: async () =>
      (await request(ResetMailTextDocument, { template, language, version: text.version })).resetMailText,
    onSuccess: (now) => {
      const { own } = text;
      show(now);
      undoToast({
        message: t('mailTexts.wasReset'),
        undoLabel: t('app.undo'),
        undo: () => own && undoing.mutate(own),
      });
    },
  });
  const trying = useMutation({
    mutationFn: async (input: Words) => {
      const { subject, body } = input;
      return (await request(TryOutMailTextDocument, { input: { template, language, subject, body } }))
        .tryOutMailText;
    },
    onSuccess: (address) => toast(t('mailTexts.tried', { address })),
  });
  return { saving, theirs, reset, undoing, trying, takeTheirs: () => theirs && show(theirs) };
}
