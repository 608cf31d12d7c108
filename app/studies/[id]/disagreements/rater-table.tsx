import type { Qualification } from '@/lib/panel/study/qualification';

export interface RaterRow {
  readonly id: string;
  readonly name: string;
  readonly done: number;
  readonly items: number;
  readonly qualification: Qualification;
}

/** How far each rater has come, and how the practice items went. */
export function RaterTable(props: {
  readonly rows: readonly RaterRow[];
  /** Share of expected scores, 0 to 1. */
  readonly passMark: number;
}) {
  const { rows, passMark } = props;
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="raters-title" className="mt-8">
      <h2 id="raters-title" className="font-semibold">
        Raters
      </h2>
      <table className="register mt-2 max-w-[44rem]">
        <thead>
          <tr>
            <th scope="col">Rater</th>
            <th scope="col">Items done</th>
            <th scope="col">Practice items, pass mark {Math.round(passMark * 100)} %</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>{row.name}</td>
              <td>
                {row.done} of {row.items}
              </td>
              <td>{practiceWords(row.qualification)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function practiceWords({ met, expected, passed }: Qualification): string {
  if (expected === 0) return 'none in this study';
  if (passed === null) return 'not done yet';
  return `${String(met)} of ${String(expected)} scores as expected, ${passed ? 'passed' : 'not passed'}`;
}
