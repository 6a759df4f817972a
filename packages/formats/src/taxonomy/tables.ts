import type { ImportedLexicon, ImportedSkill } from '@throughline/core/lexicon';
import { cellOf, columnOf } from './columns.ts';
import { labelsIn, productNames, shortForm, unqualified } from './labels.ts';
import type { Table } from './table.ts';

/** What a table of a taxonomy is, told by its columns. */
export type TableKind = 'esco' | 'esco-broader' | 'onet' | 'lightcast';

/** Nothing for tables of occupations, and for all that are no taxonomy's. */
export function kindOf(table: Pick<Table, 'columns'>): TableKind | undefined {
  const has = (...names: Parameters<typeof columnOf>[1][]) => names.every((name) => columnOf(table, name));
  if (has('occupation', 'product') && (has('commodity') || !has('label')))
    return has('commodity') ? 'onet' : undefined;
  const all = table.columns.join(' ').toLowerCase();
  if (/isco|occupationtype|regulatedprofession/.test(all)) return undefined;
  if (has('broader', 'narrower') && !has('others')) return 'esco-broader';
  if (has('label', 'others') && has('id')) return 'esco';
  if (has('label', 'type', 'category') && has('id')) return 'lightcast';
  return has('id', 'label') && /skill/.test(all) ? 'lightcast' : undefined;
}

const empty = (source: ImportedLexicon['source']): ImportedLexicon => ({
  source,
  skills: [],
  broader: [],
  losses: [],
});

/** ESCO as the portal gives it, and as the Tabiya platform does. */
export function escoSkills(table: Table): ImportedLexicon {
  const lexicon = empty('esco');
  let nameless = 0;
  for (const row of table.rows) {
    const uri = cellOf(table, row, 'id');
    const key = cellOf(table, row, 'key');
    const label = cellOf(table, row, 'label');
    const type = cellOf(table, row, 'type');
    if (!label || !(uri || key)) {
      nameless++;
      continue;
    }
    const { name, kind } = unqualified(label);
    const others = [...labelsIn(cellOf(table, row, 'others')), ...labelsIn(cellOf(table, row, 'hidden'))];
    lexicon.skills.push({
      id: key || uri,
      name,
      aliases: [...new Set([label, shortForm(label), ...others])].filter(
        (other) => other !== undefined && other !== name,
      ) as string[],
      kind: kind ?? kindBy(type, label),
      ...((/group/i.test(type) || isGroup(table, uri)) && { group: true as const }),
    });
    const parent = columnOf(table, 'broader') && cellOf(table, row, 'broader');
    if (parent) for (const broader of labelsIn(parent)) lexicon.broader.push([key || uri, broader]);
  }
  if (nameless) lexicon.losses.push({ text: '', reason: `rows without a label, left out: ${nameless}` });
  return lexicon;
}

/** Without a type, what opens with a small letter and goes on is done: `manage musical staff`. */
const kindBy = (type: string, label: string): ImportedSkill['kind'] =>
  /competence/i.test(type) || (!type && /^\p{Ll}+ /u.test(label)) ? 'practice' : 'knowledge';

/** A table without a type of its own that lists the ISCED fields or the skill groups. */
const isGroup = (table: Table, uri: string): boolean =>
  columnOf(table, 'type') === undefined &&
  (/isced-f\//.test(uri) || table.columns.some((name) => /^code$/i.test(name)));

export function escoBroader(table: Table): ImportedLexicon {
  const pairs = table.rows.map((row): [string, string] => [
    cellOf(table, row, 'narrower'),
    cellOf(table, row, 'broader'),
  ]);
  return { ...empty('esco'), broader: pairs.filter(([narrower, broader]) => narrower && broader) };
}

/** O*NET's technology skills: products under what they are. A product stands in a row for each occupation. */
export function onetProducts(table: Table): ImportedLexicon {
  const lexicon = empty('onet');
  const seen = new Set<string>();
  for (const row of table.rows) {
    const [name, ...aliases] = productNames(cellOf(table, row, 'product'));
    const commodity = cellOf(table, row, 'commodity');
    if (!name || !commodity) continue;
    const group = slug(commodity);
    if (!seen.has(group))
      lexicon.skills.push({ id: group, name: commodity, aliases: [], kind: 'knowledge', group: true });
    seen.add(group);
    const id = slug(name);
    if (seen.has(id)) continue;
    seen.add(id);
    lexicon.skills.push({ id, name, aliases, kind: 'tool' });
    lexicon.broader.push([id, group]);
  }
  return lexicon;
}

const slug = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, '-');

/** Lightcast's open skills as a table. */
export const lightcastTable = (table: Table): ImportedLexicon =>
  lightcastSkills(
    table.rows.map((row) => ({
      id: cellOf(table, row, 'id'),
      name: cellOf(table, row, 'label'),
      type: cellOf(table, row, 'type'),
      category: cellOf(table, row, 'category'),
    })),
  );

export interface LightcastRow {
  id: string;
  name: string;
  type: string;
  category: string;
}

export function lightcastSkills(rows: readonly LightcastRow[]): ImportedLexicon {
  const lexicon = empty('lightcast');
  const groups = new Set<string>();
  for (const { id, name: label, type, category } of rows) {
    if (!label || !id) continue;
    const { name, kind } = unqualified(label);
    const other = shortForm(label);
    lexicon.skills.push({
      id,
      name,
      aliases: other ? [label, other] : name === label ? [] : [label],
      kind: kind ?? lightcastKind(type),
    });
    if (!category || /^(?:null|n\/?a)$/i.test(category)) continue;
    const group = `group-${slug(category)}`;
    if (!groups.has(group))
      lexicon.skills.push({ id: group, name: category, aliases: [], kind: 'knowledge', group: true });
    groups.add(group);
    lexicon.broader.push([id, group]);
  }
  const lost = rows.length - rows.filter(({ id, name }) => id && name).length;
  if (lost) lexicon.losses.push({ text: '', reason: `entries without a name, left out: ${lost}` });
  return lexicon;
}

const lightcastKind = (type: string): ImportedSkill['kind'] =>
  /common|soft|human/i.test(type) ? 'people' : /software|tool/i.test(type) ? 'tool' : 'knowledge';
