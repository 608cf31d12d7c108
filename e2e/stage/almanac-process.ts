import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface StartOptions {
  readonly port: number;
  readonly data: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** One `npm start`, as a person starts it; a group of its own, so that it can be ended whole. */
export class AlmanacProcess {
  #output = '';
  readonly #child: ChildProcess;
  readonly exited: Promise<number | null>;
  readonly origin: string;

  constructor(readonly options: StartOptions) {
    const { port, data, environment = {} } = options;
    this.origin = `http://127.0.0.1:${String(port)}`;
    this.#child = spawn(
      process.execPath,
      ['--import', 'tsx', 'app/server/start.ts', '--port', String(port), '--data', data],
      {
        cwd: root,
        env: { ...plainEnvironment(), ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      },
    );
    const collect = (part: Buffer) => {
      this.#output += part.toString('utf8');
    };
    this.#child.stdout?.on('data', collect);
    this.#child.stderr?.on('data', collect);
    this.exited = new Promise((resolve) => this.#child.once('close', (code) => resolve(code)));
  }

  /** Everything it has printed so far. */
  get output(): string {
    return this.#output;
  }

  /** Resolves once it says that it is ready. @throws Error with its output when it ends or takes longer. */
  async ready(withinMs: number): Promise<this> {
    const end = Date.now() + withinMs;
    let over = false;
    void this.exited.then(() => {
      over = true;
    });
    while (!this.#output.includes('Almanac is ready at')) {
      if (over || Date.now() > end) {
        await this.kill();
        throw new Error(`Almanac did not become ready:\n${this.#output}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return this;
  }

  /** Asks it to end, and ends it by force after ten seconds. */
  async stop(): Promise<number | null> {
    const force = setTimeout(() => this.#signal('SIGKILL'), 10_000);
    this.#signal('SIGTERM');
    const code = await this.exited;
    clearTimeout(force);
    return code;
  }

  /** What a power cut or the kernel does: no process of the group gets a chance to say anything. */
  async kill(): Promise<void> {
    this.#signal('SIGKILL');
    await this.exited;
  }

  #signal(signal: NodeJS.Signals): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      process.kill(-pid, signal);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ESRCH') throw cause;
    }
  }
}

/** The environment of this process without settings of Almanac: a test names its own. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  for (const name of Object.keys(environment)) {
    if (name.startsWith('ALMANAC_') || name === 'DATABASE_URL' || name === 'NODE_ENV')
      delete environment[name];
  }
  return environment;
}
