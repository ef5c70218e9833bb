import type { InterviewSheetFragment } from '../../generated/operations.ts';
import { freshValues, inputOf, problemsOf, valuesOf } from './interview-values.ts';

const ZONE = 'America/Toronto';
const NOW = new Date('2026-11-20T20:10:00Z');
const known = { contactId: 'ana', occupationId: 'technician', minutes: 20 };

describe('the interview form', () => {
  it('opens on a meeting that has just been', () => {
    const values = freshValues(NOW, ZONE, {});
    expect(values).toMatchObject({ held: true, startsLocal: '2026-11-20T14:30', thanks: 'NOT_YET' });
    expect(values.idempotencyKey).not.toBe(freshValues(NOW, ZONE, {}).idempotencyKey);
  });

  it('names each field that is missing', () => {
    expect(problemsOf(freshValues(NOW, ZONE, { startsLocal: '' }), NOW, ZONE)).toEqual({
      contactId: 'who',
      occupationId: 'occupation',
      startsLocal: 'when',
      minutes: 'minutes',
    });
    expect(problemsOf(freshValues(NOW, ZONE, known), NOW, ZONE)).toEqual({});
  });

  it('does not believe that a meeting was held tomorrow, but may plan one', () => {
    const tomorrow = { ...known, startsLocal: '2026-11-21T10:00' };
    expect(problemsOf(freshValues(NOW, ZONE, tomorrow), NOW, ZONE)).toEqual({ startsLocal: 'ahead' });
    expect(problemsOf(freshValues(NOW, ZONE, { ...tomorrow, held: false }), NOW, ZONE)).toEqual({});
  });

  it('needs no minutes for a plan, and refuses impossible ones', () => {
    const plan = { ...known, held: false, minutes: null };
    expect(problemsOf(freshValues(NOW, ZONE, plan), NOW, ZONE)).toEqual({});
    expect(problemsOf(freshValues(NOW, ZONE, { ...plan, minutes: 0 }), NOW, ZONE)).toEqual({
      minutes: 'minutes',
    });
  });

  it('has no time in the hour that spring skips', () => {
    const values = freshValues(NOW, ZONE, { ...known, held: false, startsLocal: '2027-03-14T02:30' });
    expect(problemsOf(values, NOW, ZONE)).toEqual({ startsLocal: 'skipped' });
  });

  it('sends minutes as asked for while planned, and as taken once held', () => {
    const values = freshValues(NOW, ZONE, { ...known, thanks: 'CARD' });
    expect(inputOf({ ...values, held: false }, ZONE)).toMatchObject({
      plannedMinutes: 20,
      actualMinutes: null,
      thankYouMethod: null,
    });
    expect(inputOf(values, ZONE, 30)).toMatchObject({
      plannedMinutes: 30,
      actualMinutes: 20,
      thankYouMethod: 'CARD',
      startsAt: '2026-11-20T19:30:00.000Z',
    });
  });

  it('shows a stored interview and sends it back unchanged', () => {
    const stored = {
      contact: { id: 'ana', name: 'Ana' },
      occupation: { id: 'technician', title: 'Technician' },
      startsAt: '2026-11-20T19:30:00.000Z',
      mode: 'PHONE',
      actualMinutes: 18,
      plannedMinutes: 20,
      thankYouMethod: 'EMAIL',
      practice: true,
      notes: 'Noisy.',
    } as InterviewSheetFragment;
    expect(inputOf(valuesOf(stored, ZONE), ZONE, stored.plannedMinutes)).toEqual({
      contactId: 'ana',
      occupationId: 'technician',
      startsAt: '2026-11-20T19:30:00.000Z',
      mode: 'PHONE',
      actualMinutes: 18,
      plannedMinutes: 20,
      thankYouMethod: 'EMAIL',
      practice: true,
      notes: 'Noisy.',
    });
  });
});
