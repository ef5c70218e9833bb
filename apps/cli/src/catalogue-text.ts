import { fromWindows1252 } from '@firsthand/platform';
import { rosterText } from './roster-file.ts';

/** A published file's bytes as text: Unicode, or else the Western European letters of older spreadsheets. */
export function catalogueText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return marked ? rosterText(bytes) : fromWindows1252(bytes);
  }
}
