import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ErrorState } from '../shared/components/error-state.tsx';
import { EmptyPicture } from '../shared/components/empty-picture.tsx';
import { useText } from '../shared/intl/text.tsx';
import { ApiError } from '../shared/graphql/api-error.ts';
import { NotFoundPage } from './not-found-page.tsx';
import classes from './full-page.module.css';

/** A screen that failed to load or broke. The shell around it stays. */
export function FullPageError({ error, reset }: ErrorComponentProps) {
  const t = useText();
  const router = useRouter();
  const { reset: resetQueries } = useQueryErrorResetBoundary();
  useEffect(resetQueries, [resetQueries]);
  if (error instanceof ApiError && error.code === 'NOT_FOUND') return <NotFoundPage />;
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className={classes.page}>
      <title>{`${t('error.title')} · ${t('app.name')}`}</title>
      <EmptyPicture name="lost" />
      <h1>{t('error.screen')}</h1>
      <ErrorState error={error} onRetry={retry} />
    </div>
  );
}
