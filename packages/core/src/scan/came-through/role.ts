import { readTitle } from '../../target/index.ts';
import type { CameThrough } from '../types.ts';
import { namesRole } from './field.ts';
import { inside, quote } from './quote.ts';
import { currentTitle, type View } from './view.ts';

/** Whether they would file the person under the role that is wanted. */
export function roleSeen(view: View): CameThrough {
  const title = currentTitle(view);
  const { label } = view.glimpse;
  if (!title && !label)
    return {
      state: 'no',
      says: 'No role seen',
      because: 'In this time no title was seen, so there is nothing to file the person under.',
    };
  return view.target ? againstTarget(view, title, label) : alone(view, title ?? label!);
}

function alone({ content }: View, title: string): CameThrough {
  const { role } = readTitle(title, content);
  if (role) return { state: 'yes', says: role.name, because: `${quote(title)} says it.` };
  return {
    state: 'partly',
    says: title,
    because: `${quote(title)} was seen, but outside that company few readers know what it means.`,
  };
}

function againstTarget(view: View, title: string | undefined, label: string | undefined): CameThrough {
  const wanted = view.target!.role?.name ?? view.target!.title;
  if (title && namesRole(title, view.target!, view.content))
    return { state: 'yes', says: wanted, because: `The current title, ${quote(title)}, says it.` };
  if (label && namesRole(label, view.target!, view.content))
    return { state: 'yes', says: wanted, because: `The line under the name, ${quote(label)}, says it.` };
  const seen = title ?? label!;
  const role = readTitle(seen, view.content).role;
  const filed = role?.name ?? seen;
  const summary = view.glimpse.summary;
  if (summary && namesRole(summary, view.target!, view.content))
    return {
      state: 'partly',
      says: `${filed}, ${inside(wanted)} mentioned`,
      because: `They file the person under ${quote(seen)}; the summary’s first words name the target.`,
    };
  const near =
    role && role.family === view.content.roles.find(({ id }) => id === view.target!.role?.id)?.family;
  return {
    state: near ? 'partly' : 'no',
    says: `${filed}, not ${inside(wanted)}`,
    because: `They file the person under the title they see, ${quote(seen)}. ${wanted} is not among the words they read.`,
  };
}
