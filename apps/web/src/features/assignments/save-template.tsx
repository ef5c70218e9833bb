import { Button } from '@mantine/core';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { SaveTemplateDocument } from '../../generated/operations.ts';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { templatesQuery } from './assignments-data.ts';
import { TemplateName } from './template-name.tsx';

/** Keeps the assignment in the institution's library, for whoever designs the next. */
export function SaveTemplate({ assignmentId, title }: { assignmentId: string; title: string }) {
  const t = useText();
  const client = useQueryClient();
  const [naming, setNaming] = useState(false);
  const save = useMutation({
    mutationFn: (card: { name: string; description: string }) =>
      request(SaveTemplateDocument, { input: { assignmentId, ...card } }),
    onSuccess: async ({ saveTemplate: { name } }) => {
      setNaming(false);
      toast(t('assignments.templateSaved', { name }));
      await client.invalidateQueries({ queryKey: templatesQuery.queryKey });
    },
  });
  return (
    <>
      <Button
        size="md"
        variant="default"
        leftSection={<IconBookmarkPlus size={18} stroke={1.75} aria-hidden />}
        onClick={() => {
          save.reset();
          setNaming(true);
        }}
      >
        {t('assignments.templateSave')}
      </Button>
      {naming && (
        <TemplateName
          title={t('assignments.templateSave')}
          hint={t('assignments.templateHint')}
          card={{ name: title, description: '' }}
          pending={save.isPending}
          error={save.error}
          onName={(card) => save.mutate(card)}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  );
}
