import type { AnswerView } from './fold-answer';

/** Emergency and self-harm notices: first on the page, before anything else is read. */
export function NoticesGiven({ notices }: { readonly notices: AnswerView['notices'] }) {
  return notices.map((notice) => (
    <section
      key={notice.text}
      aria-label={notice.kind === 'emergency' ? 'Emergency notice' : 'Help now'}
      className="mb-6 border-l-4 border-disagrees py-1 pl-4"
    >
      <p className="max-w-[60ch] text-lg font-semibold">{notice.text}</p>
    </section>
  ));
}
