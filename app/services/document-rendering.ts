import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { AppError } from '@/lib/app-error';
import type { LibraryDocument } from '@/lib/evidence/document';
import type { Rendering } from '@/lib/evidence/rendering';

interface RenderAnswer {
  readonly id: number;
  readonly outcome:
    | { readonly outcome: 'rendered'; readonly rendering: Rendering }
    | { readonly outcome: 'failed'; readonly reason: string };
}

const IDLE_MS = 120_000;
const MOST_KEPT = 16;
const MOST_WAITING = 20;

/**
 * Documents as they were published. A document is hostile until shown otherwise: it is opened in a limited process below a
 * process of its own, which ends when nobody has asked for a while. The last few are kept.
 */
export class DocumentRendering {
  readonly #kept = new Map<string, Promise<Rendering>>();
  readonly #waiting = new Map<number, (answer: RenderAnswer['outcome']) => void>();
  #child: ChildProcess | null = null;
  #idle: NodeJS.Timeout | null = null;
  #orders = 0;

  /** @throws AppError `unsupported` with the reason where the document cannot be shown so, `rate-limited` when too many wait. */
  render(
    { contentHash, source }: Pick<LibraryDocument, 'contentHash' | 'source'>,
    bytes: Uint8Array,
  ): Promise<Rendering> {
    const key = `${contentHash} ${source}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const rendering = this.#ask(source, bytes);
    this.#kept.set(key, rendering);
    rendering.catch(() => this.#kept.delete(key));
    const [oldest = key] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(oldest);
    return rendering;
  }

  close(): void {
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#child?.kill();
    this.#child = null;
  }

  async #ask(source: string, bytes: Uint8Array): Promise<Rendering> {
    if (this.#waiting.size >= MOST_WAITING)
      throw new AppError('rate-limited', 'Many documents are being opened: try again in a moment.');
    this.#orders += 1;
    const id = this.#orders;
    const answer = new Promise<RenderAnswer['outcome']>((resolve) => this.#waiting.set(id, resolve));
    this.#process().send({ id, file: { source, bytes } });
    const outcome = await answer;
    if (outcome.outcome === 'failed') throw new AppError('unsupported', outcome.reason);
    return outcome.rendering;
  }

  #process(): ChildProcess {
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.close(), IDLE_MS).unref();
    this.#child ??= this.#start();
    return this.#child;
  }

  #start(): ChildProcess {
    const root = process.cwd();
    const child = fork(join(/* turbopackIgnore: true */ root, 'ingest/rendering/render-command.ts'), {
      cwd: root,
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('message', ({ id, outcome }: RenderAnswer) => {
      this.#waiting.get(id)?.(outcome);
      this.#waiting.delete(id);
    });
    const gone = (): void => {
      if (this.#child !== child && this.#child !== null) return;
      this.#child = null;
      const reason = 'The document could not be opened as it was published.';
      for (const settle of this.#waiting.values()) settle({ outcome: 'failed', reason });
      this.#waiting.clear();
    };
    child.once('error', gone);
    child.once('exit', gone);
    return child;
  }
}
