/**
 * Where labels go, and how much of them: inside the bar from 28 pixels, else to the right where nothing stands, else
 * nowhere (the tooltip and the accessible name still say it). Never over another bar or mark.
 * Invariant: widths come from a table measured once a font; nothing here touches a canvas.
 */

/** Inside a bar: stripe, gap, glyph, gap. */
export const LABEL_LEFT = 8;
export const GLYPH_WIDTH = 14;
const LABEL_RIGHT = 5;
const LEAST_INSIDE = 28;
const GAP_RIGHT = 5;
const LEAST_RIGHT = 26;
/** Bars narrower than this drop the glyph of a usual state for the sake of their label. */
const QUIET_WIDTH = 58;
/** A stump of a label says less than none: at least three letters and a third of it. */
const LEAST_LETTERS = 3;
const ELLIPSIS = "…";

export interface TextWidths {
  of(text: string): number;
  /** The text, or its beginning with an ellipsis, or nothing when too little of it fits to be recognised. */
  fit(text: string, width: number): string;
}

/** `measure` is asked once a character, at the first use of that character. */
export function textWidths(measure: (text: string) => number): TextWidths {
  const kept = new Map<string, number>();
  const charWidth = (char: string): number => {
    let width = kept.get(char);
    if (width === undefined) {
      width = measure(char);
      kept.set(char, width);
    }
    return width;
  };
  const whole = new Map<string, number>();
  const of = (text: string): number => {
    let sum = whole.get(text);
    if (sum === undefined) {
      sum = 0;
      for (const char of text) sum += charWidth(char);
      if (whole.size > 20_000) whole.clear();
      whole.set(text, sum);
    }
    return sum;
  };
  const fit = (text: string, width: number): string => {
    if (of(text) <= width) return text;
    let room = width - charWidth(ELLIPSIS);
    let taken = "";
    let letters = 0;
    for (const char of text) {
      room -= charWidth(char);
      if (room < 0) break;
      taken += char;
      letters++;
    }
    return letters < LEAST_LETTERS || letters * 3 < text.length ? "" : taken.replace(/[\s.,:;-]+$/, "") + ELLIPSIS;
  };
  return { of, fit };
}

/** What may carry a label, in window pixels; `solid` things may not be written over. */
export interface Labelled {
  x0: number;
  x1: number;
  label: string;
  kind: "bar" | "mark" | "span";
  /** The glyph may give way to the label. */
  quiet?: boolean;
}

export interface PlacedLabel {
  /** Place in the row handed in. */
  n: number;
  x: number;
  text: string;
  inside: boolean;
  /** Whether the glyph stands before it. */
  glyph: boolean;
}

/**
 * Places the labels of one row. `row` is sorted by `x0`; `left` and `right` bound the visible plot.
 * A label inside a long bar sticks to the visible part. Spans are thin lines: text may not stand on them, but they do
 * not push other labels away.
 */
export function placeLabels(row: readonly Labelled[], left: number, right: number, widths: TextWidths, place: (label: PlacedLabel) => void): void {
  let written = -Infinity;
  for (let n = 0; n < row.length; n++) {
    const own = row[n]!;
    if (own.label === "" || own.x1 < left || own.x0 > right) continue;
    if (own.kind === "bar") {
      const inside = placeInside(row, n, left, right, widths);
      if (inside) {
        place(inside);
        continue;
      }
    }
    const from = Math.max(own.x1 + GAP_RIGHT, written);
    if (from > own.x1 + GAP_RIGHT) continue;
    const room = Math.min(nextSolid(row, n, own.x1), right) - GAP_RIGHT - from;
    if (room < LEAST_RIGHT || covered(row, n, own.x1, from)) continue;
    const text = widths.fit(own.label, Math.min(room, 180));
    // Half a word right of a mark says less than the tooltip does: whole, or long enough to recognise.
    if (text === "" || (text !== own.label && room < 64)) continue;
    place({ n, x: from, text, inside: false, glyph: false });
    written = from + widths.of(text) + GAP_RIGHT;
  }
}

/** Whole with its glyph, else whole without where the glyph may go, else shortened. */
function placeInside(row: readonly Labelled[], n: number, left: number, right: number, widths: TextWidths): PlacedLabel | null {
  const own = row[n]!;
  const start = Math.max(own.x0, left);
  const to = Math.min(nextSolid(row, n, own.x0), own.x1, right) - LABEL_RIGHT;
  if (to + LABEL_RIGHT - start < LEAST_INSIDE) return null;
  const at = (glyph: boolean): PlacedLabel => {
    const x = start + LABEL_LEFT + (glyph ? GLYPH_WIDTH : 0);
    return { n, x, text: x < to ? widths.fit(own.label, to - x) : "", inside: true, glyph };
  };
  const full = at(true);
  if (full.text === own.label) return full;
  const bare = own.quiet ? at(false) : full;
  const best = bare.text === own.label || to - start < QUIET_WIDTH ? bare : full;
  return best.text === "" ? null : best;
}

/** Left edge of the next bar or mark that starts after `x`, other than number `n`. */
function nextSolid(row: readonly Labelled[], n: number, x: number): number {
  for (let m = n + 1; m < row.length; m++) {
    const other = row[m]!;
    if (other.kind !== "span" && other.x0 >= x) return other.x0;
  }
  return Infinity;
}

/** Whether a bar or mark other than `n` stands between the end of number `n` and its label: it would take the label for its own. */
function covered(row: readonly Labelled[], n: number, end: number, from: number): boolean {
  for (let m = 0; m < row.length; m++) {
    const other = row[m]!;
    if (other.x0 > from) break;
    if (m !== n && other.kind !== "span" && other.x1 > end) return true;
  }
  return false;
}
