import { useIsFetching } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { CareForm } from './care-form.tsx';
import { LinkForm } from './link-form.tsx';
import { ReminderForm } from './reminder-form.tsx';
import { SenderForm } from './sender-form.tsx';
import { VoicesForm } from './voices-form.tsx';
import classes from './institution.module.css';

/** Whoever is led to one of the parts is still at it when what stands above it has come. */
function useLedTo() {
  const { hash } = useLocation();
  const coming = useIsFetching({ queryKey: ['institution'] }) > 0;
  const led = useRef('');
  useEffect(() => {
    if (coming || led.current === hash) return;
    led.current = hash;
    document.getElementById(hash)?.scrollIntoView();
  }, [coming, hash]);
}

/** What holds for everybody of the institution. */
export function InstitutionPage() {
  const t = useText();
  useLedTo();
  return (
    <div className={classes.page}>
      <PageHeader title={t('institution.title')} now={t('institution.now')} />
      <ul className={classes.doors}>
        <li>
          <AnchorLink to="/institution/usage">{t('institution.usage')}</AnchorLink>
          <small>{t('institution.usageNow')}</small>
        </li>
        <li>
          <AnchorLink to="/institution/profile">{t('profile.title')}</AnchorLink>
          <small>{t('profile.now')}</small>
        </li>
        <li>
          <AnchorLink to="/institution/privacy">{t('notice.title')}</AnchorLink>
          <small>{t('notice.now')}</small>
        </li>
        <li>
          <AnchorLink to="/institution/sign-on">{t('signOn.title')}</AnchorLink>
          <small>{t('signOn.now')}</small>
        </li>
        <li>
          <AnchorLink to="/institution/second-step">{t('staffStep.title')}</AnchorLink>
          <small>{t('staffStep.now')}</small>
        </li>
        <li>
          <AnchorLink to="/institution/retention">{t('retention.title')}</AnchorLink>
          <small>{t('retention.now')}</small>
        </li>
        <li>
          <AnchorLink to="/institution/people">{t('members.title')}</AnchorLink>
          <small>{t('members.now')}</small>
        </li>
        <li>
          <AnchorLink to="/institution/tokens">{t('tokens.title')}</AnchorLink>
          <small>{t('tokens.now')}</small>
        </li>
        <li>
          <AnchorLink to="/institution/audit">{t('institution.audit')}</AnchorLink>
          <small>{t('institution.auditNow')}</small>
        </li>
        <li>
          <AnchorLink to="/institution/mail">{t('mailDesk.title')}</AnchorLink>
          <small>{t('mailDesk.now')}</small>
        </li>
        <li>
          <AnchorLink to="/institution/mail-texts">{t('mailTexts.title')}</AnchorLink>
          <small>{t('mailTexts.now')}</small>
        </li>
        <li>
          <AnchorLink to="/institution/start">{t('start.title')}</AnchorLink>
          <small>{t('start.now')}</small>
        </li>
        <li>
          <AnchorLink to="/institution/webhooks">{t('webhooks.title')}</AnchorLink>
          <small>{t('webhooks.now')}</small>
        </li>
      </ul>
      <SenderForm />
      <ReminderForm />
      <CareForm />
      <LinkForm />
      <VoicesForm />
    </div>
  );
}
