/** Closed list: each door translates a code once (HTTP status, exit code, sentence). */
export type AppErrorCode =
  | 'bad-input'
  | 'not-found'
  | 'too-large'
  | 'unsupported'
  | 'unavailable'
  | 'conflict'
  | 'forbidden'
  | 'rate-limited';

/** An expected fault at a door. The message is a sentence for people and may be shown; the cause may not. */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: AppErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}
