import { Button, Group } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  AskMyPasskeyDocument,
  ProvePasskeyDocument,
  ProveSecondStepDocument,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { breaks } from '../../shared/graphql/api-error.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { secondStepQuery } from './account-query.ts';
import classes from './account.module.css';
import { showPasskey } from './passkey.ts';
import { SecondStepForm } from './second-step-form.tsx';

interface ProveProps {
  readonly onProved: () => void;
}

/** Whoever found a browser open has neither phone nor paper. */
export function Prove({ onProved }: ProveProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Group>
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('identity.stepChange')}
        </Button>
      </Group>
    );
  return <ProveForm onProved={onProved} />;
}

/** What went wrong; where the second step has only to be shown once more, it is shown here and the work goes on. */
export function ProveOrError({ error, onProved }: ProveProps & { error: unknown }) {
  return breaks(error, 'second-step-stale') ? (
    <ProveForm onProved={onProved} />
  ) : (
    <ErrorState error={error} />
  );
}

function ProveForm({ onProved }: ProveProps) {
  const t = useText();
  const client = useQueryClient();
  const { data } = useQuery(secondStepQuery);
  const proved = async () => {
    await client.invalidateQueries({ queryKey: secondStepQuery.queryKey });
    onProved();
  };
  return (
    <div className={classes.secret}>
      <p>{t('identity.stepProve')}</p>
      <SecondStepForm
        app={data?.appSince != null}
        passkeys={(data?.passkeys.length ?? 0) > 0}
        submitWord={t('identity.stepProveSubmit')}
        onCode={async (code) => {
          await request(ProveSecondStepDocument, { code });
          await proved();
        }}
        onPasskey={async () => {
          const answer = await showPasskey((await request(AskMyPasskeyDocument)).askMyPasskey);
          await request(ProvePasskeyDocument, { input: { answer } });
          await proved();
        }}
      />
    </div>
  );
}
