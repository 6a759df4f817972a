const EXPANDED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sr: 'senior',
    jr: 'junior',
    pm: 'product manager',
    tpm: 'technical program manager',
    apm: 'associate product manager',
    em: 'engineering manager',
    swe: 'software engineer',
    sde: 'software engineer',
    sre: 'site reliability engineer',
    sdr: 'sales development representative',
    ae: 'account executive',
    csm: 'customer success manager',
    po: 'product owner',
    ba: 'business analyst',
    dba: 'database administrator',
    vp: 'vice president',
    svp: 'senior vice president',
    ceo: 'chief executive officer',
    cto: 'chief technology officer',
    cfo: 'chief financial officer',
    coo: 'chief operating officer',
    cpo: 'chief product officer',
    cio: 'chief information officer',
    ciso: 'chief information security officer',
    eng: 'engineering',
    mgr: 'manager',
    dev: 'engineer',
    developer: 'engineer',
    programmer: 'engineer',
    programme: 'program',
    qa: 'quality assurance',
    lead: 'lead',
    leader: 'lead',
    mid: '',
  }),
);

const LEVELS = new Set(
  `senior junior staff principal lead head chief director vice president deputy assistant associate group executive
  distinguished managing intern trainee apprentice graduate founding interim fellow supervisor partner`.split(
    /\s+/,
  ),
);

const LOWER = new Set(
  'junior assistant associate deputy intern trainee apprentice graduate acting interim'.split(' '),
);
const SMALL = /^(?:of|the|and|for|a|an|i{1,3}|iv|v|vi|\d+|in|at)$/;

/** The words of a title, abbreviations written out, numerals and small words left away. */
export function titleWords(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (EXPANDED.get(word) ?? word).split(' '))
    .filter((word) => word && !SMALL.test(word));
}

/** What the title says of the work: its words without those of its level. */
export const roleWords = (title: string): string[] => titleWords(title).filter((word) => !LEVELS.has(word));

/** What the title says of the level. */
export const levelWords = (title: string): string[] => titleWords(title).filter((word) => LEVELS.has(word));

/** Words that make a title smaller: leaving them out makes it larger. */
export const lowering = (title: string): string[] => titleWords(title).filter((word) => LOWER.has(word));
