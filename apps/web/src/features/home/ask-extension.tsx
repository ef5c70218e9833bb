import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { WithdrawExtensionRequestDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import type { AskProps } from './ask-props.ts';
import classes from './home.module.css';

/** Most visits ask for nothing, so nothing of the dialog is in the first load. */
const AskDialog = lazy(async () => ({ default: (await import('./ask-dialog.tsx')).AskDialog }));

/** A student asks for more time on a deadline, sees what became of it, and may take it back. */
export function AskExtension({ assignmentId, milestone, asked }: AskProps) {
  const t = useText();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const withdraw = useMutation({
    mutationFn: (id: string) => request(WithdrawExtensionRequestDocument, { id }),
    onSuccess: () => client.invalidateQueries(),
  });
  if (asked?.state === 'OPEN')
    return (
      <span className={classes.asked}>
        {t('home.asked', { count: asked.days })}
        <Button
          variant="subtle"
          size="compact-sm"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate(asked.id)}
        >
          {t('home.withdraw')}
        </Button>
        <ErrorState error={withdraw.error} />
      </span>
    );
  return (
    <span className={classes.asked}>
      {asked?.state === 'DECLINED' && <span>{t('home.declined', { answer: asked.answer })}</span>}
      <Button variant="subtle" size="compact-sm" onClick={() => setAsking(true)}>
        {t('home.ask')}
      </Button>
      {asking && (
        <Suspense>
          <AskDialog assignmentId={assignmentId} milestone={milestone} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </span>
  );
}
