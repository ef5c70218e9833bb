import { cardBeside } from './board-keys.ts';

describe('the arrow keys on the board', () => {
  const columns = [['a', 'b', 'c'], [], ['d'], ['e', 'f']];

  it.each([
    ['a', 'ArrowDown', 'b'],
    ['a', 'ArrowUp', null],
    ['c', 'ArrowDown', null],
    ['c', 'ArrowRight', 'd'],
    ['d', 'ArrowRight', 'e'],
    ['f', 'ArrowLeft', 'd'],
    ['d', 'ArrowLeft', 'a'],
    ['a', 'ArrowLeft', null],
    ['a', 'Enter', null],
    ['nobody', 'ArrowDown', null],
  ])('from %s %s leads to %s', (from, key, to) => expect(cardBeside(columns, from, key)).toBe(to));
});
