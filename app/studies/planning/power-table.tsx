import type { Power } from '@/lib/panel/planning/simulate-power';

/** Every number of questions that was tried, with the error of the simulation. */
export function PowerTable({ tried }: { readonly tried: readonly Power[] }) {
  return (
    <div className="mt-3 max-w-lg overflow-x-auto">
      <table className="register">
        <thead>
          <tr>
            <th scope="col" className="number">
              Questions
            </th>
            <th scope="col" className="number">
              Power
            </th>
            <th scope="col" className="number">
              95 % of the simulation
            </th>
          </tr>
        </thead>
        <tbody>
          {tried.map(({ questions, power, interval: [low, high] }) => (
            <tr key={questions}>
              <td className="number">{questions}</td>
              <td className="number">{percent(power)}</td>
              <td className="number">
                {percent(low)} to {percent(high)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
