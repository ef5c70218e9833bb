import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { ReadLessonDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { Check } from './check.tsx';
import { primerQuery, type Primer } from './primer-data.ts';
import { MarkedWords } from '../../shared/text/marked-words.tsx';
import classes from './primer.module.css';

const route = getRouteApi('/shell/primer');
/** The place in the address of what comes after the lessons. */
const CHECK = 'check';

/** The lessons, one card after the other, and the check at their end. */
export function PrimerPage() {
  const t = useText();
  const { newest = false } = route.useSearch();
  const { data: primer, error, refetch } = useQuery(primerQuery(newest));
  if (!primer)
    return error ? (
      <>
        <PageHeader title={t('primer.title')} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    ) : (
      <PageSkeleton />
    );
  return <Lessons key={primer.number} primer={primer} newest={newest} />;
}

function Lessons({ primer, newest }: { primer: Primer; newest: boolean }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { at } = route.useSearch();
  const { lessons, passed, newerSince } = primer;
  const read = lessons.filter((lesson) => lesson.read).length;
  const open = at ?? lessons.find((lesson) => !lesson.read)?.key ?? CHECK;
  const place = lessons.findIndex((lesson) => lesson.key === open);
  const lesson = lessons[place];
  const search = (next: string) => ({ at: next, ...(newest && { newest }) });
  const day = (instant: string) => formatDate(instant, { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('primer.title')}
        now={
          passed
            ? t('primer.passedOn', { date: day(passed.passedAt) })
            : t('primer.now', { read, count: lessons.length })
        }
      />
      {newerSince && (
        <p className={classes.newer}>
          {t('primer.newer', { date: day(newerSince) })}{' '}
          <AnchorLink to="/primer" search={{ newest: true }} underline="always">
            {t('primer.seeNewest')}
          </AnchorLink>
        </p>
      )}
      <nav aria-label={t('primer.steps')}>
        <ol className={classes.steps}>
          {lessons.map((each, index) => (
            <li key={each.key}>
              <Link
                to="/primer"
                search={search(each.key)}
                aria-current={each.key === open ? 'step' : undefined}
                aria-label={t(each.read ? 'primer.stepRead' : 'primer.step', {
                  number: index + 1,
                  title: each.title,
                })}
                data-done={each.read || undefined}
              >
                {each.read ? <IconCheck size={16} stroke={2.25} aria-hidden /> : index + 1}
              </Link>
            </li>
          ))}
          <li>
            <Link
              to="/primer"
              search={search(CHECK)}
              aria-current={lesson ? undefined : 'step'}
              className={classes.checkStep}
              data-done={passed !== null || undefined}
            >
              {t('primer.check')}
            </Link>
          </li>
        </ol>
      </nav>
      {lesson ? (
        <LessonCard key={lesson.key} primer={primer} place={place} newest={newest} />
      ) : (
        <Check primer={primer} newest={newest} />
      )}
    </div>
  );
}

function LessonCard({ primer, place, newest }: { primer: Primer; place: number; newest: boolean }) {
  const t = useText();
  const client = useQueryClient();
  const navigate = route.useNavigate();
  const { at } = route.useSearch();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever turned the page goes on reading here.
  useEffect(() => {
    if (at) heading.current?.focus({ preventScroll: true });
  }, [at]);
  const { lessons, language, number } = primer;
  const lesson = lessons[place]!;
  const before = lessons[place - 1];
  const next = lessons[place + 1]?.key ?? CHECK;
  const search = (to: string) => ({ at: to, ...(newest && { newest }) });
  const read = useMutation({
    mutationFn: () => request(ReadLessonDocument, { number, key: lesson.key }),
    onSuccess: async ({ readLesson }) => {
      client.setQueryData(primerQuery(newest).queryKey, readLesson);
      await navigate({ search: search(next) });
      window.scrollTo({ top: 0 });
    },
  });
  return (
    <article className={classes.card} aria-labelledby="lesson">
      <p className={classes.count}>{t('primer.lessonOf', { number: place + 1, count: lessons.length })}</p>
      <h2 id="lesson" ref={heading} tabIndex={-1} lang={language}>
        {lesson.title}
      </h2>
      <MarkedWords text={lesson.text} language={language} />
      <ErrorState error={read.error} />
      <div className={classes.turn}>
        {before && (
          <ButtonLink to="/primer" search={search(before.key)} variant="default" size="md">
            {t('app.back')}
          </ButtonLink>
        )}
        <Button size="md" loading={read.isPending} onClick={() => read.mutate()}>
          {t(next === CHECK ? 'primer.toCheck' : 'primer.next')}
        </Button>
      </div>
    </article>
  );
}
