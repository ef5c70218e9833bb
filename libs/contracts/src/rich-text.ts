/**
 * A formatted text: a document of the few kinds of things an answer may hold, and the plain text it says. Both sides use
 * these same functions, so a place in the plain text means the same on the page and on the server. Whatever comes from
 * outside is built anew from the list below: what is not on it cannot be in what is kept.
 */
export type Emphasis = 'bold' | 'italic';

export interface FormattedWords {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly { readonly type: Emphasis }[];
}
export type Inline = FormattedWords | { readonly type: 'hardBreak' };

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content?: readonly Inline[];
}
export interface ListItem {
  readonly type: 'listItem';
  readonly content: readonly [Paragraph];
}
export type Block =
  | Paragraph
  | { readonly type: 'bulletList'; readonly content: readonly ListItem[] }
  | {
      readonly type: 'orderedList';
      readonly attrs: { readonly start: number };
      readonly content: readonly ListItem[];
    }
  | { readonly type: 'blockquote'; readonly content: readonly Paragraph[] };

/** As ProseMirror writes it, and with every key in one order, so that equal documents are equal as JSON. */
export interface RichText {
  readonly type: 'doc';
  readonly content: readonly Block[];
}

/** What stands in the plain text between two blocks, and between the lines of one. */
export const BLOCK_GAP = '\n\n';
export const LINE_GAP = '\n';
/** The highest number a list may begin with. */
const LIST_START_AT_MOST = 9_999;

/** The document is not one of these; `path` says where. */
export class NotRichText extends Error {
  constructor(readonly path: string) {
    super(`This is no part of a formatted text: ${path}.`);
    this.name = 'NotRichText';
  }
}

/**
 * Builds the document anew out of what is allowed. What is only known by other names (attributes, classes, addresses) is
 * left behind; a thing of another kind is refused. `written` brings words into the form they are kept in.
 * @throws NotRichText
 */
