import { beginsAt, inOrderFor, scoredAt } from './prompt-criteria.ts';

const criteria = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const order = (promptId: string | null) =>
  inOrderFor(promptId, criteria)
    .map(({ id }) => id)
    .join('');

describe('the criteria that go with a prompt', () => {
  it('come first once they were scored with it, and nowhere else', () => {
    expect(order('p')).toBe('abc');
    scoredAt('p', 'c');
    expect([order('p'), order('q'), order(null)]).toEqual(['cab', 'abc', 'abc']);
  });

  it('are where one goes on, even when others are still missing', () => {
    scoredAt('r', 'b');
    expect(beginsAt('r', criteria, ['a', 'b', 'c'])).toBe('b');
    expect(beginsAt('r', criteria, ['a', 'c'])).toBe('b');
    expect(beginsAt('new', criteria, ['b', 'c'])).toBe('b');
    expect(beginsAt(null, criteria, [])).toBe('a');
  });
});
