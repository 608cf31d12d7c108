import type { DoubleState } from './model-double';
import type { Script, ScriptedReply } from './scripted-reply';

/** Scripts a model double over its control address, from the process of a test. */
export class DoubleControl {
  constructor(private readonly origin: string) {}

  /** Replaces the script; what was recorded before is forgotten. */
  async script(replies: readonly ScriptedReply[], options: { readonly structuredOutput?: boolean } = {}) {
    const body: Script = { replies: [...replies], structuredOutput: options.structuredOutput ?? true };
    await this.#call('PUT', '/control', JSON.stringify(body));
  }

  /** Lets a held reply go on. */
  async release(name: string): Promise<void> {
    await this.#call('POST', `/control/holds/${encodeURIComponent(name)}`);
  }

  state(): Promise<DoubleState> {
    return this.#call('GET', '/control');
  }

  async reset(): Promise<void> {
    await this.#call('DELETE', '/control');
  }

  async #call(method: string, path: string, body?: string): Promise<DoubleState> {
    const response = await fetch(`${this.origin}${path}`, {
      method,
      ...(body === undefined ? {} : { body }),
    });
    if (!response.ok) throw new Error(`The model double refused ${method} ${path}: ${await response.text()}`);
    return (await response.json()) as DoubleState;
  }
}
