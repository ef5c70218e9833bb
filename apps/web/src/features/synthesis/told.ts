import { ANSWER_TYPES, type AnswerType } from '@firsthand/contracts';
import type { Column } from './synthesis-query.ts';

export type Answer = Column['answers'][number];
type Pay = NonNullable<Answer['value']['pay']>;
export type TypedAnswerType = Exclude<AnswerType, 'FREE'>;

/** Kinds of answers that can be laid side by side and that somebody gave, in their order. */
export function typesTold(voices: readonly Pick<Column, 'answers'>[]): TypedAnswerType[] {
  const told = new Set(
    voices.flatMap(({ answers }) => answers.filter(hasValue).map(({ answerType }) => answerType)),
  );
  return ANSWER_TYPES.filter((type): type is TypedAnswerType => type !== 'FREE' && told.has(type));
}

export const answersOf = ({ answers }: Pick<Column, 'answers'>, type: TypedAnswerType): Answer[] =>
  answers.filter((answer) => answer.answerType === type && hasValue(answer));

function hasValue({ value }: Answer): boolean {
  return Object.values(value).some((part) => part != null);
}

export interface PaidRange {
  readonly interviewId: string;
  readonly name: string;
  readonly pay: Pay;
  /** Both ends on the axis, from 0 to 1; one figure alone has both at one place. */
  readonly from: number;
  readonly to: number;
}

export interface PayPlot {
  readonly currency: string;
  readonly period: Pay['period'];
  readonly ranges: readonly PaidRange[];
}

/**
 * What people said of pay, drawn on one axis each for what can be compared as it stands: the same currency, the same
 * period. An hour's pay times a number of hours would be our guess and not what anybody said.
 */
export function payPlots(voices: readonly Pick<Column, 'interviewId' | 'name' | 'answers'>[]): PayPlot[] {
  const told = voices.flatMap(({ interviewId, name, answers }) =>
    answers.flatMap(({ value: { pay } }) => {
      const low = pay?.low ?? pay?.high;
      const high = pay?.high ?? pay?.low;
      return pay && low != null && high != null ? [{ interviewId, name, pay, low, high }] : [];
    }),
  );
  const kinds = [...new Set(told.map(({ pay }) => `${pay.currency} ${pay.period}`))];
  return kinds.map((kind) => {
    const of = told.filter(({ pay }) => `${pay.currency} ${pay.period}` === kind);
    const min = Math.min(...of.map(({ low }) => low));
    const max = Math.max(...of.map(({ high }) => high));
    const place = (figure: number) => (max === min ? 0.5 : (figure - min) / (max - min));
    const { currency, period } = of[0]!.pay;
    return {
      ...{ currency, period },
      ranges: of.map(({ low, high, ...rest }) => ({ ...rest, from: place(low), to: place(high) })),
    };
  });
}
