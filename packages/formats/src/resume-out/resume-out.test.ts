import type { JsonResume } from '@throughline/core/document';
import type { Look, TailorPlan } from '@throughline/core/tailor';
import { unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { readFile } from '../read-file.ts';
import { missingFrom } from './faces.ts';
import { drawResume, fitResume, writeResume } from './index.ts';

const WORK = [
  {
    position: 'Staff Engineer',
    name: 'Riverbank, Inc.',
    location: 'Oslo, Norway',
    url: 'https://riverbank.example',
    startDate: '2021-03',
    highlights: ['Cut failed payments from 4 % to 1.5 % in two quarters', 'Coached two engineers'],
  },
  {
    position: 'Engineer',
    name: 'Nordlys',
    startDate: '2015',
    endDate: '2021-02',
    highlights: ['Built the stock service'],
  },
];
const PERSON: JsonResume = {
  basics: {
    name: 'Ilse Brandvold',
    label: 'Staff Engineer',
    email: 'ilse@example.com',
    phone: '+47 555 01 234',
    url: 'https://ilse.example',
    summary: 'Engineer who makes payments arrive.',
    location: { city: 'Bergen', countryCode: 'NO' },
  },
  work: WORK,
  education: [
    { institution: 'University of Bergen', studyType: 'M.Sc.', area: 'Informatics', endDate: '2015' },
  ],
  skills: [{ name: 'Languages', keywords: ['Go', 'SQL'] }, { name: 'Fishing' }],
  languages: [{ language: 'Norwegian', fluency: 'Native' }],
};
const SECTIONS = (['summary', 'work', 'education', 'skills', 'languages', 'awards'] as const).map(
  (section) => ({ section }),
);
const LOOKS = (['classic', 'modern'] as const).map((template): Look => ({ template, paper: 'a4', size: 10 }));
const chosen = (look: Look, resume: JsonResume = PERSON) => ({ resume, sections: SECTIONS, look });

const readBack = async (bytes: Uint8Array, name: string) => {
  const read = await readFile({ name, bytes }, { as: 'resume' });
  if (!read.ok || read.value.kind !== 'resume') throw new Error('not read');
  return read.value;
};
/** Everything that a sheet of a résumé prints: the same words, wherever they stand. */
const squeezed = (text: string) => text.normalize('NFKC').replace(/[\s\u200b]+/g, '');

describe.each(LOOKS)('set as $template', (look) => {
  test.each(['pdf', 'docx'] as const)('%s reads back whole', async (as) => {
    const { resume } = await readBack(await writeResume(chosen(look), as), `x.${as}`);
    expect(resume.basics).toMatchObject({
      name: 'Ilse Brandvold',
      email: 'ilse@example.com',
      label: 'Staff Engineer',
    });
    expect(resume.work).toMatchObject(WORK.map(({ url: _, ...rest }) => rest));
    expect(resume.education?.[0]).toMatchObject({ institution: 'University of Bergen', endDate: '2015' });
    expect(resume.skills?.flatMap(({ name, keywords = [] }) => [name, ...keywords])).toEqual(
      expect.arrayContaining(['Go', 'SQL', 'Fishing']),
    );
  });

  test('is tagged, titled, signed and linked, and the same every time', async () => {
    const bytes = await writeResume(chosen(look), 'pdf');
    expect(bytes).toEqual(await writeResume(chosen(look), 'pdf'));
    const document = await getDocumentProxy(bytes.slice());
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await document.getMetadata()).info).toMatchObject({
      Title: 'Ilse Brandvold – Résumé',
      Author: 'Ilse Brandvold',
    });
    const links = await (await document.getPage(1)).getAnnotations();
    expect(links.map(({ url }: { url: string }) => url)).toEqual(
      expect.arrayContaining([
        'mailto:ilse@example.com',
        'https://ilse.example/',
        'https://riverbank.example/',
      ]),
    );
  });

  test('prints nothing for what is missing', async () => {
    const bare: JsonResume = {
      basics: { name: 'Ann' },
      work: [{ name: 'Acme' }, { position: 'Clerk', highlights: ['Filed'] }, { startDate: '2019' }],
      education: [{ area: 'Law' }, {}],
      skills: [{ keywords: [] }],
      awards: [],
    };
    const { text } = await readBack(await writeResume(chosen(look, bare), 'pdf'), 'x.pdf');
    expect(text).not.toMatch(/^[\s,·–|-]|[,·–|-]\s*$|: *$|undefined|null/m);
    expect(text).not.toMatch(/Skills|Awards|Summary/);
    for (const empty of [{}, { basics: {} }, { work: [{}] }])
      expect((await writeResume(chosen(look, empty), 'pdf')).length).toBeGreaterThan(500);
  });

  test.each(['pdf', 'docx'] as const)('what a person wrote is never run: %s', async (as) => {
    const hostile = '#import "x": * \\ $a$ @b <c> [d] `e` //f /*g*/ #{1+1} </w:t> &amp; "';
    const fill = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(fill)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one)]))
          : hostile;
    const filled = fill(PERSON) as JsonResume;
    const { text } = await readBack(await writeResume(chosen(look, filled), as), `x.${as}`);
    expect(squeezed(text).split(squeezed(hostile)).length - 1).toBeGreaterThan(15);
  });

  test('long words stay on the page', async () => {
    const long = `https://example.com/${'verylongpath'.repeat(20)}`;
    const bytes = await writeResume(
      chosen(look, { basics: { name: 'Ann', summary: long, url: long } }),
      'pdf',
    );
    const page = await (await getDocumentProxy(bytes.slice())).getPage(1);
    const { items } = await page.getTextContent();
    for (const item of items) if ('str' in item) expect(item.transform[4] + item.width).toBeLessThan(595);
  });

  test('a picture for every page', async () => {
    const pictures = await drawResume(chosen(look, { ...PERSON, work: Array(20).fill(WORK[0]) }));
    expect(pictures).toHaveLength(2);
    for (const picture of pictures)
      expect(picture).toMatch(/^<svg[^>]* viewBox="0 [\d.]+ 595[\d.]* 841[\d.]*"/);
    expect(pictures.join('')).not.toContain('<script');
  });
});

