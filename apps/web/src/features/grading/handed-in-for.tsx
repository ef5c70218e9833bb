import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { BehalfLabel } from '../../shared/unsent/behalf-label.tsx';
import { useWithdraw } from '../../shared/unsent/unsent-data.ts';
import type { Sheet } from './grading-data.ts';
import classes from './sheet.module.css';

/** That its student never handed it in; until somebody grades it, it can be taken back. */
export function HandedInFor({ sheet }: { sheet: Sheet }) {
  const t = useText();
  const navigate = useNavigate();
  const { submission, grade, revisionAsked, assignment, enrolmentId } = sheet;
  const withdraw = useWithdraw(assignment.id, (count) => {
    toast(t('unsent.undone', { count }));
    void navigate({ to: '/grading/$assignmentId', params: { assignmentId: assignment.id } });
  });
  if (!submission.onBehalf) return null;
  return (
    <div className={classes.behalf}>
      <p>
        <BehalfLabel onBehalf={submission.onBehalf} />
      </p>
      {!grade && !revisionAsked && (
        <Button
          variant="default"
          size="compact-sm"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate([enrolmentId])}
        >
          {t('unsent.undo')}
        </Button>
      )}
      <ErrorState error={withdraw.error} />
    </div>
  );
}
