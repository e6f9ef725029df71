/** Which host: the desktop window's, or HTTP at the page's own origin; in development also one in memory (`?memory`). */
import type { Host } from "./host";

export async function chooseHost(): Promise<Host> {
  if (import.meta.env.DEV && new URLSearchParams(location.search).has("memory")) {
    const { memoryHost } = await import("./memory");
    return memoryHost({ open: new URLSearchParams(location.search).get("memory") !== "start" });
  }
  if ("__TAURI_INTERNALS__" in window) return (await import("./tauri")).tauriHost;
  return (await import("./http")).httpHost;
}
