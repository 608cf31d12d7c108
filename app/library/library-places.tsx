import Link from 'next/link';

const PLACES = [
  { href: '/library', words: 'Library' },
  { href: '/library/add', words: 'Add documents' },
  { href: '/library/jobs', words: 'Jobs' },
  { href: '/library/releases', words: 'Releases' },
  { href: '/library/declining', words: 'When to decline' },
  { href: '/library/retrieval', words: 'Test retrieval' },
] as const;

export type LibraryPlace = (typeof PLACES)[number]['href'];

/** The rooms of the library that admins work in. */
export function LibraryPlaces({ here }: { readonly here?: LibraryPlace }) {
  return (
    <nav aria-label="Keeping the library">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {PLACES.map(({ href, words }) => (
          <li key={href}>
            <Link
              className="link inline-flex min-h-8 items-center aria-[current]:text-ink aria-[current]:no-underline"
              href={href}
              prefetch={false}
              aria-current={href === here ? 'page' : undefined}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
