import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '@firsthand/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CreateOccupationDocument, UpdateOccupationDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { VersionConflict } from '../../shared/components/version-conflict.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { ApiError } from '../../shared/graphql/api-error.ts';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import { catalogueQuery, type OccupationRow } from './catalogue-query.ts';

interface OccupationFormProps {
  /** Null: a new one. */
  readonly occupation: OccupationRow | null;
  readonly onClose: () => void;
}

/** An occupation of the institution's own. When it was changed elsewhere first, both versions are shown. */
export function OccupationForm({ occupation, onClose }: OccupationFormProps) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const client = useQueryClient();
  const stored = { title: occupation?.title ?? '', description: occupation?.description ?? '' };
  const { values, version, change, settle } = useKeptForm(`occupation.${occupation?.id ?? 'new'}`, () => ({
    values: stored,
    version: occupation?.version ?? 0,
  }));
  const [untitled, setUntitled] = useState(false);
  const [theirs, setTheirs] = useState<OccupationRow | null>(null);

  const save = useMutation({
    mutationFn: async (seen: number) =>
      occupation
        ? (
            await request(UpdateOccupationDocument, {
              input: { id: occupation.id, version: seen, ...values },
            })
          ).updateOccupation
        : (await request(CreateOccupationDocument, { input: values })).createOccupation,
    onSuccess: async ({ title }) => {
      settle(stored);
      await client.invalidateQueries({ queryKey: ['occupations'] });
      toast(occupation ? t('occupations.saved') : t('occupations.added', { title }));
      onClose();
    },
    onError: async (error) => {
      if (!occupation || !(error instanceof ApiError) || error.code !== 'CONFLICT') return;
      const own = await client.fetchQuery({ ...catalogueQuery('', 'OWN'), staleTime: 0 });
      setTheirs(own.find(({ id }) => id === occupation.id) ?? null);
    },
  });
  const refused = fieldErrors(save.error);
  return (
    <Modal
      opened
      onClose={onClose}
      title={occupation ? t('occupations.changeOne', { title: occupation.title }) : t('occupations.add')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const empty = values.title.trim() === '';
          setUntitled(empty);
          if (!empty) save.mutate(theirs?.version ?? version);
        }}
      >
        <Stack>
          <TextInput
            label={t('occupations.titleField')}
            description={t('occupations.titleHint')}
            autoComplete="off"
            maxLength={LIMITS.titleLength}
            data-autofocus
            value={values.title}
            onChange={(event) => change({ title: event.currentTarget.value })}
            error={untitled ? t('occupations.needTitle') : refused['title']}
          />
          <Textarea
            label={`${t('occupations.description')} (${t('app.optional')})`}
            description={t('occupations.descriptionHint')}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={LIMITS.textLength}
            value={values.description}
            onChange={(event) => change({ description: event.currentTarget.value })}
            error={refused['description']}
          />
          {theirs ? (
            <VersionConflict
              fields={[
                { label: t('occupations.titleField'), mine: values.title, theirs: theirs.title },
                {
                  label: t('occupations.description'),
                  mine: values.description,
                  theirs: theirs.description,
                },
              ]}
              busy={save.isPending}
              onKeepMine={() => save.mutate(theirs.version)}
              onTakeTheirs={() => {
                settle(stored);
                void client.invalidateQueries({ queryKey: ['occupations'] });
                onClose();
              }}
            />
          ) : (
            <ErrorState error={Object.keys(refused).length > 0 ? null : save.error} />
          )}
          <Group justify="flex-end">
            <Button variant="default" size="md" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" size="md" loading={save.isPending}>
              {t('app.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
