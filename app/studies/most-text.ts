/** The body of an action holds 4 MiB (`next.config.ts`); what is around the text of a step needs some of it. */
export const mostTextBytes = 4_000_000;

/** Says how much too much a step holds, before it is sent in vain; null where it fits. */
export function tooMuchText(part: unknown): string | null {
  const bytes = new TextEncoder().encode(JSON.stringify(part)).length;
  if (bytes <= mostTextBytes) return null;
  const megabytes = (size: number): string => (size / 1_000_000).toFixed(1);
  return `This step holds ${megabytes(bytes)} MB of text; at most ${megabytes(mostTextBytes)} MB can be saved. Nothing was saved: shorten it, or divide the study.`;
}
