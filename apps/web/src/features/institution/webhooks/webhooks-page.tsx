import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState } from '../../../shared/components/empty-state.tsx';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { AnchorLink } from '../../../shared/components/links.tsx';
import { PageHeader } from '../../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../../shared/components/skeletons.tsx';
import { useText } from '../../../shared/intl/text.tsx';
import { NewSecret } from './new-secret.tsx';
import { WebhookForm } from './webhook-form.tsx';
import { WebhookPart } from './webhook-part.tsx';
import classes from '../institution.module.css';
import { webhooksQuery } from './webhooks-query.ts';
import own from './webhooks.module.css';

/** Which other systems are told what happens, and whether it arrives. */
export function WebhooksPage() {
  const t = useText();
  const { data: webhooks, error, isPending, refetch } = useQuery(webhooksQuery);
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<{ id: string; secret: string } | null>(null);
  const silent = webhooks?.filter(({ state }) => state !== 'ON').length ?? 0;
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('webhooks.title')}
        above={<AnchorLink to="/institution">{t('institution.title')}</AnchorLink>}
        now={webhooks && silent > 0 ? t('webhooks.silent', { count: silent }) : t('webhooks.now')}
      />
      <p className={own.says}>{t('webhooks.whatIsSaid')}</p>
      {isPending && <RowsSkeleton rows={3} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {webhooks?.length === 0 && !adding && (
        <EmptyState picture="quiet" title={t('webhooks.noneTitle')}>
          {t('webhooks.none')}
        </EmptyState>
      )}
      {webhooks?.map((webhook) => (
        <WebhookPart
          key={webhook.id}
          webhook={webhook}
          onSecret={(secret) => setMade({ id: webhook.id, secret })}
        >
          {made?.id === webhook.id && <NewSecret secret={made.secret} onDone={() => setMade(null)} />}
        </WebhookPart>
      ))}
      {webhooks && (
        <section className={own.add} aria-label={t('webhooks.add')}>
          {adding ? (
            <WebhookForm
              webhook={null}
              onDone={(added) => {
                setAdding(false);
                if (added) setMade(added);
              }}
            />
          ) : (
            <Button size="md" onClick={() => setAdding(true)}>
              {t('webhooks.add')}
            </Button>
          )}
        </section>
      )}
    </div>
  );
}
