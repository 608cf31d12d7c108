import type { Readable } from 'node:stream';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { request } from 'undici';
import { AppError } from '@/lib/app-error';
import { guardedAgent, type Lookup } from './guarded-agent';
import { isAllowed } from './read-address';

/** What fetching goes by. */
export interface FetchRules {
  /** Exceptions from the public network and the usual ports, as `host:port`. */
  readonly allow: readonly string[];
  readonly largestBytes?: number;
  readonly timeMs?: number;
  readonly lookup?: Lookup;
}

export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

export const USER_AGENT = 'AlmanacLibrary/1.0 (guideline library; reads robots.txt)';
const LARGEST_BYTES = 100 * 1024 * 1024;
const SILENT_MS = 20_000;

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

export const headerOf = ({ headers }: Pick<Got, 'headers'>, name: string): string | null => {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
};

const tooLarge = (largest: number): AppError =>
  new AppError('too-large', `It is larger than ${Math.floor(largest / 1_048_576)} MB; nothing was kept.`);

const causeOf = (error: unknown): AppError | null => {
  if (error instanceof AppError) return error;
  if (error instanceof AggregateError) return error.errors.map(causeOf).find((each) => each !== null) ?? null;
  return error instanceof Error && error.cause !== undefined ? causeOf(error.cause) : null;
};

/** What went wrong on the way, as a sentence. */
const sentenceOf = (error: unknown, host: string): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError' || /TIMEOUT/.test(code)) return `${host} took too long to answer.`;
  if (/CERT|SELF_SIGNED|ALTNAME/.test(code)) return `The certificate of ${host} does not hold.`;
  return `${host} cannot be reached.`;
};

async function readBody(body: Readable, encoding: string, largest: number): Promise<Buffer> {
  const unpack = unpackers[encoding];
  if (encoding !== '' && encoding !== 'identity' && unpack === undefined)
    throw new AppError('unsupported', `It comes packed as ${encoding}, which is not read.`);
  const unpacked = unpack?.();
  if (unpacked !== undefined) body.once('error', (error) => unpacked.destroy(error)).pipe(unpacked);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of unpacked ?? body) {
    size += (part as Buffer).length;
    if (size > largest) {
      body.destroy();
      throw tooLarge(largest);
    }
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

/** One request, no redirect followed; size and time are counted as it comes. Throws `AppError` with a sentence. */
export const getOnce = async (
  address: URL,
  rules: FetchRules,
  { headers, signal }: { readonly headers: Readonly<Record<string, string>>; readonly signal: AbortSignal },
): Promise<Got> => {
  const largest = rules.largestBytes ?? LARGEST_BYTES;
  const agent = guardedAgent(isAllowed(address, rules.allow), rules.lookup);
  try {
    const response = await request(address, {
      dispatcher: agent,
      headers: { 'user-agent': USER_AGENT, 'accept-encoding': 'identity', ...headers },
      headersTimeout: SILENT_MS,
      bodyTimeout: SILENT_MS,
      signal,
    });
    const got = { status: response.statusCode, headers: response.headers };
    if (Number(headerOf(got, 'content-length') ?? 0) > largest) throw tooLarge(largest);
    const encoding = (headerOf(got, 'content-encoding') ?? '').toLowerCase();
    return { ...got, bytes: await readBody(response.body, encoding, largest) };
  } catch (error) {
    const known = causeOf(error);
    if (known !== null) throw known;
    throw new AppError('bad-input', sentenceOf(error, address.host), { cause: error });
  } finally {
    void agent.destroy().catch(() => undefined);
  }
};
