/** A roster file's bytes as text: UTF-8, or the 16-bit Unicode that some spreadsheets save, told by its first bytes. */
export function rosterText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
