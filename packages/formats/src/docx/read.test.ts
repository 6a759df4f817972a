import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { docx, readDocxLines } from './read.ts';
import { linesOf, paragraph, texts, NAMESPACES as W, wordFile } from './word.test-support.ts';

describe('docx', () => {
  it('reads a document that has no styles part', () => {
    const { lines } = linesOf(wordFile(paragraph('Ines Vale', '<w:b/><w:sz w:val="32"/>')));
    expect(lines).toMatchObject([{ text: 'Ines Vale', size: 16, words: [{ bold: true }, { bold: true }] }]);
  });

  it('inherits from styles and knows headings whatever their ids are called', () => {
    const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Basis"/></w:style>
      <w:style w:type="paragraph" w:styleId="Basis"><w:rPr><w:b/></w:rPr></w:style></w:styles>`;
    const body = paragraph('Erfahrung', '', '<w:pStyle w:val="berschrift1"/>');
    const [line] = linesOf(wordFile(body, { 'word/styles.xml': styles })).lines;
    expect(line).toMatchObject({ headingLevel: 2, words: [{ bold: true }] });
  });

  it('takes list items from numbering and typed marks alike', () => {
    const listed = paragraph('One', '', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>');
    const { lines } = linesOf(wordFile(listed + paragraph('• Two') + paragraph('- Three')));
    expect(lines.map(({ text, bullet }) => [text, bullet])).toEqual([
      ['One', '•'],
      ['Two', '•'],
      ['Three', '-'],
    ]);
  });

  it('sets tabs as gaps and breaks as lines', () => {
    const body = '<w:p><w:r><w:t>Lead</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Next</w:t></w:r></w:p>';
    const { lines } = linesOf(wordFile(body));
    expect(lines.map((line) => line.text)).toEqual(['Lead 2019', 'Next']);
    expect(lines[0]?.words[1]?.tabBefore).toBe(true);
  });

  it('leaves deleted text out and takes inserted text in', () => {
    const body =
      '<w:p><w:r><w:t>Lead </w:t></w:r><w:del><w:r><w:delText>junior</w:delText><w:t>junior</w:t></w:r></w:del><w:ins><w:r><w:t>engineer</w:t></w:r></w:ins></w:p>';
    expect(texts(body)).toEqual(['Lead engineer']);
  });

  it('tells hidden text instead of reading it', () => {
    const { lines, losses } = linesOf(wordFile(paragraph('Seen') + paragraph('Ninja', '<w:vanish/>')));
    expect(lines.map((line) => line.text)).toEqual(['Seen']);
    expect(losses).toMatchObject([{ text: 'Ninja' }]);
  });

  it('reads content controls, but not their placeholders', () => {
    const control = (properties: string, text: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt>`;
    const body = `<w:p>${control('', 'Ines')}</w:p><w:p>${control('<w:showingPlcHdr/>', 'Click here')}</w:p>`;
    expect(texts(body)).toEqual(['Ines']);
  });

  it('reads a text box once, though the file carries it twice', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('Boxed')}</w:txbxContent></mc:Choice>
      <mc:Fallback><w:txbxContent>${paragraph('Boxed')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(texts(`<w:p>${box}</w:p>`)).toEqual(['Boxed']);
  });

  it('reads short cells as one line and long cells as columns', () => {
    const cell = (...inside: string[]) => `<w:tc>${inside.map((text) => paragraph(text)).join('')}</w:tc>`;
    const table = (...cells: string[]) => `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`;
    expect(texts(table(cell('2019 – 2021'), cell('Engineer', 'Acme')))).toEqual([
      '2019 – 2021 Engineer',
      'Acme',
    ]);
    const { lines } = linesOf(wordFile(table(cell('a', 'b', 'c', 'd'), cell('e', 'f', 'g', 'h'))));
    expect(lines.map(({ text, column }) => `${text}${column}`)).toEqual([
      'a0',
      'b0',
      'c0',
      'd0',
      'e1',
      'f1',
      'g1',
      'h1',
    ]);
  });

  it('puts targets behind linked words, never one that could run', () => {
    const link = (id: string, text: string) =>
      `<w:hyperlink r:id="${id}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`;
    const relation = (id: string, target: string) =>
      `<Relationship Id="${id}" Type="x/hyperlink" Target="${target}"/>`;
    const parts = {
      'word/_rels/document.xml.rels': `<Relationships>${relation('a', 'https://ines.example')}${relation('b', 'javascript:alert(1)')}</Relationships>`,
    };
    const { lines } = linesOf(
      wordFile(`<w:p>${link('a', 'site')}</w:p><w:p>${link('b', 'bad')}</w:p>`, parts),
    );
    expect(lines.map((line) => line.words[0]?.href)).toEqual(['https://ines.example', undefined]);
  });

  it('never resolves an entity the file defines', () => {
    const prolog = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname"><!ENTITY boom "bang">]>';
    const { lines, losses } = linesOf(wordFile(paragraph('Before &secret;&boom; after'), {}, prolog));
    expect(lines.map((line) => line.text)).toEqual(['Before after']);
    expect(losses).toHaveLength(1);
  });

  it('does not run out of stack on a file that nests without end', () => {
    const deep = '<w:sdtContent>'.repeat(50_000) + '</w:sdtContent>'.repeat(50_000);
    expect(texts(paragraph('Ines') + deep)).toEqual(['Ines']);
  });

  it.each([
    ['an empty document', wordFile(''), 'file.no-text'],
    ['no document part', zipSync({ 'word/styles.xml': strToU8('<a/>') }), 'file.corrupt'],
  ])('refuses %s', async (_, bytes, code) => {
    const read = readDocxLines(bytes);
    expect(read).toMatchObject({ ok: false, problem: { code } });
  });

  it('is recognised by what is in it, whatever its name', async () => {
    const bytes = wordFile(paragraph('Ines Vale') + paragraph('ines@vale.example'));
    expect(await readFile({ name: 'cv.zip', bytes })).toMatchObject({ ok: true, value: { kind: 'resume' } });
    expect(docx.extensions).toContain('docx');
  });
});
