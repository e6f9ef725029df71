/**
 * The door to the plan: one typed call, whatever stands behind it.
 * Invariant: `call` rejects with a `WireError` and nothing else. Nobody outside host/ knows which host is at work.
 */
import type { Calls, ErrorCode, WireError } from "../generated/wire";

export interface Host {
  call<K extends keyof Calls>(name: K, request: Calls[K][0]): Promise<Calls[K][1]>;
}

const CODES: ReadonlySet<string> = new Set<ErrorCode>([
  "invalid", "stale", "not_found", "locked", "damaged", "newer", "not_a_plan", "disk_full", "read_only", "no_plan", "cancelled", "internal",
]);

export function isWireError(value: unknown): value is WireError {
  return typeof value === "object" && value !== null && CODES.has((value as { code?: string }).code ?? "") &&
    typeof (value as { sentence?: unknown }).sentence === "string";
}

/** Anything thrown as the one error that the interface understands. */
export function asWireError(value: unknown, sentence: string): WireError {
  if (isWireError(value)) return value;
  const detail = value instanceof Error ? `${value.name}: ${value.message}` : String(value);
  return { code: "internal", sentence, hint: null, detail, field: null };
}
