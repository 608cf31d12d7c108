'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

const PLACES = [
  { href: '/', words: 'Ask' },
  { href: '/history', words: 'History' },
  { href: '/library', words: 'Library' },
] as const;

export function SiteNavigation() {
  const path = usePathname();
  return (
    <nav aria-label="Main">
      <ul className="flex gap-3 text-sm sm:gap-5">
        {PLACES.map((place) => (
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
