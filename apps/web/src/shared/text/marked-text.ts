/** The few marks a text that staff write can have: paragraphs, lists of lines that begin with a dash, and **weight**. */
export interface TextPart {
  readonly text: string;
  readonly strong: boolean;
}
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly parts: readonly TextPart[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly TextPart[])[] };

const ITEM = /^\s*[-*•]\s+/;

export function blocksOf(text: string): TextBlock[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((block) => runsOf(block.split('\n').filter((line) => line.trim() !== '')))
    .map((run) =>
      run.isList
        ? { kind: 'list', items: run.lines.map((line) => partsOf(line.replace(ITEM, ''))) }
        : { kind: 'paragraph', parts: partsOf(run.lines.join('\n')) },
    );
}

/** Lines of a block, those of a list and those of a paragraph apart. */
function runsOf(lines: readonly string[]): { isList: boolean; lines: string[] }[] {
  const runs: { isList: boolean; lines: string[] }[] = [];
  for (const line of lines) {
    const isList = ITEM.test(line);
    const last = runs.at(-1);
    if (last?.isList === isList) last.lines.push(line);
    else runs.push({ isList, lines: [line] });
  }
  return runs;
}

function partsOf(line: string): TextPart[] {
  return line
    .split(/\*\*(.+?)\*\*/)
    .map((text, at) => ({ text, strong: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
