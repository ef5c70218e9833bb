import { queryOptions } from '@tanstack/react-query';
import { ClientsDocument, ServiceMonthDocument, type ServiceMonthQuery } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type Unit = ServiceMonthQuery['serviceMonth']['list'][number];

export const monthQuery = (month: string) =>
  queryOptions({
    queryKey: ['units', month],
    queryFn: async ({ signal }) => (await request(ServiceMonthDocument, { month }, { signal })).serviceMonth,
  });

export const clientsQuery = queryOptions({
  queryKey: ['units', 'clients'],
  queryFn: async ({ signal }) => (await request(ClientsDocument, {}, { signal })).clients,
});

/** So many months before or after this one. */
export function monthBeside(month: string, by: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const at = new Date(Date.UTC(year, number - 1 + by, 1));
  return at.toISOString().slice(0, 7);
}
