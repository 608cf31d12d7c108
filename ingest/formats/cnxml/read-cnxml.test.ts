import { expect, test } from 'vitest';
import { readCnxml } from './read-cnxml';

const read = (xml: string) => readCnxml({ name: 'm1.cnxml', bytes: new TextEncoder().encode(xml) });
const wrap = (content: string): string =>
  `<document xmlns="http://cnx.rice.edu/cnxml"><title>Lanternol</title><metadata xmlns:md="http://cnx.rice.edu/mdml"><md:title>Lanternol</md:title></metadata>${content}</document>`;

test('sections, paragraphs, notes, lists and the glossary, without exercises', async () => {
  const { text, metadata } = await read(
    wrap(`<content><para id="p1">A <term>lantern</term> drug.</para>
<section id="s1"><title>Dosing</title><para id="p2">Give 5 <emphasis effect="italics">mg</emphasis>:<list list-type="enumerated"><item>once</item><item>twice</item></list></para>
<note class="black-box"><title>Warning</title><para>Never 50 mg.</para></note>
<exercise><problem><para>How much?</para></problem></exercise></section></content>
<glossary><definition><term>lantern</term><meaning>a light</meaning></definition></glossary>`),
  );
  expect(metadata.title).toBe('Lanternol');
  expect(text).toBe(
    'A lantern drug.\n\nDosing\n\nGive 5 mg:\n\n1. once\n\n2. twice\n\nWarning\n\nNever 50 mg.\n\nGlossary\n\nlantern: a light',
  );
});

test('a table with its caption, its header row, and cells over several columns and rows', async () => {
  const { blocks, text } = await read(
    wrap(`<content><table><title>Doses</title><tgroup cols="3"><colspec colnum="1" colname="c1"/><colspec colnum="2" colname="c2"/><colspec colnum="3" colname="c3"/>
<thead><row><entry>Drug</entry><entry namest="c2" nameend="c3">Dose</entry></row></thead>
<tbody><row><entry morerows="1">Lanternol</entry><entry>adult</entry><entry>5 mg</entry></row><row><entry>child</entry><entry>1 mg</entry></row></tbody></tgroup></table></content>`),
  );
  const table = blocks.find(({ kind }) => kind === 'table');
  expect(table).toBeDefined();
  expect(text).toContain('Doses');
  expect(text).toContain('Lanternol | adult | 5 mg');
});
