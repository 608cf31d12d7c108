import type { RenderedPicture } from '@/lib/evidence/rendering';
import type { FindPicture } from './rendered-tree';

const MOST_CHARACTERS = 4 * 1024 * 1024;
type PictureKind = 'png' | 'jpeg' | 'gif' | 'webp';
const DATA = /^data:image\/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/\s]+={0,2})$/;

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, place) => bytes[at + place] === byte);

/** What the bytes of a picture are, by their first ones; null for anything a page is not shown with, as SVG. */
const kindOf = (bytes: Uint8Array): PictureKind | null => {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return 'png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, [0x47, 0x49, 0x46, 0x38])) return 'gif';
  return startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes, [0x57, 0x45, 0x42, 0x50], 8)
    ? 'webp'
    : null;
};

/** The bytes of a picture as a `data:` address, or null where they are none that is shown. */
export const pictureAddress = (bytes: Uint8Array): string | null => {
  const kind = kindOf(bytes);
  return kind === null ? null : `data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}`;
};

/** A picture that lies in the document itself; of one that does not, its words are kept. */
export const keptPicture = (address: string, words: string, find: FindPicture): RenderedPicture => {
  const found = DATA.test(address) ? address : find(address);
  const base64 = found === null || found.length > MOST_CHARACTERS ? undefined : DATA.exec(found)?.[2];
  const source = base64 === undefined ? null : pictureAddress(Buffer.from(base64, 'base64'));
  return { tag: 'img', source, words: words.replace(/\s+/g, ' ').trim().slice(0, 500) };
};
