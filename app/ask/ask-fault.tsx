/** Why a question could not be asked, as a sentence; nothing while there is no fault. */
export function AskFault({ fault }: { readonly fault: string | null }) {
  if (fault === null) return null;
  return (
    <p role="alert" className="mt-2 text-sm text-disagrees">
      {fault}
    </p>
  );
}
