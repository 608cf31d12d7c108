import { AppError } from '@/lib/app-error';

const NUL_SHARE_OF_BINARY = 0.001;

const marked = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Text of a text file: byte-order mark, else UTF-8, else Windows-1252. Throws `AppError` for binary content. */
export const decodeText = (bytes: Uint8Array): string => {
  const encoding = marked(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  const nuls = bytes.subarray(0, 65_536).reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (nuls > Math.min(bytes.length, 65_536) * NUL_SHARE_OF_BINARY) {
    throw new AppError('unsupported', 'The file is binary and of no format that can be read.');
  }
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
};
