/**
 * A QR code (ISO/IEC 18004) of a text: bytes, the lowest level of correction, since it is read from a screen. Drawn here,
 * so that a secret goes to nobody who draws pictures.
 */
export function qrOf(text: string): boolean[][] {
  const data = new TextEncoder().encode(text);
  const version = ERROR_BYTES.findIndex((_, v) => v > 0 && data.length <= roomOf(v));
  if (version === -1) throw new RangeError('This text is too long for a QR code.');
  const stream = interleaved(codewordsOf(data, version), version);
  const { modules, fixed } = patterns(version);
  const candidates = MASKS.map((mask, number) => {
    const drawn = withData(modules, fixed, stream, mask);
    drawFormat(drawn, number);
    return drawn;
  });
  return candidates.reduce((best, one) => (roughness(one) < roughness(best) ? one : best));
}

type Grid = boolean[][];

/** By version, from 1: bytes of correction in each block, and how many blocks. */
const ERROR_BYTES = [0, 7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28];
const BLOCKS = [0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8];

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

const sizeOf = (version: number) => 17 + 4 * version;
const lengthBits = (version: number) => (version < 10 ? 8 : 16);

/** What a version holds altogether, correction included. */
function bytesOf(version: number): number {
  let bits = (16 * version + 128) * version + 64;
  if (version > 1) {
    const marks = Math.floor(version / 7) + 2;
    bits -= (25 * marks - 10) * marks - 55;
  }
  if (version > 6) bits -= 36;
  return bits >> 3;
}

const dataBytes = (version: number) => bytesOf(version) - ERROR_BYTES[version]! * BLOCKS[version]!;
/** Four bits say that bytes follow. */
const roomOf = (version: number) => Math.floor((dataBytes(version) * 8 - 4 - lengthBits(version)) / 8);

function codewordsOf(data: Uint8Array, version: number): number[] {
  const bits = `0100${data.length.toString(2).padStart(lengthBits(version), '0')}${[...data]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')}`;
  const room = dataBytes(version) * 8;
  const ended = bits.padEnd(Math.min(room, bits.length + 4), '0');
  const whole = ended.padEnd(Math.ceil(ended.length / 8) * 8, '0');
  const bytes = (whole.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2));
  for (let i = 0; bytes.length < dataBytes(version); i += 1) bytes.push(i % 2 === 0 ? 0xec : 0x11);
  return bytes;
}

/** Blocks with their correction, byte by byte in turn: a scratch hurts each a little. */
function interleaved(data: number[], version: number): number[] {
  const count = BLOCKS[version]!;
  const short = Math.floor(data.length / count);
  const longs = data.length % count;
  const generator = generatorOf(ERROR_BYTES[version]!);
  let at = 0;
  const blocks = Array.from({ length: count }, (_, i) => {
    const bytes = data.slice(at, (at += short + (i < count - longs ? 0 : 1)));
    return { bytes, correction: remainder(bytes, generator) };
  });
  const inTurn = (parts: number[][]) =>
    Array.from({ length: Math.max(...parts.map((part) => part.length)) }, (_, i) =>
      parts.flatMap((part) => (i < part.length ? [part[i]!] : [])),
    ).flat();
  return [...inTurn(blocks.map(({ bytes }) => bytes)), ...inTurn(blocks.map(({ correction }) => correction))];
}

