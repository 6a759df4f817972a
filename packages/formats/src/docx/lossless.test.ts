import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxed,
  cell,
  inList,
  linesOf,
  NAMESPACES,
  table,
  twice,
  vmlBoxed,
  wordFile,
} from './word.test-support.ts';

/** A piece of XML that carries the words it was given; every word stands in it once. */
type Piece = (word: () => string) => string;

const text: Piece = (word) => `<w:r><w:t xml:space="preserve">${word()} </w:t></w:r>`;
const wrappers: [open: string, close: string][] = [
  ['<w:ins>', '</w:ins>'],
  ['<w:smartTag>', '</w:smartTag>'],
  ['<w:hyperlink r:id="none">', '</w:hyperlink>'],
  ['<w:fldSimple w:instr="AUTHOR">', '</w:fldSimple>'],
  ['<w:sdt><w:sdtPr/><w:sdtContent>', '</w:sdtContent></w:sdt>'],
  ['<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>', '</w:sdtContent></w:sdt>'],
  ['<w:del>', '</w:del>'],
  ['<w:moveFrom>', '</w:moveFrom>'],
  ['<w:r><w:fldChar w:fldCharType="begin"/></w:r>', '<w:r><w:fldChar w:fldCharType="end"/></w:r>'],
  ['<w:unheardOf>', '</w:unheardOf>'],
];
const blockWrappers: [open: string, close: string][] = [
  ...wrappers.slice(4, 8),
  ['<w:customXml>', '</w:customXml>'],
  ['<w:altSomething>', '</w:altSomething>'],
];

const all =
  (pieces: Piece[]): Piece =>
  (word) =>
    pieces.map((piece) => piece(word)).join('');
const around =
  ([open, close]: [string, string], inside: Piece): Piece =>
  (word) =>
    open + inside(word) + close;

const LOOKS = ['', '<w:vanish/>', '<w:b/><w:caps/>', '<w:rStyle w:val="none"/>'];
const MARKS = [
  '<w:tab/>',
  '<w:br/>',
  '<w:br w:type="page"/>',
  '<w:noBreakHyphen/>',
  '<w:softHyphen/>',
  '<w:sym w:char="F0B7"/>',
];

const { blocks } = fc.letrec<{ inline: Piece; block: Piece; blocks: Piece }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'inline' },
    fc.constant(text),
    fc.constantFrom(...LOOKS).map(
      (look): Piece =>
        (word) =>
          text(word).replace('<w:r>', `<w:r><w:rPr>${look}</w:rPr>`),
    ),
    fc.constantFrom(...MARKS).map(
      (mark): Piece =>
        () =>
          `<w:r>${mark}</w:r>`,
    ),
    fc.tuple(fc.constantFrom(...wrappers), tie('inline')).map(([wrapper, inside]) => around(wrapper, inside)),
    tie('blocks').map(
      (inside): Piece =>
        (word) =>
          `<w:r>${boxed(inside(word))}</w:r>`,
    ),
    tie('blocks').map(
      (inside): Piece =>
        (word) =>
          `<w:r>${twice('<w:drawing/>', vmlBoxed(inside(word)))}</w:r>`,
    ),
  ),
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'block' },
    fc
      .tuple(
        fc.array(tie('inline'), { maxLength: 4 }),
        fc.constantFrom('', inList(1), '<w:pStyle w:val="Heading1"/>'),
      )
      .map(([inside, properties]) => around([`<w:p><w:pPr>${properties}</w:pPr>`, '</w:p>'], all(inside))),
    fc.array(fc.array(tie('blocks'), { maxLength: 3 }), { maxLength: 3 }).map(
      (rows): Piece =>
        (word) =>
          table(...rows.map((cells) => cells.map((inside) => cell(inside(word))))),
    ),
    fc
      .tuple(fc.constantFrom(...blockWrappers), tie('blocks'))
      .map(([wrapper, inside]) => around(wrapper, inside)),
    fc.constant(text),
  ),
  blocks: fc.array(tie('block'), { maxLength: 4 }).map(all),
}));

describe('docx', () => {
  it('loses no word of any structure: each is in a line or in a loss, and in lines only once', () => {
    fc.assert(
      fc.property(blocks, blocks, (body, header) => {
        let count = 0;
        const word = () => `word${++count}x`;
        const anchor = '<w:p><w:r><w:t>anchor</w:t></w:r></w:p>';
        const file = wordFile(anchor + body(word), {
          'word/header1.xml': `<w:hdr ${NAMESPACES}>${header(word)}</w:hdr>`,
        });
        const { lines, losses } = linesOf(file);
        const printed = lines.map((line) => line.text.toLowerCase()).join('\n');
        const lost = losses.map((loss) => loss.text.toLowerCase()).join('\n');
        for (let n = 1; n <= count; n++) {
          const times = printed.split(`word${n}x`).length - 1;
          expect([`word${n}x`, times === 1 || (times === 0 && lost.includes(`word${n}x`))]).toEqual([
            `word${n}x`,
            true,
          ]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
