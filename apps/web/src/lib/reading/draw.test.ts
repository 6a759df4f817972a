import type { LaidWord } from '@throughline/core/document';
import { describe, expect, it } from 'vitest';
import { drawPages } from './draw-pages.ts';
import { regionsOf } from './region.ts';
import { setLines } from './set-lines.ts';

const TEXT = 'Baker at <b>Oven</b> & "Sons"\n• Baked 40 loaves\nLost line';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const ORIGINS = [
  { path: '/work/0/position', span: at('Baker'), confidence: 0.9 },
  { path: '/work/0/name', span: at('<b>Oven</b> & "Sons"'), confidence: 0.5 },
  { path: '/work/0/highlights/0', span: at('Baked 40 loaves'), confidence: 0.9 },
];
const LOSSES = [{ text: 'Lost line', span: at('Lost line'), reason: 'no place' }];
const LINES = TEXT.split('\n').map((line) => ({ span: at(line) }));
const regions = regionsOf({ text: TEXT, origins: ORIGINS, losses: LOSSES }, new Set(['/work/0/name']), LINES);

function laid(): LaidWord[] {
  let y = 100;
  return TEXT.split('\n').flatMap((line) => {
    y += 14;
    let x = 40;
    return line.split(' ').map((text) => {
      const box = { x, y, width: text.length * 5, height: 10 };
      x += box.width + 3;
      const start = TEXT.indexOf(line) + line.indexOf(text);
      return {
        text,
        span: { start, end: start + text.length },
        page: 1,
        box,
        size: 10,
        bold: false,
        italic: false,
      };
    });
  });
}

describe('regions', () => {
  it('know what became of them, and the printed line they stand in', () => {
    expect(regions.map(({ span, state, line }) => [TEXT.slice(span.start, span.end), state, line])).toEqual([
      ['Baker', 'sure', 0],
      [' at ', 'frame', 0],
      ['<b>Oven</b> & "Sons"', 'doubtful', 0],
      ['• ', 'frame', 1],
      ['Baked 40 loaves', 'sure', 1],
      ['Lost line', 'lost', 2],
    ]);
  });
});

describe.each([
  ['pages', () => drawPages({ pages: [{ width: 600, height: 800 }], words: laid() }, regions, TEXT).join('')],
  [
    'lines',
    () =>
      setLines(
        TEXT,
        [
          { kind: 'position', span: at('Baker at <b>Oven</b> & "Sons"') },
          { kind: 'highlight', span: at('Baked 40 loaves') },
        ],
        regions,
      ),
  ],
])('a document as %s', (_, draw) => {
  const html = draw();

  it('lets no word of the document become part of the page', () => {
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;b&gt;Oven&lt;/b&gt; &amp; &quot;Sons&quot;');
  });

  it('leads from each piece to what it became, to its loss, or to making something of it', () => {
    expect(html).toMatch(/<a [^>]*class="doubtful"[^>]*href="#\/work\/0\/name"/);
    expect(html).toMatch(/<a [^>]*class="lost"[^>]*href="#loss-0"/);
    expect(html).toMatch(/<a [^>]*class="frame"[^>]*href="\?edit=line-0#edit"/);
    expect(html).not.toMatch(/<a [^>]*>[^\p{L}]*•/u);
  });

  it('gives each place one id', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows every word', () => {
    const shown = html.replace(/<[^>]+>/g, ' ').replace(/&[a-z]+;/g, '');
    for (const word of ['Baker', 'Oven', 'Sons', 'Baked', 'loaves', 'Lost']) expect(shown).toContain(word);
  });
});

describe('a document without pages', () => {
  it('sets a line that goes on like the block it belongs to', () => {
    const text = 'Baked bread\nfor forty shops\nEnd';
    const html = setLines(text, [{ kind: 'highlight', span: { start: 0, end: 27 } }], []);
    expect(html).toBe('<p class="highlight"></p><p class="highlight on"></p><p class="blank"></p>');
  });
});
