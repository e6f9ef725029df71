/** New ids: UUID version 7 (RFC 9562), made by the caller so that a command carries everything it needs. */
import type { RecordKind, Ref } from "../generated/wire";

export function newId(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i += 1) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) & 0xff;
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export const newRef = (kind: RecordKind): Ref => `${kind}:${newId()}`;
export const kindOf = (ref: Ref): RecordKind => ref.slice(0, ref.indexOf(":")) as RecordKind;
export const idOf = (ref: Ref): string => ref.slice(ref.indexOf(":") + 1);
