import { isUUID } from 'class-validator';
import { NotFound } from '@firsthand/contracts';
import { GRADEBOOK_FILES, type GradebookExport } from '@firsthand/core';
import type { Download } from '../http/serve-downloads.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A section's points for other systems and for a spreadsheet; the id is the section's. */
export const gradebookDownloads = (books: GradebookExport): Download[] =>
  GRADEBOOK_FILES.map((file): Download => ({
    path: `/gradebook/:id/${file}`,
    type: file.endsWith('.xlsx') ? XLSX : 'text/csv; charset=utf-8',
    permission: 'grade:give',
    take: (actor, id) => {
      if (!isUUID(id)) throw new NotFound();
      return books.file(actor, id, file);
    },
  }));
