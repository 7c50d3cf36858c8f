import { nodeFiles } from '../../../electron/main/storage/node-files';
import type { FileSystem, OpenFile } from '../../../electron/main/storage/file-system';

/** One call of the file system. `name` of a call on an open file begins with `file.`. */
export interface FileCall {
  readonly index: number;
  readonly name: string;
  readonly path: string;
}

/** Says with which system error a call fails; undefined lets it through. */
export type Fault = (call: FileCall) => string | undefined;

/** A system error as Node makes it. */
function systemError(code: string, call: string): Error {
  return Object.assign(new Error(`${code}: ${call}`), { code, syscall: call });
}

/** The real file system, of which every call can be made to fail. A write that fails leaves half of its bytes, as a full disk does. */
export class FaultyFiles {
  readonly calls: FileCall[] = [];
  fault: Fault = () => undefined;

  constructor(private readonly base: FileSystem = nodeFiles) {}

  #check(name: string, path: string): void {
    const call = { index: this.calls.length, name, path };
    this.calls.push(call);
    const code = this.fault(call);
    if (code !== undefined) throw systemError(code, name);
  }

  async #run<Value>(name: string, path: string, task: () => Promise<Value>): Promise<Value> {
    this.#check(name, path);
    return task();
  }

  #wrap(file: OpenFile, path: string): OpenFile {
    return {
      size: () => this.#run('file.size', path, () => file.size()),
      write: async (bytes, position) => {
        try {
          this.#check('file.write', path);
        } catch (error) {
          await file.write(bytes.subarray(0, Math.floor(bytes.length / 2)), position);
          throw error;
        }
        await file.write(bytes, position);
      },
      truncate: (length) => this.#run('file.truncate', path, () => file.truncate(length)),
      setMode: (mode) => this.#run('file.setMode', path, () => file.setMode(mode)),
      sync: () => this.#run('file.sync', path, () => file.sync()),
      // A file is closed even when closing it reports an error.
      close: async () => {
        await file.close();
        this.#check('file.close', path);
      },
    };
  }

  /** The file system to hand to storage. */
  readonly files: FileSystem = {
    open: (path, flags) => this.#run('open', path, async () => this.#wrap(await this.base.open(path, flags), path)),
    read: (path) => this.#run('read', path, () => this.base.read(path)),
    details: (path) => this.#run('details', path, () => this.base.details(path)),
    realPath: (path) => this.#run('realPath', path, () => this.base.realPath(path)),
    checkWritable: (path) => this.#run('checkWritable', path, () => this.base.checkWritable(path)),
    list: (folder) => this.#run('list', folder, () => this.base.list(folder)),
    makeFolder: (folder) => this.#run('makeFolder', folder, () => this.base.makeFolder(folder)),
    link: (from, to) => this.#run('link', to, () => this.base.link(from, to)),
    rename: (from, to) => this.#run('rename', to, () => this.base.rename(from, to)),
    remove: (path) => this.#run('remove', path, () => this.base.remove(path)),
    // The names are in the folder already when flushing them fails.
    syncFolder: (folder) => this.#run('syncFolder', folder, () => this.base.syncFolder(folder)),
  };
}
