import { HEIGHT, WIDTH } from './art/ground';

const LARGEST_JPEG = 120_000;
const QUALITIES = [0.9, 0.8, 0.7, 0.55] as const;

/** For mail, in the best quality that is small enough. */
export async function jpegOf(address: string): Promise<Blob> {
  const canvas = await painted(address);
  let blob = await blobOf(canvas, 'image/jpeg', QUALITIES[0]);
  for (const quality of QUALITIES.slice(1)) {
    if (blob.size <= LARGEST_JPEG) break;
    blob = await blobOf(canvas, 'image/jpeg', quality);
  }
  return blob;
}

/** For the clipboard, which takes nothing else. */
export const pngOf = async (address: string): Promise<Blob> => blobOf(await painted(address), 'image/png');

/** On a canvas apart from the page: one in the page waits for idle moments to write a PNG, seconds of them where there are few. */
async function painted(address: string): Promise<OffscreenCanvas> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures');
  context.drawImage(image, 0, 0, WIDTH, HEIGHT);
  return canvas;
}

/** A browser that cannot write a type writes a PNG in its place. */
async function blobOf(canvas: OffscreenCanvas, type: string, quality?: number): Promise<Blob> {
  const blob = await canvas.convertToBlob({ type, ...(quality === undefined ? {} : { quality }) });
  if (blob.type !== type) throw new Error(`This browser makes no ${type}`);
  return blob;
}
