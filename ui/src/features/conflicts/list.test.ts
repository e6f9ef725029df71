import { flushSync } from "svelte";
import { expect, it } from "vitest";
import type { Calls, ConflictRow } from "../../generated/wire";
import { ConflictPages, MANY, PAGE } from "./list.svelte";

const row = (id: string): ConflictRow => ({ id, kind: "in-freeze", kind_label: "In a freeze", severity: "error", start: null, end: null, when: "", text: id, subjects: [], standing: "open", owner: null, decision: null });

/** Groups of these sizes, and what was asked of them. */
function host(sizes: Record<string, number>) {
  const asked: string[] = [];
  const answers = (name: keyof Calls, request: never): unknown => {
    const { group, offset, limit } = request as { group: string; offset: number; limit: number };
    if (name === "conflicts") return { total: Object.values(sizes).reduce((a, b) => a + b, 0), errors: 0, warnings: 0, settled: 0, groups: Object.entries(sizes).map(([key, count]) => ({ key, label: key, severity: "error", count, errors: count })) };
    asked.push(`${group} ${offset}`);
    const ids = Array.from({ length: Math.min(limit, sizes[group]! - offset) }, (_, n) => `${group}${offset + n}`);
    return name === "conflict_ids" ? ids : ids.map(row);
  };
  const ask = (async (name: keyof Calls, request: never) => answers(name, request)) as never;
  return { asked, pages: new ConflictPages(ask) };
}
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
const text = (pages: ConflictPages, at: number): string => {
  const line = pages.line(at);
  return line === null ? "-" : line.nth === null ? `[${line.group.key}]` : (pages.row(line)?.id ?? "?");
};

it("a few conflicts stand open below their groups, and are read by page where somebody looks", async () => {
  const { asked, pages } = host({ a: 2, b: 100 });
  await pages.read();
  expect(pages.lines).toBe(104);
  expect([0, 1, 2, 3, 4, 104].map((at) => text(pages, at))).toEqual(["[a]", "?", "?", "[b]", "?", "-"]);
  pages.want(0, 10);
  pages.want(0, 12);
  await settled();
  expect(asked).toEqual(["a 0", "b 0"]);
  expect([1, 2, 4, 3 + PAGE].map((at) => text(pages, at))).toEqual(["a0", "a1", "b0", `b${PAGE - 1}`]);
  expect(text(pages, 4 + PAGE)).toBe("?");
  pages.want(100, 104);
  await settled();
  expect(text(pages, 103)).toBe("b99");
});

it("groups fold, one and all, and many conflicts start folded", async () => {
  const few = host({ a: 2, b: 3 }).pages;
  await few.read();
  few.fold("a", true);
  flushSync();
  expect([few.folded("a"), few.folded("b"), few.lines, few.startOf("b")]).toEqual([true, false, 5, 1]);
  few.foldAll(true);
  expect(few.lines).toBe(2);
  few.foldAll(false);
  expect(few.lines).toBe(7);

  const many = host({ a: MANY, b: 30_000 }).pages;
  await many.read();
  expect(many.lines).toBe(2);
  many.fold("b", false);
  expect([many.lines, text(many, 0), text(many, 1)]).toEqual([30_002, "[a]", "[b]"]);
  expect(await many.ids("a")).toHaveLength(MANY);
});

it("what is read again forgets the rows of before", async () => {
  const sizes: Record<string, number> = { a: 2 };
  const { pages } = host(sizes);
  await pages.read();
  pages.want(0, 3);
  await settled();
  expect(text(pages, 2)).toBe("a1");
  sizes.a = 1;
  await pages.read();
  expect([pages.lines, text(pages, 1), text(pages, 2)]).toEqual([2, "?", "-"]);
});
