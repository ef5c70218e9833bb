import { Group } from '@mantine/core';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { DueText } from '../../shared/components/due-text.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { may, useViewer } from '../../shared/session/session.ts';
import type { Section } from './sections-data.ts';
import classes from './sections.module.css';

type Assignment = Section['assignments'][number];

/** The section's assignments, and the way to a new one. */
export function SectionAssignments({ section }: { section: Section }) {
  const t = useText();
  const viewer = useViewer();
  const add = may(viewer, 'assignment:design') && (
    <ButtonLink to="/sections/$sectionId/assignments/new" params={{ sectionId: section.id }} size="md">
      {t('sections.newAssignment')}
    </ButtonLink>
  );
  if (section.assignments.length === 0)
    return (
      <EmptyState picture="grid" title={t('sections.noAssignmentTitle')} action={add || undefined}>
        {t('sections.noAssignment')}
      </EmptyState>
    );
  const columns: Column<Assignment>[] = [
    {
      key: 'title',
      header: t('sections.assignment'),
      phone: 'title',
      cell: ({ id, title }) => (
        <AnchorLink to="/assignments/$assignmentId" params={{ assignmentId: id }} fw={600}>
          {title}
        </AnchorLink>
      ),
    },
    {
      key: 'state',
      header: t('sections.state'),
      cell: ({ state }) =>
        state === 'DRAFT' ? (
          <StatusPill tone="wait">{t('sections.draft')}</StatusPill>
        ) : (
          <StatusPill tone="good">{t('sections.published')}</StatusPill>
        ),
    },
    {
      key: 'due',
      header: t('sections.nextDue'),
      cell: ({ milestones }) => {
        const next = [...milestones]
          .sort((a, b) => a.dueAt.localeCompare(b.dueAt))
          .find(({ dueAt }) => new Date(dueAt) > new Date());
        return next ? (
          <span className={classes.stack}>
            <span>{next.title}</span>
            <small>
              <DueText dueAt={next.dueAt} zone={next.zone} />
            </small>
          </span>
        ) : (
          '–'
        );
      },
    },
    {
      key: 'submitted',
      header: t('sections.handedIn'),
      align: 'right',
      cell: ({ progress, state }) =>
        state === 'DRAFT' ? '–' : t('sections.ofAll', { count: progress.submitted, all: progress.students }),
    },
  ];
  return (
    <>
      <div className={classes.tools}>
        <Group gap="xs" className={classes.end}>
          {may(viewer, 'section:copy') && (
            <ButtonLink
              to="/sections/$sectionId/copy"
              params={{ sectionId: section.id }}
              size="md"
              variant="default"
            >
              {t('sections.copy')}
            </ButtonLink>
          )}
          {add}
        </Group>
      </div>
      <DataTable
        caption={t('sections.tab.assignments')}
        columns={columns}
        rows={section.assignments}
        rowKey={({ id }) => id}
      />
    </>
  );
}
