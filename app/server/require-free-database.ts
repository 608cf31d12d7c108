import { AppError } from '@/lib/app-error';
import type { Settings } from '@/lib/env';
import { checkDatabase } from '@/db/check-database';

/**
 * Finds out in a moment what would otherwise stop the server later: the embedded database held by another process, or
 * a Postgres that does not answer. @throws AppError `conflict` or `unavailable`.
 */
export async function requireFreeDatabase(settings: Settings): Promise<void> {
  const fault = await checkDatabase(
    settings.databaseUrl === null ? { folder: settings.databaseFolder } : { url: settings.databaseUrl },
  );
  if (fault !== null) throw new AppError('unavailable', fault);
}
