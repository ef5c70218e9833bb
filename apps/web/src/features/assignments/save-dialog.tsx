import { Button, Group, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { PreviewAssignmentChangeDocument, type UpdateAssignmentInput } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { ChangeEffects } from './change-effects.tsx';
import type { DesignPart } from './design.ts';
import classes from './designer.module.css';

interface DialogProps {
  /** How many students it reaches. */
  readonly students: number;
  readonly pending: boolean;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** Before students see it for the first time: how many, and whose. */
export function PublishDialog({ students, cohorts, ...rest }: DialogProps & { cohorts: readonly string[] }) {
  const t = useText();
  const nobody = cohorts.length === 0;
  return (
    <Ask title={t('assignments.publishTitle')} yes={t('assignments.publish')} disabled={nobody} {...rest}>
      <p>
        {nobody
          ? t('assignments.publishNobody')
          : t('assignments.publishBody', { count: students, cohorts: cohorts.join(', ') })}
      </p>
    </Ask>
  );
}

/** Before a published assignment changes: what that does to whom, as the server finds by doing it and taking it back. */
export function ChangeDialog({
  students,
  input,
  changes,
  ...rest
}: DialogProps & { input: UpdateAssignmentInput; changes: readonly DesignPart[] }) {
  const t = useText();
  const { data, error, isPending } = useQuery({
    queryKey: ['assignments', 'effects', input],
    queryFn: async ({ signal }) =>
      (await request(PreviewAssignmentChangeDocument, { input }, { signal })).previewAssignmentChange,
    ...{ staleTime: 0, gcTime: 0, retry: false },
  });
  return (
    <Ask
      title={t('assignments.changeTitle')}
      yes={t('assignments.saveChanges')}
      disabled={isPending}
      {...rest}
    >
      <p>{t('assignments.changeBody', { count: students })}</p>
      <div aria-live="polite">
        {isPending && <RowsSkeleton rows={3} />}
        <ErrorState error={error} />
        {data && <ChangeEffects effects={data} everybody={students} />}
      </div>
      <ul className={classes.changes}>
        {changes.map((part) => (
          <li key={part}>
            <strong>{t(`assignments.part.${part}`)}.</strong> {t(`assignments.changes.${part}`)}
          </li>
        ))}
      </ul>
    </Ask>
  );
}

interface AskProps {
  readonly title: string;
  readonly yes: string;
  readonly disabled: boolean;
  readonly pending: boolean;
  readonly onYes: () => void;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

function Ask({ title, yes, disabled, pending, onYes, onClose, children }: AskProps) {
  const t = useText();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={title}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {children}
      <Group justify="flex-end" mt="md">
        <Button variant="default" size="md" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button size="md" loading={pending} disabled={disabled} onClick={onYes}>
          {yes}
        </Button>
      </Group>
    </Modal>
  );
}
