import { contextBridge, ipcRenderer } from 'electron';
import { type EventName, eventNames, type PreloadBridge, type RequestName, requestNames } from '@shared/ipc/channels';

function ensureKnown<Name extends string>(names: readonly Name[], name: Name): void {
  if (!names.includes(name)) throw new Error(`unknown channel: ${String(name)}`);
}

const bridge: PreloadBridge = {
  request: async (name: RequestName, payload: unknown): Promise<unknown> => {
    ensureKnown(requestNames, name);
    return ipcRenderer.invoke(name, payload);
  },
  listen: (name: EventName, listener: (payload: unknown) => void) => {
    ensureKnown(eventNames, name);
    // The event itself stays here: through it the page would reach Electron.
    const hear = (_event: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on(name, hear);
    return () => {
      ipcRenderer.off(name, hear);
    };
  },
};

contextBridge.exposeInMainWorld('taktplan', bridge);
