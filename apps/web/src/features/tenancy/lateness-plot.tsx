import { useText } from '../../shared/intl/text.tsx';
import classes from './operations.module.css';
import { BUCKETS, type Bucket, type Lateness, shareWithin, summed } from './lateness.ts';

/** How late the last hour's mail left, over all institutions: a table whose figures are drawn as well. */
export function LatenessPlot({ tenants }: { tenants: readonly { lateness: readonly Lateness[] }[] }) {
  const t = useText();
  const counts = summed(tenants.flatMap(({ lateness }) => lateness));
  const all = BUCKETS.reduce((sum, bucket) => sum + counts[bucket], 0);
  const most = Math.max(...BUCKETS.map((bucket) => counts[bucket]));
  const words = (bucket: Bucket) => t(`operations.bucket.${bucket}`);
  return (
    <section aria-labelledby="lateness">
      <h2 id="lateness">{t('operations.lateness')}</h2>
      {all === 0 ? (
        <p className={classes.quiet}>{t('operations.latenessNone')}</p>
      ) : (
        <>
          <p>
            {t('operations.latenessNow', {
              half: words(shareWithin(counts, 0.5)),
              most: words(shareWithin(counts, 0.99)),
            })}
          </p>
          <table className={classes.plot}>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{t('operations.within')}</th>
                <th scope="col">{t('operations.mails')}</th>
              </tr>
            </thead>
            <tbody>
              {BUCKETS.map((bucket) => (
                <tr key={bucket}>
                  <th scope="row">{words(bucket)}</th>
                  <td>
                    <span
                      className={classes.bar}
                      style={{ inlineSize: `${(counts[bucket] / most) * 100}%` }}
                    />
                    <span>{counts[bucket]}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
