import type { Row, Table } from './table.ts';

/** Column names as different releases print them, compared without case, spaces and marks. */
const COLUMNS = {
  id: ['conceptUri', 'originUri', 'uri', 'skillUri', 'id', 'skill_id', 'key', 'concept uri'],
  key: ['id'],
  label: [
    'preferredLabel',
    'preferred label',
    'label',
    'name',
    'skill_name',
    'skill name',
    'skill',
    'title',
    'preferredTerm',
  ],
  others: ['altLabels', 'alt labels', 'alternative labels', 'aliases', 'synonyms'],
  hidden: ['hiddenLabels'],
  type: ['skillType', 'type', 'type_name', 'skill_type', 'conceptType'],
  broader: ['broaderUri', 'broaderConceptUri', 'parentId', 'broader uri'],
  narrower: ['conceptUri', 'childId', 'concept uri'],
  category: ['subcategory_name', 'subcategory', 'category_name', 'category'],
  product: ['Example', 'Workplace Example', 'T2 Example', 'Element Name'],
  commodity: ['Commodity Title', 'T2 Type'],
  occupation: ['O*NET-SOC Code', 'SOC Code'],
} as const;

export type Column = keyof typeof COLUMNS;

const folded = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The file's own name for a column, or nothing. */
export function columnOf({ columns }: Pick<Table, 'columns'>, wanted: Column): string | undefined {
  for (const name of COLUMNS[wanted]) {
    const found = columns.find((column) => folded(column) === folded(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The cell under the first of the names that the file has. */
export const cellOf = (table: Pick<Table, 'columns'>, row: Row, wanted: Column): string => {
  const column = columnOf(table, wanted);
  return column === undefined ? '' : (row[column] ?? '').trim();
};
