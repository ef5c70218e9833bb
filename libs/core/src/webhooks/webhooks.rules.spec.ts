import fc from 'fast-check';
import { bodyOf, headersOf, secretFrom, standingAfter, waitSeconds, wireName } from './webhooks.rules.ts';

describe('a webhook’s tries', () => {
  it('lie further and further apart, and end after three days', () => {
    const waits = Array.from({ length: 9 }, (_, i) => waitSeconds(i + 1)!);
    expect(waits.every((wait, i) => i === 0 || wait > waits[i - 1]!)).toBe(true);
    const days = waits.reduce((sum, wait) => sum + wait, 0) / 86_400;
    expect(days).toBeGreaterThan(3);
    expect(days).toBeLessThan(4);
    expect(waitSeconds(10)).toBeNull();
  });

  it('end with a yes, and only a 2xx is one', () => {
    const now = new Date('2027-02-15T15:00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), fc.integer({ min: 1, max: 12 }), (status, tries) => {
        const { state, nextAttemptAt } = standingAfter({ status, problem: null }, tries, now);
        const yes = status >= 200 && status <= 299;
        expect(state).toBe(yes ? 'DELIVERED' : tries > 9 ? 'FAILED' : 'PLANNED');
        expect(nextAttemptAt > now).toBe(state === 'PLANNED');
      }),
    );
    expect(standingAfter({ status: null, problem: 'SLOW' }, 1, now).state).toBe('PLANNED');
    expect(standingAfter({ status: null, problem: 'SECRET' }, 1, now).state).toBe('FAILED');
  });
});

describe('what goes to a webhook', () => {
  it('is signed as the convention’s own example is', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const at = new Date(1_614_265_330_000);
    expect(headersOf('msg_p5jXN8AQM9LWM0D4loKWxJek', at, '{"test": 2432232314}', [secret])).toMatchObject({
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
    expect(secretFrom(new Uint8Array(32))).toMatch(/^whsec_A{43}=$/);
  });

  it('is the same text at every try', () => {
    expect(wireName('GRADE_RELEASED')).toBe('grade.released');
    expect(bodyOf('SUBMISSION_MADE', new Date('2027-02-15T15:00:00Z'), { submissionId: 's' })).toBe(
      '{"type":"submission.made","timestamp":"2027-02-15T15:00:00.000Z","data":{"submissionId":"s"}}',
    );
  });
});
