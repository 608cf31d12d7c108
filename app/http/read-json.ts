import { AppError } from '@/lib/app-error';

const maxBytes = 256 * 1024;

/** The JSON body of a request, at most 256 KiB. @throws AppError `too-large`, `unsupported` or `bad-input`. */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\b/i.test(type)) {
    throw new AppError('unsupported', 'Send the body as application/json.');
  }
  const text = await readLimited(request);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new AppError('bad-input', 'The body is not valid JSON.', { cause });
  }
}

async function readLimited(request: Request): Promise<string> {
  const reader = request.body?.getReader();
  if (reader === undefined) return '';
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw new AppError('too-large', 'The body is larger than 256 KiB.');
    }
    parts.push(next.value);
  }
  return Buffer.concat(parts).toString('utf8');
}
