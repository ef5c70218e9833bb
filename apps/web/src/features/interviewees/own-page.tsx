import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { TenantMark } from '../../shared/components/tenant-mark.tsx';
import { LANGUAGES, languageOf } from '../../shared/intl/language.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useWearTenant } from '../../shared/session/visited-tenant.ts';
import { Consents } from './consents.tsx';
import { Enough } from './enough.tsx';
import { Kept } from './kept.tsx';
import { Meeting } from './meeting.tsx';
import { chooseLanguage, ownPageQuery, type OwnPage } from './own-page-query.ts';
import classes from './own-page.module.css';

const route = getRouteApi('/i/$token');

/** An interviewee's own page. Opening it changes nothing; each change is a button of its own. */
export function OwnPage() {
  const t = useText();
  const { token } = route.useParams();
  const [erased, setErased] = useState(false);
  const { data: page, error, isPending, refetch } = useQuery({ ...ownPageQuery(token), enabled: !erased });
  if (erased)
    return (
      <Frame title={t('own.erasedTitle')} page={null}>
        <p role="status">{t('own.erased')}</p>
      </Frame>
    );
  if (isPending)
    return (
      <Frame title={t('app.loading')} page={null}>
        <Skeleton height={220} />
      </Frame>
    );
  if (error)
    return (
      <Frame title={t('error.title')} page={null}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Frame>
    );
  if (!page)
    return (
      <Frame title={t('own.deadTitle')} page={null}>
        <p>{t('own.dead')}</p>
      </Frame>
    );
  const { studentGivenName: student, institution, meetings, stopped } = page;
  const met = meetings.some(({ minutes }) => minutes !== null);
  return (
    <Frame title={t(met ? 'own.helloMet' : 'own.hello', { student })} page={page}>
      <p>{t('own.intro', { student, institution: institution.name })}</p>
      {stopped && (
        <p className={classes.stopped} role="status">
          {t('own.stopped', { student, institution: institution.name })}
        </p>
      )}
      {meetings.length > 0 && (
        <section aria-labelledby="meetings">
          <h2 id="meetings">{t('own.meetings')}</h2>
          {meetings.map((meeting) => (
            <Meeting key={meeting.id} token={token} meeting={meeting} student={student} />
          ))}
        </section>
      )}
      <Consents token={token} page={page} />
      <Kept page={page} />
      <Enough token={token} page={page} onErased={() => setErased(true)} />
    </Frame>
  );
}

const NAMES = { en: 'English', fr: 'Français' } as const;

function Frame({ title, page, children }: { title: string; page: OwnPage | null; children: ReactNode }) {
  const t = useText();
  const { locale } = useIntl();
  const institution = page?.institution ?? null;
  useWearTenant(institution);
  return (
    <div className={classes.page}>
      <title>{`${title} · ${institution?.name ?? t('app.name')}`}</title>
      <meta name="robots" content="noindex" />
      <main className={classes.card}>
        <div className={classes.top}>
          <TenantMark name={institution?.name ?? t('app.name')} logo={institution?.logo} />
          <div className={classes.languages} role="group" aria-label={t('own.language')}>
            {LANGUAGES.map((language) => (
              <button
                key={language}
                type="button"
                lang={language}
                aria-pressed={languageOf(locale) === language}
                onClick={() => void chooseLanguage(language)}
              >
                {NAMES[language]}
              </button>
            ))}
          </div>
        </div>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
