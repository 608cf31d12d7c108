/** What to do while nobody has an account. */
export function FirstSteps() {
  return (
    <div className="mx-auto max-w-[46rem] px-4 pt-[10vh] pb-16 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">Nobody has an account yet</h1>
      <p className="mt-4">
        The first account is made with the setup link. The server printed it when it started, and keeps it in{' '}
        <code>setup-link</code> in its data folder. It works once, for a day; starting the server again makes
        a new one.
      </p>
      <p className="mt-4">
        To try everything on your own machine without accounts, start with{' '}
        <code className="whitespace-nowrap">ALMANAC_OPEN=1 npm start</code>.
      </p>
    </div>
  );
}
