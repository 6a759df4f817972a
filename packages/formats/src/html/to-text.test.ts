import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from './to-text.ts';

describe('htmlToText', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['breaks', 'One<br>Two<br/><br/>Three', 'One\nTwo\n\nThree'],
    ['items', '<h2>Do</h2><ul><li>Build</li><li><p>Ship</p></li></ul>', 'Do\n\n- Build\n- Ship'],
    ['a heading that opens with a break', '<h2><br /><strong>Do</strong></h2><p>x</p>', 'Do\n\nx'],
    ['a paragraph after items', '<ul><li>a</li></ul><p>b</p>', '- a\n\nb'],
    ['inline tags', '<p>Own <b>the</b> road<i>map</i></p>', 'Own the roadmap'],
    ['scripts and styles', '<style>p{}</style><script>x()</script><p>Yes</p>', 'Yes'],
    ['entities', '<p>R&amp;D &ndash; caf&eacute;&nbsp;bar</p>', 'R&D – café bar'],
    ['markup encoded once', '&lt;p&gt;A &amp;amp; B&lt;/p&gt;', 'A & B'],
    ['markup encoded twice', '&amp;lt;p&amp;gt;A&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;B', 'A\n\nB'],
    ['tags that are meant as text', '<p>Write &lt;div&gt; well</p>', 'Write <div> well'],
    ['bullets typed by hand', '<p>• one<br>• two</p>', '- one\n- two'],
    ['items of items', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n- b\n- c'],
    ['text without tags', 'We hire\n\n* Build &amp; ship\n* Learn', 'We hire\n\n- Build & ship\n- Learn'],
    ['empty items', '<ul><li></li><li>a</li></ul>', '- a'],
  ])('%s', (_name, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('never throws, and leaves no markers behind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (html) => {
        expect(htmlToText(html)).not.toContain('\uE000');
      }),
    );
  });

  it('survives nesting deeper than a call stack', () => {
    expect(htmlToText(`${'<div>'.repeat(20_000)}deep`)).toBe('deep');
  });
});
