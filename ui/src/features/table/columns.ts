/**
 * Which columns of a table are looked at. Invariant: what nobody chose is shown unless it is a field of the
 * organisation's own; one column always is.
 */
import type { Column, Table } from "../../generated/wire";

/** What somebody chose, by column; the rest is as it comes. */
export type Chosen = Readonly<Record<string, boolean>>;

export const isShown = (column: Column, chosen: Chosen): boolean => chosen[column.id] ?? !column.custom;

/** The table with only the columns that are looked at. */
export function narrowed(table: Table, chosen: Chosen): Table {
  const kept = table.columns.flatMap((column, at) => (isShown(column, chosen) ? [at] : []));
  if (kept.length === table.columns.length || kept.length === 0) return table;
  return { ...table, columns: kept.map((at) => table.columns[at]!), rows: table.rows.map((row) => ({ ...row, cells: kept.map((at) => row.cells[at] ?? "") })) };
}

/** After a column was turned on or off; what is as it comes is not kept. */
export function toggled(column: Column, chosen: Chosen): Chosen {
  const { [column.id]: _, ...rest } = chosen;
  const shown = !isShown(column, chosen);
  return shown === !column.custom ? rest : { ...rest, [column.id]: shown };
}
