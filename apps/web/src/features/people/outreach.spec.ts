import { CONTACT_STANDINGS } from '@firsthand/contracts';
import { type Attempt, nextMove, saidTogether } from './outreach.ts';

const attempt = (state: Attempt['state']) => ({ state, expiresOn: '2027-02-01' }) as Attempt;

describe('the next move', () => {
  it('offers the suggested way first', () => {
    expect(nextMove({ standing: 'FOLLOW_UP', channel: 'EMAIL' }, attempt('NO_ANSWER')).asks).toEqual([
      'EMAIL',
      'PHONE',
      'IN_PERSON',
      'MESSAGE',
    ]);
  });

  it('asks what came of it while that is not said', () => {
    expect(nextMove({ standing: 'WAITING', channel: 'PHONE' }, attempt('SENT')).answers).toContain(
      'NO_ANSWER',
    );
    expect(nextMove({ standing: 'WAITING', channel: 'PHONE' }, attempt('NO_ANSWER')).answers).not.toContain(
      'NO_ANSWER',
    );
  });

  it('never leads to somebody who asked not to be contacted', () => {
    expect(nextMove({ standing: 'DO_NOT_CONTACT', channel: null }, attempt('DO_NOT_CONTACT'))).toEqual({
      asks: [],
      answers: [],
      first: null,
    });
  });

  it('knows every standing', () => {
    for (const standing of CONTACT_STANDINGS) expect(nextMove({ standing, channel: null })).toBeDefined();
  });
});

it('adds to what was said, and never replaces it', () => {
  expect(saidTogether('Wrote on Monday.', ' She answered. ')).toBe('Wrote on Monday.\nShe answered.');
  expect(saidTogether('', '')).toBe('');
});
