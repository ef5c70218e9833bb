import { checklistOf, nextStepOf } from './checklist.ts';

const empty = { studentCount: 0, staff: [], cohorts: [], assignments: [] };
const instructor = { role: 'INSTRUCTOR', droppedAt: null };

describe('what a section still needs', () => {
  it('begins with somebody who teaches it', () => {
    expect(nextStepOf(empty)).toBe('staff');
    expect(checklistOf(empty).every(({ done }) => !done)).toBe(true);
  });

  it('is not content with a counsellor, or an instructor who has left', () => {
    const staff = [
      { role: 'COUNSELLOR', droppedAt: null },
      { role: 'INSTRUCTOR', droppedAt: '2027-01-01T00:00:00.000Z' },
    ];
    expect(nextStepOf({ ...empty, staff })).toBe('staff');
  });

  it('goes on to roster, cohorts, assignment, publishing', () => {
    const taught = { ...empty, staff: [instructor] };
    expect(nextStepOf(taught)).toBe('roster');
    const filled = { ...taught, studentCount: 30 };
    expect(nextStepOf({ ...filled, cohorts: [{ size: 0 }] })).toBe('cohorts');
    const grouped = { ...filled, cohorts: [{ size: 30 }] };
    expect(nextStepOf(grouped)).toBe('assignment');
    expect(nextStepOf({ ...grouped, assignments: [{ state: 'DRAFT' }] })).toBe('published');
    expect(nextStepOf({ ...grouped, assignments: [{ state: 'DRAFT' }, { state: 'PUBLISHED' }] })).toBeNull();
  });
});
