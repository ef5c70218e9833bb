import fc from 'fast-check';
import {
  type Block,
  documentFor,
  isPlain,
  layoutOf,
  NotRichText,
  type Paragraph,
  type RichText,
  richTextFrom,
  richTextOf,
  textOf,
} from './rich-text.ts';

const words = (text: string, ...marks: ('bold' | 'italic')[]) => ({
  type: 'text' as const,
  text,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
});
const p = (...content: NonNullable<Paragraph['content']>): Paragraph => ({ type: 'paragraph', content });
const doc = (...content: Block[]): RichText => ({ type: 'doc', content });
const li = (text: string) => ({ type: 'listItem' as const, content: [p(words(text))] as [Paragraph] });

const WHOLE = doc(
  p(words('She '), words('never', 'bold'), words(' stops.'), { type: 'hardBreak' }, words('Really.')),
  { type: 'bulletList', content: [li('talking'), li('listening')] },
  { type: 'orderedList', attrs: { start: 3 }, content: [li('third'), li('fourth')] },
  { type: 'blockquote', content: [p(words('One.', 'italic')), p(words('Two.'))] },
);

const text = fc.stringMatching(/^[a-z• .1\n]{0,12}$/);
const inline = fc.oneof(
  fc.record({
    type: fc.constant('text'),
    text,
    marks: fc.subarray(['italic', 'bold']).map((types) => types.map((type) => ({ type }))),
  }),
  fc.constant({ type: 'hardBreak' }),
);
const paragraph = fc.record({ type: fc.constant('paragraph'), content: fc.array(inline, { maxLength: 5 }) });
const item = fc.record({ type: fc.constant('listItem'), content: fc.tuple(paragraph) });
const items = fc.array(item, { minLength: 1, maxLength: 4 });
const block = fc.oneof(
  paragraph,
  fc.record({ type: fc.constant('bulletList'), content: items }),
  fc.record({ type: fc.constant('orderedList'), content: items, attrs: fc.record({ start: fc.nat(20) }) }),
  fc.record({
    type: fc.constant('blockquote'),
    content: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
  }),
);
const documents = fc.record({ type: fc.constant('doc'), content: fc.array(block, { maxLength: 6 }) });

describe('a formatted text', () => {
  it('says a plain text', () => {
    expect(textOf(WHOLE)).toBe(
      'She never stops.\nReally.\n\n• talking\n• listening\n\n3. third\n4. fourth\n\nOne.\n\nTwo.',
    );
    expect(richTextFrom(WHOLE)).toEqual(WHOLE);
  });

  it('knows the place of every word in its plain text', () =>
    fc.assert(
      fc.property(documents, (given) => {
        const made = richTextFrom(given);
        const plain = textOf(made);
        for (const { lines } of layoutOf(made))
          for (const { marker, runs } of lines)
            for (const { start, text: said } of marker ? [marker, ...runs] : runs)
              expect(plain.slice(start, start + said.length)).toBe(said);
      }),
    ));

  it('is the same however often it is built anew, in whatever order its keys came', () =>
    fc.assert(
      fc.property(documents, (given) => {
        const made = richTextFrom(given);
        const turned = JSON.parse(JSON.stringify(made), (_, value: unknown) =>
          value && typeof value === 'object' && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).reverse())
            : value,
        ) as unknown;
        expect(JSON.stringify(richTextFrom(turned))).toBe(JSON.stringify(made));
      }),
    ));

  it('is made of any plain text and gives back exactly that', () =>
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' }), fc.stringMatching(/^[a\n]*$/)), (plain) => {
        expect(textOf(richTextOf(plain))).toBe(plain);
        expect(isPlain(richTextFrom(richTextOf(plain)))).toBe(true);
      }),
    ));

  it('is plain only when its text says all there is to it', () => {
    expect(isPlain(doc(p(words('a')), p(words('b'))))).toBe(true);
    expect(isPlain(WHOLE)).toBe(false);
    expect(isPlain(doc(p(words('a', 'bold'))))).toBe(false);
    expect(isPlain(doc({ type: 'blockquote', content: [p(words('a'))] }))).toBe(false);
  });

  it('leaves behind what it does not know by name', () => {
    const dressed = {
      type: 'doc',
      onload: 'alert(1)',
      content: [
        {
          type: 'paragraph',
          attrs: { style: 'position:fixed', onclick: 'alert(1)' },
          content: [
            { type: 'text', text: 'Hi', marks: [{ type: 'bold', attrs: { href: 'javascript:alert(1)' } }] },
          ],
        },
        { type: 'orderedList', attrs: { start: '1"><script>', type: 'a' }, content: [li('one')] },
      ],
    };
    expect(richTextFrom(dressed)).toEqual(
      doc(p(words('Hi', 'bold')), { type: 'orderedList', attrs: { start: 1 }, content: [li('one')] }),
    );
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', '<p>Hi</p>'],
    ['a list', []],
    ['another root', { type: 'paragraph' }],
    ['a script', { type: 'doc', content: [{ type: 'script', content: [words('alert(1)')] }] }],
    ['a picture', { type: 'doc', content: [{ type: 'image', attrs: { src: 'x', onerror: 'alert(1)' } }] }],
    ['raw HTML', { type: 'doc', content: [{ type: 'html', html: '<b>' }] }],
    ['a heading', { type: 'doc', content: [{ type: 'heading', attrs: { level: 1 } }] }],
    ['words outside a paragraph', { type: 'doc', content: [words('Hi')] }],
    ['a link', { type: 'doc', content: [p({ ...words('Hi'), marks: [{ type: 'link' }] } as never)] }],
    [
      'words that are no text',
      { type: 'doc', content: [p({ type: 'text', text: { toString: 1 } } as never)] },
    ],
    ['an empty list', { type: 'doc', content: [{ type: 'bulletList', content: [] }] }],
    [
      'a list within a list',
      { type: 'doc', content: [{ type: 'bulletList', content: [{ type: 'bulletList' }] }] },
    ],
    [
      'a quote within a quote',
      { type: 'doc', content: [{ type: 'blockquote', content: [{ type: 'blockquote' }] }] },
    ],
    ['content that is no list', { type: 'doc', content: { 0: p() } }],
  ])('is never %s', (_, given) => {
    expect(() => richTextFrom(given)).toThrow(NotRichText);
    expect(documentFor('As written.', given)).toEqual(richTextOf('As written.'));
  });

  it('is not shown where it says something else than the text', () => {
    expect(documentFor(textOf(WHOLE), WHOLE)).toEqual(WHOLE);
    expect(documentFor('She never stops.', WHOLE)).toEqual(richTextOf('She never stops.'));
  });

  it('is as deep as it is named, however deep what came was', () => {
    let deep: unknown = p(words('down'));
    for (let level = 0; level < 50_000; level++) deep = { type: 'blockquote', content: [deep] };
    expect(() => richTextFrom({ type: 'doc', content: [deep] })).toThrow(NotRichText);
  });
});
