const words = new Set(
  (
    'act aid aids air all am arb arbs arm art arts as at bad bat be bid by can cap caps cat dad des do ed fit fits gad go ' +
    'he hip his hit hits hrs id in iris is it lap len map maps me mom no of oil on or pad pads pat pea peas pep pet pets pie ' +
    'pin pm prep prom proms psi rat sad sam sams sat so tap ted tee tees ten tens tips to toe toes top up us vas was who'
  ).split(' '),
);

/** Whether what is written is an ordinary word, though in capitals it would be a short form: `he`, `Top`, `fit`. */
export function isOrdinaryWord(written: string): boolean {
  return words.has(written.toLowerCase()) && written !== written.toUpperCase();
}
