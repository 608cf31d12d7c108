import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { authorised } from './authorise';
import { SiteFooter } from './shell/site-footer';
import { SiteHeader } from './shell/site-header';
import { asTheme, THEME_COOKIE } from './shell/theme';

export const metadata: Metadata = {
  title: { default: 'Almanac', template: '%s · Almanac' },
  description: 'Guideline answers in which every claim carries a quote, and every quote is checked.',
  referrer: 'no-referrer',
};

export const viewport: Viewport = { colorScheme: 'light dark' };

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // The script nonce is made per request: no page may be rendered ahead of time.
  await connection();
  const theme = asTheme((await cookies()).get(THEME_COOKIE)?.value);
  const library = await (await authorised()).library();
  return (
    <html lang="en" data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <a className="skip-link" href="#main">
          Skip to content
        </a>
        <SiteHeader theme={theme} />
        <main id="main" tabIndex={-1} className="outline-none">
          {children}
        </main>
        <SiteFooter releaseId={library?.releaseId ?? null} />
      </body>
    </html>
  );
}
