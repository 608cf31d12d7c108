import { expect, test } from '../stage/almanac-test';
import { postQuestion, readDocument, waitForEnd } from '../stage/answers-api';
import { eventsUntil } from '../stage/event-reader';
import { lanternDose, palsyDose, tideCough, unanswerable } from '../stage/invented-guidelines';
import { readStage } from '../stage/stage';
import { documentList, problem, searchResult } from '../stage/wire';

for (const { question } of [lanternDose, tideCough, palsyDose]) {
  test(`every quote of an answer is the document's own text at its offsets: ${question}`, async ({
    request,
  }) => {
    const answer = await waitForEnd(request, await postQuestion(request, question));
    expect(answer).toMatchObject({ status: 'answered', question, model: 'almanac:extractive' });
    const citations = answer.claims.flatMap((claim) => claim.citations);
    expect(citations.length).toBeGreaterThan(0);
    for (const { quote, passage, support, checks } of citations) {
      const { parsed } = await readDocument(request, quote?.documentId ?? '');
      expect(parsed.text.slice(quote?.start, quote?.end)).toBe(quote?.text);
      expect(parsed.text.slice(passage.start, passage.end)).toBe(passage.text);
      expect(quote?.start).toBeGreaterThanOrEqual(passage.start);
      expect(quote?.end).toBeLessThanOrEqual(passage.end);
      expect(support).toBe('supported');
      expect(checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    }
  });
}

test('an answer keeps its evidence with the ranks and scores of both legs', async ({ request }) => {
  const { evidence, releaseId } = await waitForEnd(
    request,
    await postQuestion(request, lanternDose.question),
  );
  expect(evidence.map(({ rank }) => rank)).toEqual(evidence.map((_, index) => index + 1));
  expect(evidence[0]?.legs.bm25?.rank).toBeGreaterThanOrEqual(1);
  expect(evidence[0]?.legs.dense?.rank).toBeGreaterThanOrEqual(1);
  const list = documentList.parse(await (await request.get('/api/documents')).json());
  expect(list.releaseId).toBe(releaseId);
});

test('events are sent once each, in order, with ids that a reader can come back with', async ({
  request,
}) => {
  const id = await postQuestion(request, lanternDose.question);
  const address = `${readStage().extractive}/api/answers/${id}/events`;
  const events = await eventsUntil(address, (event) => event.type === 'answer-ended');
  expect(events.map((event) => event.id)).toEqual(events.map((_, index) => index + 1));
  expect(events[0]?.type).toBe('answer-started');
  expect(events[1]?.type).toBe('evidence-found');
  expect(events.at(-1)?.data).toMatchObject({ status: 'answered' });
  const rest = await eventsUntil(address, (event) => event.type === 'answer-ended', 2);
  expect(rest).toEqual(events.slice(2));
});

test('a decline is an answer with a reason and the nearest passages', async ({ request }) => {
  const answer = await waitForEnd(request, await postQuestion(request, unanswerable));
  expect(answer.status).toBe('declined');
  expect(answer.claims).toEqual([]);
  expect(answer.declined?.reason).toMatch(/not-in-library|not-enough-evidence/);
});

test('search ranks the passages as an answer does', async ({ request }) => {
  const found = searchResult.parse(
    await (await request.get('/api/search', { params: { q: lanternDose.question } })).json(),
  );
  const { evidence } = await waitForEnd(request, await postQuestion(request, lanternDose.question));
  expect(found.hits.map(({ passage }) => passage.id)).toEqual(evidence.map(({ passage }) => passage.id));
});

test('every document of the library is anchored wholly, whatever its format', async ({ request }) => {
  const { documents } = documentList.parse(await (await request.get('/api/documents')).json());
  expect(new Set(documents.map(({ format }) => format))).toEqual(
    new Set(['markdown', 'html', 'text', 'pdf']),
  );
  expect(documents.filter(({ anchorRate }) => anchorRate < 1)).toEqual([]);
});

test('health is told without asking the stores, readiness with', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200);
  expect((await request.get('/readyz')).status()).toBe(200);
});

const headers = { 'content-type': 'application/json' };
const faults: readonly {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly data?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
}[] = [
  {
    name: 'a body that is not JSON',
    method: 'POST',
    path: '/api/answers',
    data: '{"question":',
    headers,
    status: 400,
  },
  {
    name: 'JSON that is no object',
    method: 'POST',
    path: '/api/answers',
    data: 'null',
    headers,
    status: 400,
  },
  { name: 'no question', method: 'POST', path: '/api/answers', data: '{}', headers, status: 400 },
  {
    name: 'an empty question',
    method: 'POST',
    path: '/api/answers',
    data: '{"question":"  "}',
    headers,
    status: 400,
  },
  {
    name: 'a question that is no text',
    method: 'POST',
    path: '/api/answers',
    data: '{"question":7}',
    headers,
    status: 400,
  },
  {
    name: 'another type of body',
    method: 'POST',
    path: '/api/answers',
    data: 'question=x',
    headers: { 'content-type': 'text/plain' },
    status: 415,
  },
  {
    name: 'a body beyond its limit',
    method: 'POST',
    path: '/api/answers',
    data: JSON.stringify({ question: 'x'.repeat(300_000) }),
    headers,
    status: 413,
  },
  { name: 'an answer that is not there', method: 'GET', path: '/api/answers/none', status: 404 },
  {
    name: 'the events of an answer that is not there',
    method: 'GET',
    path: '/api/answers/none/events',
    status: 404,
  },
  {
    name: 'stopping an answer that is not there',
    method: 'POST',
    path: '/api/answers/none/stop',
    status: 404,
  },
  { name: 'a document that is not there', method: 'GET', path: '/api/documents/none', status: 404 },
  {
    name: 'a document whose id is a path',
    method: 'GET',
    path: '/api/documents/..%2F..%2Fetc%2Fpasswd',
    status: 404,
  },
  {
    name: 'a document with a quote in its id',
    method: 'GET',
    path: "/api/documents/x'%20OR%20'1'='1",
    status: 404,
  },
  {
    name: 'a release that is not there',
    method: 'GET',
    path: '/api/documents/none?release=none',
    status: 404,
  },
  { name: 'a search for nothing', method: 'GET', path: '/api/search?q=', status: 400 },
  {
    name: 'a rating that is none',
    method: 'POST',
    path: '/api/answers/none/ratings',
    data: '{"factuality":9}',
    headers,
    status: 400,
  },
  {
    name: 'a rating of null',
    method: 'POST',
    path: '/api/answers/none/ratings',
    data: 'null',
    headers,
    status: 400,
  },
  {
    name: 'a rating of no answer',
    method: 'POST',
    path: '/api/answers/none/ratings',
    data: '{"factuality":3,"completeness":3,"safety":3}',
    headers,
    status: 404,
  },
  { name: 'a route that is not there', method: 'GET', path: '/api/nothing', status: 404 },
];

for (const { name, path, status, ...call } of faults) {
  test(`${name} is refused with HTTP ${String(status)} and a problem document`, async ({ request }) => {
    const response = await request.fetch(path, call);
    expect(response.status()).toBe(status);
    expect(response.headers()['content-type']).toBe('application/problem+json');
    expect(problem.parse(await response.json())).toMatchObject({ status });
  });
}

test('an event id that is no number is refused', async ({ request }) => {
  const id = await postQuestion(request, lanternDose.question);
  const response = await request.get(`/api/answers/${id}/events`, { headers: { 'last-event-id': 'x' } });
  expect(response.status()).toBe(400);
});
