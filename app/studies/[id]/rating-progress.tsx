interface RaterRow {
  readonly name: string;
  readonly items: number;
  readonly rated: number;
}

/** How far each rater is; never how they rated. */
export function RatingProgress({ raters }: { readonly raters: readonly RaterRow[] }) {
  const total = raters.reduce((sum, { items }) => sum + items, 0);
  const rated = raters.reduce((sum, row) => sum + row.rated, 0);
  return (
    <section aria-labelledby="progress" className="mt-6">
      <h2 id="progress" className="font-medium">
        Progress
      </h2>
      <p className="text-sm">
        {rated} of {total} items rated.
      </p>
      <div className="mt-1 max-w-xl overflow-x-auto">
        <table className="register">
          <thead>
            <tr>
              <th scope="col">Rater</th>
              <th scope="col" className="number">
                Rated
              </th>
              <th scope="col" className="number">
                Of
              </th>
            </tr>
          </thead>
          <tbody>
            {raters.map((rater) => (
              <tr key={rater.name}>
                <td>{rater.name}</td>
                <td className="number">{rater.rated}</td>
                <td className="number">{rater.items}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
