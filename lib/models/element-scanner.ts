const opening = /^\s*\{\s*"elements"\s*:\s*\[/;

/**
 * Finds the elements of `{"elements":[…]}` in a text that grows, each as soon as its last brace has arrived. The SDK's
 * own reader keeps an element back until the next one begins, and loses it when the stream breaks in between.
 */
export class ElementScanner {
  readonly #elements: unknown[] = [];
  #at = 0;
  #start: number | null = null;
  #depth = 0;
  #inString = false;
  #over = false;

  /** All complete elements of `text`, which begins with the text of the call before. */
  scan(text: string): readonly unknown[] {
    if (this.#at === 0) this.#at = opening.exec(text)?.[0].length ?? 0;
    if (this.#at === 0) return [];
    for (; this.#at < text.length && !this.#over; this.#at += 1) this.#read(text);
    return this.#elements;
  }

  #read(text: string): void {
    const character = text[this.#at];
    if (this.#inString) {
      // The character after a backslash may not be there yet: it is skipped whenever it comes.
      if (character === '\\') this.#at += 1;
      else if (character === '"') this.#inString = false;
    } else if (character === '"') {
      this.#inString = true;
    } else if (character === '{' || character === '[') {
      if (this.#depth === 0) this.#start = this.#at;
      this.#depth += 1;
    } else if (character === '}' || character === ']') {
      this.#depth -= 1;
      if (this.#depth === 0) this.#finish(text);
      if (this.#depth < 0) this.#over = true;
    }
  }

  #finish(text: string): void {
    const element = parsed(text.slice(this.#start ?? 0, this.#at + 1));
    if (element === undefined) this.#over = true;
    else this.#elements.push(element);
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    // Rubbish between braces: the whole text is refused at its end.
    return undefined;
  }
}
