import { inTopicOrder, nextUnheard, type Finding, type Sheet } from './sheet-query.ts';

const finding = (id: string, topic: Finding['topic'], heardFrom: string[] = []) =>
  ({ id, topic, verdicts: heardFrom.map((interviewId) => ({ interviewId })) }) as Finding;
const sheet = (...findings: Finding[]) => ({ findings }) as unknown as Sheet;
const next = (of: Sheet, after: string) => nextUnheard(of, 'ada', after)?.id;

describe('a research sheet', () => {
  it('reads topic by topic, whatever was written first', () => {
    const findings = [finding('a', 'PAY'), finding('b', 'DUTIES'), finding('c', 'PAY')];
    expect(inTopicOrder(findings).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('goes on to the next finding an interview said nothing about, round once, and then ends', () => {
    const three = sheet(finding('a', 'DUTIES'), finding('b', 'SKILLS', ['ada']), finding('c', 'PAY', ['bo']));
    expect(next(three, 'a')).toBe('c');
    expect(next(three, 'c')).toBe('a');
    expect(next(sheet(finding('a', 'DUTIES'), finding('b', 'SKILLS', ['ada'])), 'a')).toBeUndefined();
  });
});
