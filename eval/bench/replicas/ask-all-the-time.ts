import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

/** One request to a replica, and the release that its answer came from. */
export interface Asked {
  readonly replica: string;
  readonly sentAt: number;
  readonly answeredAt: number;
  readonly releaseId: string | null;
  /** What went wrong; null when nothing did. */
  readonly fault: string | null;
}

const searched = z.object({ releaseId: z.string() });
const created = z.object({ id: z.string() });
const patienceMs = 30_000;

/** Which release a search is answered from. */
async function search(address: string, question: string): Promise<string> {
  const answer = await fetch(`${address}/api/search?q=${encodeURIComponent(question)}`, limited());
  if (!answer.ok) throw new Error(`search: ${answer.status}`);
  return searched.parse(await answer.json()).releaseId;
}

/** A whole answer, from the question to the last event. */
async function ask(address: string, question: string): Promise<string> {
  const asked = await fetch(`${address}/api/answers`, {
    ...limited(),
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  });
  if (!asked.ok) throw new Error(`question: ${asked.status}`);
  const { id } = created.parse(await asked.json());
  const events = await (await fetch(`${address}/api/answers/${id}/events`, limited())).text();
  if (!/^event: answer-ended$/m.test(events) || /"status":"(?:interrupted|failed)"/.test(events))
    throw new Error('answer: not written to its end');
  const releases = [...events.matchAll(/"releaseId":"([^"]+)"/g)].map(([, release]) => release ?? '');
  if (new Set(releases).size !== 1) throw new Error(`answer: from ${new Set(releases).size} releases`);
  return releases[0] ?? '';
}

const limited = () => ({ signal: AbortSignal.timeout(patienceMs) });

export interface Askers {
  readonly asked: readonly Asked[];
  stop(): Promise<void>;
}

/** Searches and asks each replica without a pause, one of each kind at a time. */
export function askAllTheTime(addresses: readonly string[], questions: readonly string[]): Askers {
  const asked: Asked[] = [];
  let over = false;
  const loop = async (replica: string, send: typeof search): Promise<void> => {
    for (let next = 0; !over; next += 1) {
      const sentAt = Date.now();
      const question = questions[next % questions.length] ?? '';
      const [releaseId, fault] = await send(replica, question).then(
        (id) => [id, null] as const,
        (cause: unknown) => [null, cause instanceof Error ? cause.message : String(cause)] as const,
      );
      asked.push({ replica, sentAt, answeredAt: Date.now(), releaseId, fault });
      await pause(20);
    }
  };
  const loops = addresses.flatMap((replica) => [loop(replica, search), loop(replica, ask)]);
  return {
    asked,
    stop: async () => {
      over = true;
      await Promise.all(loops);
    },
  };
}
