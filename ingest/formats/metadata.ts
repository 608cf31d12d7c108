/** The file's name as a title of last resort: without extension, underscores and hyphens read as spaces. */
export const titleFromFileName = (name: string): string => {
  const words = name
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/_+/g, ' ')
    .replace(/^(\S+)$/, (word) => word.replace(/-+/g, ' '))
    .trim();
  return words === '' ? name : words;
};

/** A year a document states of itself, else null. */
export const statedYear = (value: unknown): number | null => {
  const match = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(String(value ?? ''));
  return match === null ? null : Number(match[0]);
};

/** A bare DOI out of a DOI in any of its usual dresses, else null. */
export const bareDoi = (value: unknown): string | null =>
  /10\.\d{4,9}\/[^\s"<>]+/.exec(String(value ?? ''))?.[0].replace(/[.,;)]+$/, '') ?? null;

export const webAddress = (value: unknown): string | null => {
  const text = String(value ?? '').trim();
  return /^https?:\/\/[^\s]+$/i.test(text) ? text : null;
};
