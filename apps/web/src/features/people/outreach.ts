import type { OutreachChannel, OutreachOutcome } from '@firsthand/contracts';
import type { ContactQuery } from '../../generated/operations.ts';

export type Person = ContactQuery['contact'];
export type Attempt = Person['outreaches'][number];
type Standing = NonNullable<Person['standing']>;

/** The first is the way people expect; what was not asked for last time comes before what was. */
const CHANNELS: readonly OutreachChannel[] = ['PHONE', 'EMAIL', 'IN_PERSON', 'MESSAGE'];

/** What can be tapped next, and what is said above it. */
export interface NextMove {
  /** Ways to ask, the suggested one first. */
  readonly asks: readonly OutreachChannel[];
  /** Answers that may have come. */
  readonly answers: readonly OutreachOutcome[];
  /** Which of the two is the obvious thing to do. */
  readonly first: 'asks' | 'answers' | 'schedule' | 'others' | null;
}

/** The one obvious next move with somebody, and the other possible ones. */
export function nextMove(
  { standing, channel }: Pick<Standing, 'standing' | 'channel'>,
  latest?: Attempt,
): NextMove {
  const asks = channel ? [channel, ...CHANNELS.filter((each) => each !== channel)] : CHANNELS;
  const answers: OutreachOutcome[] = ['ACCEPTED', 'NOT_NOW', 'DECLINED', 'DO_NOT_CONTACT'];
  switch (standing) {
    case 'NOT_ASKED':
    case 'DRAFTED':
      return { asks, answers: [], first: 'asks' };
    case 'WAITING':
      return latest?.state === 'SENT'
        ? {
            asks: [],
            answers: ['ACCEPTED', 'NOT_NOW', 'NO_ANSWER', 'DECLINED', 'DO_NOT_CONTACT'],
            first: 'answers',
          }
        : { asks: [], answers, first: 'answers' };
    case 'FOLLOW_UP':
      return { asks, answers, first: 'asks' };
    case 'TO_SCHEDULE':
      return { asks: [], answers: ['DECLINED'], first: 'schedule' };
    case 'SILENT':
      return {
        asks: [],
        answers: latest && latest.expiresOn !== null ? ['ACCEPTED', 'DECLINED'] : [],
        first: 'others',
      };
    case 'DECLINED':
      return { asks: [], answers: [], first: 'others' };
    case 'AGREED':
    case 'DO_NOT_CONTACT':
      return { asks: [], answers: [], first: null };
  }
}

/** What an attempt says once something is added to it. */
export function saidTogether(before: string, added: string): string {
  return [before, added.trim()].filter((text) => text !== '').join('\n');
}
