import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Refusal } from '#platform/refusals';
import type { OwnFolders } from '../../api/src/system.js';

const parts = ['figures', 'outlines', 'checks', 'tables', 'registers', 'dictionaries'] as const;

/** The folders of a bureau's own configuration, as far as they are there.
 *  @throws Refusal `config.nothing-there`: not a folder, or none of the known ones in it */
export function ownFolders(config: string): OwnFolders {
  const folderOf = (part: string): string[] => {
    const folder = resolve(config, part);
    return existsSync(folder) && statSync(folder).isDirectory() ? [folder] : [];
  };
  const found = Object.fromEntries(parts.map((part) => [part, folderOf(part)])) as unknown as OwnFolders;
  if (parts.every((part) => folderOf(part).length === 0)) {
    throw new Refusal('config.nothing-there', { folder: config, expected: parts.map((part) => join(config, part)) });
  }
  return found;
}
