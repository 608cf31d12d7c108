import { describe, expect, it, vi } from 'vitest';
import { AppError } from './app-error';

describe('AppError', () => {
  it('is recognised when another copy of the module threw it', async () => {
    vi.resetModules();
    const copy = await import('./app-error');
    expect(copy.AppError).not.toBe(AppError);
    expect(new copy.AppError('not-found', 'There is none.')).toBeInstanceOf(AppError);
  });

  it('is no other error', () => {
    expect(new Error('There is none.')).not.toBeInstanceOf(AppError);
    expect(null).not.toBeInstanceOf(AppError);
  });
});
