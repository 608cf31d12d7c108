import type { OperatingPoint } from '@/lib/evaluation/operating-point';
import { percent } from './threshold-words';

type Figures = Omit<OperatingPoint, 'threshold'>;

/** What a threshold comes to, beside what holds now. */
export function ThresholdFigures(props: {
  readonly point: Figures;
  readonly held: Figures;
  readonly questions: number;
}) {
  const { point, held, questions } = props;
  const rows: readonly (readonly [string, (figures: Figures) => number | null])[] = [
    ['Coverage: questions answered', ({ coverage }) => coverage],
    ['Undetected errors: answered wrongly, of all questions', ({ undetectedErrors }) => undetectedErrors],
    ['Wrong among the answers given', ({ selectiveRisk }) => selectiveRisk],
    ['Right answers that are declined', ({ rightLost }) => rightLost],
  ];
  return (
    <table className="register mt-3">
      <caption className="sr-only">What this threshold comes to, of {questions} questions</caption>
      <thead>
        <tr>
          <th scope="col">Of {questions} questions</th>
          <th scope="col" className="number">
            Slider
          </th>
          <th scope="col" className="number">
            In force
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, of]) => (
          <tr key={name}>
            <th scope="row" className="border-hairline py-2 align-top font-normal text-ink">
              {name}
            </th>
            <td className="number text-base font-semibold">{percent(of(point))}</td>
            <td className="number">{percent(of(held))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
