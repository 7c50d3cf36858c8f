// Draws resources/icons/icon-*.png from icon.svg, in Electron's own Chromium.
// Run by hand after a change of the drawing: npx electron tests/support/generate/icons.mjs (as root --no-sandbox, without a display under xvfb-run)
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow } from 'electron';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../resources/icons');
const sizes = [16, 32, 48, 64, 128, 256, 512];

async function draw(svg) {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
  await window.loadURL('data:text/html,<title>icon</title>');
  for (const size of sizes) {
    const bytes = await window.webContents.executeJavaScript(`(async () => {
      const image = new Image();
      image.src = 'data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}';
      await image.decode();
      const canvas = new OffscreenCanvas(${size}, ${size});
      canvas.getContext('2d').drawImage(image, 0, 0, ${size}, ${size});
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      return Array.from(new Uint8Array(await blob.arrayBuffer()));
    })()`);
    writeFileSync(join(folder, `icon-${size}.png`), Buffer.from(bytes));
  }
}

async function main() {
  await app.whenReady();
  await draw(readFileSync(join(folder, 'icon.svg')));
  app.quit();
}

void main();
