'use client';

export default function PageError(props: {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}) {
  return (
    <div className="mx-auto max-w-[68ch] px-4 py-16 sm:px-8">
      <h1 className="text-xl font-semibold">This page could not be shown</h1>
      <p className="mt-2">
        Try again. If it happens again, tell whoever runs this Almanac
        {props.error.digest !== undefined && ` and give them this number: ${props.error.digest}`}.
      </p>
      <button type="button" className="button mt-4" onClick={props.reset}>
        Try again
      </button>
    </div>
  );
}
