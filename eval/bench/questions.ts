import { readFileSync } from 'node:fs';

/** Questions over the starter library, for load. */
export function benchQuestions(): readonly string[] {
  return readFileSync('eval/questions/starter-library.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
}
