import type { Support } from '@/lib/verification/check';

const WORDS: Readonly<Record<Support, string>> = {
  supported: 'quoted and checked',
  partly: 'partly',
  contradicted: 'does not match',
  'not-enough': 'not verified',
  unverifiable: 'not verified',
};

const TONES: Readonly<Record<Support, string>> = {
  supported: 'text-supported',
  partly: 'text-partly',
  contradicted: 'text-disagrees',
  'not-enough': 'text-unverified',
  unverifiable: 'text-unverified',
};

export function supportWords(support: Support): string {
  return WORDS[support];
}

/** Support told apart by shape and word; colour only repeats it. */
export function SupportMark({ support, words }: { readonly support: Support; readonly words?: string }) {
  return (
    <span className={`inline-flex items-baseline gap-1.5 font-medium ${TONES[support]}`}>
      <SupportShape support={support} />
      {words ?? WORDS[support]}
    </span>
  );
}

export function SupportShape({ support }: { readonly support: Support }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={`size-[0.9375rem] shrink-0 translate-y-[0.15em] ${TONES[support]}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
    >
      {shapeOf(support)}
    </svg>
  );
}

function shapeOf(support: Support) {
  switch (support) {
    case 'supported':
      return (
        <path
          fill="currentColor"
          stroke="none"
          fillRule="evenodd"
          d="M8 .75a7.25 7.25 0 1 1 0 14.5A7.25 7.25 0 0 1 8 .75ZM11.4 4.8 7 9.9 4.7 7.6 3.5 8.8l3.6 3.6 5.7-6.5Z"
        />
      );
    case 'partly':
      return (
        <>
          <circle cx="8" cy="8" r="6.25" />
          <path fill="currentColor" stroke="none" d="M8 1.75a6.25 6.25 0 0 1 0 12.5Z" />
        </>
      );
    case 'contradicted':
      return <path strokeWidth="2.75" d="m2.5 2.5 11 11m0-11-11 11" />;
    case 'not-enough':
    case 'unverifiable':
      return <circle cx="8" cy="8" r="6.25" strokeDasharray="2.6 2" />;
  }
}
