import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { MAIL_CATEGORIES, type MailCategory } from '@firsthand/contracts';
import type { MailTextCardFragment } from '../../generated/operations.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { MailTextEditor } from './mail-text-editor.tsx';
import { textsQuery } from './mail-texts-data.ts';
import classes from './mail-texts.module.css';

/** What opens an account is in no category and stands with what is about one. */
const GROUPS = [...new Set<MailCategory>(['ACCOUNT', ...MAIL_CATEGORIES])];

/** What each mail says, in the institution's own words where it wants some. */
export function MailTextsPage() {
  const t = useText();
  const { mail, language = 'en' } = useSearch({ from: '/shell/institution/mail-texts' });
  const { data: texts, error, isPending, refetch } = useQuery(textsQuery);
  const chosen = texts?.find((one) => one.template === mail && one.language === language);
  return (
    <div className={classes.page} data-chosen={chosen ? true : undefined}>
      <PageHeader
        title={t('mailTexts.title')}
        above={<AnchorLink to="/institution">{t('institution.title')}</AnchorLink>}
        now={t('mailTexts.now')}
      />
      {isPending && <RowsSkeleton rows={8} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {texts && (
        <div className={classes.columns}>
          <nav className={classes.list} aria-label={t('mailTexts.list')}>
            {GROUPS.map((group) => (
              <Group key={group} group={group} texts={texts} language={language} mail={mail} />
            ))}
          </nav>
          {chosen ? (
            <MailTextEditor key={`${chosen.template} ${chosen.language}`} text={chosen} />
          ) : (
            <div className={classes.none}>
              <EmptyState picture="quiet" title={t('mailTexts.noneTitle')}>
                {t('mailTexts.none')}
              </EmptyState>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

interface GroupProps {
  readonly group: MailCategory;
  readonly texts: readonly MailTextCardFragment[];
  readonly language: 'en' | 'fr';
  readonly mail: string | undefined;
}

function Group({ group, texts, language, mail }: GroupProps) {
  const t = useText();
  const own = (template: string) => texts.some((one) => one.template === template && one.own);
  const mails = texts.filter((one) => (one.category ?? 'ACCOUNT') === group && one.language === language);
  return (
    <section aria-labelledby={`mails-${group}`}>
      <h2 id={`mails-${group}`}>{t(`mailDesk.about.${group}`)}</h2>
      <ul>
        {mails.map(({ template }) => (
          <li key={template}>
            <Link
              to="/institution/mail-texts"
              search={{ mail: template, language }}
              aria-current={template === mail ? 'page' : undefined}
            >
              {t(`mailTexts.of.${template}`)}
            </Link>
            {own(template) && <StatusPill tone="accent">{t('mailTexts.own')}</StatusPill>}
          </li>
        ))}
      </ul>
    </section>
  );
}
