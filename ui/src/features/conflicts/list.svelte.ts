/**
 * Conflicts by group and page: groups with their counts first, rows only where somebody looks.
 * Invariant: a row that is shown is of the list that is shown; pages of an older list are never mixed in.
 */
import type { Calls, ConflictGroup, ConflictList, ConflictRow, ConflictsBy, ConflictsOf, ConflictsThat, Severity } from "../../generated/wire";

type Ask = <K extends keyof Calls>(name: K, request: Calls[K][0]) => Promise<Calls[K][1] | null>;
export type Line = { group: ConflictGroup; nth: number | null };

/** Rows in one answer. */
export const PAGE = 60;
/** More than these, and all groups start folded: what there is can be seen at one glance. */
export const MANY = 300;

export class ConflictPages {
  list = $state.raw<ConflictList | null>(null);
  query = $state("");
  severity = $state<Severity | "all">("all");
  that = $state<ConflictsThat>("open");
  by = $state<ConflictsBy>("kind");
  /** Groups that are not as they start. */
  #turned = $state.raw<ReadonlySet<string>>(new Set());
  #pages = $state.raw<ReadonlyMap<string, readonly ConflictRow[]>>(new Map());
  #asked = new Set<string>();
  #turn = 0;
  readonly #ask: Ask;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  get of(): ConflictsOf {
    return { query: this.query.trim(), severity: this.severity === "all" ? null : this.severity, that: this.that, by: this.by };
  }

  /** Reads the groups again; what was read of them before is shown until the new ones are there. */
  async read(): Promise<void> {
    const turn = ++this.#turn;
    const found = await this.#ask("conflicts", this.of);
    if (turn !== this.#turn || !found) return;
    if (this.list && (this.list.total > MANY) !== (found.total > MANY)) this.#turned = new Set();
    this.#asked.clear();
    this.#pages = new Map();
    this.list = found;
  }

  folded(key: string): boolean {
    return this.#turned.has(key) !== (this.list?.total ?? 0) > MANY;
  }

  fold(key: string, shut: boolean): void {
    if (this.folded(key) === shut) return;
    const next = new Set(this.#turned);
    if (!next.delete(key)) next.add(key);
    this.#turned = next;
  }

  foldAll(shut: boolean): void {
    const many = (this.list?.total ?? 0) > MANY;
    this.#turned = shut === many ? new Set() : new Set(this.list?.groups.map((group) => group.key));
  }

  /** At which line each group begins, and how many lines there are in all. */
  readonly starts = $derived.by(() => {
    const starts: number[] = [];
    let line = 0;
    for (const group of this.list?.groups ?? []) {
      starts.push(line);
      line += 1 + (this.folded(group.key) ? 0 : group.count);
    }
    return { starts, lines: line };
  });

  get lines(): number {
    return this.starts.lines;
  }

  /** What stands on a line: a group, or the nth of its conflicts. */
  line(at: number): Line | null {
    const groups = this.list?.groups ?? [];
    const { starts, lines } = this.starts;
    if (at < 0 || at >= lines) return null;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    const group = groups[low]!;
    return { group, nth: at === starts[low] ? null : at - starts[low]! - 1 };
  }

  startOf(key: string): number {
    return this.starts.starts[this.list?.groups.findIndex((group) => group.key === key) ?? -1] ?? 0;
  }

  /** The conflict of a line, once it was read. */
  row(line: Line | null): ConflictRow | null {
    if (line?.nth === null || line === null) return null;
    return this.#pages.get(name(line.group.key, Math.floor(line.nth / PAGE)))?.[line.nth % PAGE] ?? null;
  }

  /** Sees to it that the rows of these lines are read. */
  want(first: number, last: number): void {
    for (let at = first; at < last; at += 1) {
      const line = this.line(at);
      if (!line || line.nth === null) continue;
      void this.#readPage(line.group.key, Math.floor(line.nth / PAGE));
    }
  }

  async #readPage(group: string, page: number): Promise<void> {
    const key = name(group, page);
    if (this.#asked.has(key)) return;
    this.#asked.add(key);
    const turn = this.#turn;
    const rows = await this.#ask("conflict_rows", { of: this.of, group, offset: page * PAGE, limit: PAGE });
    if (turn !== this.#turn || !rows) return;
    this.#pages = new Map(this.#pages).set(key, rows);
  }

  /** Where a line of an older list stands now: its conflict, wherever it went; else its group, about as far down. */
  async place(line: Line, id: string | null): Promise<number | null> {
    const turn = this.#turn;
    const own = (group: ConflictGroup): boolean => group.key === line.group.key;
    const groups = this.list?.groups ?? [];
    const open = groups.filter((group) => !this.folded(group.key));
    for (const group of id === null ? [] : [...open.filter(own), ...open.filter((group) => !own(group))]) {
      const nth = (await this.ids(group.key)).indexOf(id!);
      if (turn !== this.#turn) return null;
      if (nth >= 0) return this.startOf(group.key) + 1 + nth;
    }
    const group = groups.find(own);
    if (!group) return null;
    const start = this.startOf(group.key);
    return line.nth === null || this.folded(group.key) ? start : start + 1 + Math.min(line.nth, group.count - 1);
  }

  /** The identities of all conflicts of a group. */
  async ids(group: string): Promise<string[]> {
    const count = this.list?.groups.find((each) => each.key === group)?.count ?? 0;
    return (await this.#ask("conflict_ids", { of: this.of, group, offset: 0, limit: count })) ?? [];
  }
}

const name = (group: string, page: number): string => `${page} ${group}`;
