import { blocksOf } from './marked-text.ts';

const plain = (text: string) => ({ text, strong: false });

describe('the text of a lesson', () => {
  it('has paragraphs, lists and weight', () => {
    expect(blocksOf('One\nline more.\n\n- **Who:** you\n- what\nAfter.\n\n\n')).toEqual([
      { kind: 'paragraph', parts: [plain('One\nline more.')] },
      { kind: 'list', items: [[{ text: 'Who:', strong: true }, plain(' you')], [plain('what')]] },
      { kind: 'paragraph', parts: [plain('After.')] },
    ]);
  });

  it('shows everything else as it is written', () => {
    expect(blocksOf('<b>a</b> 2 ** 3 -4')).toEqual([
      { kind: 'paragraph', parts: [plain('<b>a</b> 2 ** 3 -4')] },
    ]);
    expect(blocksOf(' \n ')).toEqual([]);
  });
});
