import { articleFor } from './letters.ts';
import type { Phrase } from './phrase.ts';
import { knownVerb } from './verbs.ts';

/** Nouns that stand for one thing and so cannot go bare in a sentence, as they do in the telegram style of a résumé. */
const ONE_THING = new Set(
  `algorithm app application api architecture assistant audit backend bot campaign catalogue chatbot checklist cluster committee
  component curriculum dashboard database engine event feature forecast framework frontend function guide handbook harness
  initiative integration interface launch library marketplace methodology migration mission model module mvp network
  overhaul package pipeline plan platform playbook plugin policy portal process product program programme project
  prototype redesign refactor registry release report repository rewrite roadmap roll-out rollout rubric runbook scheduler script
  server service site solution squad store strategy suite survey system team template tool toolkit tracker transformation
  tutorial unit warehouse website wiki workflow workshop`.split(/\s+/),
);
/** Those of which there was one, known to everybody. */
const THE_ONE =
  /^(?:team|migration|rollout|roll-out|launch|redesign|rewrite|overhaul|transformation|roadmap|strategy|company|website|site)$/i;
const ENDS_OBJECT =
  /^(?:of|for|in|on|at|to|from|with|without|by|via|using|through|across|that|which|who|and|or|into|over|under|as|after|before|\p{L}+ing|used|adopted|based)$/iu;
const DETERMINED =
  /^(?:(?:the|an?|our|its|their|my|his|her|this|these|all|both|each|every|no|any|some|several|many|up|over|in|on|to|for|with|at|by|as|from|of|into|back|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+ly)\b|[~$€£]?\d)/iu;
const DONE_ALREADY = /^(?:improve|change|gain)/;

/** `led migration from …` → `led the migration from …`; `built scheduling tool` → `built a scheduling tool`. */
export function withObjectArticle({ verb }: Phrase, rest: string): string {
  if (!verb || DONE_ALREADY.test(verb.word)) return rest;
  const [, lead = '', object = rest] = /^(and \p{L}+ |up |out )(.+)$/u.exec(rest) ?? [];
  if (lead.startsWith('and ') && !knownVerb(lead.slice(4, -1))) return rest;
  const words = object.split(' ');
  const end = words.findIndex((word, index) => index > 0 && ENDS_OBJECT.test(word.replace(/,$/, '')));
  const phrase = words.slice(0, end < 0 ? words.length : end);
  const head = phrase.at(-1)!.replace(/[,.;:]$/, '');
  if (DETERMINED.test(object) || phrase.length > 6 || phrase.slice(0, -1).some((word) => /,$/.test(word)))
    return rest;
  const after = words[end < 0 ? words.length : end];
  if (after === 'and' || (/ing$/i.test(after ?? '') && !knownVerb(after!))) return rest;
  const ofSomething = after === 'of' && /(?:tion|ment|launch|out|design|sal|al|ing|ance)$/i.test(head);
  if (!ONE_THING.has(head.toLowerCase()) && !ofSomething) return rest;
  if (
    phrase.length > 1 &&
    phrase.slice(0, -1).every((word) => /^\p{Lu}/u.test(word)) &&
    /^\p{Lu}/u.test(head)
  )
    return rest;
  const article =
    (ofSomething && !/^\d/.test(words[end + 1] ?? '')) ||
    (THE_ONE.test(head) && (phrase.length < 3 || after === 'from'))
      ? 'the'
      : articleFor(object);
  return `${lead}${article} ${object}`;
}
