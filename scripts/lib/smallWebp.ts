import type { Page } from 'playwright-core';
import { fewColours, paint } from './fewColours';

/**
 * A PNG of an editor as a small WebP without loss, in as many colours as are given. Letters stay sharp, which WebP with loss blurs.
 * @param canvas a blank page: the browser reads and writes the pictures.
 */
export async function smallWebp(canvas: Page, png: Buffer, colours: number): Promise<Buffer> {
  const { width, height, rgba } = await canvas.evaluate<{ width: number; height: number; rgba: string }>(`(async () => {
    const image = await createImageBitmap(await (await fetch('data:image/png;base64,${png.toString('base64')}')).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let binary = '';
    for (let at = 0; at < data.length; at += 0x8000) binary += String.fromCharCode(...data.subarray(at, at + 0x8000));
    return { width: image.width, height: image.height, rgba: btoa(binary) };
  })()`);
  const pixels = Buffer.from(rgba, 'base64');
  paint(pixels, fewColours(pixels, colours));
  const webp = await canvas.evaluate<string>(`(async () => {
    const data = Uint8ClampedArray.from(atob('${pixels.toString('base64')}'), (one) => one.charCodeAt(0));
    const sheet = new OffscreenCanvas(${width}, ${height});
    sheet.getContext('2d').putImageData(new ImageData(data, ${width}, ${height}), 0, 0);
    // Quality 1 is WebP without loss.
    const blob = await sheet.convertToBlob({ type: 'image/webp', quality: 1 });
    let binary = '';
    for (const byte of new Uint8Array(await blob.arrayBuffer())) binary += String.fromCharCode(byte);
    return btoa(binary);
  })()`);
  return Buffer.from(webp, 'base64');
}
