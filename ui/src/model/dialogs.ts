/** Which dialog is open, and what it was opened with. Invariant: one at a time. */
import type { RecordKind, Ref, Value } from "../generated/wire";

export type DialogRequest =
  | { kind: "new_plan" }
  | { kind: "create"; record: RecordKind; preset: Record<string, Value> }
  | { kind: "from_template" }
  | { kind: "clone"; release: Ref; title: string }
  | { kind: "remove"; record: Ref; title: string }
  | { kind: "approve"; booking: Ref; title: string }
  | { kind: "pass"; gate: Ref; title: string; unmet: string[] }
  | { kind: "reject"; booking: Ref; title: string }
  | { kind: "evidence"; criterion: Ref; title: string }
  | { kind: "link"; from: Ref; title: string }
  | { kind: "join"; release: Ref; title: string }
  | { kind: "cadence"; cadence: Ref | null }
  | { kind: "template"; template: Ref | null }
  | { kind: "backward"; release: Ref; title: string }
  | { kind: "decide"; conflicts: string[]; title: string; text: string }
  | { kind: "import" }
  | { kind: "export" }
  | { kind: "settings" }
  | { kind: "help" }
  | { kind: "about" };
