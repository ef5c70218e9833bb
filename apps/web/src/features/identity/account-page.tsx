import { Button } from '@mantine/core';
import { IconFileZip } from '@tabler/icons-react';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { may, mayNothingElse, useViewer } from '../../shared/session/session.ts';
import { AccessTokens } from './access-tokens.tsx';
import { AddAddress } from './add-address.tsx';
import { CalendarFeed } from './calendar-feed.tsx';
import { Connections } from './connections.tsx';
import { MailWishes } from './mail-wishes.tsx';
import { OwnPrivacy } from './own-privacy.tsx';
import { ProfileForm } from './profile-form.tsx';
import { SecondStep } from './second-step.tsx';
import { Sessions } from './sessions.tsx';
import { Viewings } from './viewings.tsx';
import classes from './account.module.css';

export function AccountPage() {
  const t = useText();
  const viewer = useViewer();
  // Somebody's keys are theirs alone, also while an administrator looks as them.
  if (viewer.viewing)
    return (
      <div className={classes.page}>
        <PageHeader title={t('identity.account')} now={t('identity.notShown')} />
      </div>
    );
  // Who may do nothing without a second step comes for that.
  const stepFirst = mayNothingElse(viewer);
  const step = (
    <section aria-labelledby="second-step">
      <h2 id="second-step">{t('identity.step')}</h2>
      <p>{t('identity.stepHint')}</p>
      <SecondStep />
    </section>
  );
  return (
    <div className={classes.page}>
      <PageHeader title={t('identity.account')} now={t('identity.accountNow')} />
      {stepFirst && step}
      <section aria-labelledby="language">
        <h2 id="language">{t('identity.languageAndZone')}</h2>
        <ProfileForm />
      </section>
      {!stepFirst && (
        <section aria-labelledby="mail">
          <h2 id="mail">{t('identity.mail')}</h2>
          {viewer.email === null ? <AddAddress /> : <MailWishes />}
        </section>
      )}
      {may(viewer, 'calendar:feed') && (
        <section aria-labelledby="calendar">
          <h2 id="calendar">{t('identity.calendar')}</h2>
          <p>{t('identity.calendarHint')}</p>
          <CalendarFeed />
        </section>
      )}
      <Connections />
      {!stepFirst && step}
      <OwnPrivacy />
      {!stepFirst && (
        <section aria-labelledby="data">
          <h2 id="data">{t('identity.data')}</h2>
          <p>{t('identity.dataHint')}</p>
          {/* A plain link: what it leads to is a file, and no screen of this page. */}
          <Button
            component="a"
            href="/account.zip"
            download
            variant="default"
            size="md"
            leftSection={<IconFileZip size={20} stroke={1.75} aria-hidden />}
          >
            {t('identity.dataTake')}
          </Button>
        </section>
      )}
      <section aria-labelledby="viewings">
        <h2 id="viewings">{t('identity.viewings')}</h2>
        <p>{t('identity.viewingsHint')}</p>
        <Viewings />
      </section>
      <section aria-labelledby="sessions">
        <h2 id="sessions">{t('identity.sessions')}</h2>
        <p>{t('identity.sessionsHint')}</p>
        <Sessions />
      </section>
      <section aria-labelledby="tokens">
        <h2 id="tokens">{t('identity.tokens')}</h2>
        <p>{t('identity.tokensHint')}</p>
        <AccessTokens />
      </section>
    </div>
  );
}
