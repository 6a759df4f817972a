import { readTitle } from '../../target/index.ts';
import type { CameThrough } from '../types.ts';
import { namesRole, says } from './field.ts';
import { quote } from './quote.ts';
import { currentTitle, type View } from './view.ts';

/** Words that say a person is going somewhere. */
const GOING =
  /\b(?:mov(?:e|es|ed|ing)|transition\w*|pivot\w*|switch\w*|shift\w*|chang(?:e|ing)|seek\w*|look(?:s|ing)|want\w*|aim\w*|ready|next|into|towards?|becom\w+|grow(?:n|ing) into|return\w*|bring(?:s|ing)?|because|so that|goal|objective)\b/i;

/** Whether they could say why this move, and why now. */
export function reasonSeen(view: View): CameThrough {
  const { glimpse, target } = view;
  const words = [glimpse.label, glimpse.summary].filter((text) => text !== undefined);
  const going = words.find((text) => GOING.test(text));
  const bridge = words.find((text) => bridges(view, text));
  if (going && (bridge || !target))
    return { state: 'yes', says: 'Given', because: `${quote(going)} tells them where this is going.` };
  if (going)
    return {
      state: 'partly',
      says: 'A move, not where to',
      because: `${quote(going)} says that a move is wanted, not that it leads to ${target!.title}.`,
    };
  if (bridge)
    return {
      state: 'partly',
      says: 'The link, not the why',
      because: `${quote(bridge)} touches the target; why the move is logical now is not said.`,
    };
  return notGiven(view);
}

function notGiven(view: View): CameThrough {
  const { glimpse, target, content } = view;
  const title = currentTitle(view);
  if (target?.role && title && readTitle(title, content).role?.id === target.role.id)
    return {
      state: 'partly',
      says: 'Same work',
      because: `The move explains itself by the title; why ${target.company ?? 'this place'}, and why now, is not said.`,
    };
  const opening = glimpse.summary
    ? `The summary opens with ${quote(glimpse.summary)}, and that`
    : 'Nothing they read';
  const tail = glimpse.summary
    ? ' is all that is read of it: no reason in it.'
    : ' says why this move, or why now.';
  return { state: 'no', says: 'Not given', because: opening + tail };
}

/** Whether words reach over to the target: its role or field, its domain, or the company itself. */
function bridges({ target, content }: View, text: string): boolean {
  if (!target) return false;
  const domain = content.domains.find(({ id }) => id === target.domain?.id);
  const places = [target.company ?? '', ...(domain ? [domain.name, ...domain.words] : [])];
  return namesRole(text, target, content) || places.some((place) => says(text, place));
}
