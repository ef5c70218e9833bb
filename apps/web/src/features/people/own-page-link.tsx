import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { NewIntervieweeLinkDocument, RevokeIntervieweeLinksDocument } from '../../generated/operations.ts';
import { CopyText } from '../../shared/components/copy-text.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import classes from './allowed.module.css';
import type { Person } from './outreach.ts';

/** The link to somebody's own page: whether one works, taking it back, and making another to pass on. */
export function OwnPageLink({ person }: { person: Person }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { givenName } = useViewer();
  const changed = useFieldworkChanged();
  const { id, name, links } = person;
  const make = useMutation({
    mutationFn: async () => (await request(NewIntervieweeLinkDocument, { contactId: id })).newIntervieweeLink,
    onSuccess: changed,
  });
  const revoke = useMutation({
    mutationFn: () => request(RevokeIntervieweeLinksDocument, { contactId: id }),
    onSuccess: async () => {
      make.reset();
      toast(t('ownLink.takenBack'));
      await changed();
    },
  });
  const day = (at: string) => formatDate(at, { day: 'numeric', month: 'long', year: 'numeric' });
  const message =
    make.data &&
    t('ownLink.message', { name, student: givenName, link: `${window.location.origin}${make.data.path}` });
  return (
    <div className={classes.link}>
      <p className={classes.soft}>
        {links
          ? t('ownLink.works', { count: links.links, made: day(links.madeAt), until: day(links.expiresAt) })
          : t('ownLink.none', { name })}
      </p>
      <div className={classes.buttons}>
        <Button variant="default" size="md" loading={make.isPending} onClick={() => make.mutate()}>
          {t('ownLink.make')}
        </Button>
        {links && (
          <Button
            variant="subtle"
            color="gray"
            size="md"
            loading={revoke.isPending}
            onClick={() => revoke.mutate()}
          >
            {t('ownLink.takeBack')}
          </Button>
        )}
      </div>
      <ErrorState error={make.error ?? revoke.error} />
      {message && (
        <div className={classes.made}>
          <Textarea
            label={t('ownLink.label', { name })}
            description={t('ownLink.once')}
            autosize
            minRows={3}
            readOnly
            value={message}
          />
          <CopyText value={message}>{t('ownLink.copy')}</CopyText>
        </div>
      )}
    </div>
  );
}
