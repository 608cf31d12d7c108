import { request as http } from 'node:http';
import { askToTheEnd, claims, expect, test } from '../stage/almanac-test';
import { lanternDose, palsyDose, tideCough } from '../stage/invented-guidelines';
import { readStage } from '../stage/stage';

test('nothing is fetched from another server, whatever is opened', async ({ page, baseURL }) => {
  const origins = new Set<string>();
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') || protocol.startsWith('ws')) origins.add(origin);
  });
  for (const { question } of [lanternDose, palsyDose]) {
    await askToTheEnd(page, question);
    await claims(page)
      .first()
      .getByRole('button', { name: /^Citation 1:/ })
      .click();
    await expect(
      page.getByRole('complementary', { name: 'Source' }).getByRole('region').first(),
    ).toBeVisible();
  }
  for (const path of ['/', '/history', '/library', '/library?find=tide']) await page.goto(path);
  await page.getByRole('region', { name: 'Library table' }).getByRole('link').first().click();
  await expect(page.getByText(tideCough.injected)).toBeVisible();
  expect([...origins]).toEqual([baseURL]);
});

test('markup inside a guideline is shown as words and never runs', async ({ page }) => {
  await page.goto('/library?find=tide');
  await page.getByRole('region', { name: 'Library table' }).getByRole('link').first().click();
  await expect(page.getByText(tideCough.injected)).toBeVisible();
  await expect(page).toHaveTitle(/Tide cough/);
  await expect(page.getByRole('region', { name: 'Text of the document' }).getByRole('img')).toHaveCount(0);
});

test('the original of a document is sent so that a browser runs none of it', async ({ request }) => {
  const { documents } = (await (await request.get('/api/documents')).json()) as {
    readonly documents: readonly { readonly id: string; readonly title: string }[];
  };
  const lantern = documents.find(({ title }) => title === lanternDose.document);
  const original = await request.get(`/api/documents/${lantern?.id ?? ''}/original`);
  expect(original.headers()['content-type']).toBe('text/plain; charset=utf-8');
  expect(original.headers()['content-security-policy']).toContain('sandbox');
  expect(await original.text()).toContain('https://tracker.example/pixel.png');
});

for (const path of ['/', '/history', '/library', '/api/documents', '/api/search?q=fever']) {
  test(`a host name that is not ours is refused: ${path}`, async () => {
    const { status, body } = await send('GET', path, { host: 'rebound.example' });
    expect(status).toBe(403);
    expect(body).not.toContain('Lantern fever');
  });
}

test('a page of another site can neither ask nor read', async () => {
  const evil = {
    origin: 'https://evil.example',
    'sec-fetch-site': 'cross-site',
    'content-type': 'application/json',
  };
  const asked = await send('POST', '/api/answers', evil, JSON.stringify({ question: lanternDose.question }));
  expect(asked.status).toBe(403);
  expect(asked.headers['content-type']).toBe('application/problem+json');
  const read = await send('GET', '/api/documents', { origin: 'https://evil.example' });
  expect(read.status).toBe(403);
  expect(read.headers['access-control-allow-origin']).toBeUndefined();
});

test('a page of another site cannot press the buttons of this one', async ({ page }) => {
  const actions: { readonly headers: Readonly<Record<string, string>>; readonly body: string }[] = [];
  page.on('request', (sent) => {
    if (sent.headers()['next-action'] === undefined) return;
    actions.push({ headers: sent.headers(), body: sent.postData() ?? '' });
  });
  await askToTheEnd(page, lanternDose.question);
  const { headers = {}, body = '' } = actions[0] ?? {};
  expect(headers['next-action']).toBeTruthy();
  const replayed = await send(
    'POST',
    '/',
    {
      'next-action': headers['next-action'] ?? '',
      'content-type': headers['content-type'] ?? '',
      accept: 'text/x-component',
      origin: 'https://evil.example',
    },
    body,
  );
  expect(replayed.status).toBeGreaterThanOrEqual(400);
});

/** A request with headers that a browser or Playwright would not let a test set. */
function send(method: string, path: string, headers: Readonly<Record<string, string>>, body?: string) {
  return new Promise<{ status: number; headers: Readonly<Record<string, unknown>>; body: string }>(
    (resolve, reject) => {
      const sent = http(new URL(path, readStage().extractive), { method, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString('utf8'),
          }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    },
  );
}
