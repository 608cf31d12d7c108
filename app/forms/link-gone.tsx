import Link from 'next/link';

/** In place of a form whose link no longer works. */
export function LinkGone() {
  return (
    <div className="mx-auto max-w-[46rem] px-4 pt-[10vh] pb-16 sm:px-8">
      <h1 className="text-xl font-semibold tracking-tight">This link is no longer good</h1>
      <p className="mt-4">
        Each link works once and for a limited time. If you have used it already,{' '}
        <Link className="link" href="/sign-in" prefetch={false}>
          sign in
        </Link>
        ; otherwise ask the admin who sent it for a new one.
      </p>
    </div>
  );
}
