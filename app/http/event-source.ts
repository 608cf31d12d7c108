const heartbeatMs = 10_000;

/** What is sent of one item: `id` for resuming, the type of the event, its data as JSON. */
export interface SentEvent {
  readonly id: number;
  readonly type: string;
  readonly data: unknown;
}

/** Server-sent events, one per item, and a comment as heartbeat while nothing happens. */
export function eventSource<Item>(
  follow: (signal: AbortSignal) => AsyncGenerator<Item>,
  sent: (item: Item, place: number) => SentEvent,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const controller = new AbortController();
  const events = follow(controller.signal);
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  let place = 0;
  return new ReadableStream<Uint8Array>({
    start(stream) {
      stream.enqueue(encoder.encode('retry: 1000\n\n'));
      heartbeat = setInterval(() => stream.enqueue(encoder.encode(': still here\n\n')), heartbeatMs);
    },
    async pull(stream) {
      const next = await events.next().catch((cause: unknown) => {
        clearInterval(heartbeat);
        throw cause;
      });
      if (next.done === true) {
        clearInterval(heartbeat);
        stream.close();
      } else {
        place += 1;
        const { id, type, data } = sent(next.value, place);
        stream.enqueue(
          encoder.encode(`id: ${String(id)}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`),
        );
      }
    },
    cancel() {
      clearInterval(heartbeat);
      controller.abort();
    },
  });
}

/** The response that carries such a stream. */
export function eventResponse(stream: ReadableStream<Uint8Array>): Response {
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
