/** Sorts and filters the rows of a plain table. Invariant: stable; empty cells stand last in both directions. */
export interface TableRow { id: string; cells: string[]; tone: "error" | "warning" | null }
export interface Sort { column: number; down: boolean }

const words = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

export function sorted(rows: TableRow[], sort: Sort | null, numeric: boolean): TableRow[] {
  if (!sort) return rows;
  const { column, down } = sort;
  const sign = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [a.cells[column] ?? "", b.cells[column] ?? ""];
    if (x === "" || y === "") return x === y ? 0 : x === "" ? 1 : -1;
    return sign * (numeric ? Number(x) - Number(y) || words.compare(x, y) : words.compare(x, y));
  });
}

/** Rows that hold every typed word somewhere. */
export function filtered(rows: TableRow[], typed: string): TableRow[] {
  const parts = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return rows;
  return rows.filter((row) => {
    const all = row.cells.join("\u0000").toLowerCase();
    return parts.every((part) => all.includes(part));
  });
}

/** Capitals and digits, of which keys are made, are wider than the average letter. */
const widthOf = (text: string): number => Array.from(text).reduce((sum, letter) => sum + (/\p{Lu}/u.test(letter) ? 1.25 : /\d/.test(letter) ? 1.1 : 1), 0);

/** Widths from the longest of a sample of cells, in average characters, within sense. */
export function widths(labels: string[], rows: TableRow[]): number[] {
  const sample = rows.length <= 200 ? rows : Array.from({ length: 200 }, (_, i) => rows[Math.floor((i * rows.length) / 200)]!);
  return labels.map((label, column) => {
    const longest = sample.reduce((most, row) => Math.max(most, widthOf(row.cells[column] ?? "")), label.length + 2);
    return Math.min(44, Math.max(6, longest));
  });
}
