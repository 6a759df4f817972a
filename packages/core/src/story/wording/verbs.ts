import { type VerbForms, verbForms, verbOf } from '../../highlight/index.ts';

/** Verbs that open statements of work and say nothing about change or size, so the highlight lexicon has no use for them. */
const OPENERS = `accompany adapt address advise advocate align answer appoint apply approve architect arrange assemble assign
  author balance bootstrap brief bring budget calculate calibrate care catalogue certify chair cross-dock champion change charter check choose
  clean close co-author co-found co-lead code collect combine command commission compare compile compose configure contract
  co-write create cure decommission dedicate demonstrate encourage engage incorporate reflect deputise derive detect determine digitise digitize distribute
  draw earn educate embed enforce equip estimate exchange experiment explain explore fill find fix focus follow forecast
  form formalise formalize fund get give go greenlight guide harmonise harmonize help illustrate import improvise incorporate index
  influence initiate inspect inspire instruct instrument interpret invent invest investigate invite join judge kill
  maintain make map mark market master measure mediate merge model modify motivate move name normalise normalize offer open
  orchestrate order overhaul own package pair parallelise parallelize parse pay perform persuade pilot pitch pioneer place
  play port position practise practice price prioritise prioritize process profile program programme promote propose
  protect prototype prove publish purchase push put quantify raise rank rate rebrand rebuild recommend reconcile record
  redefine redesign redraw refresh register rehearse rename render renegotiate reorganise reorganize repair replace
  replatform represent reproduce research resell reshape restore restructure revamp revise roll rotate route rule sample
  script secure see select separate serve settle shape share simulate sit sketch solve squeeze source specify split sponsor staff stage
  standardise standardize start steer stop store structure study submit summarise summarize sunset support survey sustain
  synthesise synthesize take target tie time transcribe transfer transform transition troubleshoot turn tune unify unite
  update validate verify view visit volunteer watch win wire`;

const MORE: ReadonlyMap<string, VerbForms> = new Map(
  OPENERS.trim()
    .split(/\s+/)
    .map((base) => formsOf(base))
    .flatMap((forms) =>
      [forms.base, forms.third, forms.gerund, ...forms.past].map((form): [string, VerbForms] => [
        form,
        forms,
      ]),
    ),
);

/** `co-lead` bends as `lead` does; `sunset`, `rebuild`, `redraw` as what they are made of. */
function formsOf(base: string): VerbForms {
  const [, prefix = '', stem = base] =
    /^(co-|re|sun)(lead|write|draw|build|set|found|author)$/.exec(base) ?? [];
  const { third, past, gerund } = verbForms(prefix ? stem : base);
  return {
    base,
    third: prefix + third,
    past: past.map((form) => prefix + form),
    gerund: prefix + gerund,
  };
}

/** The forms of the verb that a word is, as far as it is known to open statements of work. */
export const knownVerb = (word: string): VerbForms | undefined => {
  const lower = word.toLowerCase();
  return verbOf(lower) ?? MORE.get(lower);
};

/** Words in `-ed` that describe what follows instead of saying what was done. */
const DESCRIBES =
  /^(?:distributed|embedded|advanced|certified|licensed|experienced|skilled|dedicated|detailed|shared|limited|based|related|aged|seasoned|motivated|need|speed|red|unified|connected|applied|accomplished|qualified|talented)$/i;

type VerbTime = 'past' | 'present' | 'gerund';

export interface OpeningVerb {
  time: VerbTime;
  /** Absent where only the past form is seen and no rule gives the others back. */
  forms?: VerbForms;
}

const BEFORE_AN_OBJECT =
  /^(?:an?|the|our|its|their|my|his|her|this|these|all|both|each|every|up|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|new|and|on-call|with|for|\d|[$€£~])/i;

/** Bases that are nouns as often: they count as verbs only before something they can be done to. */
const NOUN_TOO =
  /^(?:support|design|test|work|lead|process|release|report|review|research|plan|program|programme|audit|document|answer|book|record|use|present|score|land|host|market|track|file|code|model|order|package|place|play|port|position|practice|price|profile|prototype|push|rate|research|sample|script|shape|share|source|split|staff|stage|start|stop|store|study|survey|target|time|transfer|update|view|visit|volunteer|watch|budget|brief|change|charter|check|contract|fund|forecast|guide|help|index|map|mark|name|offer|pilot|pitch|schedule|train|coach|head|chair|monitor|hire|pair|care|experiment|exchange|command|focus|form|address|balance|import|interview|measure|repair|transition|issue|partner|draft|discover|land|direct)$/i;

/** What the first word of a statement does, if it is a verb. */
export function openingVerb(word: string, next: string): OpeningVerb | undefined {
  const lower = word.toLowerCase();
  const forms = knownVerb(lower);
  if (!forms)
    return /^\p{L}{2,}ed$/u.test(lower) && !DESCRIBES.test(lower) && !/^by$/i.test(next)
      ? { time: 'past' }
      : undefined;
  if (DESCRIBES.test(lower) && !BEFORE_AN_OBJECT.test(next)) return undefined;
  if (forms.past.includes(lower) && !(forms.base === lower && !BEFORE_AN_OBJECT.test(next)))
    return { time: 'past', forms };
  if (lower === forms.gerund)
    return /^(?:of|and|&|for|is|was)$/i.test(next) ? undefined : { time: 'gerund', forms };
  if (lower === forms.third) return isNounInS(forms.base, next) ? undefined : { time: 'present', forms };
  if (NOUN_TOO.test(lower) && !BEFORE_AN_OBJECT.test(next)) return undefined;
  return lower === forms.base || BEFORE_AN_OBJECT.test(next) ? { time: 'present', forms } : undefined;
}

/** `Falls with injury`, `Reports for the board`: a plural, not a verb. */
const isNounInS = (base: string, next: string): boolean =>
  /^(?:with|for|of|in|per|and|by|to|from)$/i.test(next) ||
  (NOUN_TOO.test(base) && !BEFORE_AN_OBJECT.test(next));

/** Verbs that say by themselves how something went, without anyone doing it. */
const BY_ITSELF =
  /^(?:fell|dropped|rose|went|grew|climbed|declined|shrank|improved|increased|decreased|doubled|tripled|quadrupled|halved|stayed|left|reached|jumped|remained|came|became|won|passed|held|lasted|sold|ran|opened|worked|kept|chose|signed|renewed|returned|hit|got|made|took|moved|followed|joined|needed|loved|stopped|started|began|doubles?|works?|runs?|uses?|relies|rely|plan|plans|decide|decides|stay|stays|still)$/i;
const BE_OR_HAVE = /^(?:is|are|was|were|has|have|had|can|could|now|never)$/i;

/** Whether a word makes a clause of the words before it: `billing disputes fell`, `two were promoted`. */
export const standsAlone = (word: string): boolean => BY_ITSELF.test(word) || BE_OR_HAVE.test(word);
