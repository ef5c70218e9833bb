import type { Quota } from '@firsthand/contracts';
import type { Translate } from '../../shared/intl/text.tsx';

/** The quota's conditions, each as a short sentence to a student. */
export function conditionsInWords(t: Translate, quota: Quota): string[] {
  const { minMinutes, maxMinutes, maxFamily, maxRemote, vantages } = quota;
  return [
    quota.distinctPeople && t('assignments.say.distinctPeople'),
    quota.distinctEmployers && t('assignments.say.distinctEmployers'),
    minMinutes !== null && t('assignments.say.minMinutes', { count: minMinutes }),
    maxMinutes !== null && t('assignments.say.maxMinutes', { count: maxMinutes }),
    quota.requiresThankYou && t('assignments.say.requiresThankYou'),
    quota.requiresConfirmation && t('assignments.say.requiresConfirmation'),
    maxFamily !== null && t('assignments.say.maxFamily', { count: maxFamily }),
    maxRemote !== null && t('assignments.say.maxRemote', { count: maxRemote }),
    vantages.length > 0 &&
      t('assignments.say.vantages', { who: vantages.map((each) => t(`vantage.${each}`)).join(', ') }),
  ].filter((words) => words !== false);
}
