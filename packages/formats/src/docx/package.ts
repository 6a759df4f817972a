import { done, type Result, refused } from '@throughline/core/problem';
import type { Loss } from '@throughline/core/reading';
import { openZip } from '../zip/open.ts';
import { elementsIn, type ParsedXml, parseXml } from './xml.ts';

interface Relation {
  id: string;
  /** The last word of the relation's type: `header`, `hyperlink`, `styles`. */
  kind: string;
  target: string;
}

/** A Word file as its parts: what they are called does not matter, only how they relate. */
export interface WordPackage {
  /** Path of the part that holds the document. */
  main: string;
  xml(path: string): ParsedXml | undefined;
  /** What a part points at, in the order of the file. Targets inside the package are paths in it. */
  related(path: string): Relation[];
  /** Parts that the main one points at, by kind. */
  parts(kind: string): string[];
  losses: Loss[];
}

/** Parts that say something; pictures, themes and settings are never inflated. */
const WANTED =
  /(?:^|\/)(?:_rels\/[^/]*\.rels|(?:document|styles|numbering|header|footer|footnotes|endnotes|comments)\w*\.xml|diagrams\/data\d*\.xml)$/i;

const MAIN = /^(?:word\/)?document\d*\.xml$/i;

/** Whether these are the parts of a Word document. */
export const isWordPackage = (names: string[]): boolean => {
  const paths = names.map(plainPath);
  return (
    paths.some((name) => MAIN.test(name)) ||
    (paths.includes('word/styles.xml') && paths.includes('_rels/.rels'))
  );
};

/** Names in a package are told apart without regard to case, and some writers use backslashes. */
const plainPath = (path: string) => path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

export function openPackage(bytes: Uint8Array): Result<WordPackage> {
  const relations = openZip(bytes, { wanted: (name) => plainPath(name) === '_rels/.rels' });
  if (!relations.ok) return relations;
  const start = read([...relations.value.files.values()][0]);
  const named = relationsIn(start, '').find(({ kind }) => kind === 'officedocument')?.target;
  const opened = openZip(bytes, {
    wanted: (name) => WANTED.test(plainPath(name)) || plainPath(name) === named,
  });
  if (!opened.ok) return opened;
  const files = new Map([...opened.value.files].map(([name, file]) => [plainPath(name), file]));
  const main = named && files.has(named) ? named : [...files.keys()].find((name) => MAIN.test(name));
  if (!main) return broken();
  const losses = [...opened.value.losses];
  const xml = (path: string) => {
    const parsed = read(files.get(path));
    if (parsed) losses.push(...troubleIn(parsed, path));
    return parsed;
  };
  const related = (path: string) => {
    const [, folder, name] = /^(.*?)([^/]*)$/.exec(path)!;
    return relationsIn(read(files.get(`${folder}_rels/${name}.rels`)), folder!);
  };
  const parts = (kind: string) => {
    const found = related(main).filter((relation) => relation.kind === kind);
    const usual = new RegExp(`^word/${kind}\\d*\\.xml$`);
    const paths =
      found.length > 0
        ? found.map(({ target }) => target)
        : [...files.keys()].filter((name) => usual.test(name)).sort();
    return [...new Set(paths)].filter((path) => files.has(path));
  };
  return done({ main, xml, related, parts, losses });
}

function troubleIn({ declaresType, damaged, cut }: ParsedXml, path: string): Loss[] {
  const reasons = [
    declaresType && 'The file declares a document type, as Word never does; what it stands for was left out.',
    damaged && !declaresType && `A part of the file (${path}) is damaged; words may be missing.`,
    cut && `A part of the file (${path}) holds more than a document does; the rest was left out.`,
  ];
  return reasons.flatMap((reason) => (reason ? [{ text: '', reason }] : []));
}

const read = (file: Uint8Array | undefined): ParsedXml | undefined =>
  file && parseXml(new TextDecoder(encodingOf(file)).decode(file));

/** XML may be UTF-16, with a mark. */
const encodingOf = ([first, second]: Uint8Array) =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';

const relationsIn = (relations: ParsedXml | undefined, folder: string): Relation[] =>
  elementsIn(relations?.root).flatMap(({ attributes: { Id, Target, Type, TargetMode } }) => {
    if (!Id || !Target || !Type) return [];
    const outside = TargetMode === 'External' || /^\w{2,}:/.test(Target);
    const kind = Type.slice(Type.lastIndexOf('/') + 1).toLowerCase();
    return [{ id: Id, kind, target: outside ? Target : insidePath(folder, Target) }];
  });

function insidePath(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).replaceAll('\\', '/').split('/');
  const path: string[] = [];
  for (const step of steps)
    if (step === '..') path.pop();
    else if (step && step !== '.') path.push(step);
  return path.join('/').toLowerCase();
}

export const broken = () =>
  refused(
    'file.corrupt',
    'The Word file has no readable document in it.',
    'Open it in Word or another editor, save it again as .docx, and give the new copy.',
  );
