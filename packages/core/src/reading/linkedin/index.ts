export { memberOf } from './cells.ts';
export { type ExportTable, startExport } from './compose.ts';
export { isoOf, orderOf, readCellDate } from './dates.ts';
export { readFileName } from './file-name.ts';
export { lookAtTable, type TableLook } from './look.ts';
export { bareName, nameKey } from './names.ts';
export type { TableRow } from './read-table.ts';
export { looksLikeRow } from './rows.ts';
export type * from './types.ts';
