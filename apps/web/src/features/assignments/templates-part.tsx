import { ActionIcon, Menu } from '@mantine/core';
import { IconArchive, IconBookmark, IconDots, IconPencil } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  ArchiveTemplateDocument,
  BeginFromTemplateDocument,
  RenameTemplateDocument,
  type TemplateCardFragment,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast, undoToast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { templatesQuery } from './assignments-data.ts';
import classes from './designer.module.css';
import { TemplateName } from './template-name.tsx';

/** The institution's own assignments to begin with: one tap makes a draft, dated by this term. */
export function TemplatesPart({ sectionId }: { sectionId: string }) {
  const t = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [renaming, setRenaming] = useState<TemplateCardFragment | null>(null);
  const { data: templates = [], error } = useQuery(templatesQuery);
  const again = () => client.invalidateQueries({ queryKey: templatesQuery.queryKey });
  const begin = useMutation({
    mutationFn: ({ id }: TemplateCardFragment) =>
      request(BeginFromTemplateDocument, { templateId: id, sectionId }),
    onSuccess: async ({ beginFromTemplate: { id } }, { name }) => {
      for (const key of ['sections', 'today', 'assignments'])
        void client.invalidateQueries({ queryKey: [key], refetchType: 'none' });
      toast(t('assignments.templateBegun', { name }));
      await navigate({ to: '/assignments/$assignmentId/edit', params: { assignmentId: id }, replace: true });
    },
  });
  const rename = useMutation({
    mutationFn: ({
      id,
      version,
      name,
      description,
    }: Pick<TemplateCardFragment, 'id' | 'version' | 'name' | 'description'>) =>
      request(RenameTemplateDocument, { input: { templateId: id, version, name, description } }),
    onSuccess: async () => {
      setRenaming(null);
      await again();
    },
  });
  const archive = useMutation({
    mutationFn: ({ id, version, archived }: { id: string; version: number; archived: boolean }) =>
      request(ArchiveTemplateDocument, { templateId: id, version, archived }),
    onSuccess: async ({ archiveTemplate: { id, version, name } }, { archived }) => {
      if (archived)
        undoToast({
          message: t('assignments.templateArchived', { name }),
          undoLabel: t('app.undo'),
          undo: () => archive.mutate({ id, version, archived: false }),
        });
      await again();
    },
  });
  if (templates.length === 0) return <ErrorState error={error} />;
  return (
    <>
      <h3 className={classes.library}>{t('assignments.library')}</h3>
      <ErrorState error={begin.error ?? archive.error} />
      <ul className={classes.templates}>
        {templates.map((template) => {
          const {
            id,
            name,
            description,
            version,
            mine,
            perOccupation,
            occupations,
            steps,
            prompts,
            savedBy,
          } = template;
          return (
            <li key={id}>
              <button type="button" disabled={begin.isPending} onClick={() => begin.mutate(template)}>
                <IconBookmark size={20} stroke={1.5} aria-hidden />
                <span>
                  <strong>{name}</strong>
                  {description && <span>{description}</span>}
                  <span>
                    {t('assignments.templateIs', {
                      ...{ interviews: perOccupation * occupations, steps, prompts },
                      by: `${savedBy.givenName} ${savedBy.familyName}`,
                    })}
                  </span>
                </span>
              </button>
              {mine && (
                <Menu position="bottom-end">
                  <Menu.Target>
                    <ActionIcon variant="subtle" size="lg" aria-label={t('assignments.templateOf', { name })}>
                      <IconDots size={18} aria-hidden />
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item
                      leftSection={<IconPencil size={16} aria-hidden />}
                      onClick={() => {
                        rename.reset();
                        setRenaming(template);
                      }}
                    >
                      {t('assignments.templateRename')}
                    </Menu.Item>
                    <Menu.Item
                      leftSection={<IconArchive size={16} aria-hidden />}
                      onClick={() => archive.mutate({ id, version, archived: true })}
                    >
                      {t('assignments.templateArchive')}
                    </Menu.Item>
                  </Menu.Dropdown>
                </Menu>
              )}
            </li>
          );
        })}
      </ul>
      {renaming && (
        <TemplateName
          title={t('assignments.templateRename')}
          hint={t('assignments.templateRenameHint')}
          card={renaming}
          pending={rename.isPending}
          error={rename.error}
          onName={(card) => rename.mutate({ ...renaming, ...card })}
          onClose={() => setRenaming(null)}
        />
      )}
    </>
  );
}