export function richTextFrom(given: unknown, written = (text: string) => text): RichText {
  const doc = record(given, 'doc');
  if (doc['type'] !== 'doc') throw new NotRichText('doc.type');
  const inlines = (content: unknown, path: string): Inline[] => {
    const result: Inline[] = [];
    const add = (words: FormattedWords) => {
      const last = result.at(-1);
      if (last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(words.marks))
        result[result.length - 1] = { ...last, text: last.text + words.text };
      else if (words.text !== '') result.push(words);
    };
    list(content, path).forEach((each, at) => {
      const here = `${path}.${at}`;
      const inline = record(each, here);
      if (inline['type'] === 'hardBreak') return void result.push({ type: 'hardBreak' });
      if (inline['type'] !== 'text' || typeof inline['text'] !== 'string') throw new NotRichText(here);
      const given = list(inline['marks'], `${here}.marks`).map((mark) => record(mark, here)['type']);
      if (given.some((type) => type !== 'bold' && type !== 'italic')) throw new NotRichText(`${here}.marks`);
      const marks = (['bold', 'italic'] as const)
        .filter((type) => given.includes(type))
        .map((type) => ({ type }));
      written(inline['text'])
        .split(LINE_GAP)
        .forEach((text, line) => {
          if (line > 0) result.push({ type: 'hardBreak' });
          add({ type: 'text', text, ...(marks.length > 0 && { marks }) });
        });
    });
    return result;
  };
  const paragraph = (given: unknown, path: string): Paragraph => {
    const node = record(given, path);
    if (node['type'] !== 'paragraph') throw new NotRichText(path);
    const content = inlines(node['content'], `${path}.content`);
    return { type: 'paragraph', ...(content.length > 0 && { content }) };
  };
  const item = (given: unknown, path: string): ListItem => {
    const node = record(given, path);
    const content = list(node['content'], `${path}.content`);
    if (node['type'] !== 'listItem' || content.length !== 1) throw new NotRichText(path);
    return { type: 'listItem', content: [paragraph(content[0], `${path}.content.0`)] };
  };
  const block = (given: unknown, path: string): Block => {
    const node = record(given, path);
    const { type } = node;
    if (type === 'paragraph') return paragraph(node, path);
    const within = list(node['content'], `${path}.content`);
    if (within.length === 0) throw new NotRichText(`${path}.content`);
    const every = <T>(build: (given: unknown, path: string) => T) =>
      within.map((each, at) => build(each, `${path}.content.${at}`));
    if (type === 'bulletList') return { type, content: every(item) };
    if (type === 'blockquote') return { type, content: every(paragraph) };
    if (type !== 'orderedList') throw new NotRichText(path);
    const start = node['attrs'] === undefined ? 1 : record(node['attrs'], `${path}.attrs`)['start'];
    const isStart = Number.isInteger(start) && Number(start) >= 0 && Number(start) <= LIST_START_AT_MOST;
    return { type, attrs: { start: isStart ? Number(start) : 1 }, content: every(item) };
  };
  const content = list(doc['content'], 'doc.content').map((each, at) => block(each, `doc.content.${at}`));
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

const record = (given: unknown, path: string): Record<string, unknown> => {
  if (given === null || typeof given !== 'object' || Array.isArray(given)) throw new NotRichText(path);
  return given as Record<string, unknown>;
};
const list = (given: unknown, path: string): readonly unknown[] => {
  if (given === undefined) return [];
  if (!Array.isArray(given)) throw new NotRichText(path);
  return given;
};

/** Words on the page with where they begin in the plain text. */
export interface Run {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Emphasis[];
}
/** A paragraph, or a line of a list behind its sign or number. */
export interface Line {
  readonly marker: Run | null;
  readonly runs: readonly Run[];
}
export interface LaidBlock {
  readonly type: Block['type'];
  readonly lines: readonly Line[];
}

/** What stands between the lines of a block. */
export const gapWithin = (type: Block['type']) => (type === 'blockquote' ? BLOCK_GAP : LINE_GAP);

/** The document as it is read: every word with its place in the plain text. */
export function layoutOf({ content }: RichText): LaidBlock[] {
  let at = 0;
  const run = (text: string, marks: readonly Emphasis[] = []): Run => {
    const start = at;
    at += text.length;
    return { start, text, marks };
  };
  const runsOf = (paragraph: Paragraph): Run[] =>
    (paragraph.content ?? []).map((inline) =>
      inline.type === 'hardBreak'
        ? run(LINE_GAP)
        : run(
            inline.text,
            inline.marks?.map(({ type }) => type),
          ),
    );
  return content.map((block, place) => {
    if (place > 0) at += BLOCK_GAP.length;
    const gap = gapWithin(block.type);
    const parts: readonly (Paragraph | ListItem)[] = block.type === 'paragraph' ? [block] : block.content;
    const lines = parts.map((part, index): Line => {
      if (index > 0) at += gap.length;
      if (part.type === 'paragraph') return { marker: null, runs: runsOf(part) };
      const marker = run(block.type === 'orderedList' ? `${block.attrs.start + index}. ` : '• ');
      return { marker, runs: runsOf(part.content[0]) };
    });
    return { type: block.type, lines };
  });
}

/** The plain text a document says: this is what is counted, compared, searched and commented on. */
export function textOf(doc: RichText): string {
  return layoutOf(doc)
    .map(({ type, lines }) =>
      lines
        .map(({ marker, runs }) => (marker?.text ?? '') + runs.map(({ text }) => text).join(''))
        .join(gapWithin(type)),
    )
    .join(BLOCK_GAP);
}

/** A plain text as a document: paragraphs where a line is left empty. `textOf` gives back exactly this text. */
export function richTextOf(text: string): RichText {
  const content = text.split(BLOCK_GAP).map((paragraph): Paragraph => {
    const inlines = paragraph
      .split(LINE_GAP)
      .flatMap((line, at): Inline[] => [
        ...(at > 0 ? [{ type: 'hardBreak' as const }] : []),
        ...(line === '' ? [] : [{ type: 'text' as const, text: line }]),
      ]);
    return { type: 'paragraph', ...(inlines.length > 0 && { content: inlines }) };
  });
  return { type: 'doc', content };
}

/** Whether its plain text says all there is to it, so that the document need not be kept. */
export function isPlain(doc: RichText): boolean {
  return JSON.stringify(richTextOf(textOf(doc))) === JSON.stringify(doc);
}

/** The document to show for a text: its own where it says the same, and else the text's paragraphs. */
export function documentFor(text: string, formatted: unknown): RichText {
  if (formatted === null || formatted === undefined) return richTextOf(text);
  try {
    const doc = richTextFrom(formatted);
    return textOf(doc) === text ? doc : richTextOf(text);
  } catch (error) {
    if (error instanceof NotRichText) return richTextOf(text);
    throw error;
  }
}
