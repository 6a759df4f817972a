import { describe, expect, it } from 'vitest';
import { linesOf, NAMESPACES, packed, paragraph, style, styles, wordFile } from './word.test-support.ts';

describe('headings', () => {
  it.each(['Überschrift 1', 'berschrift1', 'Titre1', 'Título 1', 'heading 1', 'Kop1'])(
    'are known as %s, with or without a styles part',
    (name) => {
      const heading = paragraph('Erfahrung', '', '<w:pStyle w:val="x1"/>');
      const [styled] = linesOf(wordFile(heading, styles(style('x1', name)))).lines;
      const [bare] = linesOf(wordFile(heading.replace('x1', name))).lines;
      expect([styled?.headingLevel, bare?.headingLevel]).toEqual([2, 2]);
    },
  );
});

describe('packages', () => {
  it('in the strict form of the format, with lengths that have units', () => {
    const strict = NAMESPACES.replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    );
    const body = paragraph('Ines', '<w:b w:val="on"/>', '<w:ind w:start="1in"/>');
    const file = packed({
      'word/document.xml': `<w:document ${strict}><w:body>${body}</w:body></w:document>`,
    });
    expect(linesOf(file).lines).toMatchObject([{ text: 'Ines', indent: 72, words: [{ bold: true }] }]);
  });

  it('whose writer chose other prefixes and other names for its parts', () => {
    const xml = `<d:document ${NAMESPACES.replace('xmlns:w', 'xmlns:d')}><d:body><d:p><d:pPr><d:pStyle d:val="H"/></d:pPr><d:r><d:t>Ines</d:t></d:r></d:p></d:body></d:document>`;
    const related = (type: string, target: string) =>
      `<Relationships><Relationship Id="a" Type="x/${type}" Target="${target}"/></Relationships>`;
    const file = packed({
      '_rels/.rels': related('officeDocument', '/word/document2.xml'),
      'word\\document2.xml': xml,
      'word/_rels/document2.xml.rels': related('styles', 'styles7.xml'),
      'word/styles7.xml': `<w:styles ${NAMESPACES}>${style('H', 'heading 1')}</w:styles>`,
    });
    expect(linesOf(file).lines).toMatchObject([{ text: 'Ines', headingLevel: 2 }]);
  });

  it('whose document breaks off: what is there is read, and the damage told', () => {
    const whole = `<w:document ${NAMESPACES}><w:body>${paragraph('Ines Vale')}<w:p><w:r><w:t>Lost`;
    const { lines, losses } = linesOf(packed({ 'word/document.xml': whole }));
    expect(lines[0]?.text).toBe('Ines Vale');
    expect(losses[0]?.reason).toContain('damaged');
  });

  it('that would fill memory are cut, and say so', () => {
    const { lines, losses } = linesOf(wordFile(paragraph('Ines') + '<w:p/>'.repeat(700_000)));
    expect([lines.length, losses.length]).toEqual([1, 1]);
  });
});
