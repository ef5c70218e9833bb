import { type AnswerType, type AnswerValue, LIMITS, RuleBroken } from '@firsthand/contracts';
import { tidy } from '../tenancy/text.ts';

const LISTED_AT_MOST = 10;
const HOURS_IN_WEEK = 168;
const MONTHS_AT_MOST = 240;
/** More than anybody is paid in a year, in any currency. */
const PAY_AT_MOST = 1e12;

type Part = keyof AnswerValue;

/** Which part of a value belongs to which type of answer. */
const PART: Record<AnswerType, Part | null> = {
  FREE: null,
  PAY: 'pay',
  HOURS: 'hours',
  OUTLOOK: 'outlook',
  SKILLS: 'skills',
  TIME_WITH_OTHERS: 'withOthersPercent',
  TRAINING: 'training',
  ENVIRONMENT: 'environment',
  CHOOSE_AGAIN: 'chooseAgain',
  RELATED: 'related',
};

/**
 * The value of an answer as it is kept: the part its type has, tidied; `{}` when nothing was entered. The lower end of a
 * pay range may be entered second.
 * @throws RuleBroken when it cannot be true, or belongs to another type.
 */
export function keptValue(type: AnswerType, given: AnswerValue | null | undefined): AnswerValue {
  const wanted = PART[type];
  const value = given ?? {};
  const foreign = (Object.keys(value) as Part[]).find((part) => part !== wanted && value[part] != null);
  if (foreign)
    throw new RuleBroken('answer-type', `An answer of the type ${type} has no ${foreign}.`, {
      type,
      foreign,
    });
  if (wanted === null || value[wanted] == null) return {};
  switch (wanted) {
    case 'pay':
      return pay(value.pay!);
    case 'hours':
      return hours(value.hours!);
    case 'outlook':
      return { outlook: { direction: value.outlook!.direction, why: words(value.outlook!.why) } };
    case 'skills':
      return some('skills', list(value.skills!, 3));
    case 'withOthersPercent':
      return { withOthersPercent: within(value.withOthersPercent!, 0, 100, 'percent') };
    case 'training':
      return training(value.training!);
    case 'environment':
      return some('environment', [...new Set(value.environment!)].sort());
    case 'chooseAgain':
      return { chooseAgain: value.chooseAgain! };
    case 'related':
      return some('related', list(value.related!, LISTED_AT_MOST));
  }
}

function pay({ low, high, currency, period, place }: NonNullable<AnswerValue['pay']>): AnswerValue {
  const code = tidy(currency).toUpperCase();
  if (!/^[A-Z]{3}$/.test(code))
    throw new RuleBroken('currency', 'Name the currency by its three letters, such as CAD.', {
      currency: code,
    });
  const ends = [low, high].filter((end): end is number => end != null);
  for (const end of ends) within(end, 0, PAY_AT_MOST, 'pay');
  if (ends.length === 0 && words(place) === '') return {};
  const [from, to] = low != null && high != null && low > high ? [high, low] : [low ?? null, high ?? null];
  return { pay: { low: from, high: to, currency: code, period, place: words(place) } };
}

function hours({ perWeek, shifts }: NonNullable<AnswerValue['hours']>): AnswerValue {
  if (perWeek == null && shifts.length === 0) return {};
  if (perWeek != null) within(perWeek, 0, HOURS_IN_WEEK, 'hours');
  return { hours: { perWeek: perWeek ?? null, shifts: [...new Set(shifts)].sort() } };
}

function training({ path, months, credentials }: NonNullable<AnswerValue['training']>): AnswerValue {
  if (months != null) within(months, 0, MONTHS_AT_MOST, 'months');
  const kept = { path: words(path), months: months ?? null, credentials: list(credentials, LISTED_AT_MOST) };
  return kept.path === '' && kept.months === null && kept.credentials.length === 0 ? {} : { training: kept };
}

function some<P extends Part>(part: P, values: readonly string[]): AnswerValue {
  return values.length > 0 ? { [part]: values } : {};
}

/** Each once, in the order given. */
function list(given: readonly string[], most: number): string[] {
  const kept = [...new Set(given.map(words).filter((one) => one !== ''))];
  if (kept.length > most)
    throw new RuleBroken('too-many-named', `Name up to ${most}.`, { most, found: kept.length });
  return kept;
}

function words(text: string | null | undefined): string {
  const kept = tidy(text ?? '');
  if (kept.length > LIMITS.titleLength)
    throw new RuleBroken('too-long-here', `This holds up to ${LIMITS.titleLength} characters.`, {
      most: LIMITS.titleLength,
    });
  return kept;
}

function within(value: number, least: number, most: number, what: string): number {
  if (!Number.isFinite(value) || value < least || value > most)
    throw new RuleBroken('out-of-range', `This lies between ${least} and ${most}.`, { what, least, most });
  return value;
}
