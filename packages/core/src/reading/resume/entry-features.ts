import type { Atom } from './atoms.ts';
import type { Cell, Head } from './entry-model.ts';
import type { Fields } from './entry-score.ts';
import type { Row } from './rows.ts';

const styleOf = (cell: Cell) =>
  [
    cell.first.bold && 'bold',
    cell.first.italic && 'italic',
    /\p{Lu}{2}/u.test(cell.text) && !/\p{Ll}/u.test(cell.text) && 'caps',
    cell.row.line.headingLevel ?? '',
  ]
    .filter(Boolean)
    .join('+') || 'plain';

/** How the fields of a head are arranged and set. */
export function featuresOf(head: Row[], atoms: Atom[], { a, b, place, date }: Fields): Head['features'] {
  const spot = (cell: Cell | Atom | undefined) => {
    if (!cell) return '-';
    const first = 'first' in cell ? cell.first : cell;
    const inRow = atoms.filter((atom) => atom.row === cell.row);
    return `${head.indexOf(cell.row)}.${inRow.indexOf(first)}${'tab' === first.join ? 't' : ''}`;
  };
  const features: Head['features'] = [
    ['shape', `${head.length}:${spot(a?.cell)}:${spot(b?.cell)}:${spot(place?.cell)}:${spot(date)}`],
    [
      'gap',
      `${head[0]!.gap > 0.5 ? 'apart' : 'close'} ${head.slice(1).some((row) => row.gap > 0.5) ? 'loose' : 'tight'}`,
    ],
    ['indent', String(Math.round(head[0]!.indent / 9))],
  ];
  if (a && b) {
    const before = a.cell.row.index - b.cell.row.index || a.from - b.from;
    const join = a.cell.row === b.cell.row ? (before < 0 ? b : a).cell.first.join : 'line';
    features.push(['order', `${before < 0 ? 'a<b' : 'b<a'} ${join === 'line' ? 'rows' : join}`]);
  }
  if (a) features.push(['styleA', styleOf(a.cell)]);
  if (b) features.push(['styleB', styleOf(b.cell)]);
  if (!date) features.push(['date', 'none']);
  else {
    const side = date.row === a?.cell.row ? 'a' : date.row === b?.cell.row ? 'b' : 'own';
    features.push(['date', `${side} ${date.start === 0 ? 'first' : 'after'}`]);
  }
  return features;
}
