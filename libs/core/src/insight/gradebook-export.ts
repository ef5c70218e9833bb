import { Injectable } from '@nestjs/common';
import type { Actor } from '@firsthand/contracts';
import { GradebookService } from '../grading/gradebook.service.ts';
import {
  canvasLines,
  cellRows,
  type GradebookFile,
  moodleLines,
  plainLines,
} from './gradebook-files.rules.ts';
import { type KeptFile, linesFile, workbookOfLines } from './table-files.ts';

/** The book as a file: in the shapes that other systems import, and plain. Nothing in it is ever run. */
@Injectable()
export class GradebookExport {
  constructor(private readonly books: GradebookService) {}

  async file(actor: Actor, sectionId: string, file: GradebookFile): Promise<KeptFile> {
    const book = await this.books.book(actor, sectionId);
    const name = `firsthand-${file}`;
    switch (file) {
      case 'canvas.csv':
        return linesFile(name, canvasLines(book));
      case 'moodle.csv':
      case 'moodle-id.csv':
      case 'moodle-username.csv':
        return linesFile(name, moodleLines(book, file));
      case 'gradebook.csv':
        return linesFile(name, plainLines(book), true);
      case 'gradebook.xlsx':
        return workbookOfLines(name, { gradebook: plainLines(book), cells: linesOf(cellRows(book)) });
    }
  }
}

const linesOf = (rows: readonly Record<string, string | number | boolean | null>[]) => [
  Object.keys(rows[0] ?? {}),
  ...rows.map((row) => Object.values(row)),
];
