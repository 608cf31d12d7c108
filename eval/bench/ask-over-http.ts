/** Times of one answer as a client of the HTTP interface sees them, in milliseconds from sending the question. */
export interface AnswerTimes {
  readonly firstClaimMs: number | null;
  readonly wholeMs: number;
}

export async function askOverHttp(address: string, question: string): Promise<AnswerTimes> {
  const started = performance.now();
  const asked = await fetch(`${address}/api/answers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  });
  if (asked.status !== 201) throw new Error(`The question was refused with ${asked.status}.`);
  const { id } = (await asked.json()) as { readonly id: string };
  const events = await fetch(`${address}/api/answers/${id}/events`);
  if (events.body === null) throw new Error('No event stream.');
  let firstClaimMs: number | null = null;
  let text = '';
  for await (const part of events.body.pipeThrough(
    new TextDecoderStream(),
  ) as unknown as AsyncIterable<string>) {
    text += part;
    if (text.includes('event: claim-checked')) firstClaimMs ??= performance.now() - started;
  }
  return { firstClaimMs, wholeMs: performance.now() - started };
}
