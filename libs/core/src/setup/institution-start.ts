import { Injectable } from '@nestjs/common';
import { type Actor, START_STEPS, type SetupState, type StartStep } from '@firsthand/contracts';
import { statement, UnitOfWork } from '@firsthand/persistence';
import { assertAdministrator } from '../identity/identity.policy.ts';

export interface StartStepView {
  step: StartStep;
  state: SetupState;
}

export interface InstitutionStartView {
  steps: StartStepView[];
  /** So many are neither done nor done without. */
  open: number;
}

interface Facts {
  skipped: StartStep[];
  done: Record<StartStep, boolean>;
}

/** What is there, seen from what was set and not from what was ticked. */
const FACTS = statement<Facts>(`
  select ts.start_skipped as skipped, json_build_object(
    'PROFILE', ts.profiled_at is not null,
    'LOOK', ts.accent is not null or exists (select 1 from tenant_logos l where l.tenant_id = $1),
    'MAIL', exists (select 1 from deliveries d
      where d.tenant_id = $1 and d.template = 'TEST_SENDER' and d.sent_at is not null),
    'SIGN_ON', exists (select 1 from identity_providers p where p.tenant_id = $1 and p.enabled),
    'SECOND_STEP', ts.second_step_from is not null,
    'REMINDERS', ts.reminder_offsets_minutes is not null,
    'PRIVACY', exists (select 1 from privacy_notices n where n.tenant_id = $1),
    'RETENTION', exists (select 1 from retention_rules r where r.tenant_id = $1),
    'SECTION', exists (select 1 from sections s where s.tenant_id = $1)) as done
  from tenant_settings ts where ts.tenant_id = $1`);

/** Two at once both hold. */
const SKIP = statement<{ tenantId: string }, readonly [step: StartStep, skip: boolean]>(`
  update tenant_settings set start_skipped = case when $3::boolean
    then array_append(array_remove(start_skipped, $2), $2) else array_remove(start_skipped, $2) end
  where tenant_id = $1 returning tenant_id as "tenantId"`);

/** How far a new institution is with its beginning. Nothing of it is kept but what somebody does without. */
@Injectable()
export class InstitutionStart {
  constructor(private readonly uow: UnitOfWork) {}

  async look(actor: Actor): Promise<InstitutionStartView> {
    assertAdministrator(actor);
    return startOf((await this.uow.read(actor, (read) => read.first(FACTS)))!);
  }

  /** Does without a step, or with it after all. */
  async skip(actor: Actor, step: StartStep, skipped: boolean): Promise<InstitutionStartView> {
    assertAdministrator(actor);
    return this.uow.run(actor, async (tx) => {
      await tx.sql(SKIP, step, skipped);
      await tx.audit('institution.startSkipped', { kind: 'tenant', id: actor.tenantId }, { step, skipped });
      return startOf((await tx.first(FACTS))!);
    });
  }
}

function startOf({ skipped, done }: Facts): InstitutionStartView {
  const steps = START_STEPS.map((step): StartStepView => {
    if (done[step]) return { step, state: 'DONE' };
    return { step, state: skipped.includes(step) ? 'SKIPPED' : 'MISSING' };
  });
  return { steps, open: steps.filter(({ state }) => state === 'MISSING').length };
}
