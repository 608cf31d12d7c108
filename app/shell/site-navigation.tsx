'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
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

/** So many stand side by side on a phone; more go into a menu there. */
const MOST_IN_A_ROW = 3;

export function SiteNavigation({ roles }: { readonly roles: readonly Role[] }) {
  const path = usePathname();
  const open = PLACES.filter((place) => place.roles?.some((role) => roles.includes(role)) ?? true);
  const folds = open.length > MOST_IN_A_ROW;
  return (
    <nav aria-label="Main">
      {folds && <PhoneMenu key={path} places={open} path={path} />}
      <ul className={`gap-x-3 text-sm sm:flex sm:gap-x-5 ${folds ? 'hidden' : 'flex'}`}>
        <PlaceLinks places={open} path={path} className="min-h-8" />
      </ul>
    </nav>
  );
}

interface Shown {
  readonly places: readonly Place[];
  readonly path: string;
}

/** On a phone: one word, and under it the places. It closes by Escape and when another page comes. */
function PhoneMenu({ places, path }: Shown) {
  const menu = useRef<HTMLDetailsElement>(null);
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || menu.current?.open !== true) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details ref={menu} className="relative sm:hidden" onKeyDown={closeByEscape}>
      <summary className="flex min-h-8 cursor-pointer items-center text-sm text-quiet hover:text-ink">
        Menu <span aria-hidden="true">&nbsp;▾</span>
      </summary>
      <ul className="absolute top-full left-0 z-20 min-w-40 border border-hairline bg-paper py-1 text-sm shadow-lg">
        <PlaceLinks places={places} path={path} className="min-h-10 w-full px-4" />
      </ul>
    </details>
  );
}

function PlaceLinks({ places, path, className }: Shown & { readonly className: string }) {
  return places.map((place) => (
    <li key={place.href}>
      <Link
        href={place.href}
        prefetch={false}
        aria-current={path === place.href ? 'page' : undefined}
        className={`inline-flex items-center text-quiet hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2 aria-[current]:underline-offset-8 ${className}`}
      >
        {place.words}
      </Link>
    </li>
  ));
}
