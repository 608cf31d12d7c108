import Link from 'next/link';

export default function NotFound() {
  return (
    <div className="mx-auto max-w-[68ch] px-4 py-16 sm:px-8">
      <h1 className="text-xl font-semibold">There is nothing at this address</h1>
      <p className="mt-2">
        The answer or document may have been removed, or the address was cut short when it was copied. Look in
        the{' '}
        <Link className="link" href="/history">
          history
        </Link>{' '}
        or the{' '}
        <Link className="link" href="/library">
          library
        </Link>
        .
      </p>
    </div>
  );
}
