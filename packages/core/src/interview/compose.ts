import { claimedBenefit } from '../highlight/index.ts';
import { actionClause, inTense } from './action.ts';
import { amountPhrase } from './amount.ts';
import { changeClause } from './change.ts';
import { type OldLine, readOldLine } from './old-line.ts';
import { scopeInPlace, scopePhrase, timePhrase } from './scope-time.ts';
import type { Answer, Asked, Slot } from './types.ts';
import { capitalised, uncapitalised } from './vocabulary.ts';

/** What was said last to each question, without what nobody knew. */
export const saidOf = (answers: readonly Answer[]): Partial<Record<Slot, string>> =>
  Object.fromEntries(
    answers.flatMap(({ slot, text }) => {
      const known = text?.trim();
      return slot !== 'words' && known && !isUnknown(known) ? [[slot, known]] : [];
    }),
  );

/** “I don't know”, however it is typed. */
export const isUnknown = (text: string): boolean =>
  /^(?:i\s)?(?:do\s?n['’o]?t|don['’]?t|can['’]?t|cannot|could not|no)\s(?:really\s)?(?:know|remember|recall|say|tell|idea)\b.*$|^(?:no idea|not sure|unknown|unsure|idk|dunno|n\/?a|none known|\?+|-+)[.!]?$/i.test(
    text.trim(),
  );

/**
 * The line as it reads with what was said: verb, object, change, amount, scope, time.
 * *Why* no word of ours but those that tie words together: what it says, the person has said.
 */
export function composeLine({ line, answers, flags = [], ended, names }: Asked): string {
  const said = saidOf(answers);
  const old = readOldLine(withWords(line, answers, flags), names);
  const done = deed(old, said.action, ended);
  const amount = said.amount === undefined ? undefined : amountPhrase(said.amount);
  let text =
    said.change === undefined ? withAmount(done, amount) : changeClause(done, said.change, amount, names);
  if (said.seen)
    text += `${said.change ? ' and' : ';'} ${uncapitalised(said.seen.replace(/[.;,!]+$/, ''), names)}`;
  if (said.scope) text = scopeInPlace(text, said.scope) ?? tied(text, scopePhrase(said.scope));
  if (said.time) text = `${text} ${timePhrase(said.time)}`.replace(/ ,/g, ',');
  return capitalised(text);
}

/** A second `for` so soon after the first is set off. */
function tied(text: string, phrase: string): string {
  const [preposition = ''] = phrase.split(' ');
  const near = text.split(/[;,]/).at(-1)!.split(' ').slice(-7);
  return `${text}${near.includes(preposition) ? ',' : ''} ${phrase}`;
}

function deed(old: OldLine, action: string | undefined, ended = false): string {
  if (action) return actionClause(action, old, ended);
  return old.action ? inTense(old.action, true) : old.text;
}

/** Words that said nothing, by what the person put for them. */
function withWords(line: string, answers: readonly Answer[], flags: Asked['flags']): string {
  return answers.reduce((text, { slot, text: said, about }) => {
    if (slot !== 'words' || !about || !said || isUnknown(said)) return text;
    const template = flags?.find((flag) => flag.text === about)?.template;
    const words = said.trim().replace(/[.;,]+$/, '');
    const put = template?.startsWith('… (') ? template.replace('…', words) : words;
    return text.replace(about, () => put);
  }, line);
}

const MEANS = /\s(?:by|through|using|via)\s\p{L}+ing\b/iu;

/** A line that names its change itself takes the number where the change stands. */
function withAmount(line: string, amount: string | undefined): string {
  if (!amount) return line;
  const benefit = claimedBenefit(line);
  const means = benefit && MEANS.exec(line.slice(benefit.end));
  if (benefit && means) {
    const at = benefit.end + means.index;
    return `${line.slice(0, at)} ${amount}${line.slice(at)}`;
  }
  return benefit ? `${line} ${amount}` : `${line}, ${amount}`;
}
