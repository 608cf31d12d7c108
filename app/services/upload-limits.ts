const mebibyte = 1024 * 1024;

/** One file, and all that is under way or waits for a decision. */
export const largestFileBytes = 256 * mebibyte;
export const largestUploadBytes = 500 * mebibyte;
/** What a browser sends at a time. */
export const partBytes = 4 * mebibyte;

/** `0.4 MB`, `12 MB`. */
export const megabytes = (bytes: number): string => {
  const size = bytes / mebibyte;
  return `${size < 10 ? size.toFixed(1) : String(Math.round(size))} MB`;
};
