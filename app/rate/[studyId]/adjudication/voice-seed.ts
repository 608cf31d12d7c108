/** A seed of the case and its round: the same order for every reload, another one in the next round (FNV-1a, 32 bits). */
export function voiceSeed(caseId: string, round: number): number {
  return [...`${caseId} ${String(round)}`].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5,
  );
}
