import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Format } from './format.ts';
import { typeset } from './pdf/typeset.test-support.ts';
import { drawsFrom, mutated } from './read-file-mutations.test-support.ts';
import { FORMATS } from './registry.ts';
import { sniff } from './sniff/sniff.ts';
import { faultsOf } from './soundness.test-support.ts';

const RESUME = `Mira Solberg
mira@example.org | Rotterdam

EXPERIENCE
Senior Product Manager, Halden Freight    Mar 2021 – Present
- Cut abandoned bookings from 31% to 18% across nine countries.
- Set the prices for 2,300 shippers.

EDUCATION
MSc Logistics, University of Lorme, 2013 – 2015
`;
const POSTING = `Senior Product Manager\nHalden Freight, Rotterdam\n\nAbout the role\nYou will own pricing.\n\nRequirements\n- 5+ years of experience\n- SQL\n`;
const htmlPosting = `<p>${POSTING.replaceAll('\n', '<br>')}</p>`;
const WORD = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${RESUME.split(
  '\n',
)
  .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
  .join('')}</w:body></w:document>`;

/** A file of each format; a new format adds its own. */
const SAMPLES: Record<string, () => Uint8Array> = {
  ashby: () =>
    json({
      jobs: [
        {
          id: '1',
          title: 'Product Manager',
          descriptionHtml: htmlPosting,
          isListed: true,
          jobUrl: 'https://jobs.ashbyhq.com/x/1',
        },
      ],
    }),
  docx: () =>
    zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ),
      'word/document.xml': strToU8(WORD),
    }),
  greenhouse: () =>
    json({
      jobs: [
        {
          id: 1,
          internal_job_id: 2,
          title: 'Product Manager',
          content: htmlPosting,
          absolute_url: 'https://boards.greenhouse.io/x/jobs/1',
          location: { name: 'Rotterdam' },
        },
      ],
    }),
  html: () =>
    strToU8(
      `<!doctype html><title>CV</title><h1>${RESUME.replaceAll('\n- ', '\n<li>').replaceAll('\n', '<br>')}`,
    ),
  jobsjson: () => json([{ title: 'Product Manager', company: 'Halden Freight', description: POSTING }]),
  jsonresume: () =>
    json({
      basics: { name: 'Mira Solberg' },
      work: [{ name: 'Halden Freight', position: 'Product Manager', highlights: ['Set the prices'] }],
    }),
  lever: () =>
    json([
      {
        id: 'x',
        text: 'Product Manager',
        categories: { location: 'Rotterdam' },
        description: htmlPosting,
        descriptionPlain: POSTING,
        lists: [],
        hostedUrl: 'https://jobs.lever.co/x/1',
      },
    ]),
  linkedin: () =>
    zipSync({
      'Profile.csv': strToU8('First Name,Last Name,Headline\nMira,Solberg,Product Manager\n'),
      'Connections.csv': strToU8(
        'Notes:\n"Some addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nOla,Vale,https://www.linkedin.com/in/ola-vale,,Halden Freight,Engineer,05 Feb 2024\n,,,,,,06 Feb 2024\n',
      ),
    }),
  markdown: () =>
    strToU8(
      RESUME.replace('Mira', '# Mira')
        .replace('EXPERIENCE', '## Experience')
        .replace('EDUCATION', '## Education'),
    ),
  pastedposting: () => strToU8(POSTING),
  pdf: () => typeset(RESUME.replaceAll('\n', ' \\\n').replaceAll('@', '\\@').replaceAll('- ', '• ')),
  plaintext: () => strToU8(RESUME),
  referrallog: () => strToU8('referral_id,event,date\na,asked,2025-03-01\na,forwarded,2025-03-03\n'),
  schemaorg: () =>
    strToU8(
      `<html><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Product Manager', description: htmlPosting })}</script></html>`,
    ),
  taxonomy: () =>
    strToU8(
      'conceptUri,skillType,preferredLabel,altLabels\nhttp://data.europa.eu/esco/skill/a1,knowledge,Haskell,"Haskell language\nGHC Haskell"\n',
    ),
  text: () => strToU8(RESUME),
};

const json = (value: unknown) => strToU8(JSON.stringify(value));

async function expectHandled(format: Format, bytes: Uint8Array): Promise<void> {
  const input = sniff(`file.${format.extensions[0]}`, bytes);
  const score = format.recognises(input);
  expect(score >= 0 && score <= 1).toBe(true);
  expect(faultsOf(await format.read(input, {}))).toEqual([]);
}

describe.each(FORMATS.map((format) => [format.id, format] as const))('%s', (id, format) => {
  const sample = SAMPLES[id];

  it('has a sample, recognises it, and reads it into what it says it gives', async () => {
    const input = sniff(`file.${format.extensions[0]}`, sample!());
    expect(format.recognises(input)).toBeGreaterThan(0);
    for (const as of format.gives) {
      const result = await format.read(input, { as });
      expect(result.ok && result.value.kind).toBe(as === 'posting' ? 'postings' : as);
      expect(faultsOf(result)).toEqual([]);
    }
  });

  it('handles an empty file, one cut short, and one that is something else', async () => {
    const whole = sample!();
    await expectHandled(format, new Uint8Array());
    for (const share of [0.02, 0.3, 0.6, 0.95])
      await expectHandled(format, whole.slice(0, whole.length * share));
    for (const other of Object.values(SAMPLES)) await expectHandled(format, other());
  });

  it('reads the same bytes the same way every time, and leaves them as they are', async () => {
    const bytes = sample!();
    const before = bytes.slice();
    const first = await format.read(sniff('a', bytes), {});
    expect(await format.read(sniff('a', bytes), {})).toEqual(first);
    expect(bytes).toEqual(before);
  });

  it('drops no word of a résumé: each is in the text or told', async () => {
    if (!format.gives.includes('resume') || id === 'jsonresume') return;
    const result = await format.read(sniff('a', sample!()), { as: 'resume' });
    if (!result.ok || result.value.kind !== 'resume') throw new Error('not read');
    const all = [result.value.text, ...result.value.losses.map(({ text }) => text)].join(' ').toLowerCase();
    for (const word of RESUME.toLowerCase().match(/[\p{L}\p{N}@.%]+/gu)!) expect(all).toContain(word);
  });

  it('handles bytes that mean nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => expectHandled(format, bytes)),
      { numRuns: 20 },
    );
  });

  it('handles its own as it may arrive: damaged on its way, or changed by hand', async () => {
    const whole = sample!();
    const seed = fc.nat({ max: 1_000_000 });
    await fc.assert(
      fc.asyncProperty(seed, (from) => expectHandled(format, mutated(whole, drawsFrom(from)))),
      { numRuns: 30 },
    );
  });

  it('handles any text and any JSON', async () => {
    const written = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.json(),
      fc.lorem({ maxCount: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(written, (text) => expectHandled(format, new TextEncoder().encode(text))),
      { numRuns: 60 },
    );
  });
});
