import { Button, Stack, Textarea } from '@mantine/core';
import type { ResearchTopic } from '@firsthand/contracts';
import { useMutation } from '@tanstack/react-query';
import { AddOpenQuestionDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';

interface AskQuestionProps {
  readonly occupationId: string;
  readonly topic: ResearchTopic;
  readonly onDone: () => void;
}

/** Something the sources leave open. */
export function AskQuestion({ occupationId, topic, onDone }: AskQuestionProps) {
  const t = useText();
  const changed = useFieldworkChanged();
  const form = useKeptForm(`question.new.${occupationId}.${topic}`, () => ({
    values: { text: '' },
    version: 0,
  }));
  const { text } = form.values;
  const add = useMutation({
    mutationFn: () => request(AddOpenQuestionDocument, { input: { occupationId, topic, text } }),
    onSuccess: async () => {
      form.settle({ text: '' });
      await changed();
      toast(t('research.asked'));
      onDone();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') add.mutate();
      }}
    >
      <Stack gap="lg">
        <Textarea
          label={t('research.question')}
          description={t('research.questionHint')}
          autosize
          minRows={2}
          maxLength={500}
          required
          value={text}
          onChange={(event) => form.change({ text: event.currentTarget.value })}
          data-autofocus
        />
        <ErrorState error={add.error} />
        <Button type="submit" size="md" loading={add.isPending}>
          {t('research.ask')}
        </Button>
      </Stack>
    </form>
  );
}
