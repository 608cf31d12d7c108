/** Closed list: each door translates a code once (HTTP status, exit code, sentence). */
export type AppErrorCode =
  | 'bad-input'
  | 'not-found'
  | 'too-large'
  | 'unsupported'
  | 'unavailable'
  | 'conflict'
  | 'unauthenticated'
  | 'forbidden'
  | 'rate-limited';

const brand = Symbol.for('almanac.app-error');

/** An expected fault at a door. The message is a sentence for people and may be shown; the cause may not. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly [brand] = true;

  constructor(
    readonly code: AppErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }

  /** Next evaluates modules more than once per process: an error of one copy is the same fault in the others. */
  static override [Symbol.hasInstance](value: unknown): value is AppError {
    return typeof value === 'object' && value !== null && brand in value;
  }
}
