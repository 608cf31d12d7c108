/**
 * Solves `matrix` x = b for each right-hand column of `right` by elimination with partial pivoting. Square, small matrices; a row of the result per
 * unknown. `null` where the matrix is singular to working precision.
 */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly (readonly number[])[],
): readonly (readonly number[])[] | null {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [...row, ...(right[index] ?? [])]);
  const largest = Math.max(0, ...matrix.flat().map(Math.abs));
  for (let pivot = 0; pivot < size; pivot += 1) {
    const best = bestRow(rows, pivot);
    const row = rows[best];
    const displaced = rows[pivot];
    const lead = row?.[pivot] ?? 0;
    if (row === undefined || displaced === undefined || Math.abs(lead) <= 1e-10 * largest) return null;
    rows[best] = displaced;
    rows[pivot] = row.map((value) => value / lead);
    const unit = rows[pivot] ?? [];
    rows.forEach((other, index) => {
      const factor = other[pivot] ?? 0;
      if (index !== pivot) rows[index] = other.map((value, column) => value - factor * (unit[column] ?? 0));
    });
  }
  return rows.map((row) => row.slice(size));
}

function bestRow(rows: readonly (readonly number[])[], pivot: number): number {
  let best = pivot;
  for (let row = pivot; row < rows.length; row += 1) {
    if (Math.abs(rows[row]?.[pivot] ?? 0) > Math.abs(rows[best]?.[pivot] ?? 0)) best = row;
  }
  return best;
}
