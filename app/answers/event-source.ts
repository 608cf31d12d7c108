import type { RecordedEvent } from '@/lib/answer/answer-event';

const heartbeatMs = 10_000;

/** Server-sent events: one per recorded event with its `seq` as id, and a comment as heartbeat while nothing happens. */
export function eventSource(
  follow: (signal: AbortSignal) => AsyncGenerator<RecordedEvent>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const controller = new AbortController();
  const events = follow(controller.signal);
  let heartbeat: ReturnType<typeof setInterval> | undefined;
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
        stream.enqueue(encoder.encode(frame(next.value)));
      }
    },
    cancel() {
      clearInterval(heartbeat);
      controller.abort();
    },
  });
}

function frame(recorded: RecordedEvent): string {
  return `id: ${recorded.seq}\nevent: ${recorded.event.type}\ndata: ${JSON.stringify(recorded)}\n\n`;
}
