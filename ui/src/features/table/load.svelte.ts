/** Reads one table and keeps it current. Invariant: a late answer for another kind is dropped. */
import { untrack } from "svelte";
import type { RecordKind, Table } from "../../generated/wire";
import type { TableRow } from "../../kit/sorting";
import type { App } from "../../model/app.svelte";

/** What people look for first; the other columns follow in the order of the record. */
const FIRST: Partial<Record<RecordKind, readonly string[]>> = {
  release: ["key", "name", "kind", "status", "start", "ready", "deploy"],
  phase: ["release", "name", "kind", "status", "start", "end"],
  gate: ["release", "name", "at", "status"],
  booking: ["key", "environment", "release", "start", "end", "mode", "status"],
};

/** A table with its columns in the order in which they are looked at. */
export function arranged(table: Table): Table {
  const ids = table.columns.map((column) => column.id);
  const first = (FIRST[table.kind] ?? []).map((id) => ids.indexOf(id)).filter((at) => at >= 0);
  const order = [...first, ...ids.map((_, at) => at).filter((at) => !first.includes(at))];
  return {
    ...table,
    columns: order.map((at) => table.columns[at]!),
    rows: table.rows.map((row) => ({ ...row, cells: order.map((at) => row.cells[at] ?? "") })),
  };
}

export class TableReading {
  table = $state.raw<Table | null>(null);

  constructor(app: App, kind: () => RecordKind) {
    $effect(() => {
      const wanted = kind();
      void app.versions.tables;
      if (untrack(() => this.table)?.kind !== wanted) this.table = null;
      void app.ask("table", { kind: wanted, query: "" }).then((found) => {
        if (found && wanted === kind()) this.table = arranged(found);
      });
    });
  }
}

/** A table's rows as the kit shows them. */
export const rowsOf = (table: Table | null): TableRow[] => (table?.rows ?? []).map((row) => ({ id: row.ref, cells: row.cells, tone: row.severity }));

/** The different values of a column, with how often each occurs, most frequent first. */
export function facet(rows: readonly TableRow[], column: number): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = row.cells[column] ?? "";
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
