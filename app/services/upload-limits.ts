const mebibyte = 1024 * 1024;

/** One file, and all that is under way or waits for a decision. */
export const largestFileBytes = 256 * mebibyte;
export const largestUploadBytes = 500 * mebibyte;
/** What a browser sends at a time. */
export const partBytes = 4 * mebibyte;

/** `3 kB`, `0.4 MB`, `12 MB`. */
export const fileSize = (bytes: number): string => {
  const size = bytes / mebibyte;
  if (size < 0.1) return `${String(Math.ceil(bytes / 1024))} kB`;
  return `${size < 10 ? size.toFixed(1) : String(Math.round(size))} MB`;
};
