import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { visiting } from './authorise';
import { FirstVisit } from './shell/first-visit';
import { pageFrame, PATH_HEADER } from './shell/page-frame';
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
  const frame = pageFrame((await headers()).get(PATH_HEADER));
  const { visitor, library: readLibrary } = await visiting();
  const library = frame === 'site' && visitor.person !== null ? await readLibrary() : null;
  return (
    <html lang="en" data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <a className="skip-link" href="#main">
          Skip to content
        </a>
        {frame !== 'bare' && <SiteHeader theme={theme} visitor={visitor} />}
        {frame !== 'bare' && visitor.how === 'first' && <FirstVisit />}
        <main id="main" tabIndex={-1} className="outline-none">
          {children}
        </main>
        {frame !== 'bare' && <SiteFooter releaseId={library?.releaseId ?? null} />}
      </body>
    </html>
  );
}
