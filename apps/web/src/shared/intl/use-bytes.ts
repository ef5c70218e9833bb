import { useIntl } from 'react-intl';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size in the largest unit of which there is one, as the reader's language writes it. */
export function useBytes(): (bytes: number) => string {
  const { formatNumber } = useIntl();
  return (bytes) => {
    const step = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1_024)), UNITS.length - 1);
    return formatNumber(bytes / 1_024 ** step, {
      ...{ style: 'unit', unit: UNITS[step]!, unitDisplay: step === 0 ? 'long' : 'short' },
      maximumFractionDigits: step > 2 ? 1 : 0,
    });
  };
}
