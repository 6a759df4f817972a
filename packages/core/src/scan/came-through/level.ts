import { readTitle } from '../../target/index.ts';
import type { CameThrough } from '../types.ts';
import { quote } from './quote.ts';
import { currentTitle, type View } from './view.ts';

/** Whether they would take the person for the level that is wanted. */
export function levelSeen(view: View): CameThrough {
  const { glimpse, content, target } = view;
  const seen = [currentTitle(view), glimpse.label].filter((text) => text !== undefined);
  const wanted = target?.level;
  const levels = seen.flatMap((text) => {
    const { level } = readTitle(text, content);
    return level ? [{ text, level }] : [];
  });
  const read = levels.find(({ level }) => wanted && level.rank >= wanted.rank) ?? levels[0];
  if (!read) return notShown(seen[0], wanted?.name, target !== undefined);
  const { level, text } = read;
  if (!wanted || level.rank >= wanted.rank)
    return { state: 'yes', says: level.name, because: `${quote(text)} says it.` };
  const near = wanted.rank - level.rank === 1;
  return {
    state: near ? 'partly' : 'no',
    says: near ? `${level.name}, one step below ${wanted.name}` : `${level.name}, not ${wanted.name}`,
    because: `${quote(text)} reads as ${level.name}; the target is ${wanted.name}. Size of team, budget or reach beside the title would carry the difference.`,
  };
}

function notShown(title: string | undefined, wanted: string | undefined, targeted: boolean): CameThrough {
  if (!title)
    return { state: 'no', says: 'Not shown', because: 'No title was seen, so no level was either.' };
  if (targeted && !wanted)
    return {
      state: 'partly',
      says: 'Not shown',
      because: `${quote(title)} names no level, and neither does the target; they will guess one from the years.`,
    };
  return {
    state: 'no',
    says: 'Not shown',
    because: `${quote(title)} names no level${wanted ? `, and the target asks for ${wanted}` : ''}; a reader without one guesses low.`,
  };
}
