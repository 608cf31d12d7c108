import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const block = Buffer.alloc(64 * 1024, 1);

export interface SmallDisk {
  readonly folder: string;
  /** Leaves no byte free for so long. */
  fillFor(ms: number): Promise<void>;
  remove(): void;
}

/** A file system of its own in memory (needs root), so that it can be filled without harm to others. */
export function mountSmallDisk(folder: string, mebibytes: number): SmallDisk {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder]);
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fillFor: async (ms) => {
      const file = openSync(ballast, 'w');
      const until = Date.now() + ms;
      // What others free in between is taken too.
      for (; Date.now() < until; await pause(50)) {
        try {
          while (statfsSync(folder).bavail > 0) writeSync(file, block);
        } catch {
          continue;
        }
      }
      closeSync(file);
      rmSync(ballast, { force: true });
    },
    remove: () => void execFileSync('umount', ['-l', folder]),
  };
}
