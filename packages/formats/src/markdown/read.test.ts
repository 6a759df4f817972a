import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';

async function read(text: string) {
  const result = await readFile({ name: 'cv.md', bytes: new TextEncoder().encode(text) }, { as: 'resume' });
  if (!result.ok || result.value.kind !== 'resume') throw new Error('not read as a résumé');
  return result.value;
}

const BODY = `# Ines Vale
ines@vale.example

## Experience
**Lead**, Acme | 2019 – 2021
- Cut costs by 18%
- Hired six`;

describe('markdown', () => {
  it('tells front matter and comments, and quotes them', async () => {
    const { resume, losses, text } = await read(
      `---\ntitle: CV\n---\n${BODY}\n<!-- not\n- shown -->\n- Ran it`,
    );
    expect(resume.work?.[0]?.highlights).toEqual(['Cut costs by 18%', 'Hired six', 'Ran it']);
    const told = losses.filter(({ reason }) => reason.endsWith('not on the page.'));
    expect(told.map((loss) => loss.text)).toEqual(['---\ntitle: CV\n---', '<!-- not\n- shown -->']);
    for (const { text: lost, span } of told) expect(text.slice(span!.start, span!.end)).toBe(lost);
  });

  it('reads headings that are underlined, quoted text, and links by their words', async () => {
    const underlined = BODY.replace('# Ines Vale', 'Ines Vale\n=========').replace(
      '## Experience',
      'Experience\n----------',
    );
    const quoted = BODY.split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
    const linked = BODY.replace('Acme', '[Acme](https://acme.example)');
    for (const text of [underlined, quoted, linked]) {
      const { resume } = await read(text);
      expect(resume.basics?.name).toBe('Ines Vale');
      expect(resume.work).toMatchObject([{ name: 'Acme', position: 'Lead', startDate: '2019' }]);
    }
  });
});
