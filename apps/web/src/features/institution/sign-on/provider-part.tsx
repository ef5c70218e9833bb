import { Button, Group, Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  SwitchSignOnDocument,
  TryOutSignOnDocument,
  type SignOnKind,
} from '../../../generated/operations.ts';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { StatusPill } from '../../../shared/components/status-pill.tsx';
import { request } from '../../../shared/graphql/request.ts';
import { useText } from '../../../shared/intl/text.tsx';
import classes from '../institution.module.css';
import { OurSide } from './our-side.tsx';
import { ProviderForm } from './provider-form.tsx';
import { type Settings, settingsQuery } from './settings-query.ts';

/** One way of coming in, from nothing to a button at the door. */
export function ProviderPart({ kind, settings }: { kind: SignOnKind; settings: Settings }) {
  const t = useText();
  const client = useQueryClient();
  const provider = settings.providers.find((each) => each.kind === kind);
  const [editing, setEditing] = useState(false);
  const turn = useMutation({
    mutationFn: (on: boolean) =>
      request(SwitchSignOnDocument, { input: { kind, version: provider!.version, on } }),
    // Also when somebody was first: then the switch shows what holds.
    onSettled: () => client.invalidateQueries({ queryKey: settingsQuery.queryKey }),
  });
  const tryOut = useMutation({
    mutationFn: async () => {
      window.location.assign((await request(TryOutSignOnDocument, { kind })).tryOutSignOn);
      await new Promise(() => undefined);
    },
  });
  const name = t(`signOn.kind.${kind}`);
  return (
    <section className={classes.part} aria-labelledby={kind}>
      <Group justify="space-between">
        <h2 id={kind}>{name}</h2>
        {provider && (
          <StatusPill tone={provider.enabled ? 'good' : 'quiet'}>
            {t(provider.enabled ? 'signOn.open' : 'signOn.closed')}
          </StatusPill>
        )}
      </Group>
      <p>{t(`signOn.about.${kind}`)}</p>
      {provider && !editing && (
        <>
          <dl className={classes.facts}>
            <div>
              <dt>{t('signOn.label')}</dt>
              <dd>{provider.label}</dd>
            </div>
            <div>
              <dt>{t(`signOn.issuer.${kind}`)}</dt>
              <dd>{provider.issuer}</dd>
            </div>
            <div>
              <dt>{t('signOn.domains')}</dt>
              <dd>{provider.domains.join(', ') || t('signOn.anyDomain')}</dd>
            </div>
            <div>
              <dt>{t('signOn.newcomers')}</dt>
              <dd>{t(provider.provisions ? 'signOn.provisions' : 'signOn.provisionsNot')}</dd>
            </div>
          </dl>
          <Switch
            label={t('signOn.switch', { label: provider.label })}
            checked={turn.isPending ? turn.variables : provider.enabled}
            onChange={(event) => turn.mutate(event.currentTarget.checked)}
            my="md"
          />
          <Group>
            <Button variant="default" loading={tryOut.isPending} onClick={() => tryOut.mutate()}>
              {t('signOn.try')}
            </Button>
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('signOn.change')}
            </Button>
          </Group>
          <ErrorState error={turn.error ?? tryOut.error} />
        </>
      )}
      {!provider && !editing && (
        <Button variant="default" size="md" onClick={() => setEditing(true)}>
          {t('signOn.setUp', { name })}
        </Button>
      )}
      {editing && (
        <>
          <OurSide kind={kind} ourSide={settings.ourSide} />
          <ProviderForm kind={kind} provider={provider ?? null} onDone={() => setEditing(false)} />
        </>
      )}
    </section>
  );
}
