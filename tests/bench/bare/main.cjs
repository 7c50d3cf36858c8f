// A window with nothing in it: what Electron costs by itself. With `--bench-page=` it shows that file instead.
const { app, BrowserWindow } = require('electron');
const path = require('node:path');

const page = process.argv.find((argument) => argument.startsWith('--bench-page='))?.slice('--bench-page='.length);

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true, contextIsolation: true } });
  window.once('ready-to-show', () => window.show());
  window.setContentSize(1280, 800);
  void window.loadFile(page ?? path.join(__dirname, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
