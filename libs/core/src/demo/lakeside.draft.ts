import type { Paragraph, RichText } from '@firsthand/contracts';

const line = (text: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const item = (text: string) => ({ type: 'listItem' as const, content: [line(text)] as const });

/** A draft that is still being thought about, in the shape its student gave it. */
export const HALF_WRITTEN: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Farouk and Claudine look at the ' },
        { type: 'text', text: 'same', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' sheet, and each reads something else:' },
      ],
    },
    {
      type: 'bulletList',
      content: [item('He sees what it will be.'), item('She sees whether it will stand.')],
    },
    line('Neither of them'),
  ],
};
