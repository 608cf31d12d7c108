/** While nobody has an account: says so on every page, and how that ends. */
export function FirstVisit() {
  return (
    <aside
      aria-label="No account yet"
      className="not-printed border-b border-hairline bg-sunk px-4 py-2 text-sm sm:px-8"
    >
      Nobody has an account on this Almanac yet: whoever sits at this machine may ask. Open the setup link
      that the server printed to make the first account.
    </aside>
  );
}
