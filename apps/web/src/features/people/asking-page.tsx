import type { ScriptChannel } from '@firsthand/contracts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { isClosed } from './care-note.tsx';
import { contactQuery } from './contact-query.ts';
import { MayAsk } from './may-ask.tsx';
import type { Person } from './outreach.ts';
import type { Facts } from './scripts.ts';
import { type ScriptFor, useScriptFor } from './use-script-for.ts';

interface AskingPageProps {
  readonly contactId: string;
  readonly channel: ScriptChannel;
  /** Until it is known who it is. */
  readonly title: string;
  readonly titleFor: (name: string) => string;
  readonly className: string | undefined;
  readonly now?: (facts: Facts) => string | undefined;
  readonly action: (person: Person) => ReactNode;
  /** Only for whoever may be asked. */
  readonly children: (asking: ScriptFor, person: Person) => ReactNode;
}

/** Somebody is asked here, by voice or in writing: who it is, whether they may be, and then how. */
export function AskingPage({
  contactId,
  channel,
  title,
  titleFor,
  className,
  now,
  action,
  children,
}: AskingPageProps) {
  const t = useText();
  const { ready, error, retry } = useScriptFor(channel, contactId);
  const contact = useQuery(contactQuery(contactId));
  const person = contact.data;
  if ((!ready && !error) || contact.isPending) return <PageSkeleton />;
  const above = (
    <AnchorLink to="/people/$contactId" params={{ contactId }} size="sm">
      {ready?.facts.contactName ?? t('people.person')}
    </AnchorLink>
  );
  if (!ready || !person)
    return (
      <>
        <PageHeader title={title} above={above} />
        <ErrorState
          error={error ?? contact.error}
          onRetry={() => {
            retry();
            void contact.refetch();
          }}
        />
      </>
    );
  const open = !isClosed(person);
  return (
    <div className={className}>
      <PageHeader
        title={titleFor(ready.facts.contactName)}
        above={above}
        now={open ? now?.(ready.facts) : undefined}
        action={open && action(person)}
      />
      <MayAsk person={person} />
      {open && children(ready, person)}
    </div>
  );
}