test('accents and alphabets come back, and what no face has is named', async () => {
  const names = 'Şükrü Çağ Ελένη Παπαδοπούλου Дмитрий Nguyễn Thị Phương ŁóÐþß ἀρετή';
  const with_ = (name: string) =>
    chosen(LOOKS[0]!, { ...PERSON, basics: { name: 'Ελένη Şükrü', summary: name } });
  expect(missingFrom(names)).toEqual([]);
  const { resume } = await readBack(await writeResume(with_(names), 'pdf'), 'x.pdf');
  expect(resume.basics).toEqual({ name: 'Ελένη Şükrü', summary: names });
  expect(missingFrom('李雷 🚀 سلام')).toEqual(['李', '雷', '🚀', 'س', 'ل', 'ا', 'م']);
});

test('marks of Markdown are not printed, and nothing else is taken', async () => {
  const summary =
    'Holds **two** degrees from [Tampere](https://example.org/t_1), _both_ in C*; 5*3*2 and snake_case_names';
  const { text } = await readBack(
    await writeResume(chosen(LOOKS[0]!, { basics: { name: 'Ann', summary } }), 'pdf'),
    'x.pdf',
  );
  expect(squeezed(text)).toContain(
    squeezed('Holds two degrees from Tampere, both in C*; 5*3*2 and snake_case_names'),
  );
});

test('a Word file has real headings, lists and tabs', async () => {
  const parts = unzipSync(await writeResume(chosen(LOOKS[0]!), 'docx'));
  const body = new TextDecoder().decode(parts['word/document.xml']);
  expect(body).toContain('<w:pStyle w:val="Heading1"/>');
  expect(body).toContain('<w:numPr>');
  expect(body).toMatch(/<w:tab w:val="right"/);
  expect(body).not.toMatch(/<w:tbl>|txbx/);
});

test('JSON gives every address its scheme', async () => {
  const profiles = [{ network: 'LinkedIn', url: 'linkedin.com/in/ilse' }];
  const bytes = await writeResume(chosen(LOOKS[0]!, { basics: { profiles } }), 'json');
  expect(JSON.parse(new TextDecoder().decode(bytes)).basics.profiles[0].url).toBe(
    'https://linkedin.com/in/ilse',
  );
});

test('JSON is a JSON Resume that reads back the same', async () => {
  const { resume, losses } = await readBack(await writeResume(chosen(LOOKS[0]!), 'json'), 'x.json');
  expect(resume).toMatchObject(PERSON);
  expect(losses.map(({ text }) => text)).toEqual([expect.stringContaining('/schema.json')]);
});

describe('choosing and setting fit together', () => {
  const lines = (count: number, at: number) =>
    Array.from(
      { length: count },
      (_, line) => `Moved the orders of shop ${at * 100 + line} to the one new service`,
    );
  const planFor = (posts: number, each: number): TailorPlan => {
    const work = Array.from({ length: posts }, (_, at) => ({
      ...WORK[1]!,
      name: `Firm ${at}`,
      highlights: lines(each, at),
    }));
    const pieces = work.flatMap(({ highlights }, at) =>
      highlights.map((text, line) => ({
        id: `${at}-${line}`,
        path: `/work/${at}/highlights/${line}`,
        section: 'work' as const,
        kind: 'line' as const,
        text,
        worth: 1,
        because: 'It stands.',
      })),
    );
    const yielding = pieces.map(({ id }) => id);
    const sections = [{ section: 'work' as const, because: '' }];
    return {
      resume: { ...PERSON, work },
      target: 'the role',
      sections,
      pieces,
      yielding,
      spare: pieces.length / 2,
      withheld: [],
    };
  };
  const options = { template: 'classic', paper: 'a4' } as const;

  test.each([1, 2] as const)('on %i pages, giving up the fewest lines', async (pages) => {
    const plan = planFor(5, 40);
    const fitted = await fitResume(plan, { ...options, pages });
    expect(fitted.pages).toBe(pages);
    const kept = fitted.choices.filter((choice) => choice.kept).length;
    expect(kept).toBeGreaterThan(pages * 25);
    expect(fitted.choices.slice(0, plan.pieces.length - kept).every((choice) => choice.by === 'room')).toBe(
      true,
    );
  });

  test('what is short stands whole in the full size', async () => {
    const fitted = await fitResume(planFor(2, 3), options);
    expect([fitted.pages, fitted.look.size, fitted.choices.every((choice) => choice.kept)]).toEqual([
      1,
      10.5,
      true,
    ]);
  });

  test('what cannot fit is said and set on more pages', async () => {
    const fitted = await fitResume(planFor(90, 1), { ...options, pages: 1 });
    expect(fitted.pages).toBeGreaterThan(1);
    expect(fitted.notes[0]).toMatch(/cannot stand on one page/);
  });
});
