import { Skeleton, Stack } from '@mantine/core';

/** Shapes of what is coming, so that nothing jumps when it does. Hidden from assistive technology; pages say "Loading…". */
export function PageSkeleton({ rows = 5 }: { rows?: number }) {
  return (
    <div aria-hidden>
      <Skeleton height={30} width="min(60%, 20rem)" mb={10} />
      <Skeleton height={18} width="min(80%, 32rem)" mb={32} />
      <RowsSkeleton rows={rows} />
    </div>
  );
}

/** A list or table on its way. */
export function RowsSkeleton({ rows = 5 }: { rows?: number }) {
  return (
    <Stack gap={10} aria-hidden>
      {Array.from({ length: rows }, (_, at) => (
        <Skeleton key={at} height={44} />
      ))}
    </Stack>
  );
}

/** A quota grid on its way: occupation names and circles. */
export function QuotaGridSkeleton({ rows = 1, slots = 3 }: { rows?: number; slots?: number }) {
  return (
    <Stack gap="lg" aria-hidden>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row}>
          <Skeleton height={18} width="40%" mb={12} />
          <div style={{ display: 'flex', gap: '2rem' }}>
            {Array.from({ length: slots }, (__, slot) => (
              <Skeleton key={slot} circle height={52} />
            ))}
          </div>
        </div>
      ))}
    </Stack>
  );
}
