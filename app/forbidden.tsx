import Link from 'next/link';

export default function Forbidden() {
  return (
    <div className="mx-auto max-w-[68ch] px-4 py-16 sm:px-8">
      <h1 className="text-xl font-semibold">This page is for another role</h1>
      <p className="mt-2">
        Your account does not have the role that this page needs. An admin of this Almanac can give it to you.
        Go to{' '}
        <Link className="link" href="/">
          the front page
        </Link>
        .
      </p>
    </div>
  );
}
