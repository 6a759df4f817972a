import { allForms, type VerbForms, verbForms } from './inflect.ts';

/** Verbs by what they say about the words after them. Data: bases only; the forms are derived. */
const BASES = {
  /** Made better: says nothing without a measure, and its counted object is what was worked on. */
  improve: `improve enhance optimize optimise streamline strengthen simplify stabilize stabilise modernize modernise
    tighten revitalize revitalise refine elevate upgrade maximize maximise`,
  /** Made more or less: a number after it is the change itself. */
  change: `increase reduce decrease cut lower raise grow boost accelerate double triple quadruple halve shrink slash
    trim minimize minimise shorten lift speed eliminate prevent avoid save recover reclaim drop fall rise climb
    multiply scale curb lessen deflect outperform surpass exceed beat quicken free spare clear offload`,
  /** Got: what follows can be counted or banked. */
  gain: `achieve attain reach hit earn win generate gain acquire secure capture attract yield bring net obtain garner
    realize realise unlock convert score return recoup amass`,
  /** Money after it was won; a count after it is a number of pieces of work. */
  close: 'close deliver sell upsell produce drive land book retain contribute identify uncover',
  /** What follows is the size of the thing worked on. */
  work: `serve support handle process manage lead build develop create design implement architect deploy maintain
    own run operate coordinate oversee supervise mentor coach train teach hire write publish ship launch release
    migrate integrate test review analyze analyse monitor administer host organize organise plan conduct execute
    facilitate collaborate work assist help resolve fix troubleshoot answer complete prepare file provide present
    use span cover comprise include contain involve allow enable engineer automate configure install document
    research evaluate investigate assess interview author edit partner liaise meet visit schedule translate draft
    spearhead direct head refactor rewrite introduce establish onboard recruit advise consult negotiate audit
    track report define set discover curate moderate connect expand extend widen consolidate remove
    retire convert adopt keep sustain hold ensure preserve`,
} as const;

export type VerbClass = keyof typeof BASES;

const BY_FORM: ReadonlyMap<string, ReadonlySet<VerbClass>> = indexForms();

function indexForms(): Map<string, Set<VerbClass>> {
  const index = new Map<string, Set<VerbClass>>();
  for (const [verbClass, bases] of Object.entries(BASES) as [VerbClass, string][])
    for (const base of bases.trim().split(/\s+/))
      for (const form of allForms(verbForms(base))) {
        const classes = index.get(form) ?? new Set();
        index.set(form, classes.add(verbClass));
      }
  return index;
}

export const isVerb = (word: string, ...classes: VerbClass[]): boolean => {
  const found = BY_FORM.get(word.toLowerCase());
  return found !== undefined && (classes.length === 0 || classes.some((verbClass) => found.has(verbClass)));
};

const BASE_OF: ReadonlyMap<string, string> = new Map(
  Object.values(BASES)
    .flatMap((bases) => bases.trim().split(/\s+/))
    .flatMap((base) => allForms(verbForms(base)).map((form): [string, string] => [form, base])),
);

/** The forms of the verb that a word is a form of, where the verb is known. */
export const verbOf = (word: string): VerbForms | undefined => {
  const base = BASE_OF.get(word.toLowerCase());
  return base === undefined ? undefined : verbForms(base);
};

/** One regular expression source for every form of some verbs. */
export const formsOf = (bases: string): string =>
  bases
    .trim()
    .split(/\s+/)
    .flatMap((base) => allForms(verbForms(base)))
    .join('|');

/** Only the `-ing` forms. */
export const gerundsOf = (bases: string): string =>
  bases
    .trim()
    .split(/\s+/)
    .map((base) => verbForms(base).gerund)
    .join('|');

/** Only the past forms. */
export const pastOf = (bases: string): string =>
  bases
    .trim()
    .split(/\s+/)
    .flatMap((base) => verbForms(base).past)
    .join('|');
