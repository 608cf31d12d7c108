import { createServer } from 'node:net';
import { AppError } from '@/lib/app-error';

/** @throws AppError `conflict` when something listens there already, `bad-input` when the address is not ours. */
export function requireFreePort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        new AppError(cause.code === 'EADDRINUSE' ? 'conflict' : 'bad-input', sentence(cause.code), { cause }),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
  function sentence(code: string | undefined): string {
    if (code === 'EADDRINUSE') {
      return `Port ${port} on ${host} is in use by another program. Choose another with --port.`;
    }
    if (code === 'EACCES') return `Port ${port} needs more rights than this user has. Choose one above 1023.`;
    return `The address ${host}:${port} cannot be listened on.`;
  }
}
