/** A plan in memory, for tests and for looking at the interface without the Rust side. Never in the product. */
import type { Host } from "./host";

export function memoryHost(_options: { open: boolean }): Host {
  return { call: () => Promise.reject(new Error("empty")) };
}
