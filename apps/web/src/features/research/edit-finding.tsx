import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  AddFindingDocument,
  RemoveFindingDocument,
  UpdateFindingDocument,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast, undoToast } from '../../shared/components/toast.tsx';
import { VersionConflict, type FieldDifference } from '../../shared/components/version-conflict.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { ApiError } from '../../shared/graphql/api-error.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText, type Translate } from '../../shared/intl/text.tsx';
import { FindingForm, findingValues, type FindingValues } from './finding-form.tsx';
import { sheetQuery, type Finding } from './sheet-query.ts';
import classes from './research.module.css';

interface EditFindingProps {
  readonly finding: Finding;
  readonly occupationId: string;
  readonly onDone: () => void;
}

/** Correct it or take it off the sheet. When it was changed elsewhere first, both versions are shown. */
export function EditFinding({ finding, occupationId, onDone }: EditFindingProps) {
  const t = useText();
  const client = useQueryClient();
  const changed = useFieldworkChanged();
  const form = useKeptForm<FindingValues>(`finding.${finding.id}`, () => ({
    values: findingValues(finding),
    version: finding.version,
  }));
  const [conflict, setConflict] = useState<{ mine: FindingValues; theirs: Finding } | null>(null);
  const save = useMutation({
    mutationFn: ({ values, version }: { values: FindingValues; version: number }) =>
      request(UpdateFindingDocument, { input: { ...values, id: finding.id, version } }),
    onSuccess: async (_, { values }) => {
      form.settle(values);
      await changed();
      toast(t('research.saved'));
      onDone();
    },
    onError: async (error, { values }) => {
      if (!(error instanceof ApiError) || error.code !== 'CONFLICT') return;
      const { findings } = await client.fetchQuery({ ...sheetQuery(occupationId), staleTime: 0 });
      const theirs = findings.find(({ id }) => id === finding.id);
      if (theirs) setConflict({ mine: values, theirs });
    },
  });
  return (
    <>
      <FindingForm
        form={form}
        submitLabel={t('app.save')}
        busy={save.isPending}
        error={conflict ? null : save.error}
        onSubmit={(values) => save.mutate({ values, version: conflict?.theirs.version ?? form.version })}
        beforeButton={
          conflict && (
            <VersionConflict
              fields={differences(t, conflict.mine, findingValues(conflict.theirs))}
              busy={save.isPending}
              onKeepMine={() => save.mutate({ values: conflict.mine, version: conflict.theirs.version })}
              onTakeTheirs={() => {
                form.settle(findingValues(conflict.theirs), conflict.theirs.version);
                onDone();
              }}
            />
          )
        }
      />
      <RemoveFinding finding={finding} occupationId={occupationId} onDone={onDone} />
    </>
  );
}

/** Can be undone, unless somebody was heard about it: those verdicts would not come back, so that is asked first. */
function RemoveFinding({ finding, occupationId, onDone }: EditFindingProps) {
  const t = useText();
  const changed = useFieldworkChanged();
  const [asking, setAsking] = useState(false);
  const verdicts = finding.verdicts.length;
  const restore = useMutation({
    mutationFn: () => request(AddFindingDocument, { input: { ...findingValues(finding), occupationId } }),
    onSettled: changed,
  });
  const remove = useMutation({
    mutationFn: () => request(RemoveFindingDocument, { id: finding.id }),
    onSuccess: async () => {
      if (verdicts > 0) toast(t('research.removed'));
      else
        undoToast({
          message: t('research.removed'),
          undoLabel: t('app.undo'),
          undo: () => restore.mutate(),
        });
      onDone();
      await changed();
    },
  });
  return (
    <div className={classes.remove}>
      {asking ? (
        <>
          <p role="status">{t('research.removeWarning', { verdicts })}</p>
          <Group gap="xs">
            <Button color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
              {t('research.removeAll')}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('research.keep')}
            </Button>
          </Group>
        </>
      ) : (
        <Button
          variant="subtle"
          color="gray"
          loading={remove.isPending}
          onClick={() => (verdicts > 0 ? setAsking(true) : remove.mutate())}
        >
          {t('research.remove')}
        </Button>
      )}
      <ErrorState error={remove.error} />
    </div>
  );
}

function differences(t: Translate, mine: FindingValues, theirs: FindingValues): FieldDifference[] {
  const words = (values: FindingValues): [string, string][] => [
    [t('research.topic'), t(`topic.${values.topic}`)],
    [t('research.text'), values.text],
    [t('research.source'), values.sourceTitle],
    [t('research.sourceOn'), values.sourceOn],
    [t('research.locality'), values.locality],
    [t('research.url'), values.url],
    [t('research.confidence'), t(`confidence.${values.confidence}`)],
  ];
  const other = words(theirs);
  return words(mine).map(([label, text], at) => ({ label, mine: text, theirs: other[at]?.[1] ?? '' }));
}
