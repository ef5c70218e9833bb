import { assertPicture, painter, PICTURE, PictureRefused } from './picture.ts';

/** How large a logo is kept: twice what any page or mail shows, so that it is sharp. */
const WIDTH = 480;
const HEIGHT = 160;

export interface Logo {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a logo anew as a small PNG, with what is see-through left so; nothing but pixels is carried over.
 * @throws PictureRefused
 */
export async function readLogo(upload: Uint8Array): Promise<Logo> {
  await assertPicture(upload);
  const sharp = await painter();
  try {
    const { data: bytes, info } = await sharp(upload, {
      limitInputPixels: PICTURE.pixelsAtMost,
      failOn: 'error',
    })
      .timeout({ seconds: 20 })
      .autoOrient()
      .resize({ width: WIDTH, height: HEIGHT, fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 9, palette: true, quality: 90 })
      .toBuffer({ resolveWithObject: true });
    return { bytes, width: info.width, height: info.height };
  } catch {
    throw new PictureRefused('DAMAGED');
  }
}
