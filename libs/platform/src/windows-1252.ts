/** What the bytes 80 to 9F mean in Windows-1252; the five it leaves open stay control characters. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * The text of bytes in Windows-1252. Node 20 reads them as Latin-1 under that name: an apostrophe as spreadsheets set it,
 * an œ or a š would come out as control characters, which no name may hold.
 */
export function fromWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => UPPER[sign.charCodeAt(0) - 0x80]!);
}
