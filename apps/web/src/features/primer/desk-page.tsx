import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PublishPrimerDocument, SavePrimerDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ConflictNote } from '../../shared/components/conflict-note.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { SaveState } from '../../shared/components/save-state.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { useDraft, type Draft } from '../../shared/draft/use-draft.ts';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { languageOf } from '../../shared/intl/language.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { editionAsText, inputOf, sameEditions, withEdition, type Language } from './desk.ts';
import { EditionEditor } from './edition-editor.tsx';
import { EditionPreview } from './edition-preview.tsx';
import { deskQuery, type Desk, type Edition } from './primer-data.ts';
import { Versions } from './versions.tsx';
import classes from './desk.module.css';

/** Staff write what students read before they ask anybody. */
export function PrimerDeskPage() {
  const t = useText();
  const { data: desk, error, refetch } = useQuery(deskQuery);
  if (!desk)
    return error ? (
      <>
        <PageHeader title={t('desk.title')} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    ) : (
      <PageSkeleton />
    );
  return <Editor desk={desk} />;
}

function useEditions(desk: Desk): Draft<Edition[]> {
  const client = useQueryClient();
  return useDraft<Edition[]>({
    thing: 'primer',
    stored: { value: desk.editions, revision: desk.revision, savedAt: desk.savedAt },
    equals: sameEditions,
    save: async (editions, revision, { last }) => {
      const { savePrimer } = await request(
        SavePrimerDocument,
        { input: { revision, en: inputOf(editions, 'en'), fr: inputOf(editions, 'fr') } },
        { keepalive: last },
      );
      const { desk: kept, saved } = savePrimer;
      client.setQueryData(deskQuery.queryKey, kept);
      const savedAt = kept.savedAt ?? new Date().toISOString();
      return saved
        ? { saved: true, revision: kept.revision, savedAt }
        : { saved: false, theirs: { value: kept.editions, revision: kept.revision, savedAt } };
    },
  });
}

function Editor({ desk }: { desk: Desk }) {
  const t = useText();
  const viewer = useViewer();
  const client = useQueryClient();
  const fieldErrors = useFieldErrors();
  const draft = useEditions(desk);
  const [language, setLanguage] = useState<Language>(() => languageOf(viewer.locale));
  const publish = useMutation({
    mutationFn: async () => {
      await draft.flush();
      const { phase, revision } = draft.now();
      if (phase !== 'clean') return null;
      return (await request(PublishPrimerDocument, { revision })).publishPrimer;
    },
    onSuccess: (published) => {
      if (!published) return;
      client.setQueryData(deskQuery.queryKey, published);
      toast(t('desk.published', { number: published.number }));
    },
  });
  const edition = draft.value.find((each) => each.language === language) ?? draft.value[0]!;
  const errors = fieldErrors(publish.error ?? draft.error);
  const missing = Object.keys(errors).length > 0;
  const changed = desk.changed || draft.phase !== 'clean';
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('desk.title')}
        now={t('desk.now')}
        action={
          <Button
            size="md"
            disabled={!changed || draft.phase === 'conflict'}
            loading={publish.isPending}
            onClick={() => publish.mutate()}
          >
            {t('desk.publish')}
          </Button>
        }
      />
      <p className={classes.standing}>
        {desk.number === 0 ? t('desk.readsStarter') : t('desk.reads', { number: desk.number })}
        {changed && <StatusPill tone="wait">{t('desk.unpublished')}</StatusPill>}
        <SaveState draft={draft} />
      </p>
      <ConflictNote draft={draft} show={(editions) => editions.map(editionAsText).join('\n\n')} />
      {missing ? (
        <p className={classes.wrong} role="alert">
          {t('desk.toMend')}
        </p>
      ) : (
        <ErrorState error={publish.error} />
      )}
      <ChoiceChips
        look="segments"
        legend={t('desk.language')}
        hint={t('desk.languageHint')}
        choices={[
          { value: 'en', label: t('desk.en') },
          { value: 'fr', label: t('desk.fr') },
        ]}
        value={language}
        onChange={setLanguage}
      />
      <div className={classes.columns}>
        <EditionEditor
          key={language}
          edition={edition}
          errors={errors}
          onChange={(change) => draft.edit(withEdition(draft.now().value, language, change))}
        />
        <aside className={classes.side}>
          <Versions
            desk={desk}
            onTake={(editions, name) => {
              draft.edit(editions);
              toast(t('desk.taken', { version: name }));
            }}
          />
          <EditionPreview edition={edition} />
        </aside>
      </div>
    </div>
  );
}
