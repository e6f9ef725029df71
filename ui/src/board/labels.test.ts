import { describe, expect, test } from "vitest";
import { dice } from "./bench/year";
import { type Labelled, type PlacedLabel, placeLabels, textWidths } from "./labels";

const widths = textWidths((text) => text.length * 7);

function place(row: Labelled[], left = 0, right = 1000): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  placeLabels(row, left, right, widths, (label) => placed.push(label));
  return placed;
}

describe("text", () => {
  test("is shortened with an ellipsis, or left out", () => {
    expect(widths.fit("Integration", 200)).toBe("Integration");
    expect(widths.fit("Integration", 50)).toBe("Integr…");
    expect(widths.fit("Integration", 20)).toBe("");
    expect(widths.fit("R2027.11 Migration", 40)).toBe("");
  });

  test("each character is measured once", () => {
    let asked = 0;
    const counted = textWidths(() => (asked++, 7));
    for (let n = 0; n < 50; n++) counted.fit(`banana ${n % 2}`, 30);
    expect(asked).toBeLessThanOrEqual(7);
  });
});

describe("labels", () => {
  test("stand inside where there is room", () => {
    expect(place([{ x0: 100, x1: 200, label: "SIT", kind: "bar" }])).toEqual([{ n: 0, x: 122, text: "SIT", inside: true, glyph: true }]);
  });

  test("stay with the visible part of a long bar", () => {
    expect(place([{ x0: -500, x1: 300, label: "Build", kind: "bar" }], 50)[0]).toMatchObject({ x: 72, inside: true });
  });

  test("go to the right of a short bar, unless something stands there", () => {
    const short: Labelled = { x0: 100, x1: 110, label: "UAT", kind: "bar" };
    expect(place([short])[0]).toMatchObject({ inside: false, text: "UAT", x: 115 });
    expect(place([short, { x0: 118, x1: 130, label: "", kind: "mark" }])).toEqual([]);
    expect(place([{ x0: 90, x1: 400, label: "", kind: "bar" }, { x0: 140, x1: 154, label: "Gate", kind: "mark" }])).toEqual([]);
  });

  test("are not taken for a neighbour's: the label of the last of two marks wins", () => {
    const row: Labelled[] = [{ x0: 100, x1: 114, label: "Go", kind: "mark" }, { x0: 105, x1: 118, label: "Production", kind: "mark" }];
    expect(place(row).map((label) => label.text)).toEqual(["Production"]);
  });

  test("a usual state gives its glyph's room to the label of a narrow bar", () => {
    expect(place([{ x0: 0, x1: 40, label: "SIT", kind: "bar", quiet: true }])[0]).toMatchObject({ text: "SIT", x: 8, glyph: false });
    const row: Labelled[] = [{ x0: 0, x1: 90, label: "UAT", kind: "bar", quiet: true }, { x0: 40, x1: 50, label: "", kind: "mark" }];
    expect(place(row)[0]).toMatchObject({ text: "UAT", x: 8, glyph: false });
    expect(place([{ ...row[0]!, quiet: false }, row[1]!])[0]).toMatchObject({ text: "UAT", inside: false });
  });

  test("never lie over another bar, mark or label, whatever the row", () => {
    const roll = dice(11);
    for (let round = 0; round < 400; round++) {
      let x = 0;
      const row: Labelled[] = [];
      for (let n = 0; n < 12; n++) {
        x += roll() * 60;
        const wide = roll() < 0.3 ? 12 : roll() * 120;
        row.push({ x0: x, x1: x + wide, label: "Integration".slice(0, 3 + Math.floor(roll() * 8)), kind: wide === 12 ? "mark" : "bar" });
        x += roll() < 0.5 ? wide : 0;
      }
      row.sort((a, b) => a.x0 - b.x0);
      const spans = place(row).map((label) => ({ ...label, end: label.x + widths.of(label.text) }));
      for (const label of spans) {
        row.forEach((other, n) => {
          if (n === label.n || (label.inside && other.x0 <= row[label.n]!.x0)) return;
          expect(label.end <= other.x0 || label.x >= other.x1).toBe(true);
        });
        for (const other of spans) if (other !== label && !other.inside && !label.inside) expect(other.end <= label.x || other.x >= label.end).toBe(true);
      }
    }
  });
});
