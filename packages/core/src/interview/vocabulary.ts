import { isVerb, verbOf } from '../highlight/index.ts';

/** Past forms that do not end in -ed, of verbs that people begin such answers with. */
const IRREGULAR = new Set(
  `ate beat began bent bet bid bound bought bred broke brought built burnt came caught chose clung cut dealt did dove
  drank drew drove dug fed fell felt fled flew forgave forgot found fought froze gave got grew ground had heard held
  hid hung hurt kept knelt knew laid lay led left lent let lit lost made meant met oversaw paid put quit ran rang read
  rebuilt redid redrew remade reran reset rethought rewrote rode rose said sang sank sat saw sent set sewed shaped shed
  shone shook shot shut sold sought spent split spoke spread spun stood stole strove struck stuck swept swam swung
  taught thought threw told took tore undid understood undertook upheld went withdrew woke won wore wound wove wrote`.split(
    /\s+/,
  ),
);

/** Said to be there, or to become: what makes words a sentence beside the verbs of work. */
const AUXILIARY =
  /^(?:am|is|are|was|were|be|been|has|have|had|can|could|will|would|does|do|did|became|become|becomes|stays?|stayed|needs?|needed|starts?|started|stops?|stopped|goes|went|comes?|came|takes?|took|lasts?|lasted|gets?|got|wants?|wanted|knows?|knew|likes?|liked|agrees?|agreed|disappear(?:s|ed)?|vanish(?:es|ed)?)$/i;

/** Whether a word may be the verb that an answer opens with. */
export const looksLikeVerb = (word: string): boolean =>
  isVerb(word) ||
  IRREGULAR.has(word.toLowerCase()) ||
  AUXILIARY.test(word) ||
  /^\p{L}{2,}(?:ed|ised|ized)$/iu.test(word);

/** Nouns that a change happens to are often verbs too: only a form that can be nothing else makes a sentence. */
export const isSaying = (word: string): boolean => {
  const forms = verbOf(word);
  const lower = word.toLowerCase();
  return (
    AUXILIARY.test(word) ||
    IRREGULAR.has(lower) ||
    (forms ? forms.past.includes(lower) : /^\p{L}{2,}ed$/iu.test(word))
  );
};

const PREPOSITION =
  /^(?:about|above|across|after|against|along|alongside|among|around|as|at|before|behind|below|beside|between|beyond|by|down|during|for|from|in|inside|into|near|of|off|on|onto|out|outside|over|per|since|through|throughout|to|toward|towards|under|until|up|upon|via|with|within|without)$/i;

export const isPreposition = (word: string | undefined): boolean => PREPOSITION.test(word ?? '');

const LINKING =
  /^(?:an?|the|this|that|these|those|it|its|them|they|their|my|our|his|her|your|i|me|we|us|he|she|you|myself|ourselves|and|or|but|nor|so|than|then|when|while|which|who|whom|whose|if|because|not|no|to|all|each|every|both|some|any|most|more|less|other|another|such|also|only|now|too|very|just|there|here|up|down)$/i;

const STEM_END = /(?:'s|’s|ies|ied|ing|ed|es|s|e|y)$/;

/** What the forms of one word share, roughly. */
const stemOf = (word: string): string => {
  const lower = word.toLowerCase();
  return verbOf(lower)?.base.replace(/e$/, '') ?? lower.replace(STEM_END, '');
};

/** The words that carry meaning, as stems. */
export const contentOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’&/+#.-]*[\p{L}\p{N}+#]|[\p{L}\p{N}]/gu) ?? [])
    .filter(
      (word) => !isPreposition(word) && !LINKING.test(word) && !/^(?:is|are|was|were|be|been)$/i.test(word),
    )
    .map(stemOf);

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}'’&/+#-]+/gu) ?? [];

export const capitalised = (text: string): string =>
  text.replace(/^[^\p{L}]*\p{L}/u, (start) => start.toLocaleUpperCase('en'));

/** In the middle of a sentence: the first word loses a capital that it owes to standing first. */
export function uncapitalised(text: string, names: ReadonlySet<string> = new Set()): string {
  const first = /^\p{L}[\p{L}\p{N}'’&/+#-]*/u.exec(text)?.[0] ?? '';
  const isName = /\p{Lu}.*\p{Lu}|\d/u.test(first) || names.has(first.toLowerCase()) || first === 'I';
  return isName ? text : text.charAt(0).toLocaleLowerCase('en') + text.slice(1);
}
