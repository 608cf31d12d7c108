'use client';

import './globals.css';

/** Stands in for the layout when the layout itself fails. */
export default function GlobalError({ error }: { readonly error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <main className="mx-auto max-w-[68ch] px-4 py-16">
          <h1 className="text-xl font-semibold">Almanac could not open its library or its records</h1>
          <p className="mt-2">
            Reload the page. If it happens again, look at the server&apos;s log
            {error.digest !== undefined && ` for ${error.digest}`}.
          </p>
        </main>
      </body>
    </html>
  );
}
