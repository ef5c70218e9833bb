import { Switch, TextInput } from '@mantine/core';
import { useText } from '../../shared/intl/text.tsx';
import { KINDS, type Kind, type MilestoneDraft } from './design.ts';
import classes from './designer.module.css';

interface MilestonesPartProps {
  readonly milestones: readonly MilestoneDraft[];
  readonly onChange: (milestones: readonly MilestoneDraft[]) => void;
  readonly errors: Readonly<Record<string, string>>;
  readonly zoneName: string;
  /** For a step that is switched on: its name and when it would be due. */
  readonly fresh: (kind: Kind) => MilestoneDraft;
}

/** The dated steps. Times are what the clock on the section's wall shows. */
export function MilestonesPart({ milestones, onChange, errors, zoneName, fresh }: MilestonesPartProps) {
  const t = useText();
  const change = (kind: Kind, part: Partial<MilestoneDraft>) =>
    onChange(milestones.map((one) => (one.kind === kind ? { ...one, ...part } : one)));
  return (
    <>
      <p className={classes.hint}>{t('assignments.zone', { zone: zoneName })}</p>
      {KINDS.map((kind) => {
        const at = milestones.findIndex((one) => one.kind === kind);
        const milestone = milestones[at];
        return (
          <div
            key={kind}
            className={classes.milestone}
            role="group"
            aria-label={t(`assignments.kind.${kind}`)}
          >
            <Switch
              checked={milestone !== undefined}
              label={t(`assignments.kind.${kind}`)}
              description={t(`assignments.kindWhat.${kind}`)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? KINDS.flatMap((each) =>
                        each === kind ? [fresh(kind)] : milestones.filter((one) => one.kind === each),
                      )
                    : milestones.filter((one) => one.kind !== kind),
                )
              }
            />
            {milestone && (
              <div className={classes.pair}>
                <TextInput
                  label={t('assignments.milestoneTitle')}
                  value={milestone.title}
                  error={errors[`milestones.${at}.title`]}
                  data-field={`milestones.${at}.title`}
                  onChange={(event) => change(kind, { title: event.currentTarget.value })}
                />
                <TextInput
                  type="datetime-local"
                  label={t('assignments.due')}
                  value={milestone.dueLocal}
                  error={errors[`milestones.${at}.dueLocal`]}
                  data-field={`milestones.${at}.dueLocal`}
                  onChange={(event) => change(kind, { dueLocal: event.currentTarget.value })}
                />
              </div>
            )}
          </div>
        );
      })}
      {errors['milestones'] && (
        <p className={classes.error} role="alert">
          {errors['milestones']}
        </p>
      )}
    </>
  );
}
