// Generated from crates/workspace/src/wire by `cargo xtask generate`. Do not edit.

/** A record: `kind:uuid`, e.g. `release:0190c4d2-…`. */
export type Ref = string;
/** `2027-06-12` or `2027-06-12T18:00`: civil time of the plan's zone. */
export type Moment = string;
/** Minutes since 1970-01-01T00:00, civil time of the plan's zone (no offset, no clock change). */
export type Minutes = number;

/** A field value: text, whole number, decimal, flag, list of text or refs, a ref, or a nested table; null is empty. */
export type Value = null | string | number | boolean | Value[] | { [key: string]: Value };

/** What somebody means to change. The same JSON as a line of `slipway apply`. New ids are UUIDv7, made by the caller. */
export type Command =
  | { do: "add"; record: Ref; fields: { [field: string]: Value } }
  | { do: "edit"; record: Ref; fields: { [field: string]: Value } }
  | { do: "move"; record: Ref; days?: number; minutes?: number }
  | { do: "resize"; record: Ref; start?: Moment; end?: Moment }
  | { do: "remove"; record: Ref }
  | { do: "link"; id: string; from: Ref; to: Ref; type: "FS" | "SS" | "FF" | "SF"; lag: string }
  | { do: "join"; release: Ref; parent: Ref }
  | { do: "leave"; release: Ref; parent: Ref }
  | { do: "clone"; release: Ref; seed: string; key: string; name: string; days: number }
  | { do: "apply_template"; template: Ref; seed: string; key: string; name: string; portfolio?: Ref; start: string }
  | { do: "follow_template"; release: Ref; seed: string; lengths?: boolean }
  | { do: "draw_cadence"; cadence: Ref; seed: string; today: string }
  | { do: "approve_booking"; booking: Ref; by: string }
  | { do: "reject_booking"; booking: Ref; by: string; why: string }
  | { do: "record_evidence"; id: string; criterion: Ref; value: string; who: string; at: Moment }
  | { do: "decide"; id: string; conflict: string; decision: "fix" | "accept" | "waive"; owner: string; until?: string; why: string; second?: string }
  | { do: "batch"; commands: Command[] };
