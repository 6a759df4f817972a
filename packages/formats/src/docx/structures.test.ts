import { describe, expect, it } from 'vitest';
import {
  boxed,
  cell,
  inList,
  linesOf,
  NAMESPACES,
  paragraph,
  run,
  style,
  styles,
  table,
  texts,
  twice,
  vmlBoxed,
  wordFile,
} from './word.test-support.ts';

const lossesOf = (body: string, parts: Record<string, string> = {}) =>
  linesOf(wordFile(body, parts)).losses.map(({ text }) => text);
const control = (content: string, properties = '') =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const numbering = (...lists: string[]) => ({
  'word/numbering.xml': `<w:numbering ${NAMESPACES}>${lists.join('')}</w:numbering>`,
});
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('tables', () => {
  it('reads tables in tables, each cell once', () => {
    const inner = table([cell(paragraph('c')), cell(paragraph('d'))]);
    expect(texts(table([cell(paragraph('a')), cell(paragraph('b'), inner)]))).toEqual(['a b', 'c d']);
  });

  it('reads rows and cells in content controls, and tells the deleted ones', () => {
    const wrapped = `<w:tbl>${control(`<w:tr>${control(cell(paragraph('kept')))}</w:tr>`)}<w:tr><w:trPr><w:del/></w:trPr>${cell(paragraph('gone'))}</w:tr></w:tbl>`;
    expect(texts(wrapped)).toEqual(['kept']);
    expect(lossesOf(wrapped)).toEqual(['gone']);
  });

  it('sets short lists side by side as columns, not as lines that mix them', () => {
    const list = (...items: string[]) => cell(...items.map((item) => paragraph(item, '', inList(1))));
    expect(texts(table([list('a', 'b'), list('c', 'd')]))).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('text boxes', () => {
  it('reads the form for old versions where the new one says nothing', () => {
    const body = `<w:p><w:r>${twice('<w:drawing/>', vmlBoxed(paragraph('Old')))}</w:r></w:p>`;
    expect(texts(body)).toEqual(['Old']);
  });

  it('reads alternative content of any other kind once, in a paragraph and around paragraphs', () => {
    const body = `<w:p>${twice('<w16se:symEx/>', run('☺').replace(/<w:rPr>.*<\/w:rPr>/, ''))}</w:p>${twice(paragraph('new'), paragraph('old'))}`;
    expect(texts(body)).toEqual(['☺', 'new']);
  });

  it('reads a box in a box', () => {
    const inner = `<w:p><w:r>${boxed(paragraph('inner'))}</w:r></w:p>`;
    expect(texts(`<w:p><w:r>${boxed(inner)}</w:r>${run('outer')}</w:p>`)).toEqual(['inner', 'outer']);
  });

  const sidebar = ['Skills', 'SQL', 'Figma', 'Python'].map((text) => paragraph(text)).join('');
  it('sets a sidebar apart as a column after the text it is anchored in', () => {
    const body = `<w:p><w:r>${boxed(sidebar)}</w:r>${run('Ines Vale', '<w:sz w:val="40"/>')}</w:p>${paragraph('Experience')}`;
    const { lines } = linesOf(wordFile(body));
    expect(lines.map(({ text, column }) => `${text} ${column ?? '–'}`)).toEqual([
      'Ines Vale –',
      'Experience –',
      'Skills 1',
      'SQL 1',
      'Figma 1',
      'Python 1',
    ]);
  });

  it('begins with the sidebar that holds the name', () => {
    const body = `${paragraph('Experience')}<w:p><w:r>${boxed(paragraph('Ines Vale', '<w:sz w:val="40"/>') + sidebar)}</w:r></w:p>`;
    expect(texts(body)[0]).toBe('Ines Vale');
  });

  it('orders boxes of one paragraph by where they stand', () => {
    const at = (x: number, y: number, text: string) =>
      boxed(
        paragraph(text),
        `<wp:positionH><wp:posOffset>${x}</wp:posOffset></wp:positionH><wp:positionV><wp:posOffset>${y}</wp:posOffset></wp:positionV><wp:extent cx="1000000" cy="9"/>`,
      );
    const body = `<w:p><w:r>${at(3_000_000, 0, 'right')}${at(10, 900, 'left below')}${at(0, 5, 'left')}</w:r></w:p>`;
    expect(texts(body)).toEqual(['left', 'left below', 'right']);
  });
});

describe('content controls', () => {
  it('are read around paragraphs, their placeholders told', () => {
    const body = control(paragraph('Ines')) + control(paragraph('Type here'), '<w:showingPlcHdr/>');
    expect(texts(body)).toEqual(['Ines']);
    expect(lossesOf(body)).toEqual(['Type here']);
  });

  it('do not hide what smart tags and custom XML hold', () => {
    const body = `<w:customXml><w:p><w:smartTag>${run('Lis')}</w:smartTag>${run('bon')}</w:p></w:customXml>`;
    expect(texts(body)).toEqual(['Lisbon']);
  });
});

describe('page headers and footers', () => {
  const edges = (header: string, footer: string) => ({
    'word/header1.xml': `<w:hdr ${NAMESPACES}>${header}</w:hdr>`,
    'word/footer1.xml': `<w:ftr ${NAMESPACES}>${footer}</w:ftr>`,
  });

  it('give the head of the document what they say about the person, wherever it stands', () => {
    const parts = edges(
      paragraph('Ines Vale'),
      paragraph('ines@vale.example | Page 1 of 2') + paragraph('Confidential'),
    );
    const { lines, losses } = linesOf(wordFile(paragraph('Experience'), parts));
    expect(lines.map(({ text }) => text)).toEqual(['Ines Vale', 'ines@vale.example', 'Experience']);
    expect(losses.map(({ text }) => text)).toEqual(['| Page 1 of 2', 'Confidential']);
  });

  it('repeat nothing that the document says anyway', () => {
    const parts = edges(paragraph('Ines Vale — 2'), '');
    expect(texts(paragraph('Ines Vale'), parts)).toEqual(['Ines Vale']);
  });
});

describe('lists', () => {
  const level = (inside: string, at = 0) => `<w:lvl w:ilvl="${at}">${inside}</w:lvl>`;
  const abstract = (id: number, ...inside: string[]) =>
    `<w:abstractNum w:abstractNumId="${id}">${inside.join('')}</w:abstractNum>`;
  const num = (id: number, list: number, inside = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${list}"/>${inside}</w:num>`;
  const decimal = '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>';
  const disc = '<w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/>';

  it('come from the paragraph, from its style, from a linked list and from an override', () => {
    const parts = {
      ...styles(style('Item', 'Item', `<w:pPr>${inList(1)}</w:pPr>`)),
      ...numbering(
        abstract(0, level(disc), level(decimal, 1)),
        abstract(1, '<w:numStyleLink w:val="Linked"/>'),
        abstract(2, '<w:styleLink w:val="Linked"/>', level(decimal)),
        num(1, 0),
        num(2, 1),
        num(3, 0, `<w:lvlOverride w:ilvl="0">${level(decimal)}</w:lvlOverride>`),
      ),
    };
    const body = [
      paragraph('styled', '', '<w:pStyle w:val="Item"/>'),
      paragraph('off', '', `<w:pStyle w:val="Item"/>${inList(0)}`),
      paragraph('deeper', '', inList(1, 1)),
      paragraph('linked', '', inList(2)),
      paragraph('overridden', '', inList(3)),
    ].join('');
    const { lines } = linesOf(wordFile(body, parts));
    expect(lines.map(({ text, bullet = '' }) => `${bullet}${text}`)).toEqual([
      '•styled',
      'off',
      '1.deeper',
      '1.linked',
      '1.overridden',
    ]);
  });

  it('leave numbered headings headings', () => {
    const body = paragraph('1. Experience', '', `<w:pStyle w:val="Heading1"/>${inList(1)}`);
    const [line] = linesOf(wordFile(body)).lines;
    expect([line?.text, line?.bullet, line?.headingLevel]).toEqual(['Experience', undefined, 2]);
  });

  it('know bullets typed in symbol fonts', () => {
    const body =
      '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0A7"/><w:t xml:space="preserve"> one</w:t></w:r></w:p>' +
      `<w:p>${run('l', '<w:rFonts w:ascii="Wingdings"/>')}${run(' two')}</w:p>` +
      '<w:p><w:r><w:t>Cost </w:t><w:sym w:font="Symbol" w:char="F0A3"/><w:t> 5</w:t></w:r></w:p>';
    const { lines } = linesOf(wordFile(body));
    expect(lines.map(({ text, bullet }) => [text, bullet])).toEqual([
      ['one', '▪'],
      ['two', '•'],
      ['Cost ≤ 5', undefined],
    ]);
  });
});

describe('fields, revisions and marks', () => {
  it('print the result of a field and follow its link', () => {
    const body = `<w:p>${field(' HYPERLINK "mailto:ines@vale.example" ', 'write')}${run(' or ')}<w:fldSimple w:instr="HYPERLINK javascript:x">${run('run')}</w:fldSimple></w:p>`;
    const [line] = linesOf(wordFile(body)).lines;
    expect(line?.words.map(({ text, href }) => [text, href])).toEqual([
      ['write', 'mailto:ines@vale.example'],
      ['or', undefined],
      ['run', undefined],
    ]);
  });

  it('lose nothing after a field that never ends', () => {
    const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>${paragraph('Next')}`;
    expect(texts(body)).toEqual(['Next']);
  });

  it('tell what tracked changes deleted or moved away', () => {
    const body = `<w:p><w:ins>${run('led')}</w:ins><w:del><w:r><w:delText>helped</w:delText></w:r></w:del><w:moveFrom>${run('there')}</w:moveFrom><w:moveTo>${run(' here')}</w:moveTo></w:p>`;
    expect(texts(body)).toEqual(['led here']);
    expect(lossesOf(body)).toEqual(['helped', 'there']);
  });

  it('tell footnotes, comments, drawings and pictures', () => {
    const parts = {
      'word/footnotes.xml': `<w:footnotes ${NAMESPACES}><w:footnote>${paragraph('of 2023')}</w:footnote></w:footnotes>`,
      'word/comments.xml': `<w:comments ${NAMESPACES}><w:comment>${paragraph('ask')}</w:comment></w:comments>`,
    };
    const picture = (told: string) =>
      `<w:r><w:drawing><wp:inline xmlns:wp="p"><wp:docPr descr="${told}"/><a:blip xmlns:a="a"/></wp:inline></w:drawing></w:r>`;
    expect(lossesOf(`<w:p>${run('x')}${picture('Portrait')}${picture('')}</w:p>`, parts)).toEqual([
      'of 2023',
      'ask',
      'Portrait',
      '',
    ]);
  });

  it('print hyphens as they are seen, and caps as capitals', () => {
    const body = `<w:p><w:r><w:t>Soft\u00ADware</w:t><w:softHyphen/><w:noBreakHyphen/><w:t>as</w:t></w:r>${run(' acme', '<w:caps/>')}</w:p>`;
    expect(texts(body)).toEqual(['Software-as ACME']);
  });

  it('read the look of text that runs from right to left', () => {
    const [line] = linesOf(wordFile(paragraph('שלום', '<w:rtl/><w:bCs/><w:szCs w:val="30"/>'))).lines;
    expect(line).toMatchObject({ size: 15, words: [{ text: 'שלום', bold: true }] });
  });
});
