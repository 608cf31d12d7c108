import robotsParser from 'robots-parser';
import { AppError } from '@/lib/app-error';
import { getOnce, headerOf, type FetchRules, type Got } from './get-once';
import { readAddress } from './read-address';

const TIME_MS = 60_000;
const MOST_REDIRECTS = 5;
const ROBOTS_BYTES = 500 * 1024;
const ROBOT = 'AlmanacLibrary';

/** What the last fetch of an address was answered with. */
export interface KnownVersion {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Fetched =
  | { readonly outcome: 'same' }
  | (KnownVersion & { readonly outcome: 'fetched'; readonly address: string; readonly bytes: Buffer });

/**
 * Whether robots.txt lets us fetch an address (RFC 9309): none there lets everything, one that cannot be read for now lets
 * nothing.
 */
async function requireRobots(address: URL, rules: FetchRules, signal: AbortSignal): Promise<void> {
  const place = new URL('/robots.txt', address);
  const limited = { ...rules, largestBytes: ROBOTS_BYTES };
  let got = await getOnce(place, limited, { headers: {}, signal });
  let at = place;
  for (let hop = 0; hop < MOST_REDIRECTS && got.status >= 300 && got.status < 400; hop += 1) {
    const to = headerOf(got, 'location');
    if (to === null) break;
    at = readAddress(new URL(to, at).href, rules.allow);
    got = await getOnce(at, limited, { headers: {}, signal });
  }
  if (got.status >= 500)
    throw new AppError('bad-input', `${address.host} does not tell at the moment what may be fetched.`);
  if (got.status !== 200) return;
  const robots = robotsParser(place.href, got.bytes.toString('utf8'));
  if (robots.isAllowed(address.href, ROBOT) === false)
    throw new AppError('forbidden', `${address.host} asks programs not to fetch this (robots.txt).`);
}

/**
 * Fetches a document: each hop of a redirect is checked as the first address was, robots.txt is respected, size and time
 * have limits. Throws `AppError` with a sentence for people.
 */
export const fetchDocument = async (
  text: string,
  rules: FetchRules,
  known: KnownVersion = { etag: null, lastModified: null },
  lost: AbortSignal = new AbortController().signal,
): Promise<Fetched> => {
  const signal = AbortSignal.any([lost, AbortSignal.timeout(rules.timeMs ?? TIME_MS)]);
  const headers: Record<string, string> = {};
  if (known.etag !== null) headers['if-none-match'] = known.etag;
  if (known.lastModified !== null) headers['if-modified-since'] = known.lastModified;
  let address = readAddress(text, rules.allow);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    await requireRobots(address, rules, signal);
    const got = await getOnce(address, rules, { headers, signal });
    if (got.status === 304) return { outcome: 'same' };
    const to = got.status >= 300 && got.status < 400 ? headerOf(got, 'location') : null;
    if (to === null) return fetched(address, got);
    const next = readAddress(new URL(to, address).href, rules.allow);
    if (address.protocol === 'https:' && next.protocol === 'http:')
      throw new AppError('bad-input', `${address.host} leads from https to http, which is not followed.`);
    address = next;
  }
  throw new AppError('bad-input', `${address.host} leads on more than ${MOST_REDIRECTS} times.`);
};

function fetched(address: URL, got: Got): Fetched {
  if (got.status === 401 || got.status === 403)
    throw new AppError('bad-input', `${address.host} shows this only to people it knows (${got.status}).`);
  if (got.status !== 200)
    throw new AppError('bad-input', `${address.host} answers with ${got.status} instead of the document.`);
  if (got.bytes.length === 0) throw new AppError('bad-input', `${address.host} sent nothing.`);
  return {
    outcome: 'fetched',
    address: address.href,
    bytes: got.bytes,
    etag: headerOf(got, 'etag'),
    lastModified: headerOf(got, 'last-modified'),
  };
}
