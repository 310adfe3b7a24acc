import type { Delivery } from '../../ports/card-studio';

/** Copies a picture that may still be in the making: only the press itself opens the clipboard. */
export async function copied(png: Promise<Blob>): Promise<Delivery> {
  if (!('ClipboardItem' in window)) return 'forbidden';
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return 'done';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotAllowedError') return 'forbidden';
    throw error;
  }
}

/** Begins a download. A frame without permission is not told that nothing came of it. */
export function downloaded(blob: Blob, fileName: string): Delivery {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has to read it first.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return 'not-told';
}

/** Beside the picture nothing is printed. A sandboxed frame ignores the call, and then the event before printing does not come. */
export async function printed(address: string): Promise<Delivery> {
  // It stays, unseen on the screen, until another is printed: some browsers read the page long after the call.
  document.querySelector('.card-sheet')?.remove();
  const sheet = document.createElement('div');
  const style = document.createElement('style');
  const picture = document.createElement('img');
  style.textContent =
    '@media screen{.card-sheet{display:none}}@media print{@page{size:landscape;margin:10mm}body>*{display:none!important}' +
    'body>.card-sheet{display:block!important}.card-sheet img{width:100%;max-height:100vh;object-fit:contain}}';
  sheet.className = 'card-sheet';
  picture.src = address;
  picture.alt = '';
  sheet.append(style, picture);
  document.body.append(sheet);
  await picture.decode();
  return answerToPrint();
}

const PRINT_WAIT_MS = 500;

function answerToPrint(): Promise<Delivery> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      window.removeEventListener('beforeprint', opened);
      resolve('forbidden');
    }, PRINT_WAIT_MS);
    const opened = () => {
      clearTimeout(timer);
      resolve('done');
    };
    window.addEventListener('beforeprint', opened, { once: true });
    window.print();
  });
}
