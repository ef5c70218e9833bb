import { IconDownload, IconFile, IconFileTypePdf, IconPhoto } from '@tabler/icons-react';
import { useId } from 'react';
import type { HandedInFileFragment } from '../../generated/operations.ts';
import { useText } from '../intl/text.tsx';
import { fileUrl, isPicture, useFileWords } from './file-words.ts';
import classes from './attachments.module.css';

interface AttachedFilesProps {
  readonly files: readonly HandedInFileFragment[];
  /** For somebody who is not to know whose they are. */
  readonly unnamed?: boolean;
  /** To whoever attached them. */
  readonly own?: boolean;
}

/** What was handed in beside the text: pictures to look at, anything else to download. Nothing of it opens by itself. */
export function AttachedFiles({ files, unnamed = false, own = false }: AttachedFilesProps) {
  const t = useText();
  const id = useId();
  const words = useFileWords();
  if (files.length === 0) return null;
  const nameOf = ({ name }: HandedInFileFragment, at: number) =>
    name || t('files.number', { number: at + 1 });
  const others = files.some(({ type }) => !isPicture(type));
  return (
    <section className={classes.attached} aria-labelledby={id}>
      <h2 id={id}>{t('files.title')}</h2>
      {unnamed && others && <p className={classes.caution}>{t('files.unnamed')}</p>}
      {!own && files.some(({ type, scanned }) => !scanned && !isPicture(type)) && (
        <p className={classes.caution}>{t('files.unscanned')}</p>
      )}
      <ul>
        {files.map((file, at) => (
          <li key={file.id}>
            {isPicture(file.type) ? (
              <a className={classes.picture} href={fileUrl(file.id)} target="_blank" rel="noreferrer">
                <img
                  src={fileUrl(file.id)}
                  alt={t('files.picture', { name: nameOf(file, at) })}
                  loading="lazy"
                />
                <span>{nameOf(file, at)}</span>
              </a>
            ) : (
              <a
                className={classes.download}
                href={fileUrl(file.id)}
                download={words.saveAs(file, nameOf(file, at))}
              >
                <KindIcon type={file.type} />
                <span>
                  {nameOf(file, at)}
                  <small>
                    {words.kind(file.type)}, {words.size(file.bytes)}
                  </small>
                </span>
                <IconDownload size={18} stroke={1.75} aria-hidden />
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function KindIcon({ type }: { readonly type: string | null }) {
  const Icon =
    type !== null && isPicture(type) ? IconPhoto : type === 'application/pdf' ? IconFileTypePdf : IconFile;
  return <Icon size={20} stroke={1.75} aria-hidden />;
}
