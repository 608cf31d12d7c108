'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { Role } from '@/lib/identity/person';

/** Where people go; with roles, only who has one of them. */
interface Place {
  readonly href: string;
  readonly words: string;
  readonly roles?: readonly Role[];
}

const PLACES: readonly Place[] = [
  { href: '/', words: 'Ask', roles: ['clinician'] },
  { href: '/history', words: 'History', roles: ['clinician'] },
  { href: '/library', words: 'Library' },
  { href: '/rate', words: 'Rate', roles: ['rater'] },
  { href: '/studies', words: 'Studies', roles: ['admin'] },
  { href: '/people', words: 'People', roles: ['admin'] },
];

export function SiteNavigation({ roles }: { readonly roles: readonly Role[] }) {
  const path = usePathname();
  const open = PLACES.filter((place) => place.roles?.some((role) => roles.includes(role)) ?? true);
  return (
    <nav aria-label="Main">
      <ul className="flex flex-wrap gap-x-3 text-sm sm:gap-x-5">
        {open.map((place) => (
          <li key={place.href}>
            <Link
              href={place.href}
              prefetch={false}
              aria-current={path === place.href ? 'page' : undefined}
              className="inline-flex min-h-8 items-center text-quiet hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2 aria-[current]:underline-offset-8"
            >
              {place.words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
