import sharp from 'sharp';
import { PictureRefused, readPicture } from './picture.ts';

/** A photograph as a telephone makes it: lying on its side, with the place and the camera written into it. */
async function photo(width = 3_000, height = 2_000): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#284' } })
    .composite([{ input: await square('#d22', Math.min(width, height) / 10), left: 0, top: 0 }])
    .withExif({
      IFD0: { Make: 'Kamera' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '43/1 39/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '79/1 23/1 0/1',
      },
    })
    .withXmp(
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>',
    )
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

const square = (background: string, side: number) =>
  sharp({ create: { width: side, height: side, channels: 3, background } })
    .png()
    .toBuffer();

const refusal = (bytes: Uint8Array) =>
  readPicture(bytes).then(
    () => 'taken',
    (error: unknown) => (error instanceof PictureRefused ? error.refusal : String(error)),
  );

/** An image header that claims these sides, and next to nothing behind it. */
function bombPng(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', Buffer.from('789c0300000000001', 'hex')),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

describe('a picture that is kept', () => {
  it('says nothing of where, when and with what it was taken', async () => {
    const before = await photo();
    expect((await sharp(before).metadata()).exif?.includes('Kamera')).toBe(true);
    // Three degrees of a latitude, as EXIF writes fractions.
    expect((await sharp(before).metadata()).exif?.includes(Buffer.from([43, 0, 0, 0, 1, 0, 0, 0]))).toBe(
      true,
    );
    const { bytes, small } = await readPicture(before);
    for (const kept of [bytes, small]) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(kept).metadata();
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
      expect(kept.includes('Kamera')).toBe(false);
    }
  });

  it('stands upright, is at most 2000 pixels long, and has a small one beside it', async () => {
    const { bytes, width, height, small } = await readPicture(await photo());
    // Turned by its orientation: what lay on its side is high now.
    expect([width, height]).toEqual([1333, 2000]);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width, height });
    expect(await sharp(small).metadata()).toMatchObject({ format: 'jpeg', height: 360 });
    // The corner that was at the top left is at the top right.
    const { data } = await sharp(bytes)
      .extract({ left: width - 60, top: 20, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[0]!).toBeGreaterThan(180);
  });

  it('is not made larger than it came, and what is clear in it becomes white', async () => {
    const clear = await sharp({
      create: { width: 40, height: 30, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const { bytes, width, height } = await readPicture(clear);
    expect([width, height]).toEqual([40, 30]);
    expect((await sharp(bytes).raw().toBuffer())[0]).toBeGreaterThan(250);
  });

  it('may come as WebP', async () => {
    expect(
      await refusal(
        await sharp(await photo(90, 60))
          .webp()
          .toBuffer(),
      ),
    ).toBe('taken');
  });
});

describe('what is no picture to us', () => {
  it.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing with script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a document', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
    ['nothing', Buffer.alloc(0)],
  ])('%s is told by its content', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('NOT_A_PICTURE');
  });

  it('a moving picture is not one', async () => {
    expect(
      await refusal(
        await sharp(await photo(40, 40))
          .gif()
          .toBuffer(),
      ),
    ).toBe('NOT_A_PICTURE');
  });

  it('an iPhone’s own format is called by its name', async () => {
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from('ftypheic\0\0\0\0mif1heic'),
      Buffer.alloc(64),
    ]);
    expect(await refusal(heic)).toBe('HEIC');
  });

  it('a small file that would unfold to billions of pixels is refused before it does', async () => {
    const startedAt = performance.now();
    expect(await refusal(bombPng(50_000))).toBe('TOO_MANY_PIXELS');
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });

  it('half a picture is damaged', async () => {
    const whole = await photo();
    expect(await refusal(whole.subarray(0, whole.length >> 1))).toBe('DAMAGED');
  });
});
