import { queryOptions, useQuery } from '@tanstack/react-query';
import { IconMessageQuestion } from '@tabler/icons-react';
import { DriftDocument } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './caseload.module.css';

const driftQuery = (counsellorId: string | null) =>
  queryOptions({
    queryKey: ['caseload', 'drift', counsellorId],
    queryFn: async ({ signal }) => (await request(DriftDocument, { counsellorId }, { signal })).drift,
  });

/** Says so when conversations for information turn into the search for a job. Nothing while there is none of it. */
export function DriftGuard({ counsellorId }: { counsellorId: string | null }) {
  const t = useText();
  const { data = [] } = useQuery(driftQuery(counsellorId));
  const asked = data.filter((row) => row.asked > 0);
  if (asked.length === 0) return null;
  const drifting = asked.some((row) => row.drifting);
  return (
    <section className={classes.drift} data-drifting={drifting || undefined} aria-labelledby="drift">
      <IconMessageQuestion size={22} stroke={1.5} aria-hidden />
      <div>
        <h2 id="drift">{t(drifting ? 'drift.title' : 'drift.some')}</h2>
        <ul>
          {asked.map(({ kind, name, held, asked: count }) => (
            <li key={`${kind} ${name}`}>{t(`drift.${kind}`, { name, held, asked: count })}</li>
          ))}
        </ul>
        <p>{t('drift.hint')}</p>
      </div>
    </section>
  );
}
