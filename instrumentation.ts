/** Opens the stores when the server starts, so that the first question does not pay for it. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { openAtStart } = await import('./app/server/open-at-start');
  await openAtStart();
}
