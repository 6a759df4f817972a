import type { Document } from '../document/index.ts';
import { type Content, compileLexicon, findSkills, relate } from '../lexicon/index.ts';
import type { Cut, Evidence, MapRow, RoleMap } from '../match/index.ts';
import type { Part } from './pieces.ts';

/** One requirement that a piece answers. */
export interface Support {
  row: MapRow;
  evidence: Evidence;
  /** 0 for the strongest evidence of the requirement, 1 for the next. */
  rank: number;
}

/** What the map says of each piece: what it proves, and why it may go. */
export interface Supports {
  of(part: Part): readonly Support[];
  cutOf(part: Part): Cut | undefined;
}

/** Puts the map's evidence and cuts, which stand in the text, at the pieces of the résumé. */
export function supportsIn(document: Document, map: RoleMap, content: Content): Supports {
  const names = namesIn(content);
  const supports = map.rows.flatMap((row) =>
    row.transfer === 'none' ? [] : row.evidence.map((evidence, rank) => ({ row, evidence, rank })),
  );
  const cuts = map.cut.map((cut) => ({ cut, paths: pathsAt(document, cut) }));
  return {
    of: (part) =>
      supports.filter(
        ({ row, evidence }) =>
          isAt(part, evidence.path ?? '', evidence.text) &&
          (part.kind !== 'keyword' || names(part.text, row)),
      ),
    cutOf: (part) => cuts.find(({ cut, paths }) => paths.some((path) => isCut(part, path, cut.text)))?.cut,
  };
}

/** Whether one word of a list is what is asked: its neighbours in the line answer other things. */
function namesIn(content: Content) {
  const lexicon = compileLexicon(content);
  return (word: string, { requirement }: MapRow): boolean => {
    const skills = findSkills(lexicon, word);
    if (skills.length === 0 || requirement.skills.length === 0) return holds(requirement.text, word);
    return skills.some(({ skill }) =>
      requirement.skills.some((asked) => relate(lexicon, skill.id, asked).transfer !== 'none'),
    );
  };
}

const pathsAt = (document: Document, { span }: Cut): string[] =>
  document.blocks
    .filter(({ path, span: at }) => path !== undefined && at.start < span.end && at.end > span.start)
    .map(({ path }) => path!);

/** At the place itself, or in a line that holds several pieces and names this one; an entry has what its lines have. */
const isAt = (part: Part, path: string, text: string): boolean =>
  path === part.path ||
  (part.kind === 'entry' && isUnder(path, part.path)) ||
  (isUnder(part.path, path) && holds(text, part.text));

/** Nothing above a cut goes with it: who cuts a line does not cut the project. */
const isCut = (part: Part, path: string, text: string): boolean =>
  (path === part.path && (part.kind !== 'keyword' || holds(text, part.text))) ||
  ((isUnder(part.path, path) || isUnder(path, part.path)) && holds(text, part.text) && same(text, part));

/** One keyword of a line is cut by its own name; longer pieces by being part of what is cut. */
const same = (text: string, { kind, text: own }: Part): boolean =>
  kind !== 'keyword' || plain(text) === plain(own);

const isUnder = (path: string, above: string): boolean => above !== '' && path.startsWith(`${above}/`);

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

const holds = (text: string, words: string): boolean => plain(text).includes(plain(words));