/** In the field of 256 elements that Reed and Solomon's code is reckoned in here. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}

function generatorOf(degree: number): number[] {
  let root = 1;
  let coefficients = [1];
  for (let i = 0; i < degree; i += 1) {
    const shifted = [...coefficients, 0];
    coefficients = shifted.map((c, at) => c ^ (at > 0 ? times(coefficients[at - 1]!, root) : 0));
    root = times(root, 2);
  }
  return coefficients.slice(1);
}

function remainder(bytes: number[], generator: number[]): number[] {
  const rest = generator.map(() => 0);
  for (const byte of bytes) {
    const factor = byte ^ rest.shift()!;
    rest.push(0);
    generator.forEach((c, i) => (rest[i]! ^= times(c, factor)));
  }
  return rest;
}

/** What every code of this version has, and where no data goes. */
function patterns(version: number): { modules: Grid; fixed: Grid } {
  const size = sizeOf(version);
  const modules: Grid = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  const fixed: Grid = modules.map((row) => [...row]);
  const set = (x: number, y: number, dark: boolean) => {
    if (x < 0 || y < 0 || x >= size || y >= size) return;
    modules[y]![x] = dark;
    fixed[y]![x] = true;
  };
  const rings = (x: number, y: number, reach: number, light: readonly number[]) => {
    for (let dy = -reach; dy <= reach; dy += 1)
      for (let dx = -reach; dx <= reach; dx += 1)
        set(x + dx, y + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
  };
  for (let i = 0; i < size; i += 1) {
    set(6, i, i % 2 === 0);
    set(i, 6, i % 2 === 0);
  }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    rings(x, y, 4, [2, 4]);
  const marks = marksOf(version);
  const last = marks.length - 1;
  marks.forEach((x, i) =>
    marks.forEach((y, j) => {
      const atFinder = (i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0);
      if (!atFinder) rings(x, y, 2, [1]);
    }),
  );
  // Where the format goes, and the version.
  for (let i = 0; i < 9; i += 1) {
    if (i !== 6) {
      set(8, i, false);
      set(i, 8, false);
    }
    if (i < 8) {
      set(size - 1 - i, 8, false);
      set(8, size - 1 - i, i === 7);
    }
  }
  if (version > 6) {
    const bits = withCheck(version, 12, 0x1f25);
    for (let i = 0; i < 18; i += 1) {
      const [a, b] = [size - 11 + (i % 3), Math.floor(i / 3)];
      const dark = ((bits >> i) & 1) === 1;
      set(a, b, dark);
      set(b, a, dark);
    }
  }
  return { modules, fixed };
}

/** Where the small marks stand, the same across and down. */
function marksOf(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const rest = Array.from({ length: count - 1 }, (_, i) => sizeOf(version) - 7 - i * step).reverse();
  return [6, ...rest];
}

/** In pairs of columns from the right, up and down in turn. */
function withData(
  modules: Grid,
  fixed: Grid,
  stream: number[],
  mask: (x: number, y: number) => boolean,
): Grid {
  const size = modules.length;
  const drawn = modules.map((row) => [...row]);
  let bit = 0;
  let upwards = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let i = 0; i < size; i += 1) {
      const y = upwards ? size - 1 - i : i;
      for (const x of [right, right - 1]) {
        if (fixed[y]![x]) continue;
        const dark = (((stream[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
        drawn[y]![x] = dark !== mask(x, y);
        bit += 1;
      }
    }
    upwards = !upwards;
  }
  return drawn;
}

function drawFormat(modules: Grid, mask: number): void {
  const size = modules.length;
  // 01 stands for the lowest level of correction.
  const bits = withCheck((0b01 << 3) | mask, 10, 0x537) ^ 0x5412;
  const dark = (i: number) => ((bits >> i) & 1) === 1;
  const beside = [0, 1, 2, 3, 4, 5, 7, 8];
  for (let i = 0; i < 8; i += 1) modules[beside[i]!]![8] = dark(i);
  for (let i = 8; i < 15; i += 1) modules[8]![i === 8 ? 7 : 14 - i] = dark(i);
  for (let i = 0; i < 8; i += 1) modules[8]![size - 1 - i] = dark(i);
  for (let i = 8; i < 15; i += 1) modules[size - 15 + i]![8] = dark(i);
}

/** A number with the rest of its division, so that it is read right even when some of it is not. */
function withCheck(number: number, length: number, divisor: number): number {
  let rest = number << length;
  for (let bit = 31 - Math.clz32(rest); bit >= length; bit -= 1)
    if ((rest >> bit) & 1) rest ^= divisor << (bit - length);
  return (number << length) | rest;
}

/** What confuses a camera: long lines and squares of one colour. */
function roughness(grid: Grid): number {
  let points = 0;
  const size = grid.length;
  for (let y = 0; y < size; y += 1) {
    let across = 0;
    let down = 0;
    for (let x = 0; x < size; x += 1) {
      across = x > 0 && grid[y]![x] === grid[y]![x - 1] ? across + 1 : 1;
      down = x > 0 && grid[x]![y] === grid[x - 1]![y] ? down + 1 : 1;
      for (const run of [across, down]) points += run === 5 ? 3 : run > 5 ? 1 : 0;
      if (x > 0 && y > 0) {
        const corner = grid[y]![x];
        if (corner === grid[y - 1]![x] && corner === grid[y]![x - 1] && corner === grid[y - 1]![x - 1])
          points += 3;
      }
    }
  }
  return points;
}
