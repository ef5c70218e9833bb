import { statement, type Tx } from '@firsthand/persistence';

/** Whether sets are compared as sets from here on in this unit of work, or as the planner likes. */
const COMPARE_AS_SETS = statement<never, readonly [asSets: boolean]>(`
  select set_config('enable_nestloop', case when $2::boolean then 'off' else 'on' end, true),
    set_config('plan_cache_mode', case when $2::boolean then 'force_custom_plan' else 'auto' end, true)
  from tenant_settings where tenant_id = $1`);

/**
 * Runs statements that compare a whole roster with whole tables. Until PostgreSQL has counted them, it takes the thousands
 * that a roster has just brought for one, and a nested loop goes through all of them for each: a minute instead of a second.
 */
export async function asSets<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await tx.sql(COMPARE_AS_SETS, true);
  const result = await work();
  await tx.sql(COMPARE_AS_SETS, false);
  return result;
}
