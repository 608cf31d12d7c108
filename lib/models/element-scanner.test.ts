import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ElementScanner } from './element-scanner';

describe('ElementScanner', () => {
  it('gives an element as soon as its last brace is there', () => {
    const scanner = new ElementScanner();
    expect(scanner.scan('{"elements":[{"text":"a"')).toEqual([]);
    expect(scanner.scan('{"elements":[{"text":"a"}')).toEqual([{ text: 'a' }]);
  });

  it('reads any elements, however the text is cut', () => {
    const element = fc.record({ text: fc.string({ unit: 'binary' }), citations: fc.array(fc.json()) });
    fc.assert(
      fc.property(fc.array(element), fc.integer({ min: 1, max: 9 }), (elements, step) => {
        const text = JSON.stringify({ elements });
        const scanner = new ElementScanner();
        for (let end = 0; end < text.length; end += step) scanner.scan(text.slice(0, end));
        expect(scanner.scan(text)).toEqual(JSON.parse(JSON.stringify(elements)));
      }),
    );
  });

  it('finds nothing in other text', () => {
    expect(new ElementScanner().scan('Here: [{"text":"a"}]')).toEqual([]);
    expect(new ElementScanner().scan('{"elements":[{text}, {"text":"b"}]}')).toEqual([]);
  });
});
