import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import type { PortfolioRecord, RecordEntry, RecordFact } from './record.rules.ts';
import { printable } from './printable.rules.ts';
import { wordsFor } from './words.ts';

const font = (name: string) => fileURLToPath(new URL(`./fonts/LiberationSans-${name}.ttf`, import.meta.url));
const REGULAR = 'regular';
const BOLD = 'bold';
const INK = '#1f1c1a';
const SOFT = '#5f5852';
const MARGIN = 64;

/**
 * A record as a tagged PDF: headings, paragraphs and the language are known to whoever has it read aloud. Its fonts are
 * embedded and know Latin with all its accents, Greek and Cyrillic; what they do not know shows as a box, and the last
 * page says how often and where it is whole.
 */
export async function* pdfOf(record: PortfolioRecord): AsyncGenerator<Uint8Array> {
  const words = wordsFor(record.language);
  const pdf = new PDFDocument({
    pdfVersion: '1.7',
    tagged: true,
    lang: record.language,
    displayTitle: true,
    size: 'LETTER',
    margin: MARGIN,
    bufferPages: true,
    info: { Title: `${record.title}: ${record.name}`, Author: record.name, Creator: 'Firsthand' },
    font: font('Regular'),
  });
  pdf.registerFont(REGULAR, font('Regular'));
  pdf.registerFont(BOLD, font('Bold'));
  const page = new Page(pdf);

  page.heading('H1', record.title, 22);
  page.paragraph(record.name, 13);
  page.paragraph(`${record.institution}. ${words.taken.replace('{date}', record.takenOn)}`, 10.5, SOFT);
  page.paragraph(record.note, 10.5, SOFT);
  for (const { title, groups } of record.sections) {
    page.heading('H2', title, 17);
    for (const group of groups) {
      page.heading('H3', group.title, 13);
      for (const entry of group.entries) page.entry(entry);
    }
  }
  if (page.unprintable > 0)
    page.paragraph(words.unprintable.replace('{count}', String(page.unprintable)), 10.5, SOFT);
  page.finish();
  yield* pdf as unknown as AsyncIterable<Uint8Array>;
}

/** Puts one thing under the other, each with what it is in the document's structure. */
class Page {
  /** Characters the fonts have no shape for. */
  unprintable = 0;
  private readonly root: PDFKit.PDFStructureElement;

  constructor(private readonly pdf: PDFKit.PDFDocument) {
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
  }

  heading(level: 'H1' | 'H2' | 'H3' | 'H4', text: string, size: number): void {
    const { pdf } = this;
    // A heading does not stay behind alone at the foot of a page.
    if (pdf.y > pdf.page.height - MARGIN - size * 5) pdf.addPage();
    this.put(level, () => {
      pdf.moveDown(level === 'H1' ? 0 : size / 20);
      this.write(text, { font: BOLD, size, colour: INK });
      pdf.moveDown(0.3);
    });
  }

  paragraph(text: string, size: number, colour = INK): void {
    this.put('P', () => {
      this.write(text, { font: REGULAR, size, colour });
      this.pdf.moveDown(0.5);
    });
  }

  entry({ heading, facts, texts }: RecordEntry): void {
    if (heading) this.heading('H4', heading, 11);
    if (facts.length > 0)
      this.paragraph(facts.map(({ label, value }) => `${label}: ${value}`).join('  ·  '), 9.5, SOFT);
    for (const text of texts) this.text(text);
  }

  finish(): void {
    this.root.end();
    this.pdf.end();
  }

  private text({ label, value }: RecordFact): void {
    this.put('P', () => {
      if (label) this.write(label, { font: BOLD, size: 9.5, colour: SOFT });
      this.write(value, { font: REGULAR, size: 10.5, colour: INK });
      this.pdf.moveDown(0.6);
    });
  }

  private put(kind: 'H1' | 'H2' | 'H3' | 'H4' | 'P', draw: () => void): void {
    this.root.add(this.pdf.struct(kind, {}, draw));
  }

  private write(text: string, look: { font: string; size: number; colour: string }): void {
    const { pdf } = this;
    pdf.font(look.font).fontSize(look.size).fillColor(look.colour);
    const { text: shown, missing } = printable(text, knownTo(pdf));
    this.unprintable += missing;
    pdf.text(shown, { lineGap: look.size * 0.25 });
  }
}

/** Has the document's present font a shape for this? */
function knownTo(pdf: PDFKit.PDFDocument): (codePoint: number) => boolean {
  const { font: shapes } = (
    pdf as unknown as { _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } } }
  )._font;
  return (codePoint) => shapes.hasGlyphForCodePoint(codePoint);
}
