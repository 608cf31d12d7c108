import Link from 'next/link';
import type { Visitor } from '@/lib/identity/identify';
import { KeySheet } from './key-sheet';
import { SiteNavigation } from './site-navigation';
import type { Theme } from './theme';
import { ThemeSwitch } from './theme-switch';

export function SiteHeader({ theme, visitor }: { readonly theme: Theme; readonly visitor: Visitor }) {
  return (
    <header className="not-printed z-10 border-b border-hairline bg-paper lg:sticky lg:top-0">
      <div className="flex min-h-13 flex-wrap items-center gap-x-4 px-4 sm:gap-x-6 sm:px-8">
        <Link href="/" prefetch={false} className="font-serif text-lg font-semibold">
          Almanac
        </Link>
        {visitor.person !== null && <SiteNavigation roles={visitor.person.roles} />}
        <div className="ml-auto flex items-center gap-3 sm:gap-5">
          {visitor.how === 'session' && <AccountLink name={visitor.person.name} />}
          <ThemeSwitch initial={theme} />
          <span className="hidden sm:inline">
            <KeySheet />
          </span>
        </div>
      </div>
    </header>
  );
}

function AccountLink({ name }: { readonly name: string }) {
  return (
    <Link
      href="/account"
      prefetch={false}
      title={`Account of ${name}`}
      className="inline-flex min-h-8 max-w-[4.5rem] items-center truncate text-sm text-quiet sm:max-w-[10rem] hover:text-ink"
    >
      {name}
    </Link>
  );
}
