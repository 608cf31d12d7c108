import Link from 'next/link';
import { KeySheet } from './key-sheet';
import { SiteNavigation } from './site-navigation';
import type { Theme } from './theme';
import { ThemeSwitch } from './theme-switch';

export function SiteHeader({ theme }: { readonly theme: Theme }) {
  return (
    <header className="not-printed z-10 border-b border-hairline bg-paper lg:sticky lg:top-0">
      <div className="flex min-h-13 flex-wrap items-center gap-x-4 px-4 sm:gap-x-6 sm:px-8">
        <Link href="/" prefetch={false} className="font-serif text-lg font-semibold">
          Almanac
        </Link>
        <SiteNavigation />
        <div className="ml-auto flex items-center gap-5">
          <ThemeSwitch initial={theme} />
          <span className="hidden sm:inline">
            <KeySheet />
          </span>
        </div>
      </div>
    </header>
  );
}
