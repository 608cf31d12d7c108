/** A stream over an async iteration; cancelling it aborts the iteration, never the answer behind it. */
export function eventStream<Item>(
  follow: (signal: AbortSignal) => AsyncGenerator<Item>,
): ReadableStream<Item> {
  const controller = new AbortController();
  const items = follow(controller.signal);
  return new ReadableStream<Item>({
    async pull(stream) {
      const next = await items.next();
      if (next.done === true) stream.close();
      else stream.enqueue(next.value);
    },
    cancel() {
      controller.abort();
    },
  });
}
