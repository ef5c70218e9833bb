import type { Translate } from '../../shared/intl/text.tsx';
import { maxPointsOf, type Design, type DesignPart } from './design.ts';
import { offsetInWords } from '../../shared/time/offset-words.ts';
import { conditionsInWords } from './quota-words.ts';
import { lateInWords } from './late-part.tsx';
import { thanksInWords } from './thanks-part.tsx';

/** One part of a design as text, for setting two of them side by side. */
export function partInWords(
  t: Translate,
  part: DesignPart,
  design: Design,
  cohortName: (id: string) => string,
): string {
  switch (part) {
    case 'title':
    case 'instructions':
      return design[part];
    case 'cohortIds':
      return design.cohortIds.map(cohortName).join(', ');
    case 'quota': {
      const { perOccupation, occupations } = design.quota;
      return [
        t('assignments.say.quota', { interviews: perOccupation, occupations }),
        ...conditionsInWords(t, design.quota),
      ].join(' ');
    }
    case 'gates':
      return gatesInWords(t, design.gates).join(' ');
    case 'milestones':
      return design.milestones
        .map(({ title, dueLocal }) => `${title}: ${dueLocal.replace('T', ' ')}`)
        .join('; ');
    case 'prompts':
      return design.prompts.map(({ text }, at) => `${at + 1}. ${text}`).join(' ');
    case 'criteria':
      return design.criteria.map((criterion) => `${criterion.title} (${maxPointsOf(criterion)})`).join(', ');
    case 'asking': {
      const { minutes, firstChannel, followUpAfterDays, expiresAfterDays } = design.asking;
      return t('assignments.say.asking', {
        minutes,
        channel: t(`channel.${firstChannel}`),
        followUp: followUpAfterDays,
        expires: expiresAfterDays,
      });
    }
    case 'late':
      return lateInWords(t, design.late);
    case 'thanks':
      return thanksInWords(t, design.thanks);
    case 'offsetsMinutes':
      return design.offsetsMinutes.map((offset) => offsetInWords(t, offset)).join(', ');
  }
}

/** What a student does before they ask anybody, a sentence each. */
export function gatesInWords(t: Translate, { requiresPledge, requiresPrimer }: Design['gates']): string[] {
  return [
    ...(requiresPrimer ? [t('assignments.say.requiresPrimer')] : []),
    ...(requiresPledge ? [t('assignments.say.requiresPledge')] : []),
  ];
}
