/** What the program is and is not, and the release it answers from. */
export function SiteFooter({ releaseId }: { readonly releaseId: string | null }) {
  return (
    <footer className="not-printed border-t border-hairline px-4 py-4 text-xs text-quiet sm:px-8">
      <p>
        Almanac quotes guidelines and checks each claim against the quote. It does not diagnose, does not know
        your patient, and does not replace the guideline or your judgement.
        {releaseId !== null && (
          <>
            {' '}
            Release in use: <span className="whitespace-nowrap">{releaseId}</span>.
          </>
        )}
      </p>
    </footer>
  );
}
