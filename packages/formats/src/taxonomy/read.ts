import type { ImportedLexicon } from '@throughline/core/lexicon';
import { done, type Result, refused } from '@throughline/core/problem';
import type { Format, LexiconReading, Sniffed } from '../format.ts';
import { decodeTable } from '../linkedin/decode.ts';
import { parseJson } from '../sniff/json.ts';
import { openZip } from '../zip/open.ts';
import { lightcastJson, skillEntries } from './json.ts';
import { labelList, readLabelList } from './label-list.ts';
import { readTable } from './table.ts';
import { escoBroader, escoSkills, kindOf, lightcastTable, onetProducts, type TableKind } from './tables.ts';

/** Public taxonomies of skills: ESCO, O*NET's technology skills, Lightcast's open skills, or a list of labels. */
export const taxonomy: Format = {
  id: 'taxonomy',
  extensions: ['csv', 'tsv', 'txt', 'json', 'zip'],
  gives: ['lexicon'],
  maxBytes: 128_000_000,
  recognises(input) {
    if (input.zip) return recogniseArchive(input.zip.names);
    if (input.json !== undefined) return skillEntries(input.json).length ? 0.8 : 0;
    if (input.text === undefined) return 0;
    if (/^\s*[[{]/.test(input.text) && /"(?:infoUrl|subcategory)"/.test(input.text)) return 0.8;
    if (kindOf(readTable([input.text.slice(0, 20_000)]))) return 0.95;
    return labelList(input.text) ? 0.25 : 0;
  },
  async read(input) {
    const files = filesOf(input);
    if (!files.ok) return files;
    const lexicons = files.value
      .map(({ name, bytes }) => readTaxonomy(name, bytes))
      .filter((lexicon) => lexicon !== undefined);
    if (!lexicons.some(({ skills, broader }) => skills.length + broader.length)) return nothing();
    return done<LexiconReading>({ kind: 'lexicon', lexicons, losses: [] });
  },
};

/** *Why* less for a plain `skills.csv`: exports of other things have one too. */
function recogniseArchive(names: readonly string[]): number {
  const some = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (
    some(
      /(?:^|\/)(?:skills_[a-z]{2}|broaderrelations\w*|skill_?groups\w*|skill_hierarchy|technology[ _]skills)[^/]*\.(?:csv|txt|tsv)$/i,
    )
  )
    return 0.9;
  return some(/(?:^|\/)skills[^/]*\.(?:csv|tsv|json)$/i) ? 0.5 : 0;
}

function filesOf({ name, bytes, zip }: Sniffed): Result<{ name: string; bytes: Uint8Array }[]> {
  if (!zip) return done([{ name, bytes }]);
  const wanted = (entry: string) =>
    /\.(?:csv|tsv|txt|json)$/i.test(entry) && !/^__MACOSX\/|occupation/i.test(entry);
  const opened = openZip(bytes, { maxEntry: 128_000_000, maxTotal: 192_000_000, wanted });
  return opened.ok
    ? done([...opened.value.files].map(([entry, content]) => ({ name: entry, bytes: content })))
    : opened;
}

const READERS: Record<TableKind, (table: ReturnType<typeof readTable>) => ImportedLexicon> = {
  esco: escoSkills,
  'esco-broader': escoBroader,
  onet: onetProducts,
  lightcast: lightcastTable,
};

function readTaxonomy(name: string, bytes: Uint8Array): ImportedLexicon | undefined {
  const pieces = [...decodeTable([bytes], { guessedLines: 0 })];
  const first = pieces.find(Boolean) ?? '';
  if (/^\s*[[{]/.test(first)) {
    const lexicon = lightcastJson(parseJson(pieces.join('')));
    return lexicon.skills.length ? lexicon : undefined;
  }
  const kind = kindOf(readTable([first.slice(0, 20_000)]));
  if (kind) return READERS[kind](readTable(pieces));
  const text = pieces.join('');
  return /\.txt$/i.test(name) && labelList(text) ? readLabelList(text) : undefined;
}

const nothing = () =>
  refused(
    'file.wrong-kind',
    'This holds no skills of a taxonomy that is known.',
    'Give skills_en.csv of ESCO (with broaderRelationsSkillPillar_en.csv or the whole zip), Technology Skills.txt of O*NET, the JSON or CSV of Lightcast’s open skills, or a list with one label a line.',
  );
