import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';

const PAGE = `<!DOCTYPE html><html><head><title>CV</title><style>h1 { color: red }</style></head><body>
<h1>Ines Vale</h1><p>ines@vale.example &middot; Porto</p>
<h2>Experience</h2><p><b>Lead</b>, Acme<br>2019 &ndash; 2021</p><ul><li>Cut costs by 18%</li><li>Hired six</li></ul>
<h2>Education</h2><p>BSc, University of Lorme, 2015</p></body></html>`;

const reading = (text: string, as?: 'text') =>
  readFile({ name: 'cv.html', bytes: new TextEncoder().encode(text) }, { ...(as && { as }) });

describe('html', () => {
  it('reads a résumé saved as a page', async () => {
    const result = await reading(PAGE);
    if (!result.ok || result.value.kind !== 'resume') throw new Error('not read as a résumé');
    expect(result.value.resume).toMatchObject({
      basics: { name: 'Ines Vale', email: 'ines@vale.example' },
      work: [{ name: 'Acme', position: 'Lead', highlights: ['Cut costs by 18%', 'Hired six'] }],
    });
  });

  it('gives the words of a page, not its markup, when asked for text', async () => {
    const result = await reading(PAGE, 'text');
    expect(result.ok && result.value.kind === 'text' && result.value.text).toMatch(/^Ines Vale\n/);
  });
});
