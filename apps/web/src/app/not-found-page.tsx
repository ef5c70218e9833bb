import { EmptyPicture } from '../shared/components/empty-picture.tsx';
import { ButtonLink } from '../shared/components/links.tsx';
import { useText } from '../shared/intl/text.tsx';
import classes from './full-page.module.css';

export function NotFoundPage() {
  const t = useText();
  return (
    <div className={classes.page}>
      <title>{`${t('notFound.title')} · ${t('app.name')}`}</title>
      <EmptyPicture name="lost" />
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.body')}</p>
      <ButtonLink to="/">{t('notFound.home')}</ButtonLink>
    </div>
  );
}
