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
import { type Stored, useVersionedForm } from '../../shared/draft/use-versioned-form.ts';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText, type Translate } from '../../shared/intl/text.tsx';
import { FindingForm, findingValues, type FindingValues } from './finding-form.tsx';
import { sheetQuery, type Finding } from './sheet-query.ts';
import classes from './research.module.css';

const storedOf = (finding: Finding): Stored<FindingValues> => ({
  values: findingValues(finding),
  version: finding.version,
});

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
  const form = useVersionedForm<FindingValues>({
    thing: `finding.${finding.id}`,
    stored: () => storedOf(finding),
    save: (values, version) =>
      request(UpdateFindingDocument, { input: { ...values, id: finding.id, version } }),
    newest: async () => {
      const { findings } = await client.fetchQuery({ ...sheetQuery(occupationId), staleTime: 0 });
      const now = findings.find(({ id }) => id === finding.id);
      return now ? storedOf(now) : null;
    },
    onSaved: async () => {
      await changed();
      toast(t('research.saved'));
    },
    onDone,
  });
  const { conflict } = form;
  return (
    <>
      <FindingForm
        form={form}
        submitLabel={t('app.save')}
        busy={form.busy}
        error={form.error}
        onSubmit={form.submit}
        beforeButton={
          conflict && (
            <VersionConflict
              fields={differences(t, conflict.mine, conflict.theirs)}
              busy={form.busy}
              onKeepMine={conflict.keepMine}
              onTakeTheirs={conflict.takeTheirs}
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
