import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RateLimited } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import { FilesService } from '../files/files.service.ts';
import { PORTFOLIO, type PortfolioData, type PortfolioOwner } from './portfolio.queries.ts';
import { archiveOf } from './archive.ts';
import { pdfOf } from './pdf.ts';
import { fileDay, type PortfolioRecord, recordOf } from './record.rules.ts';
import { wordsFor } from './words.ts';

export interface Portfolio {
  owner: PortfolioOwner;
  takenAt: Date;
  data: PortfolioData;
}

/** Each takes a moment of one processor; more at once would keep everybody else waiting. */
const AT_A_TIME = 4;

/** A student's whole record, theirs at any time, also after the course: to read, as a document, and as data. */
@Injectable()
export class PortfolioService {
  private making = 0;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly files: FilesService,
  ) {}

  /** As it is read on the screen, in the student's language. */
  async record(actor: Actor): Promise<PortfolioRecord> {
    return recorded(await this.read(actor));
  }

  /** A tagged PDF. */
  async pdf(actor: Actor): Promise<{ name: string; bytes: AsyncIterable<Uint8Array> }> {
    const portfolio = await this.read(actor);
    return { name: fileName(portfolio, 'pdf'), bytes: this.oneOfFew(pdfOf(recorded(portfolio))) };
  }

  /** One ZIP: everything as JSON, each table as CSV, and the photos. */
  async archive(actor: Actor): Promise<{ name: string; bytes: AsyncIterable<Uint8Array> }> {
    const portfolio = await this.read(actor);
    const photo = async (id: string) => (await this.files.open(actor, id, 'full')).bytes;
    return { name: fileName(portfolio, 'zip'), bytes: this.oneOfFew(archiveOf(portfolio, photo)) };
  }

  private async read(actor: Actor): Promise<Portfolio> {
    return this.uow.read(actor, async (read) => {
      const found = await read.first(PORTFOLIO, actor.userId);
      if (!found) throw new NotFound();
      const data = Object.entries(found.tables).map(([table, rows]) => [
        table,
        rows.map(({ names, row }) => ({ ...names, ...row })),
      ]);
      return { owner: found.owner, takenAt: read.now, data: Object.fromEntries(data) as PortfolioData };
    });
  }

  private async *oneOfFew(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    if (this.making >= AT_A_TIME) throw new RateLimited(5);
    this.making += 1;
    try {
      yield* bytes;
    } finally {
      this.making -= 1;
    }
  }
}

const recorded = ({ owner, takenAt, data }: Portfolio) =>
  recordOf(owner, takenAt, data, wordsFor(owner.locale));

/** `firsthand-2027-01-11.pdf`: the day where the student lives. */
function fileName({ owner, takenAt }: Portfolio, kind: 'pdf' | 'zip'): string {
  return `firsthand-${fileDay(owner.zone, takenAt)}.${kind}`;
}
