import { LIMITS, RuleBroken } from '@firsthand/contracts';
import { PICTURE, PictureRefused, readPicture, sha256 } from '@firsthand/platform';
import { REFUSALS } from './files.rules.ts';

const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PLAIN_TEXT = 'text/plain';

/** Told by what is in it; its name and what the sender calls it say nothing. What opens by itself, or moves, is not among it. */
const PICTURES: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];
const HEIC: readonly string[] = ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'];

/** A file as it is kept: a picture drawn anew without what its camera hid in it, anything else byte for byte. */
export interface KeptFile {
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly small: Uint8Array | null;
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
}

/** @throws RuleBroken for what is not taken, in a sentence that says what to do. */
export async function readAttachment(upload: Uint8Array): Promise<KeptFile> {
  const { fileTypeFromBuffer } = await import('file-type');
  const found = (await fileTypeFromBuffer(upload))?.mime ?? null;
  if (found !== null && [...PICTURES, ...HEIC].includes(found)) return pictureFrom(upload);
  if (found === null && isPlainText(upload)) return asItIs(PLAIN_TEXT, upload);
  if (found === DOCX && hasMacros(upload)) throw attachmentWithMacros();
  if (found === PDF || found === DOCX) return asItIs(found, upload);
  throw attachmentKind();
}

async function pictureFrom(upload: Uint8Array): Promise<KeptFile> {
  try {
    const { bytes, small, width, height } = await readPicture(upload);
    return { type: PICTURE.type, bytes, small, width, height, sha256: sha256(bytes) };
  } catch (error) {
    if (error instanceof PictureRefused) throw REFUSALS[error.refusal]();
    throw error;
  }
}

const asItIs = (type: string, bytes: Uint8Array): KeptFile => ({
  ...{ type, bytes, small: null, width: 0, height: 0 },
  sha256: sha256(bytes),
});

/** The names of what is in such a file stand in it as they are. */
const hasMacros = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('vbaProject');

/** Whole UTF-8 without characters that only machines write; a page of HTML is one of text, and is never shown as a page. */
export function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.byteLength === 0) return false;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !/[\u0000-\u0008\u000e-\u001f\u007f]/.test(text);
  } catch {
    return false;
  }
}

const MEBIBYTES = LIMITS.attachmentBytes / 1_048_576;
const ALL_MEBIBYTES = LIMITS.attachmentsBytes / 1_048_576;

const attachmentKind = () =>
  new RuleBroken(
    'attachment-kind',
    'A file of this kind cannot be attached. Save it as a PDF, or attach a picture, a plain text or a Word document (.docx).',
  );
const attachmentWithMacros = () =>
  new RuleBroken(
    'attachment-macros',
    'This document carries macros, which are not taken. Save it without them, or as a PDF.',
  );
export const attachmentEmpty = () =>
  new RuleBroken('attachment-empty', 'This file is empty. Choose another one.');
export const attachmentTooLarge = () =>
  new RuleBroken(
    'attachment-too-large',
    `A file may have ${MEBIBYTES} MB at most. Make it smaller, or attach a part of it.`,
    { most: MEBIBYTES },
  );
export const attachmentsTooLarge = () =>
  new RuleBroken(
    'attachments-too-large',
    `All files of a reflection may have ${ALL_MEBIBYTES} MB together. Remove one, or make one smaller.`,
    { most: ALL_MEBIBYTES },
  );
export const attachmentsStored = () =>
  new RuleBroken(
    'attachments-stored',
    `All files you have ever attached may have ${LIMITS.attachmentsStoredBytes / 1_048_576} MB. What you remove frees its room within a day.`,
    { most: LIMITS.attachmentsStoredBytes / 1_048_576 },
  );
export const tooManyAttachments = () =>
  new RuleBroken(
    'too-many-attachments',
    `A reflection takes ${LIMITS.attachments} files at most. Remove one first.`,
    { most: LIMITS.attachments },
  );
export const attachmentDamaged = () =>
  new RuleBroken(
    'attachment-damaged',
    'What arrived is not what was sent. Choose the file again; it is sent from the beginning.',
  );
export const attachmentHarmful = () =>
  new RuleBroken(
    'attachment-harmful',
    'The virus scanner found something harmful in this file, so it was not kept. Look at your device, or attach another file.',
  );
/** What the scanner said goes with it, for whoever runs the installation. */
export const scannerAway = (cause: Error) =>
  Object.assign(
    new RuleBroken(
      'scanner-away',
      'The file has arrived, but the virus scanner does not answer just now. Try again in a few minutes; nothing is sent twice.',
    ),
    { cause },
  );
