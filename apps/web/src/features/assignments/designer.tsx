import { Button, Checkbox, Group, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import {
  CreateAssignmentDocument,
  PublishAssignmentDocument,
  UpdateAssignmentDocument,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { toast, undoToast } from '../../shared/components/toast.tsx';
import { VersionConflict } from '../../shared/components/version-conflict.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { ApiError } from '../../shared/graphql/api-error.ts';
import { queryClient } from '../../shared/graphql/query-client.ts';
import { request } from '../../shared/graphql/request.ts';
import { useErrorText, useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useShortcuts } from '../../shared/shortcuts.ts';
import { AskingPart } from './asking-part.tsx';
import { assignmentQuery, type DesignerSection } from './assignments-data.ts';
import {
  changedParts,
  DESIGN_PARTS,
  designOf,
  freshDesign,
  freshMilestone,
  inputOf,
  problemsOf,
  type Assignment,
  type Design,
  type StepName,
} from './design.ts';
import { partInWords } from './design-words.ts';
import { LatePart } from './late-part.tsx';
import { MilestonesPart } from './milestones-part.tsx';
import { Preview } from './preview.tsx';
import { PromptsPart } from './prompts-part.tsx';
import { QuotaPart } from './quota-part.tsx';
import { LadderChips } from '../../shared/time/ladder-chips.tsx';
import { RubricPart } from './rubric-part.tsx';
import { ChangeDialog, PublishDialog } from './save-dialog.tsx';
import { startedFrom, type StarterName } from './starters.ts';
import { StartersPart } from './starters-part.tsx';
import { TemplatesPart } from './templates-part.tsx';
import { ThanksPart } from './thanks-part.tsx';
import classes from './designer.module.css';

interface DesignerProps {
  readonly section: DesignerSection;
  /** Null for a new one. */
  readonly assignment: Assignment | null;
}

/** The whole assignment on one page, with what students will see at its side. Must be keyed by the assignment. */
export function Designer({ section, assignment }: DesignerProps) {
  const t = useText();
  const intl = useIntl();
  const client = useQueryClient();
  const navigate = useNavigate();
  const page = useRef<HTMLFormElement>(null);
  const nameOf: StepName = (kind, count) =>
    count === null ? t(`assignments.called.${kind}`) : t('assignments.calledFirst', { count });
  const [fresh] = useState(() =>
    freshDesign(nameOf, firstDay(section.term.startsOn), section.zone, section.ladder),
  );
  const kept = useKeptForm<Design>(
    assignment ? `assignment.${assignment.id}` : `assignment.new.${section.id}`,
    () => ({
      values: assignment
        ? designOf(assignment)
        : { ...fresh, cohortIds: section.cohorts.map(({ id }) => id) },
      version: assignment?.version ?? 0,
    }),
  );
  const { values: design, change } = kept;
  const startFrom = (name: StarterName) => {
    const start = firstDay(section.term.startsOn);
    change(startedFrom(name, design, { t, nameOf, start, zone: section.zone }));
    undoToast({
      message: t('assignments.startedFrom', { name: t(`assignments.starter.${name}`) }),
      undoLabel: t('app.undo'),
      undo: () => change(design),
    });
  };
  const [stored, setStored] = useState(() => (assignment ? designOf(assignment) : null));
  const [theirs, setTheirs] = useState<Assignment | null>(null);
  const [complained, setComplained] = useState(false);
  const [asking, setAsking] = useState<'publish' | 'save' | null>(null);

  const published = assignment?.state === 'PUBLISHED';
  const changes = stored ? changedParts(stored, design) : DESIGN_PARTS;
  const cohortName = (id: string) => section.cohorts.find((cohort) => cohort.id === id)?.name ?? '–';
  const students = section.cohorts
    .filter(({ id }) => design.cohortIds.includes(id))
    .reduce((sum, { size }) => sum + size, 0);

  const write = async (version = kept.version): Promise<Assignment> => {
    const input = inputOf(design);
    if (!assignment)
      return (await request(CreateAssignmentDocument, { input: { ...input, sectionId: section.id } }))
        .createAssignment;
    return (await request(UpdateAssignmentDocument, { input: { ...input, id: assignment.id, version } }))
      .updateAssignment;
  };
  const settle = (saved: Assignment) => {
    kept.settle(designOf(saved), saved.version);
    setStored(designOf(saved));
    setTheirs(null);
    client.setQueryData(assignmentQuery(saved.id).queryKey, saved);
    for (const key of ['sections', 'today', 'grading', 'assignments'])
      void client.invalidateQueries({ queryKey: [key], refetchType: 'none' });
  };
  const save = useMutation({
    mutationFn: async ({ publish, over }: { publish: boolean; over?: number }) => {
      const saved = changes.length > 0 || !assignment || over !== undefined ? await write(over) : assignment;
      settle(saved);
      if (!publish) return { saved, published: false };
      try {
        const done = (await request(PublishAssignmentDocument, { id: saved.id, version: saved.version }))
          .publishAssignment;
        settle(done);
        return { saved: done, published: true };
      } catch (error) {
        // Saved, but not published: the page goes on with what was saved.
        if (!assignment)
          void navigate({
            to: '/assignments/$assignmentId/edit',
            params: { assignmentId: saved.id },
            replace: true,
          });
        throw error;
      }
    },
    onSuccess: ({ saved, published: done }) => {
      setAsking(null);
      toast(t(done ? 'assignments.published' : 'assignments.saved'));
      if (done || published)
        void navigate({ to: '/assignments/$assignmentId', params: { assignmentId: saved.id } });
      else if (!assignment)
        void navigate({
          to: '/assignments/$assignmentId/edit',
          params: { assignmentId: saved.id },
          replace: true,
        });
    },
    onError: async (error) => {
      setAsking(null);
      if (assignment && error instanceof ApiError && error.code === 'CONFLICT')
        setTheirs(await queryClient.fetchQuery({ ...assignmentQuery(assignment.id), staleTime: 0 }));
      else setTimeout(() => focusFirst(page.current));
    },
  });

  const missing = problemsOf(design, section.zone);
  const own = complained
    ? missing
    : // A time that does not exist is said at once; what is still empty, only when it is wanted.
      Object.fromEntries(Object.entries(missing).filter(([, problem]) => problem === 'noSuchTime'));
  const refused = useServerErrors(save.error, design);
  const errors: Record<string, string> = {
    ...refused,
    ...Object.fromEntries(
      Object.entries(own).map(([path, problem]) => [path, t(`assignments.problem.${problem}`)]),
    ),
  };
  const begin = (what: 'publish' | 'save') => {
    setComplained(true);
    if (Object.keys(missing).length > 0) return void setTimeout(() => focusFirst(page.current));
    if (what === 'publish' || published) return setAsking(what);
    save.mutate({ publish: false });
  };
  useShortcuts([{ key: 'mod+s', label: 'assignments.save', whileTyping: true, run: () => begin('save') }]);

  const zoneName =
    intl
      .formatDateToParts(new Date(), { timeZone: section.zone, timeZoneName: 'longGeneric' })
      .find(({ type }) => type === 'timeZoneName')?.value ?? section.zone;
  const dialog = { students, pending: save.isPending, onClose: () => setAsking(null) };
  const conflict = save.error instanceof ApiError && save.error.code === 'CONFLICT';
  const shown = Object.keys(errors).length > 0 && Object.keys(refused).length > 0;

  return (
    <form
      ref={page}
      className={classes.page}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        begin('save');
      }}
    >
      <PageHeader
        title={assignment ? t(published ? 'assignments.change' : 'assignments.design') : t('assignments.new')}
        above={
          assignment && !published && !section.setup.open ? (
            <AnchorLink to="/sections/$sectionId/setup" params={{ sectionId: section.id }}>
              {t('assignments.toSetup', { section: `${section.course.code} · ${section.name}` })}
            </AnchorLink>
          ) : assignment ? (
            <AnchorLink to="/assignments/$assignmentId" params={{ assignmentId: assignment.id }}>
              {assignment.title}
            </AnchorLink>
          ) : (
            <AnchorLink
              to="/sections/$sectionId"
              params={{ sectionId: section.id }}
              search={{ tab: 'assignments' }}
            >
              {section.course.code} · {section.name}
            </AnchorLink>
          )
        }
        now={t(published ? 'assignments.changeNow' : 'assignments.designNow')}
        action={
          <Group gap="xs" wrap="nowrap">
            <Button
              type="submit"
              size="md"
              variant={published ? 'filled' : 'default'}
              loading={save.isPending && !asking}
              disabled={stored !== null && changes.length === 0}
            >
              {t(published ? 'assignments.saveChanges' : 'assignments.save')}
            </Button>
            {!published && (
              <Button size="md" onClick={() => begin('publish')}>
                {t('assignments.publish')}
              </Button>
            )}
          </Group>
        }
      />
      {kept.restored && changes.length > 0 && (
        <p className={classes.restored} role="status">
          <StatusPill tone="wait">{t('assignments.restored')}</StatusPill>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() =>
              kept.settle(stored ?? { ...fresh, cohortIds: section.cohorts.map(({ id }) => id) })
            }
          >
            {t('assignments.forget')}
          </Button>
        </p>
      )}
      {complained && Object.keys(missing).length > 0 && (
        <p className={classes.summary} role="alert">
          {t('assignments.toMend', { count: Object.keys(missing).length })}
        </p>
      )}
      {!conflict && !shown && <ErrorState error={save.error} />}
      {theirs && (
        <VersionConflict
          busy={save.isPending}
          fields={DESIGN_PARTS.map((part) => ({
            label: t(`assignments.part.${part}`),
            mine: partInWords(t, part, design, cohortName),
            theirs: partInWords(t, part, designOf(theirs), cohortName),
          }))}
          onKeepMine={() => save.mutate({ publish: false, over: theirs.version })}
          onTakeTheirs={() => {
            settle(theirs);
            save.reset();
          }}
        />
      )}
      <div className={classes.columns}>
        <div className={classes.sections}>
          {!assignment && design.title === '' && (
            <Part title={t('assignments.startFrom')} hint={t('assignments.startFromHint')}>
              <StartersPart onStart={startFrom} />
              <TemplatesPart sectionId={section.id} />
            </Part>
          )}
          <Part title={t('assignments.part.title')}>
            <TextInput
              label={t('assignments.title')}
              description={t('assignments.titleHint')}
              value={design.title}
              maxLength={200}
              error={errors['title']}
              data-field="title"
              onChange={(event) => change({ title: event.currentTarget.value })}
            />
            <Textarea
              label={t('assignments.instructions')}
              description={t('assignments.instructionsHint')}
              minRows={4}
              value={design.instructions}
              onChange={(event) => change({ instructions: event.currentTarget.value })}
            />
          </Part>
          <Part title={t('assignments.part.cohortIds')} hint={t('assignments.cohortHint')}>
            {section.cohorts.length === 0 ? (
              <p className={classes.hint}>
                {t('assignments.noCohorts')}{' '}
                <AnchorLink
                  to="/sections/$sectionId"
                  params={{ sectionId: section.id }}
                  search={{ tab: 'cohorts' }}
                  underline="always"
                >
                  {t('assignments.toCohorts')}
                </AnchorLink>
              </p>
            ) : (
              section.cohorts.map(({ id, name, size }) => (
                <Checkbox
                  key={id}
                  className={classes.condition}
                  label={t('assignments.cohort', { name, count: size })}
                  checked={design.cohortIds.includes(id)}
                  onChange={(event) =>
                    change({
                      cohortIds: section.cohorts
                        .map((cohort) => cohort.id)
                        .filter((each) =>
                          each === id ? event.currentTarget.checked : design.cohortIds.includes(each),
                        ),
                    })
                  }
                />
              ))
            )}
          </Part>
          <Part title={t('assignments.part.quota')} hint={t('assignments.quotaHint')}>
            <QuotaPart
              quota={design.quota}
              error={errors['quota.maxMinutes']}
              onChange={(quota) => change({ quota })}
            />
          </Part>
          <Part title={t('assignments.part.gates')} hint={t('assignments.gatesHint')}>
            {(['requiresPrimer', 'requiresPledge'] as const).map((gate) => (
              <Checkbox
                key={gate}
                className={classes.condition}
                label={t(`assignments.${gate}`)}
                description={t(`assignments.${gate}.hint`)}
                checked={design.gates[gate]}
                onChange={(event) =>
                  change({ gates: { ...design.gates, [gate]: event.currentTarget.checked } })
                }
              />
            ))}
          </Part>
          <Part title={t('assignments.part.milestones')}>
            <MilestonesPart
              milestones={design.milestones}
              errors={errors}
              zoneName={zoneName}
              quota={design.quota}
              fresh={(kind, count) =>
                freshMilestone(kind, count, nameOf, firstDay(section.term.startsOn), section.zone)
              }
              onChange={(milestones) => change({ milestones })}
            />
          </Part>
          <Part title={t('assignments.part.offsetsMinutes')}>
            <LadderChips
              offsets={design.offsetsMinutes}
              onChange={(offsetsMinutes) => change({ offsetsMinutes })}
            />
          </Part>
          <Part title={t('assignments.part.asking')} hint={t('assignments.askingHint')}>
            <AskingPart asking={design.asking} onChange={(settings) => change({ asking: settings })} />
          </Part>
          <Part title={t('assignments.part.thanks')} hint={t('assignments.thanksHint')}>
            <ThanksPart thanks={design.thanks} onChange={(thanks) => change({ thanks })} />
          </Part>
          <Part title={t('assignments.part.late')} hint={t('assignments.lateHint')}>
            <LatePart late={design.late} onChange={(late) => change({ late })} />
          </Part>
          <Part title={t('assignments.part.prompts')} hint={t('assignments.promptsHint')}>
            <PromptsPart
              prompts={design.prompts}
              errors={errors}
              onChange={(prompts) => change({ prompts })}
            />
          </Part>
          <Part title={t('assignments.part.criteria')} hint={t('assignments.rubricHint')}>
            <RubricPart
              criteria={design.criteria}
              errors={errors}
              onChange={(criteria) => change({ criteria })}
            />
          </Part>
        </div>
        <Preview design={design} zone={section.zone} />
      </div>

      {asking === 'publish' && (
        <PublishDialog
          {...dialog}
          cohorts={design.cohortIds.map(cohortName)}
          onYes={() => save.mutate({ publish: true })}
        />
      )}
      {asking === 'save' && assignment && (
        <ChangeDialog
          {...dialog}
          input={{ ...inputOf(design), id: assignment.id, version: kept.version }}
          changes={changes}
          onYes={() => save.mutate({ publish: false })}
        />
      )}
    </form>
  );
}

function Part({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <h2>{title}</h2>
      {hint && <p className={classes.hint}>{hint}</p>}
      {children}
    </section>
  );
}

/** The term's first day, or today when it has begun. */
function firstDay(startsOn: string): Date {
  const start = new Date(`${startsOn}T12:00:00Z`);
  const now = new Date();
  return start > now ? start : now;
}

/** What the API says about fields, at the fields; a time that its zone does not have is said at the date that has it. */
function useServerErrors(error: unknown, design: Design): Record<string, string> {
  const errorText = useErrorText();
  const fieldErrors = useFieldErrors();
  if (!(error instanceof ApiError) || typeof error.details['local'] !== 'string') return fieldErrors(error);
  const { local } = error.details;
  return Object.fromEntries(
    design.milestones.flatMap(({ dueLocal }, at) =>
      dueLocal === local ? [[`milestones.${at}.dueLocal`, errorText(error)]] : [],
    ),
  );
}

function focusFirst(page: HTMLElement | null) {
  const wrong = page?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const spot = wrong ?? page?.querySelector<HTMLElement>('[role="alert"]');
  spot?.scrollIntoView({ block: 'center' });
  wrong?.focus({ preventScroll: true });
}
