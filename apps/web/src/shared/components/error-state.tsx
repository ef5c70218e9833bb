import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { ApiError } from '../graphql/api-error.ts';
import { useErrorText } from '../graphql/use-error-text.ts';
import { useText } from '../intl/text.tsx';
import { ButtonLink } from './links.tsx';
import classes from './states.module.css';

/**
 * What went wrong and what to do, in the reader's language. Beside a form's button, or, with `onRetry`, in the place
 * of content that could not be loaded; where trying again is no use, the way home. Renders nothing without an error, so it can stand there always.
 */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useText();
  const errorText = useErrorText();
  const requestId = error instanceof ApiError && error.code === 'INTERNAL' ? error.requestId : null;
  // Asking again would be answered the same.
  const isFinal = error instanceof ApiError && ['NOT_FOUND', 'FORBIDDEN'].includes(error.code);
  // The element stays, so that screen readers hear the text when it arrives.
  return (
    <div role="alert">
      {error != null && (
        <div className={classes.error}>
          <IconAlertCircle size={20} aria-hidden />
          <div>
            <p>{errorText(error)}</p>
            {requestId && <small>{t('error.requestId', { requestId })}</small>}
            {onRetry && isFinal && (
              <ButtonLink to="/" className={classes.retry} variant="default" size="xs">
                {t('notFound.home')}
              </ButtonLink>
            )}
            {onRetry && !isFinal && (
              <Button className={classes.retry} variant="default" size="xs" onClick={onRetry}>
                {t('app.tryAgain')}
              </Button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
