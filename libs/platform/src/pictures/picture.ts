import type { Sharp } from 'sharp';

/** Loaded with the first picture: most processes never see one. */
export const painter = async () => (await import('sharp')).default;

/** What a picture may be at most, and what is made of it. */
export const PICTURE = {
  /** A larger one is no photo a telephone takes in its ordinary setting, or one that was made to hurt. */
  pixelsAtMost: 64_000_000,
  edge: 2_000,
  smallEdge: 360,
  type: 'image/jpeg',
} as const;

/** Why something is not taken as a picture. */
export type PictureRefusal = 'NOT_A_PICTURE' | 'HEIC' | 'TOO_MANY_PIXELS' | 'DAMAGED';

export class PictureRefused extends Error {
  override name = 'PictureRefused';

  constructor(readonly refusal: PictureRefusal) {
    super(`The picture is refused: ${refusal}.`);
  }
}

/** A picture as it is kept: upright JPEG without anything its camera wrote into it, and a small one of it. */
export interface Picture {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
  readonly small: Buffer;
}

/** Told by what is in it; its name and what the sender calls it say nothing. */
const READABLE: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];
/** What iPhones write unless they are told otherwise; the codec for it is not free. */
const HEIC: readonly string[] = ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'];

/**
 * Draws the picture anew from its pixels: place, time, camera and whatever else was hidden in the file is not carried over.
 * @throws PictureRefused
 */
export async function readPicture(upload: Uint8Array): Promise<Picture> {
  await assertPicture(upload);
  const { width, height } = await metadataOf(upload);
  if (width * height > PICTURE.pixelsAtMost) throw new PictureRefused('TOO_MANY_PIXELS');
  try {
    const { data: bytes, info } = await draw(upload, PICTURE.edge, 82);
    const { data: small } = await draw(bytes, PICTURE.smallEdge, 76);
    return { bytes, width: info.width, height: info.height, small };
  } catch {
    throw new PictureRefused('DAMAGED');
  }
}

/** @throws PictureRefused for what is not among the kinds that are read, whatever it calls itself */
export async function assertPicture(upload: Uint8Array): Promise<void> {
  const { fileTypeFromBuffer } = await import('file-type');
  const type = (await fileTypeFromBuffer(upload))?.mime ?? '';
  if (HEIC.includes(type)) throw new PictureRefused('HEIC');
  if (!READABLE.includes(type)) throw new PictureRefused('NOT_A_PICTURE');
}

async function metadataOf(upload: Uint8Array): Promise<{ width: number; height: number }> {
  const sharp = await painter();
  try {
    // The header is read without the limit, so that what is too large is called that.
    return await sharp(upload, { limitInputPixels: false }).metadata();
  } catch {
    throw new PictureRefused('DAMAGED');
  }
}

async function draw(bytes: Uint8Array, edge: number, quality: number) {
  const sharp = await painter();
  const picture: Sharp = sharp(bytes, {
    limitInputPixels: PICTURE.pixelsAtMost,
    failOn: 'error',
    sequentialRead: true,
  });
  return picture
    .timeout({ seconds: 20 })
    .autoOrient()
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality, progressive: true })
    .toBuffer({ resolveWithObject: true });
}
