/** What was wrong with what was sent; announced when it appears. */
export function FormFault({ message }: { readonly message: string | null }) {
  return (
    <div role="alert">
      {message !== null && <p className="mt-4 border-l-4 border-disagrees pl-4 text-sm">{message}</p>}
    </div>
  );
}
