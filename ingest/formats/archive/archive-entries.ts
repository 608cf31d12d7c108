const END_RECORD = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const ENCRYPTED = 1;

export interface ArchiveEntry {
  readonly name: string;
  readonly packedBytes: number;
  /** What the archive says it unpacks to. */
  readonly unpackedBytes: number;
  readonly isEncrypted: boolean;
}

const endRecord = (view: DataView): number | null => {
  for (let end = view.byteLength - 22; end >= 0 && end > view.byteLength - 66_000; end -= 1)
    if (view.getUint32(end, true) === END_RECORD) return end;
  return null;
};

/** What a ZIP archive says it holds, by its central directory; null when it has none, as one that is cut off. */
export const archiveEntries = (bytes: Uint8Array): readonly ArchiveEntry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const names = new TextDecoder();
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + ENTRY_BYTES <= bytes.length && view.getUint32(at, true) === ENTRY) {
    const nameBytes = view.getUint16(at + 28, true);
    entries.push({
      name: names.decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes)),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) === ENCRYPTED,
    });
    at += ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};
