import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { languageOf, useLanguage } from '../../shared/intl/language.ts';
import { useText } from '../../shared/intl/text.tsx';
import { Builder } from './builder.tsx';
import { questionBankQuery, questionSheetQuery } from './sheet-query.ts';

const route = getRouteApi('/shell/questions/$occupationId');

/** What a student means to ask people of one occupation: chosen, put in order, printed. */
export function QuestionsPage() {
  const t = useText();
  const { occupationId } = route.useParams();
  const { person } = route.useSearch();
  const language = languageOf(useLanguage().locale);
  const sheet = useQuery(questionSheetQuery(occupationId));
  const bank = useQuery(questionBankQuery(language));
  const above = (
    <AnchorLink to="/plan" size="sm" data-print="no">
      {t('questions.plan')}
    </AnchorLink>
  );
  if (sheet.isPending || bank.isPending) return <PageSkeleton />;
  if (!sheet.data || !bank.data)
    return (
      <>
        <PageHeader title={t('questions.title')} above={above} />
        <ErrorState
          error={sheet.error ?? bank.error}
          onRetry={() => void Promise.all([sheet.refetch(), bank.refetch()])}
        />
      </>
    );
  if (!sheet.data.chosen && sheet.data.version === 0)
    return (
      <>
        <PageHeader title={sheet.data.occupation.title} above={above} />
        <EmptyState
          picture="writing"
          title={t('questions.notChosenTitle')}
          action={
            <ButtonLink to="/plan" size="md">
              {t('questions.toPlan')}
            </ButtonLink>
          }
        >
          {t('questions.notChosen', { occupation: sheet.data.occupation.title })}
        </EmptyState>
      </>
    );
  const asked = sheet.data.people.find(({ id }) => id === person);
  return (
    <Builder
      key={occupationId}
      sheet={sheet.data}
      bank={bank.data}
      person={asked ?? null}
      above={above}
      language={language}
    />
  );
}
