/**
 * Device pixels a CSS pixel for the canvas: capped where no graphics processor draws, since each pixel then costs.
 * Invariant: asked of the engine once; afterwards a number.
 */
const SOFTWARE_CAP = 1.5;
let software: boolean | null = null;

function isSoftware(): boolean {
  if (software !== null) return software;
  const context = document.createElement("canvas").getContext("webgl");
  if (!context) {
    software = true;
    return software;
  }
  const names = context.getExtension("WEBGL_debug_renderer_info");
  const renderer = String(context.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER));
  software = /swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer);
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return software;
}

export function pixelRatio(): number {
  const ratio = window.devicePixelRatio || 1;
  return isSoftware() ? Math.min(ratio, SOFTWARE_CAP) : ratio;
}
