/** As long as the server keeps a photo's longer side; more would only take longer to send. */
const EDGE = 2_000;

/** How large a picture of these sides is drawn. */
export function reduced(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, EDGE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * The photo as it is sent: upright, small enough for a poor line, and without the place it was taken at, which so never
 * leaves the device. What this browser cannot draw goes as it is, and the server has the last word.
 */
export async function reducePhoto(file: Blob): Promise<Blob> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const canvas = document.createElement('canvas');
    Object.assign(canvas, reduced(picture.width, picture.height));
    const pen = canvas.getContext('2d');
    if (!pen) return file;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.86));
    return drawn ?? file;
  } catch {
    return file;
  }
}
