import { useIntl } from 'react-intl';
import { useText } from '../intl/text.tsx';

export const fileUrl = (id: string) => `/files/${id}`;
export const isPicture = (type: string | null) => type === 'image/jpeg';

/** How a file is called by what is in it, and how large it is. */
export function useFileWords() {
  const t = useText();
  const { formatNumber } = useIntl();
  return {
    kind: (type: string) =>
      t(
        isPicture(type)
          ? 'files.kind.picture'
          : type === 'application/pdf'
            ? 'files.kind.pdf'
            : type === 'text/plain'
              ? 'files.kind.text'
              : 'files.kind.word',
      ),
    size: (bytes: number) =>
      bytes < 100_000
        ? t('files.kilobytes', { size: formatNumber(Math.max(1, Math.round(bytes / 1_024))) })
        : t('files.megabytes', { size: formatNumber(bytes / 1_048_576, { maximumFractionDigits: 1 }) }),
    /** With the ending that what is in it has, whatever it was called. */
    saveAs: ({ type }: { type: string }, name: string) => {
      const ending = ENDINGS[type] ?? '';
      return name.toLowerCase().endsWith(ending) ? name : name + ending;
    },
  };
}

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'text/plain': '.txt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};
