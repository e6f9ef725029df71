/**
 * Hatches as repeating tiles. Freezes lean right, outages the other way, clashes are dense.
 * Invariant: made once a theme and pixel ratio; a frame only shifts them.
 */
import type { Patterns } from "./look";
import type { Theme } from "./theme";

export function makePatterns(context: CanvasRenderingContext2D, theme: Theme, ratio: number): Patterns {
  const freeze = hatch(context, theme.freezeLine, 10, 1, 1, ratio, 0.5);
  const outage = hatch(context, theme.outageLine, 7, 1, -1, ratio, 0.8);
  const conflict = hatch(context, theme.conflict, 5, 1.4, 1, ratio, 1);
  return {
    freeze, outage, conflict,
    anchor(x, y) {
      const matrix = new DOMMatrix([1 / ratio, 0, 0, 1 / ratio, x, y]);
      freeze?.setTransform(matrix);
      outage?.setTransform(matrix);
      conflict?.setTransform(matrix);
    },
  };
}

function hatch(context: CanvasRenderingContext2D, colour: string, size: number, line: number, lean: 1 | -1, ratio: number, alpha: number): CanvasPattern | null {
  const side = Math.round(size * ratio);
  const tile = document.createElement("canvas");
  tile.width = side;
  tile.height = side;
  const pen = tile.getContext("2d");
  if (!pen) return null;
  pen.strokeStyle = colour;
  pen.globalAlpha = alpha;
  pen.lineWidth = line * ratio;
  pen.beginPath();
  for (const shift of [-side, 0, side]) {
    pen.moveTo(shift - 1, lean === 1 ? side + 1 : -1);
    pen.lineTo(shift + side + 1, lean === 1 ? -1 : side + 1);
  }
  pen.stroke();
  return context.createPattern(tile, "repeat");
}
