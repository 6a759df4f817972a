import { verbForms } from './inflect.ts';

/**
 * Verbs as nouns (`Reduction of empty runs`, `Management of six developers`): the same act, told without a subject. Data:
 * the nouns that opening a line stand for each verb; `of`, `in`, `to` or `for` joins what the verb would take as its object.
 */
const NOUNS: Readonly<Record<string, string>> = {
  reduce: 'reduction diminution',
  decrease: 'decrease',
  increase: 'increase augmentation',
  improve: 'improvement amelioration enhancement',
  optimize: 'optimization optimisation',
  grow: 'growth',
  accelerate: 'acceleration',
  simplify: 'simplification',
  eliminate: 'elimination suppression',
  manage: 'management',
  lead: 'leadership conduct',
  supervise: 'supervision',
  coordinate: 'coordination co-ordination',
  train: 'training formation',
  participate: 'participation',
  assist: 'assistance',
  support: 'support',
  contribute: 'contribution',
  involve: 'involvement',
  help: 'help',
};

const VERB_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(NOUNS).flatMap(([verb, nouns]) => nouns.split(' ').map((noun) => [noun, verb] as const)),
);
const OPENS = /^(?<noun>\p{L}[\p{L}-]*)\s(?<joint>of|in|to|for|with|on)\s(?!\d+(?:[.,]\d+)?\s?%)/iu;
/** `Leading of two projects`: a gerund that takes `of` is a noun. */
const GERUND_OF = /^(?<gerund>\p{L}+ing)\s(?:of|to)\s/iu;

/** A line that opens with such a noun, said again with the verb in the past; any other line as it is. */
export function withVerb(text: string): string {
  const opening = OPENS.exec(text)?.groups;
  const verb = opening && VERB_OF.get(opening.noun!.toLowerCase());
  if (opening && verb) {
    const joint = opening.joint!.toLowerCase();
    const rest = text.slice(opening.noun!.length + 1 + joint.length);
    return `${verbForms(verb).past[0]}${joint === 'of' ? '' : ` ${joint}`}${rest}`;
  }
  const gerund = GERUND_OF.exec(text)?.groups?.gerund;
  return gerund ? `${gerund}${text.slice(gerund.length).replace(/^\s(?:of|to)/i, '')}` : text;
}
