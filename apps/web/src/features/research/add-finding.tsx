import type { ResearchTopic } from '@firsthand/contracts';
import { useMutation } from '@tanstack/react-query';
import { AddFindingDocument } from '../../generated/operations.ts';
import { toast } from '../../shared/components/toast.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { FindingForm, freshFinding, type FindingValues } from './finding-form.tsx';
import type { Sheet } from './sheet-query.ts';

interface AddFindingProps {
  readonly sheet: Sheet;
  readonly topic: ResearchTopic;
  readonly onDone: () => void;
}

export function AddFinding({ sheet, topic, onDone }: AddFindingProps) {
  const t = useText();
  const changed = useFieldworkChanged();
  const occupationId = sheet.occupation.id;
  const last = sheet.findings.at(-1);
  const form = useKeptForm<FindingValues>(`finding.new.${occupationId}.${topic}`, () => ({
    values: freshFinding(topic, last),
    version: 0,
  }));
  const add = useMutation({
    mutationFn: (values: FindingValues) =>
      request(AddFindingDocument, { input: { ...values, occupationId } }),
    onSuccess: async (_, values) => {
      form.settle(values);
      await changed();
      toast(t('research.added'));
      onDone();
    },
  });
  return (
    <FindingForm
      form={form}
      sourceKnown={form.values.sourceTitle !== ''}
      submitLabel={t('research.add')}
      busy={add.isPending}
      error={add.error}
      onSubmit={(values) => add.mutate(values)}
    />
  );
}
