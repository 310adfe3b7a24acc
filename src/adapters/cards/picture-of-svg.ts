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

async function painted(address: string): Promise<HTMLCanvasElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures');
  context.drawImage(image, 0, 0, WIDTH, HEIGHT);
  return canvas;
}

const blobOf = (canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(`This browser makes no ${type}`))), type, quality);
  });
