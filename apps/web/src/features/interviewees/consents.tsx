import { Switch } from '@mantine/core';
import { CONSENT_SCOPES, type ConsentScope } from '@firsthand/contracts';
import { useIntl } from 'react-intl';
import { SayConsentDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useOwnPageAction, type OwnPage } from './own-page-query.ts';
import classes from './own-page.module.css';

/** Each use on or off, with the day on which that was said. */
export function Consents({ token, page }: { token: string; page: OwnPage }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { studentGivenName: student, institution, consents } = page;
  const names = { student, institution: institution.name };
  const say = useOwnPageAction(
    token,
    async (given: { scope: ConsentScope; given: boolean }) =>
      (await request(SayConsentDocument, { input: { token, ...given } })).sayConsent,
  );
  const words = (scope: ConsentScope) => {
    const said = consents.find((one) => one.scope === scope);
    if (!said) return t('own.unsaid');
    const date = formatDate(said.saidAt, { day: 'numeric', month: 'long', year: 'numeric' });
    if (said.source === 'STUDENT') return t('own.onHeard', { date, student });
    return t(said.given ? 'own.on' : 'own.off', { date });
  };
  return (
    <section aria-labelledby="allow">
      <h2 id="allow">{t('own.allow')}</h2>
      <p className={classes.soft}>{t('own.allowHint')}</p>
      <ul className={classes.consents}>
        {CONSENT_SCOPES.map((scope) => (
          <li key={scope}>
            <Switch
              size="md"
              label={t(`own.scope.${scope}`, names)}
              description={
                <>
                  {t(`own.scopeHint.${scope}`)} <span className={classes.since}>{words(scope)}</span>
                </>
              }
              checked={
                say.isPending && say.variables.scope === scope
                  ? say.variables.given
                  : (consents.find((one) => one.scope === scope)?.given ?? false)
              }
              disabled={say.isPending}
              onChange={(event) => say.mutate({ scope, given: event.currentTarget.checked })}
            />
          </li>
        ))}
      </ul>
      <ErrorState error={say.error} />
    </section>
  );
}
