import { readdirSync, readFileSync } from 'node:fs';

export interface MemoryWatch {
  /** The most resident memory that a process of each kind had, in MiB. */
  peaks(): Readonly<Record<string, number>>;
  stop(): void;
}

const lookEveryMs = 500;

interface Seen {
  readonly pid: number;
  readonly parent: number;
  readonly words: string;
  readonly peakMiB: number;
}

function look(name: string): Seen | null {
  try {
    const status = readFileSync(`/proc/${name}/status`, 'utf8');
    return {
      pid: Number(name),
      parent: Number(/PPid:\s+(\d+)/.exec(status)?.[1] ?? 0),
      words: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' '),
      peakMiB: Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024,
    };
  } catch {
    return null;
  }
}

const kindOf = (words: string): string =>
  words.includes('parse-process') ? 'reading' : words.includes('library-command') ? 'adding' : 'worker';

/** Watches all processes below one process, by the kernel's own high-water mark. Linux only. */
export function watchMemory(root: number): MemoryWatch {
  const peaks: Record<string, number> = {};
  const watching = setInterval(() => {
    const all = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => look(name) ?? []);
    const below = new Set([root]);
    for (let before = 0; before !== below.size;) {
      before = below.size;
      for (const { pid, parent } of all) if (below.has(parent)) below.add(pid);
    }
    for (const { pid, words, peakMiB } of all) {
      if (!below.has(pid) || !/parse-process|library-command|worker-command/.test(words)) continue;
      const kind = kindOf(words);
      peaks[kind] = Math.max(peaks[kind] ?? 0, Math.round(peakMiB));
    }
  }, lookEveryMs);
  return { peaks: () => peaks, stop: () => clearInterval(watching) };
}
