import { Injectable } from '@nestjs/common';
import type { FilePurpose } from '@firsthand/contracts';
import type { Reading } from '@firsthand/persistence';

/** Says who besides its owner sees a photo of one purpose. Known to the noun whose rows refer to such photos. */
export interface FileReader {
  /** May the actor of this reading see the photo? */
  mayRead(read: Reading, fileId: string): Promise<boolean>;
}

/**
 * Who besides their owners sees photos. Files come early in the order of nouns, so a later noun admits its readers at
 * the start of the process. For a purpose without a reader it is the owner alone: a visiting card is never admitted.
 */
@Injectable()
export class FileReaders {
  private readonly readers = new Map<FilePurpose, FileReader>();

  admit(purpose: FilePurpose, reader: FileReader): void {
    this.readers.set(purpose, reader);
  }

  async mayRead(read: Reading, purpose: FilePurpose, fileId: string): Promise<boolean> {
    return (await this.readers.get(purpose)?.mayRead(read, fileId)) ?? false;
  }
}
