import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../intl/text.tsx';
import { HandInDialog } from './hand-in-dialog.tsx';
import { type UnsentDraft, unsentQuery } from './unsent-data.ts';
import classes from './unsent.module.css';

/** Says how many drafts were not handed in by their deadline, and opens the list of them; nothing where there are none. */
export function UnsentDrafts({ assignmentId }: { readonly assignmentId: string }) {
  const t = useText();
  const { data = [] } = useQuery(unsentQuery(assignmentId));
  const [asked, setAsked] = useState<readonly UnsentDraft[] | null>(null);
  const whole = data.filter(({ missing }) => missing === 0).length;
  const begun = data.length - whole;
  return (
    <>
      {data.length > 0 && (
        <p className={classes.line}>
          <span>
            {whole > 0 && t('unsent.whole', { count: whole })}{' '}
            {begun > 0 && t('unsent.begun', { count: begun })}
          </span>
          <Button variant="default" onClick={() => setAsked(data)}>
            {t('unsent.look')}
          </Button>
        </p>
      )}
      {asked && <HandInDialog assignmentId={assignmentId} drafts={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
