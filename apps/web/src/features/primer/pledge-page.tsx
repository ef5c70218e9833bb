import { Button, TextInput } from '@mantine/core';
import { LIMITS } from '@firsthand/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { SignPledgeDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { pledgeQuery } from './primer-data.ts';
import { MarkedWords } from '../../shared/text/marked-words.tsx';
import classes from './primer.module.css';

const route = getRouteApi('/shell/pledge/$assignmentId');

/** What the student promises before they ask anybody: the whole text, their name, the day. */
export function PledgePage() {
  const t = useText();
  const { formatDate } = useIntl();
  const { assignmentId } = route.useParams();
  const { data: pledge, error, refetch } = useQuery(pledgeQuery(assignmentId));
  const signature = useRef<HTMLParagraphElement>(null);
  const [justSigned, setJustSigned] = useState(false);
  // The form is gone; whoever goes by keyboard goes on where it was.
  useEffect(() => {
    if (justSigned) signature.current?.focus();
  }, [justSigned]);
  if (!pledge)
    return error ? (
      <>
        <PageHeader title={t('pledge.title')} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    ) : (
      <PageSkeleton rows={2} />
    );
  const { title, text, signed, language } = pledge;
  const day = (at: string | Date) => formatDate(at, { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <div className={classes.page}>
      <PageHeader title={t('pledge.title')} now={t(signed ? 'pledge.done' : 'pledge.now', { title })} />
      <article className={classes.sheet}>
        <p className={classes.count}>{title}</p>
        <MarkedWords text={text} language={language} />
        {signed ? (
          <p className={classes.signature} ref={signature} tabIndex={-1}>
            <span>{signed.signedName}</span>
            <small>{t('pledge.signedOn', { date: day(signed.signedAt) })}</small>
          </p>
        ) : (
          <Sign
            assignmentId={assignmentId}
            text={text}
            today={day(new Date())}
            onSigned={() => setJustSigned(true)}
          />
        )}
      </article>
      {signed && (
        <div className={classes.turn} data-print="no">
          <ButtonLink to="/" size="md">
            {t('pledge.goOn')}
          </ButtonLink>
          <Button variant="subtle" size="md" onClick={() => window.print()}>
            {t('pledge.print')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface SignProps {
  readonly assignmentId: string;
  readonly text: string;
  readonly today: string;
  readonly onSigned: () => void;
}

function Sign({ assignmentId, text, today, onSigned }: SignProps) {
  const t = useText();
  const client = useQueryClient();
  const changed = useFieldworkChanged();
  const [name, setName] = useState('');
  const [complained, setComplained] = useState(false);
  const sign = useMutation({
    mutationFn: () => request(SignPledgeDocument, { input: { assignmentId, text, signedName: name.trim() } }),
    onSuccess: async ({ signPledge }) => {
      client.setQueryData(pledgeQuery(assignmentId).queryKey, signPledge);
      onSigned();
      await changed();
    },
  });
  const empty = name.trim() === '';
  return (
    <form
      className={classes.sign}
      onSubmit={(event) => {
        event.preventDefault();
        setComplained(true);
        if (!empty) sign.mutate();
      }}
    >
      <TextInput
        size="md"
        label={t('pledge.name')}
        description={t('pledge.nameHint')}
        autoComplete="name"
        maxLength={LIMITS.titleLength}
        classNames={{ input: classes.nameField ?? '' }}
        value={name}
        error={complained && empty ? t('pledge.needName') : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <p className={classes.soft}>{t('pledge.today', { date: today })}</p>
      <ErrorState error={sign.error} />
      <Button type="submit" size="md" loading={sign.isPending}>
        {t('pledge.sign')}
      </Button>
    </form>
  );
}
