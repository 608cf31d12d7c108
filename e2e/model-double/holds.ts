/** Named pauses: a reply waits at a name until the test releases it. Released names stay released until cleared. */
export class Holds {
  readonly #released = new Set<string>();
  readonly #waiting = new Map<string, (() => void)[]>();

  isReleased(name: string): boolean {
    return this.#released.has(name);
  }

  release(name: string): void {
    this.#released.add(name);
    for (const wake of this.#waiting.get(name) ?? []) wake();
    this.#waiting.delete(name);
  }

  /** Resolves when the name is released, or after `ms` at the latest. */
  wait(name: string, ms: number): Promise<void> {
    if (this.isReleased(name)) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      const wake = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), wake]);
    });
  }

  clear(): void {
    for (const name of this.#waiting.keys()) this.release(name);
    this.#released.clear();
  }
}
