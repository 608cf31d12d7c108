import type { ReliabilityBin } from '@/lib/evaluation/reliability';

const side = 320;
const margin = 44;

/** The reliability curve as SVG, with the diagonal that a perfect probability would follow. */
export function reliabilityPlot(curve: readonly ReliabilityBin[]): string {
  const x = (value: number) => (margin + value * side).toFixed(1);
  const y = (value: number) => (margin + (1 - value) * side).toFixed(1);
  const full = side + 2 * margin;
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((value) => [
    `<text x="${x(value)}" y="${full - margin + 18}" text-anchor="middle">${value}</text>`,
    `<text x="${margin - 8}" y="${y(value)}" text-anchor="end" dominant-baseline="middle">${value}</text>`,
  ]);
  const points = curve.map(({ predicted, observed }) => `${x(predicted)},${y(observed)}`);
  const dots = curve.map(
    ({ predicted, observed, count }) =>
      `<circle cx="${x(predicted)}" cy="${y(observed)}" r="4"><title>${count} questions</title></circle>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${full} ${full}" font-family="sans-serif" font-size="12" role="img">`,
    '<title>Reliability of the probability that the evidence answers</title>',
    `<rect width="${full}" height="${full}" fill="#fff"/>`,
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#999" stroke-dasharray="4 4"/>`,
    `<path d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}" fill="none" stroke="#333"/>`,
    `<polyline points="${points.join(' ')}" fill="none" stroke="#0b5" stroke-width="2"/>`,
    `<g fill="#0b5">${dots.join('')}</g>`,
    `<g fill="#333">${ticks.join('')}<text x="${full / 2}" y="${full - 6}" text-anchor="middle">said</text>`,
    `<text x="12" y="${full / 2}" text-anchor="middle" transform="rotate(-90 12 ${full / 2})">happened</text></g>`,
    '</svg>\n',
  ].join('\n');
}
