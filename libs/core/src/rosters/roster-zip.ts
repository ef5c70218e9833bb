/**
 * Opening an archive nobody should trust: only the tables that are wanted are unpacked, piece by piece, and it is put
 * away the moment it turns out larger than an honest roster could be.
 */
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import type { StagedProblem } from '@firsthand/persistence';
import { problem } from './roster-people.ts';

export const ZIP_LIMITS = {
  entries: 200,
  bytes: 16 * 1_048_576,
  ratio: 200,
  ratioFrom: 1_048_576,
} as const;

/** Small enough that what one piece unpacks to (at most a thousand times as much) does no harm. */
const PIECE = 4_096;

export type Unpacked =
  | { readonly files: ReadonlyMap<string, Uint8Array>; readonly refusal: null }
  | { readonly files: null; readonly refusal: StagedProblem };

export const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

class Refused extends Error {
  constructor(readonly refusal: StagedProblem) {
    super(refusal.rule);
  }
}
const refuse = (column: string, value: string, rule: string, fix: string): never => {
  throw new Refused(problem(1, column, value, rule, fix));
};

/** The `.csv` files of an archive by their lower-case names. */
export function unpack(bytes: Uint8Array): Unpacked {
  try {
    return { files: csvFilesOf(bytes), refusal: null };
  } catch (error) {
    if (error instanceof Refused) return { files: null, refusal: error.refusal };
    // The unpacker's own words would help nobody.
    const fix = 'The archive is damaged or locked with a password. Make it again without one.';
    return { files: null, refusal: problem(1, '', '', 'zip-broken', fix) };
  }
}

function csvFilesOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const open = new Set<string>();
  let entries = 0;
  let unpacked = 0;
  let given = 0;
  const take = (file: UnzipFile) => {
    entries += 1;
    if (entries > ZIP_LIMITS.entries)
      refuse(
        '',
        `> ${ZIP_LIMITS.entries}`,
        'zip-entries',
        `The archive holds more than ${ZIP_LIMITS.entries} files. A roster has a dozen.`,
      );
    const { name } = file;
    if (/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\u0000/i.test(name))
      refuse(name, name, 'zip-path', 'A file in the archive points outside of it. Make the archive anew.');
    if (/(^|\/)\[Content_Types\]\.xml$/i.test(name))
      refuse(
        name,
        name,
        'spreadsheet',
        'This is a spreadsheet. Save it as “CSV UTF-8” first, and bring that.',
      );
    // What a Mac adds, folders, and everything that is no table stay packed.
    if (!/\.csv$/i.test(name) || /(^|\/)(__MACOSX\/|\._)/.test(name)) return;
    const key = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
    if (files.has(key) || open.has(key))
      refuse(name, name, 'zip-twice', `The archive holds ${key} twice. Keep one of them.`);
    open.add(key);
    const pieces: Uint8Array[] = [];
    file.ondata = (error, piece, final) => {
      if (error) throw error;
      unpacked += piece.length;
      const blown = unpacked > ZIP_LIMITS.ratioFrom && unpacked > given * ZIP_LIMITS.ratio;
      if (blown || unpacked > ZIP_LIMITS.bytes)
        refuse(
          name,
          `${Math.round(unpacked / 1_048_576)} MB`,
          'zip-bomb',
          `Unpacked it is larger than ${ZIP_LIMITS.bytes / 1_048_576} MB, or grows as no roster does. Export fewer classes.`,
        );
      pieces.push(piece);
      if (!final) return;
      open.delete(key);
      files.set(key, Buffer.concat(pieces));
    };
    file.start();
  };
  const unzip = new Unzip(take);
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    given += piece.length;
    unzip.push(piece, at + PIECE >= bytes.length);
  }
  if (open.size > 0) throw new Error('cut off');
  return files;
}
