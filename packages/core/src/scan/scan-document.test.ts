import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FUNCTION_WORDS, wordsOf } from './function-words.ts';
import { CONTENT, INES, type Sketch, sketch } from './resume.test-support.ts';
import { scanDocument } from './scan-document.ts';
import { NOTHING_TO_REPEAT } from './sentence.ts';

const scan = (resume: Sketch, options: { seconds?: number } = {}) =>
  scanDocument(sketch(resume), { content: CONTENT, ...options }).scan;
const seenWords = (result: { seen: { text: string }[] }) => result.seen.flatMap(({ text }) => wordsOf(text));

const PHRASE = fc.oneof(
  fc.constantFrom(
    'Led the “new” billing team, 12 people',
    'Responsible for QA',
    'manage C++ and .NET builds',
    '<b>Bold</b> & co.',
    'I cut costs by 30%',
    'Ingénieur logiciel chez Åre',
    '分析师',
    'Head of R&D (interim)',
    'Ph.D. Physics, ETH',
  ),
  fc
    .array(
      fc.constantFrom(
        'the',
        'of',
        'Senior',
        'engineer',
        'built',
        '2019',
        '–',
        '44',
        'and',
        'Acme',
        'x',
        '·',
        'by',
      ),
      {
        maxLength: 9,
      },
    )
    .map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/\s+/g, ' ').trim()),
);
const RESUME: fc.Arbitrary<Sketch> = fc.record(
  {
    name: PHRASE,
    label: PHRASE,
    summary: PHRASE,
    work: fc.array(
      fc.record(
        {
          title: PHRASE,
          employer: PHRASE,
          dates: fc.constantFrom('2020 – now', '03/2018 - 04/2020', 'May 2011', 'since 2009', 'long ago'),
          highlights: fc.array(PHRASE, { maxLength: 4 }),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 4 },
    ),
    education: fc.array(PHRASE, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

describe('the one sentence', () => {
  test('holds no content word that was not seen, whatever the résumé and the time', () => {
    fc.assert(
      fc.property(RESUME, fc.integer({ min: 0, max: 25 }), (resume, seconds) => {
        const result = scan(resume, { seconds });
        const seen = new Set(seenWords(result));
        if (result.sentence === NOTHING_TO_REPEAT) return;
        for (const word of wordsOf(result.sentence))
          expect(seen.has(word) || FUNCTION_WORDS.has(word), word).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test.each<[Sketch, string]>([
    [
      INES,
      'A staff software engineer at Tideway Rail since 2021, before that at Corvo Maps, who rebuilt the seat planner, delays fell from 14 to 5 minutes.',
    ],
    [
      { name: 'Bo Lind', work: [{ title: 'Engineering Manager', employer: 'Rask', dates: '2019 – 2023' }] },
      'An engineering manager at Rask from 2019 to 2023.',
    ],
    [
      {
        name: 'Bo Lind',
        work: [{ title: 'QA ENGINEER', employer: 'IBM', dates: '2020', highlights: ['Lead the test team'] }],
      },
      'A QA engineer at IBM in 2020, who is there to lead the test team.',
    ],
    [{ name: 'Bo Lind', label: 'Product Manager | Payments' }, 'A product manager.'],
    [{ name: 'Bo Lind' }, 'This is Bo Lind.'],
    [
      { name: 'Bo Lind', education: ['B.Sc. Physics, Lund University'] },
      'This is Bo Lind, with a B.Sc. Physics, Lund University.',
    ],
    [{ work: [{ employer: 'Rask', dates: '2020 – now' }] }, 'Someone at Rask since 2020.'],
    [{}, NOTHING_TO_REPEAT],
  ])('reads as a sentence %#', (resume, sentence) => {
    expect(scan(resume).sentence).toBe(sentence);
  });

  test('says another trade before this one, and promotions inside one place', () => {
    const at = (title: string, employer: string) => ({ title, employer, dates: '2010 – 2012' });
    expect(scan({ work: [at('Product Manager', 'Rask'), at('Teacher', 'City School')] }).sentence).toBe(
      'A product manager at Rask from 2010 to 2012, before that a Teacher at City School.',
    );
    expect(scan({ work: [at('Staff Engineer', 'Rask'), at('Senior Engineer', 'Rask')] }).sentence).toContain(
      'before that a senior engineer there',
    );
  });

  test('breaks off a half-seen phrase instead of repeating half of it', () => {
    const [now, before] = INES.work!;
    const highlights = [
      'Migrated the ledger across fourteen regional warehouse sites in the north',
      ...now!.highlights!.slice(1),
    ];
    expect(scan({ ...INES, work: [{ ...now!, highlights }, before!] }).sentence).toMatch(
      /who migrated the ledger\.$/,
    );
  });
});

describe('where the time goes', () => {
  test('forty words in ten seconds, four a second', () => {
    const long = { ...INES, work: [...INES.work!, ...INES.work!, ...INES.work!] };
    expect(seenWords(scan(long)).length).toBeLessThanOrEqual(46);
    const count = (seconds: number) =>
      scan(long, { seconds }).seen.flatMap(({ text }) =>
        text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)),
      ).length;
    expect([count(5), count(10), count(0)]).toEqual([20, 40, 0]);
  });

  test('most of it on name, current and previous position and education, as recruiters were measured to spend it', () => {
    const { seen } = scan(INES);
    const six = new Set(['name', 'title', 'employer', 'dates', 'education']);
    const time = (runs: typeof seen) => runs.reduce((sum, { ms }) => sum + ms, 0);
    const share = time(seen.filter(({ as }) => six.has(as))) / time(seen);
    expect(share).toBeGreaterThan(0.65);
    expect(share).toBeLessThan(0.88);
  });

  test('time runs on without gaps, to the end of the reading', () => {
    const { seen } = scan(INES);
    for (const [index, run] of seen.entries())
      expect(run.at).toBeCloseTo(index === 0 ? 0 : seen[index - 1]!.at + seen[index - 1]!.ms, -1);
    expect(seen.at(-1)!.at + seen.at(-1)!.ms).toBeCloseTo(10_000, -2);
  });

  test('every run is where its span says, in words of the text', () => {
    const document = sketch(INES);
    for (const { text, span, box } of scanDocument(document, { content: CONTENT }).scan.seen) {
      expect(document.text.slice(span.start, span.end).replace(/\s+/g, ' ')).toBe(text);
      expect(box.width * box.height).toBeGreaterThan(0);
    }
  });

  test('a second page is hardly seen', () => {
    const filler = Array.from(
      { length: 40 },
      (_, index) => `Kept the archive of department number ${index} in order`,
    );
    const [now, before] = INES.work!;
    const { seen } = scan({ ...INES, work: [{ ...now!, highlights: filler }, before!] });
    const words = (page: number) => seenWords({ seen: seen.filter((run) => run.page === page) }).length;
    expect(words(2)).toBeLessThan(words(1) / 5);
  });

  test('a line that is all there is gets read to its end', () => {
    const { seen } = scan({
      name: 'Bo Lind',
      work: [{ title: 'Clerk', highlights: ['Sorted letters by district and by street for the whole town'] }],
    });
    expect(seen.map(({ text }) => text).join(' ')).toContain('for the whole town');
  });
});
