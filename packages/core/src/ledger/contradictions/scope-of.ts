import { type Measure, sameUnit } from '../measure/index.ts';

/** The size of what somebody was responsible for. */
export interface Scope {
  of: 'people' | 'teams' | 'budget' | 'places' | 'things';
  /** The noun, as written. */
  unit?: string;
  /** What was done with them: two sizes compare only where it is the same. */
  as: 'led' | 'hired' | 'mentored' | 'trained' | 'beside' | 'told';
  /** It is told as the size of one's own team or budget. */
  own: boolean;
}

const TEAMS = /^(?:teams?|squads?|crews?|brigades?|departments?|pods?|tribes?|divisions?)$/;
const PEOPLE =
  /^(?:people|persons?|staff|employees|reports|members?|heads?|headcount|fte|ftes|colleagues|personnel|engineers?|developers?|designers?|analysts?|managers?|scientists?|programmers?|testers?|nurses?|teachers?|cooks?|chefs?|waiters|servers|pickers|packers|drivers|electricians|plumbers|carpenters|mechanics|welders|technicians|operators|workers|agents|advisers|advisors|consultants|accountants|auditors|lawyers|paralegals|associates|assistants|recruiters|writers|editors|researchers|architects|administrators|coordinators|specialists|supervisors|leads|directs|interns|apprentices|trainees|volunteers|guards|cleaners|carers|salespeople|reps|representatives|sellers|marketers|buyers|planners|foremen|labourers|laborers|contractors|freelancers|officers|clerks|cashiers|stylists|therapists|doctors|pharmacists|tutors|lecturers|coaches|instructors|soldiers|firefighters|pilots|stewards|freelancer)$/;
const PLACES =
  /^(?:countries|markets|regions|states|cities|towns|counties|provinces|districts|offices|sites|locations|plants|factories|warehouses|depots|stores|shops|branches|outlets|restaurants|hotels|clinics|hospitals|schools|campuses|wards|kitchens|stations|airports|ports|farms|yards|buildings|properties|continents|territories|areas|municipalities|labs|laboratories|studios|garages|pharmacies|libraries|museums|centres|centers|hubs|terminals|mines|rigs|venues|floors)$/;

const LED =
  /\b(?:l[ea]?e?d(?:ing|s)?|manag(?:e[sd]?|ing)|head(?:ed|ing|s)?(?!count)|supervis(?:e[sd]?|ing)|over(?:see[sn]?|saw|seeing)|direct(?:ed|ing|s)|r[ua]n(?:s|ning)?|own(?:ed|s|ing)?|responsib(?:le|ility)|in charge|operat(?:e[sd]?|ing)|administ(?:er|rat)\p{L}*|maintain(?:ed|s|ing)?|coordinat(?:e[sd]?|ing)|look(?:ed|ing)? after|report(?:ed|ing|s)? to me|direct reports?|commanded|captained|leite\p{L}*|geleitet|führ\p{L}*|encadr\p{L}*|dirig\p{L}*|gestion\p{L}*)/iu;
const HIRED =
  /\b(?:hir(?:e[sd]?|ing)|recruit(?:ed|ing|s)?|onboard(?:ed|ing|s)?|interview(?:ed|ing|s)?|promoted)\b/iu;
const MENTORED = /\b(?:mentor(?:ed|ing|s)?|coach(?:ed|ing|es)?|sponsor(?:ed|ing)?|guid(?:e[sd]|ing))\b/iu;
const TRAINED = /\b(?:train(?:ed|ing|s)?|taught|teach(?:es|ing)?|instruct(?:ed|ing)|tutor(?:ed|ing)?)\b/iu;
const BESIDE =
  /\b(?:with|alongside|beside|partner(?:ed|ing)?|collaborat\p{L}*|support(?:ed|ing|s)?|serv(?:ed|ing|es)|advis(?:ed|ing)|consult(?:ed|ing)|surveyed|one of|among)\b/iu;
const OWN =
  /\b(?:team|squad|crew|brigade|staff|department|group|i had|i have|my|we were|we are|of us|under me)\b/iu;
const BUDGET =
  /\b(?:budgets?|p&l|portfolio|purchase volume|spend(?:ing)? authority|cost cent(?:re|er)|funds?|programme of|program of)\b/iu;

/** What size a measure tells of what the person answered for, if it tells one. */
export function scopeOf(
  text: string,
  { span, clause, level, to, from, by, dimension }: Measure,
): Scope | undefined {
  const figure = level ?? to;
  if (!figure || by) return undefined;
  const before = text.slice(clause.start, span.start);
  const around = text.slice(Math.max(0, span.start - 30), span.end + 30);
  if (dimension === 'money') return BUDGET.test(around) ? { of: 'budget', as: 'led', own: true } : undefined;
  if (dimension !== 'count' || figure.per) return undefined;
  const unit = figure.unit ?? from?.unit;
  const as = relationIn(before, text.slice(0, span.start));
  const own = as === 'led' || (as === 'told' && (OWN.test(around) || before.trim() === ''));
  if (unit && TEAMS.test(unit)) return { of: 'teams', unit, as, own };
  // Those who were hired or taught are a result; those who were led are a size.
  if (unit && PEOPLE.test(unit) && (as === 'hired' || as === 'trained')) return undefined;
  if (unit && PEOPLE.test(unit)) return { of: 'people', unit, as, own };
  if (unit && PLACES.test(unit)) return { of: 'places', unit, as: 'told', own: false };
  return as === 'led' && unit ? { of: 'things', unit, as, own: false } : undefined;
}

/** The verb that stands nearest before the figure; a clause without one goes on with the sentence's. */
function relationIn(clause: string, sentence: string): Scope['as'] {
  const own = /\bwith\s+(?=(?:a|my|our|his|her)\s+(?:\p{L}+\s)?(?:team|crew|staff|brigade|squad)\b)/giu;
  for (const words of [clause, sentence].map((each) => each.replace(own, ''))) {
    const found = (
      [
        ['led', LED],
        ['hired', HIRED],
        ['mentored', MENTORED],
        ['trained', TRAINED],
        ['beside', BESIDE],
      ] as const
    )
      .map(([as, pattern]) => ({ as, at: lastIndex(words, pattern) }))
      .filter(({ at }) => at >= 0)
      .sort((x, y) => y.at - x.at)[0];
    if (found) return found.as;
  }
  return 'told';
}

const lastIndex = (words: string, pattern: RegExp): number =>
  [...words.matchAll(new RegExp(pattern.source, 'giu'))].at(-1)?.index ?? -1;

const ANYONE =
  /^(?:people|persons?|staff|employees|reports|members?|heads?|headcount|ftes?|colleagues|personnel|directs)$/;

/** Whether two sizes can be of one thing: one kind of noun, had or led or trained alike. */
export function scopesComparable(a: Scope, b: Scope): boolean {
  if (a.of !== b.of) return (a.of === 'things' || b.of === 'things') && sameUnit(a.unit, b.unit);
  if (a.as !== b.as && a.as !== 'told' && b.as !== 'told') return false;
  if (a.of === 'budget') return true;
  return (
    sameUnit(a.unit, b.unit) ||
    (a.of === 'people' && (ANYONE.test(a.unit ?? '') || ANYONE.test(b.unit ?? '')))
  );
}
