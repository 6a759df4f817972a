import type { Line } from '@throughline/core/reading';
import { describe, expect, it } from 'vitest';
import { readPdfLines } from './read.ts';
import { typeset } from './typeset.test-support.ts';

async function read(source: string) {
  const result = await readPdfLines(typeset(source));
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const shown = (lines: readonly Line[]) =>
  lines.map(({ bullet, words }) => {
    const text = words.map((word, at) => `${at > 0 && word.tabBefore ? '⇥ ' : ''}${word.text}`).join(' ');
    return bullet ? `${bullet} ${text}` : text;
  });

const JOBS = `
*Senior Product Manager* #h(1fr) Mar 2021 – Present \\
Halden Freight #h(1fr) Rotterdam
- Rebuilt the booking flow with four teams, which cut abandoned bookings from 31% to 18% across nine countries in the first year.
- Set the pricing roadmap for 2,300 shippers.
`;

describe('a PDF in one column', () => {
  const source = `
#set page(footer: context [Mira Solberg – #counter(page).display() of #counter(page).final().first()])
#align(center)[#text(size: 24pt, tracking: 0.3em, upper[Mira Solberg])]
#align(center)[#link("mailto:mira@example.org")[mira\\@example.org] | Rotterdam]
#text(size: 13pt, tracking: 0.25em)[WORK EXPERIENCE]
#v(-6pt) #line(length: 100%)
${JOBS}
#pagebreak()
*Certified* efficient offices and _flows_ #super[1]
`;

  it('gives its lines with fields, bullets and wrapped text', async () => {
    const { lines, pages } = await read(source);
    expect(shown(lines)).toEqual([
      'MIRA SOLBERG',
      'mira@example.org | Rotterdam',
      'WORK EXPERIENCE',
      'Senior Product Manager ⇥ Mar 2021 – Present',
      'Halden Freight ⇥ Rotterdam',
      '• Rebuilt the booking flow with four teams, which cut abandoned bookings from 31% to 18% across nine countries',
      'in the first year.',
      '• Set the pricing roadmap for 2,300 shippers.',
      'Certified efficient offices and flows 1',
    ]);
    expect(pages).toHaveLength(2);
    expect(pages[0]!.width).toBeCloseTo(595.3, 0);
  });

  it('keeps weight, links, rules and places', async () => {
    const { lines } = await read(source);
    const [, contact, heading, title] = lines as [Line, Line, Line, Line];
    expect(contact.words[0]!.href).toBe('mailto:mira@example.org');
    expect(heading.ruled).toBe(true);
    expect(title.words.map(({ bold }) => bold)).toEqual([true, true, true, false, false, false, false]);
    expect(title.box!.x).toBeCloseTo(56.7, 0);
    expect(lines[6]!.indent).toBeCloseTo(lines[5]!.indent, 0);
    expect(lines.map(({ page }) => page)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2]);
  });

  it('says which running feet it left out', async () => {
    const { losses } = await read(source);
    expect(losses.map(({ text }) => text)).toEqual(['Mira Solberg – 1 of 2', 'Mira Solberg – 2 of 2']);
  });
});

describe('a PDF in two columns', () => {
  const sidebar = `[== Contact
mira\\@example.org \\ Rotterdam
== Skills
SQL \\ Pricing \\ Figma \\ Interviews \\ Roadmaps]`;

  it.each([
    ['left', `columns: (30%, 1fr)`, (main: string) => `${sidebar}, [${main}]`, 'Contact'],
    ['right', `columns: (1fr, 28%)`, (main: string) => `[${main}], ${sidebar}`, 'Experience'],
  ])('with a sidebar on the %s is read column after column', async (_, columns, cells, first) => {
    const source = `= Mira Solberg\n#grid(${columns}, gutter: 16pt, ${cells(`== Experience\n${JOBS}\n${JOBS}`)})`;
    const text = shown((await read(source)).lines);
    expect(text[0]).toBe('Mira Solberg');
    expect(text[1]).toBe(first);
    const skills = text.indexOf('Skills');
    expect(text.slice(skills, skills + 6)).toEqual([
      'Skills',
      'SQL',
      'Pricing',
      'Figma',
      'Interviews',
      'Roadmaps',
    ]);
    expect(text.filter((line) => line === 'Senior Product Manager ⇥ Mar 2021 – Present')).toHaveLength(2);
  });

  it('with dates in the margin keeps each on its line', async () => {
    const entry = `[Mar 2021 – Present], [*Product Manager*, Halden Freight
- Set the pricing roadmap.
- Ran sixty interviews with shippers in nine countries.]`;
    const { lines } = await read(
      `#grid(columns: (90pt, 1fr), gutter: 12pt, ${[entry, entry, entry].join(', ')})`,
    );
    expect(shown(lines).slice(0, 3)).toEqual([
      'Mar 2021 – Present ⇥ Product Manager, Halden Freight',
      '• Set the pricing roadmap.',
      '• Ran sixty interviews with shippers in nine countries.',
    ]);
  });

  it('turned on its side is upright to the reader', async () => {
    const { lines } = await read(
      `#page(flipped: true)[#rotate(90deg, reflow: true)[Mira Solberg, Product Manager]]`,
    );
    expect(shown(lines)).toEqual(['Mira Solberg, Product Manager']);
  });
});

describe('a PDF that cannot be read', () => {
  const problemOf = async (bytes: Uint8Array) => {
    const result = await readPdfLines(bytes);
    return result.ok ? undefined : result.problem.code;
  };

  it('without text says so', async () => {
    expect(await problemOf(typeset('#rect(width: 50%, height: 30%)'))).toBe('file.no-text');
  });

  it('cut short says so or gives what is left', async () => {
    const whole = typeset(JOBS);
    for (const share of [0.1, 0.5, 0.9]) {
      const result = await readPdfLines(whole.slice(0, whole.length * share));
      expect(result.ok || ['file.corrupt', 'file.no-text'].includes(result.problem.code)).toBe(true);
    }
  });

  it('with more pages than a résumé has is read so far and says so', async () => {
    const { lines, losses, pages } = await read(
      Array.from({ length: 62 }, (_, at) => `Text ${at} of a book`).join('\n#pagebreak()\n'),
    );
    expect(pages).toHaveLength(60);
    expect(lines).toHaveLength(60);
    expect(losses[0]!.reason).toContain('61 to 62');
  });
});
