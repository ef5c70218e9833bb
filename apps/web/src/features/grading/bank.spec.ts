import { inserted, matching, slashAt } from './bank.ts';

describe('a slash while typing', () => {
  it('asks for the bank at the front and after a space, not within a word', () => {
    expect(slashAt('/', 1)).toEqual({ from: 0, to: 1, query: '' });
    expect(slashAt('Good. /well he', 14)).toEqual({ from: 6, to: 14, query: 'well he' });
    expect(slashAt('and/or', 6)).toBeNull();
    expect(slashAt('/one\nmore', 9)).toBeNull();
    expect(slashAt('/one, and later', 1)).toEqual({ from: 0, to: 1, query: '' });
    expect(slashAt('', 0)).toBeNull();
  });

  it('finds what holds every word, in the order of the bank', () => {
    const bank = [
      { text: 'Ask one more question.' },
      { text: 'One voice is one voice.' },
      { text: 'Well asked.' },
    ];
    expect(matching(bank, 'ONE  ask')).toEqual([bank[0]]);
    expect(matching(bank, '')).toEqual(bank);
  });

  it('gives way to what was chosen', () => {
    const text = 'Good. /well he And on.';
    expect(inserted(text, slashAt(text, 14)!, 'Well heard.')).toEqual({
      text: 'Good. Well heard. And on.',
      caret: 17,
    });
  });
});
