import type { ScriptChannel } from '@firsthand/contracts';
import type { FieldValues, ScriptCheck, ScriptFacts } from '@firsthand/wording';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { languageOf } from '../../shared/intl/language.ts';
import { useViewer } from '../../shared/session/session.ts';
import { askingFactsQuery, scriptQuery } from './script-queries.ts';
import {
  askingOf,
  dayToSuggest,
  type Facts,
  mailOf,
  saidOf,
  type ScriptSheet,
  valuesFor,
} from './scripts.ts';

const PART_OF_CHECK = {
  NAME: 'WHO_I_AM',
  REFERRER: 'WHO_NAMED_YOU',
  PURPOSE: 'WHAT_FOR',
  NOT_A_JOB: 'NOT_A_JOB',
  MINUTES: 'MINUTES',
} as const;

export interface ScriptFor {
  readonly script: ScriptSheet;
  readonly facts: Facts;
  readonly values: FieldValues;
  readonly checkedBy: ScriptFacts;
  /** The sample's sentence for what is missing. */
  readonly example: (check: ScriptCheck) => string;
}

/** The student's script and whatever it is filled with for one person; `ready` is null until both are here. */
export function useScriptFor(channel: ScriptChannel, contactId: string) {
  const viewer = useViewer();
  const { formatDate, locale } = useIntl();
  const script = useQuery(scriptQuery(channel));
  const facts = useQuery(askingFactsQuery(contactId));
  const ready = useMemo((): ScriptFor | null => {
    if (!script.data || !facts.data) return null;
    const { sample } = script.data;
    const me = `${viewer.givenName} ${viewer.familyName}`;
    const day = formatDate(dayToSuggest(new Date()), { weekday: 'long', day: 'numeric', month: 'long' });
    const values = valuesFor(facts.data, { me, day });
    const { subject, text } = mailOf(sample, values);
    return {
      script: script.data,
      facts: facts.data,
      values,
      checkedBy: {
        locale: languageOf(locale),
        me: [me, viewer.givenName, viewer.familyName],
        referrer: facts.data.referrerName,
        minutes: facts.data.minutes,
        sample: channel === 'EMAIL' ? `${subject}\n${text}` : askingOf(sample),
      },
      example: (check) => saidOf(sample, PART_OF_CHECK[check], values),
    };
  }, [script.data, facts.data, viewer, formatDate, locale, channel]);
  return {
    ready,
    error: script.error ?? facts.error,
    retry: () => void Promise.all([script.refetch(), facts.refetch()]),
  };
}
