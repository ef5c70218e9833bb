import { Injectable } from '@nestjs/common';
import type { Reading } from '@firsthand/persistence';
import type { FileReader } from '../files/file-readers.ts';
import { reachOf } from '../sections/sections.policy.ts';
import { THANKS_PHOTO } from './thanks.queries.ts';

/** A photo of a thank-you is seen by the staff of the student's section, too. */
@Injectable()
export class ThanksPhotos implements FileReader {
  async mayRead(read: Reading, fileId: string): Promise<boolean> {
    return (await read.first(THANKS_PHOTO, ...reachOf(read.actor), fileId)) !== null;
  }
}
