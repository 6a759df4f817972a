import fc from 'fast-check';

/** An invented position; `id` says which it is in every version of the résumé. */
export interface Position {
  id: number;
  title: string;
  employer: string;
  start: number;
  years: number;
  highlights: { id: string; text: string }[];
}

const WORDS = [
  'orchard',
  'harbour',
  'ledger',
  'signal',
  'kiln',
  'compass',
  'lantern',
  'meadow',
  'rudder',
  'quarry',
];
const VERBS = ['Rebuilt', 'Led', 'Cut', 'Designed', 'Opened', 'Measured'];

const highlightText = fc
  .record({
    verb: fc.constantFrom(...VERBS),
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 6 }),
    share: fc.integer({ min: 2, max: 90 }),
  })
  .map(({ verb, words, share }) => `${verb} the ${words.join(' ')} platform by ${share} percent`);

/** Titles and employers come from few, so that positions are often much alike. */
export const positions: fc.Arbitrary<Position[]> = fc
  .array(
    fc.record({
      title: fc.constantFrom(
        'Software Engineer',
        'Senior Software Engineer',
        'Data Analyst',
        'Product Manager',
      ),
      employer: fc.constantFrom('Quayside Systems', 'Tidewater Bank', 'Northlight Media GmbH'),
      years: fc.integer({ min: 1, max: 3 }),
      highlights: fc.array(highlightText, { minLength: 2, maxLength: 4 }),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((drawn) => {
    let end = 2024;
    return drawn.map(({ highlights, ...one }, id) => {
      end -= one.years;
      const own = highlights.map((text, i) => ({ id: `${id}.${i}`, text }));
      return { id, ...one, start: end, highlights: own };
    });
  });

/** A newer version: positions and highlights come and go and change places, and single words change. */
export const newer = (old: Position[]): fc.Arbitrary<Position[]> =>
  fc
    .record({
      added: fc.boolean(),
      removed: fc.option(fc.nat({ max: old.length - 1 })),
      shuffled: fc.boolean(),
      reworded: fc.nat({ max: old.length - 1 }),
      what: fc.constantFrom('title' as const, 'highlight' as const, 'years' as const),
    })
    .map(({ added, removed, shuffled, reworded, what }) => {
      const kept = old
        .filter(({ id }) => old.length < 3 || id !== removed)
        .map((one) => (one.id === reworded ? changed(one, what) : one))
        .map((one) => (shuffled ? { ...one, highlights: one.highlights.toReversed() } : one));
      const fresh = { id: -1, title: 'Operations Lead', employer: 'Emberfield Ltd', start: 2024, years: 1 };
      const own = [{ id: '-1.0', text: 'Moved eleven warehouses onto one common schedule' }];
      return added ? [{ ...fresh, highlights: own }, ...kept] : kept;
    });

function changed(one: Position, what: 'title' | 'highlight' | 'years'): Position {
  if (what === 'title') return { ...one, title: one.title.replace('Software', 'Platform') };
  if (what === 'years') return { ...one, years: one.years + 1 };
  const [first, ...rest] = one.highlights;
  return { ...one, highlights: [{ ...first!, text: first!.text.replace('platform', 'service') }, ...rest] };
}

export const printed = (positions: Position[]): string =>
  [
    'Imke Sander',
    'imke@sander.example',
    '',
    '# Experience',
    ...positions.flatMap(({ title, employer, start, years, highlights }) => [
      '',
      `${title}    ${start} – ${start + years}`,
      employer,
      ...highlights.map(({ text }) => `• ${text}`),
    ]),
  ].join('\n');
