/** Texts of somebody who means harm, as they leave in mail, tables, print and documents: they are words, and stay words. */
import { parse } from 'csv-parse/sync';
import { countWords, documentFor, layoutOf, richTextFrom, richTextOf, textOf } from '@firsthand/contracts';
import { type Letter, renderLetter, renderPersonal } from '@firsthand/platform';
import { HOSTILE } from '@firsthand/testing';
import { csvOf } from '../portfolio/archive.ts';
import { pdfOf } from '../portfolio/pdf.ts';
import { answersAsKept } from './reflections.rules.ts';

const letterOf = (words: string): Letter => ({
  ...{
    locale: 'en',
    subject: words,
    greeting: words,
    paragraphs: [words],
    reason: words,
    institution: words,
  },
  facts: [{ name: words, value: words }],
  items: [
    {
      title: words,
      paragraphs: [words],
      facts: [{ name: words, value: words }],
      action: { label: words, url: 'https://here.example/1' },
    },
  ],
  action: { label: words, url: 'https://here.example/2' },
  addressHint: words,
  choices: [{ label: words, url: 'https://here.example/3' }],
});
const personalOf = (words: string) => ({
  ...{ locale: 'en', subject: words, text: words },
  notice: { text: words, url: 'https://here.example/4' },
});
/** Everything in a page that is not words. */
const tagsIn = (html: string) => html.match(/<[^>]*>/g);
const keysIn = (value: unknown): string[] =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => [
        ...(Array.isArray(value) ? [] : [key]),
        ...keysIn(inner),
      ])
    : [];

it('are more than a hundred, and none stands twice', () => {
  expect(new Set(HOSTILE).size).toBe(HOSTILE.length);
  expect(HOSTILE.length).toBeGreaterThanOrEqual(100);
  expect(HOSTILE.filter((text) => text.includes('\n'))).toEqual([]);
});

describe.each(HOSTILE)('%j', (text) => {
  it('is words in an answer, formatted or not, with every one at its place', () => {
    const bold = { type: 'text', text, marks: [{ type: 'bold', attrs: { href: text, onclick: text } }] };
    const given = {
      type: 'doc',
      [text]: text,
      content: [
        { type: 'paragraph', attrs: { class: text }, content: [bold] },
        {
          type: 'orderedList',
          attrs: { start: text, type: text },
          content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [bold] }] }],
        },
      ],
    };
    const { answers, formatted } = answersAsKept([{ promptId: 'p', formatted: given }]);
    expect(answers['p']).toBe(`${text}\n\n1. ${text}`.normalize('NFC'));
    expect(new Set(keysIn(formatted['p']))).toEqual(
      new Set(['type', 'content', 'text', 'marks', 'attrs', 'start']),
    );
    for (const { lines } of layoutOf(formatted['p']!))
      for (const { runs } of lines) expect(runs.map((run) => run.text)).toEqual([text.normalize('NFC')]);
    expect(textOf(richTextOf(text))).toBe(text);
    expect(documentFor(text, text)).toEqual(richTextOf(text));
    expect(() => richTextFrom({ type: 'doc', content: [{ type: text }] })).toThrow();
    expect(countWords(text)).toBeGreaterThanOrEqual(0);
  });

  it('is words in a mail', () => {
    expect(tagsIn(renderLetter(letterOf(text)).html)).toEqual(tagsIn(renderLetter(letterOf('Words')).html));
    expect(tagsIn(renderPersonal(personalOf(text)).html)).toEqual(
      tagsIn(renderPersonal(personalOf('Words')).html),
    );
    expect(renderLetter(letterOf(text)).text).toContain(text);
  });

  it('is words in a table', () => {
    const [row] = parse(csvOf([{ answer: text }]), { bom: true, columns: true }) as { answer: string }[];
    expect([text, `'${text}`]).toContain(row!.answer);
    expect(row!.answer).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
  });
});

it('all of them are words on paper', async () => {
  const texts = HOSTILE.map((value) => ({ label: value, value }));
  const entries = [{ heading: HOSTILE[0]!, facts: texts, texts }];
  const chunks: Uint8Array[] = [];
  for await (const chunk of pdfOf({
    ...{
      language: 'en',
      title: HOSTILE[0]!,
      name: HOSTILE[1]!,
      institution: HOSTILE[2]!,
      takenOn: '',
      note: '',
    },
    sections: [{ title: HOSTILE[3]!, groups: [{ title: HOSTILE[4]!, entries }] }] as never,
  }))
    chunks.push(chunk);
  const pdf = Buffer.concat(chunks).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  // What a document could do by itself: none of it is there.
  expect(pdf).not.toMatch(/\/(JavaScript|JS|OpenAction|AA|Launch|URI|SubmitForm|EmbeddedFile|RichMedia)\b/);
});
