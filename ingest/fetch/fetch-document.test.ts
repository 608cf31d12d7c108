import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fetchDocument } from './fetch-document';
import type { FetchRules } from './get-once';
import { readAddress } from './read-address';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let home: string;
let rules: FetchRules;
let answers: Record<string, Answer> = {};
let asked: string[] = [];

const send =
  (body: string | Buffer, headers: Readonly<Record<string, string>> = {}, status = 200): Answer =>
  (_, response) =>
    response.writeHead(status, headers).end(body);
const leadTo = (to: string): Answer => send('', { location: to }, 302);

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    (answers[request.url ?? ''] ?? send('nothing here', {}, 404))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  home = `http://127.0.0.1:${String(port)}`;
  rules = { allow: [`127.0.0.1:${String(port)}`] };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  answers = {};
  asked = [];
});

const text = async (path: string, more: Partial<FetchRules> = {}) => {
  const got = await fetchDocument(`${home}${path}`, { ...rules, ...more });
  return got.outcome === 'same' ? 'same' : got.bytes.toString('utf8');
};

describe('an address is refused before anything is asked', () => {
  test.each([
    ['http://127.0.0.1/', /private network/],
    ['http://2130706433/', /private network/],
    ['http://0x7f000001/', /private network/],
    ['http://0x7f.1/', /private network/],
    ['http://0177.0.0.1/', /private network/],
    ['http://127.1/', /private network/],
    ['http://0/', /private network/],
    ['http://①②⑦.0.0.1/', /private network/],
    ['http://169.254.169.254/latest/meta-data/', /private network/],
    ['http://[::1]/', /private network/],
    ['http://[::ffff:127.0.0.1]/', /private network/],
    ['http://[::ffff:a9fe:a9fe]/', /private network/],
    ['http://[64:ff9b::7f00:1]/', /private network/],
    ['http://[fd00:ec2::254]/', /private network/],
    ['http://localhost/', /private network/],
    ['http://localhost./', /private network/],
    ['http://metadata.google.internal/', /private network/],
    ['http://8.8.8.8:8080/', /Port 8080/],
    ['https://example.org:22/', /Port 22/],
    ['https://jo:secret@example.org/', /user name or password/],
    ['ftp://example.org/a.pdf', /Only http and https/],
    ['file:///etc/passwd', /Only http and https/],
    ['no address', /not a web address/],
  ])('%s', (address, sentence) => {
    expect(() => readAddress(address, [])).toThrow(sentence);
  });

  test('an address that this installation names is not', () => {
    expect(readAddress('http://10.0.0.7:8080/a.pdf#page=2', ['10.0.0.7:8080']).href).toBe(
      'http://10.0.0.7:8080/a.pdf',
    );
    expect(() => readAddress('http://10.0.0.7:8081/', ['10.0.0.7:8080'])).toThrow(/Port/);
  });
});

test('a name that means a private address is refused, whatever else it means', async () => {
  const lookup: NonNullable<FetchRules['lookup']> = (_, done) =>
    done(null, [
      { address: '93.184.216.34', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ]);
  await expect(fetchDocument('http://rebinding.example/', { allow: [], lookup })).rejects.toThrow(
    /rebinding\.example is an address of this machine or of a private network/,
  );
});

test('a name is looked up once for a connection: what was checked is what it would take', async () => {
  let looks = 0;
  const lookup: NonNullable<FetchRules['lookup']> = (_, done) => {
    looks += 1;
    done(null, [{ address: '169.254.169.254', family: 4 }]);
  };
  await expect(fetchDocument('http://once.example/', { allow: [], lookup })).rejects.toThrow(
    /private network/,
  );
  expect(looks).toBe(1);
});

test('brings the document with what its server says of the version', async () => {
  answers['/a.html'] = send('<html>a</html>', {
    etag: '"1"',
    'last-modified': 'Sun, 22 Nov 2026 00:00:00 GMT',
  });
  const got = await fetchDocument(`${home}/a.html`, rules);
  expect(got).toMatchObject({ outcome: 'fetched', etag: '"1"', address: `${home}/a.html` });
  expect(asked).toEqual(['/robots.txt', '/a.html']);
});

test('asks whether it has changed, and takes no for an answer', async () => {
  answers['/a.html'] = (request, response) =>
    request.headers['if-none-match'] === '"1"'
      ? send('', {}, 304)(request, response)
      : send('new')(request, response);
  const known = { etag: '"1"', lastModified: null };
  expect(await fetchDocument(`${home}/a.html`, rules, known)).toEqual({ outcome: 'same' });
  expect(await text('/a.html')).toBe('new');
});

test('checks each hop of a redirect as the first address', async () => {
  answers['/a'] = leadTo('/b');
  answers['/b'] = send('there');
  expect(await text('/a')).toBe('there');
  for (const to of [
    'http://169.254.169.254/',
    'http://[::ffff:127.0.0.1]:1/',
    'http://0x7f.1/',
    'ftp://x/',
  ]) {
    answers['/away'] = leadTo(to);
    await expect(text('/away')).rejects.toThrow(/private network|Port|Only http/);
  }
  answers['/round'] = leadTo('/round');
  await expect(text('/round')).rejects.toThrow(/leads on more than 5 times/);
});

test('respects robots.txt, and asks nothing of a server that cannot tell', async () => {
  answers['/robots.txt'] = send(
    'User-agent: *\nDisallow: /private/\n\nUser-agent: AlmanacLibrary\nDisallow: /mine/',
  );
  answers['/private/a'] = send('seen');
  answers['/mine/a'] = send('never');
  expect(await text('/private/a')).toBe('seen');
  await expect(text('/mine/a')).rejects.toThrow(/robots\.txt/);
  answers['/robots.txt'] = send('User-agent: *\nDisallow: /');
  await expect(text('/private/a')).rejects.toThrow(/robots\.txt/);
  answers['/robots.txt'] = send('busy', {}, 503);
  await expect(text('/private/a')).rejects.toThrow(/does not tell at the moment/);
  expect(asked.filter((path) => path === '/mine/a')).toEqual([]);
});

test('counts the size as it comes, packed or not', async () => {
  const big = Buffer.alloc(3 * 1024 * 1024, 'a');
  answers['/told'] = send(big, { 'content-length': String(big.length) });
  answers['/untold'] = (_, response) => {
    response.writeHead(200);
    response.write(big.subarray(0, 1024));
    response.end(big);
  };
  answers['/packed'] = send(gzipSync(big), { 'content-encoding': 'gzip' });
  for (const path of ['/told', '/untold', '/packed'])
    await expect(text(path, { largestBytes: 1024 * 1024 })).rejects.toThrow(/larger than 1 MB/);
  expect((await text('/packed')).length).toBe(big.length);
});

test('gives up on a server that takes too long, refuses, or is not there', async () => {
  answers['/slow'] = () => undefined;
  await expect(text('/slow', { timeMs: 300 })).rejects.toThrow(/took too long/);
  answers['/closed'] = send('who are you', {}, 403);
  await expect(text('/closed')).rejects.toThrow(/only to people it knows/);
  await expect(text('/nowhere')).rejects.toThrow(/answers with 404/);
  answers['/empty'] = send('');
  await expect(text('/empty')).rejects.toThrow(/sent nothing/);
});
