/** How an exported file is called unless somebody says otherwise. */
import type { Calls, ImportReport } from "../../generated/wire";

export type What = Calls["export"][0]["what"];

/** The line of a problem, and its character where lines have no columns. */
export const placeOf = ({ line, character }: ImportReport["problems"][number]): string => (line === null ? "" : character === null ? `${line}` : `${line}:${character}`);

/** Letters of any script stay; what a file system may refuse becomes a hyphen. */
const plain = (name: string): string => name.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").toLowerCase() || "plan";

export function fileName(plan: string, what: What, year: number): string {
  const base = plain(plan);
  switch (what) {
    case "ics": return `${base}.ics`;
    case "csv": return `${base}-csv`;
    case "json": return `${base}.json`;
    case "process": return `${base}.slipway-process.json`;
    case "status": return `${base}-status.pdf`;
    // A plan is often called after its year, which is not said twice.
    case "year": return base.endsWith(String(year)) ? `${base}-calendar.pdf` : `${base}-calendar-${year}.pdf`;
  }
}
