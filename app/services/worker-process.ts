import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Settings } from '@/lib/env';

/** The process that works on jobs: started when there are some, it ends when there are none. */
export class WorkerProcess {
  #child: ChildProcess | null = null;
  #wanted = false;

  constructor(private readonly settings: Settings) {}

  wake(): void {
    if (this.settings.library.worker === 'off') return;
    this.#wanted = true;
    if (this.#child !== null) return;
    this.#wanted = false;
    const root = process.cwd();
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        join(/* turbopackIgnore: true */ root, 'ingest/worker/worker-command.ts'),
        '--until-idle',
      ],
      { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    this.#child = child;
    const ended = (): void => {
      this.#child = null;
      if (this.#wanted) this.wake();
    };
    child.once('error', ended);
    child.once('exit', ended);
  }

  stop(): void {
    this.#wanted = false;
    this.#child?.kill('SIGTERM');
  }
}
