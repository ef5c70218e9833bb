import { STARTER_OCCUPATIONS } from './starter.ts';

describe('the starter occupations', () => {
  it('are at least 150, each with a title of its own and one sentence', () => {
    const titles = STARTER_OCCUPATIONS.map(([title]) => title.toLowerCase());
    expect(titles.length).toBeGreaterThanOrEqual(150);
    expect(new Set(titles).size).toBe(titles.length);
    for (const [, description] of STARTER_OCCUPATIONS) {
      expect(description).toMatch(/^\p{Lu}[^.!?]+\.$/u);
      expect(description.length).toBeLessThanOrEqual(140);
    }
  });
});
