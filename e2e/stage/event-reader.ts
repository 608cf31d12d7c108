import { recordedEvent } from './wire';

export interface ReadEvent {
  readonly id: number;
  readonly type: string;
  readonly data: unknown;
}

const longestWaitMs = 15_000;

/**
 * Reads server-sent events until one that `isLast` takes, then closes the connection. With `after` it says that it saw
 * that event already. @throws Error when the stream ends before, or the name of an event is not that of its record.
 */
export async function eventsUntil(
  address: string,
  isLast: (event: ReadEvent) => boolean,
  after?: number,
): Promise<readonly ReadEvent[]> {
  const headers = after === undefined ? {} : { 'last-event-id': String(after) };
  const response = await fetch(address, { headers, signal: AbortSignal.timeout(longestWaitMs) });
  if (!response.ok || response.body === null) throw new Error(`No events: HTTP ${String(response.status)}`);
  const events: ReadEvent[] = [];
  for await (const frame of frames(response.body.getReader())) {
    const event = readFrame(frame);
    if (event === null) continue;
    events.push(event);
    if (isLast(event)) return events;
  }
  throw new Error(`The events ended after ${events.map(({ type }) => type).join(', ')}.`);
}

async function* frames(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const parts = (rest + decoder.decode(value, { stream: true })).split('\n\n');
      rest = parts.pop() ?? '';
      yield* parts;
    }
  } finally {
    await reader.cancel();
  }
}

/** Null for comments (heartbeats) and retry hints. */
function readFrame(frame: string): ReadEvent | null {
  const field = (name: string) =>
    frame
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const data = field('data');
  if (data === undefined) return null;
  const recorded = recordedEvent.parse(JSON.parse(data));
  const [id, type] = [Number(field('id')), field('event')];
  if (recorded.seq !== id || recorded.event.type !== type)
    throw new Error(`A frame that contradicts itself: ${frame}`);
  return { id, type: recorded.event.type, data: recorded.event };
}
