import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { content } from '@throughline/content';
import { composeBrief } from '@throughline/core/brief';
import { targetOf, understandPosting } from '@throughline/core/target';
import { readFile } from '@throughline/formats';
import { signals } from '@throughline/signals';
import { inTurn, median, table } from './median.ts';

/**
 * How the time of a brief grows with the résumé's pages: 1, 2, 4, 8, each beside the one-page brief of the same run.
 * Usage: npx tsx bench/brief-growth.ts
 */
const SAMPLE = new URL('../content/sample/', import.meta.url);
const FONTS = new URL('../node_modules/@expo-google-fonts/source-serif-4/', import.meta.url);
const fonts = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map((weight) =>
  readFileSync(new URL(`${weight}/SourceSerif4_${weight}.ttf`, FONTS)),
);
const person = JSON.parse(readFileSync(new URL('resume-later.json', SAMPLE), 'utf8'));
const main = readFileSync(new URL('resume.typ', SAMPLE), 'utf8');

/** The sample's positions again and again, in other years and other houses. */
function resumeOf(positions: number): Uint8Array {
  const work = Array.from({ length: positions }, (_, index) => {
    const position = person.work[index % person.work.length];
    const from = 2022 - index;
    return { ...position, employer: `${position.employer} ${index + 1}`, dates: `Jan ${from} – Dec ${from}` };
  });
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] });
  return compiler.pdf({ mainFileContent: main, inputs: { data: JSON.stringify({ ...person, work }) } });
}

const posting = await readFile(
  { name: 'posting.txt', bytes: new Uint8Array(readFileSync(new URL('posting.txt', SAMPLE))) },
  { as: 'posting' },
);
if (!posting.ok || posting.value.kind !== 'postings') throw new Error('the sample posting does not read');
const target = targetOf(understandPosting(posting.value.postings[0]!, content), content);

async function brief(bytes: Uint8Array) {
  const read = await readFile({ name: 'resume.pdf', bytes: Uint8Array.from(bytes) }, { as: 'resume' });
  if (!read.ok || read.value.kind !== 'resume')
    throw new Error(read.ok ? 'not read as a résumé' : read.problem.message);
  const { text, blocks, resume, layout } = read.value;
  composeBrief({
    document: { channel: 'resume', text, blocks, resume, ...(layout && { layout }) },
    resumeName: 'resume.pdf',
    target,
    signals,
    content,
    today: '2026-06-01',
  });
  return layout?.pages.length ?? 0;
}

/** The shortest résumé of just so many pages. */
async function resumeOfPages(pages: number): Promise<Uint8Array> {
  for (let positions = pages * 4; ; positions++) {
    const bytes = resumeOf(positions);
    if ((await brief(bytes)) >= pages) return bytes;
  }
}

const sizes = [1, 2, 4, 8];
const files = await Promise.all(sizes.map(resumeOfPages));
const pages = await Promise.all(files.map(brief));
const times = await inTurn(
  9,
  Object.fromEntries(files.map((bytes, index) => [String(sizes[index]), () => brief(bytes)])),
);
const base = median(times['1'] ?? []);
console.log(
  table([
    ['size', 'pages', 'median ms', 'against one', 'per page against one'],
    ...sizes.map((size, index) => {
      const ratio = median(times[String(size)] ?? []) / base;
      const perPage = (ratio * (pages[0] ?? 1)) / (pages[index] ?? 1);
      return [
        `${size}×`,
        pages[index] ?? 0,
        median(times[String(size)] ?? []).toFixed(1),
        `${ratio.toFixed(2)}×`,
        `${perPage.toFixed(2)}×`,
      ];
    }),
  ]),
);
