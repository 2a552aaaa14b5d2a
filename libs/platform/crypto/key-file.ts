import { statSync } from 'node:fs';
import { KeyRing } from './key-ring.js';

/** The key file as a running process knows it. */
export class KeyFile {
  private known: string;

  constructor(private readonly file: string) {
    this.known = this.state();
  }

  /** The keys, if the file is another one than at the last time; undefined when it is the same, or cannot be read: a process
   *  that runs goes on with the keys that it has. */
  renewed(): KeyRing | undefined {
    const state = this.state();
    if (state === this.known || state === '') return undefined;
    try {
      const ring = KeyRing.load(this.file);
      this.known = state;
      return ring;
    } catch {
      return undefined;
    }
  }

  private state(): string {
    const found = statSync(this.file, { throwIfNoEntry: false });
    return found === undefined ? '' : `${found.ino} ${found.mtimeMs} ${found.size}`;
  }
}
