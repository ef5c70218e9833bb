import { Button, Checkbox, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient, queryOptions, keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  CopyPreviewDocument,
  CopySectionDocument,
  CopySourceDocument,
  type CopySourceQuery,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton, RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { CopyTable } from './copy-table.tsx';
import { daysIn, nextTerm } from './copying.ts';
import classes from './sections.module.css';

const route = getRouteApi('/shell/sections/$sectionId/copy');

const sourceQuery = (id: string) =>
  queryOptions({
    queryKey: ['sections', 'copy', id],
    queryFn: ({ signal }) => request(CopySourceDocument, { id }, { signal }),
  });

/** A section, or some of its assignments, once more in another term: every date is seen before anything is made. */
export function CopySectionPage() {
  const { sectionId } = route.useParams();
  const { data, error, refetch } = useQuery(sourceQuery(sectionId));
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  return <CopySection source={data} />;
}

function CopySection({ source: { section, terms, sections } }: { source: CopySourceQuery }) {
  const t = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [where, setWhere] = useState(() => `term:${nextTerm(terms, section.term)?.id ?? section.term.id}`);
  const [name, setName] = useState(section.name);
  const [holidays, setHolidays] = useState('');
  const [assignmentIds, setAssignmentIds] = useState<string[]>(section.assignments.map(({ id }) => id));
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  const [kind, id] = where.split(':') as ['term' | 'section', string];
  const target = { fromSectionId: section.id, ...(kind === 'term' ? { termId: id } : { toSectionId: id }) };
  const { days, wrong } = daysIn(holidays);
  const input = { ...target, holidays: days };
  const preview = useQuery({
    queryKey: ['sections', 'copy-preview', input],
    queryFn: async ({ signal }) => (await request(CopyPreviewDocument, { input }, { signal })).copyPreview,
    placeholderData: keepPreviousData,
  });
  const deadlines = (preview.data?.deadlines ?? [])
    .filter(({ assignmentId }) => assignmentIds.includes(assignmentId))
    .map((one) => ({ ...one, toLocal: changed[one.milestoneId] ?? one.toLocal }));
  const copy = useMutation({
    mutationFn: () =>
      request(CopySectionDocument, {
        input: {
          ...target,
          ...(kind === 'term' && { name }),
          assignmentIds,
          dates: deadlines.map(({ milestoneId, toLocal }) => ({ milestoneId, dueLocal: toLocal })),
        },
      }),
    onSuccess: async ({ copySection: { sectionId, assignments } }) => {
      toast(t('sections.copied', { count: assignments }));
      await client.invalidateQueries();
      await navigate({ to: '/sections/$sectionId', params: { sectionId }, search: { tab: 'assignments' } });
    },
  });
  const others = sections.edges.map(({ node }) => node);
  return (
    <>
      <PageHeader
        title={t('sections.copy')}
        above={
          <AnchorLink
            to="/sections/$sectionId"
            params={{ sectionId: section.id }}
            search={{ tab: 'assignments' }}
          >
            {section.course.code} · {section.name}
          </AnchorLink>
        }
        now={t('sections.copyNow')}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          copy.mutate();
        }}
      >
        <Stack maw="60rem">
          <Group align="start" grow>
            <Select
              label={t('sections.copyTo')}
              allowDeselect={false}
              data={[
                {
                  group: t('sections.copyToTerm'),
                  items: terms.map((term) => ({ value: `term:${term.id}`, label: term.name })),
                },
                {
                  group: t('sections.copyToSection'),
                  items: others.map((one) => ({
                    value: `section:${one.id}`,
                    label: `${one.course.code} · ${one.name}, ${one.term.name}`,
                  })),
                },
              ]}
              value={where}
              onChange={(value) => value && setWhere(value)}
            />
            {kind === 'term' && (
              <TextInput
                label={t('sections.copyName')}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
            )}
          </Group>
          <Textarea
            label={`${t('sections.holidays')} (${t('app.optional')})`}
            description={t('sections.holidaysHint')}
            placeholder="2027-10-11"
            autosize
            minRows={2}
            value={holidays}
            error={wrong.length > 0 ? t('sections.holidaysWrong', { lines: wrong.join(', ') }) : undefined}
            onChange={(event) => setHolidays(event.currentTarget.value)}
          />
          <Checkbox.Group label={t('sections.copyWhat')} value={assignmentIds} onChange={setAssignmentIds}>
            <Stack gap="xs" mt="xs">
              {section.assignments.map((one) => (
                <Checkbox key={one.id} value={one.id} label={one.title} />
              ))}
            </Stack>
          </Checkbox.Group>
          <p className={classes.hint}>
            {t(kind === 'term' ? 'sections.copyBrings' : 'sections.copyBringsInto')}
          </p>
          <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
          {preview.isPending && <RowsSkeleton rows={4} />}
          {deadlines.length > 0 && (
            <CopyTable
              deadlines={deadlines}
              zone={preview.data?.zone ?? section.zone}
              onChange={(milestoneId, local) => setChanged({ ...changed, [milestoneId]: local })}
            />
          )}
          <ErrorState error={copy.error} />
          <Group justify="flex-end">
            <Button
              type="submit"
              size="md"
              loading={copy.isPending}
              disabled={
                preview.isPending || wrong.length > 0 || (kind === 'section' && assignmentIds.length === 0)
              }
            >
              {t('sections.copyDo', { count: assignmentIds.length })}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}
