/** What a decision needs before it can be handed to the plan, and the command that it makes. */
import type { Command, Moment } from "../../generated/wire";

export interface Decision { decision: "fix" | "accept" | "waive"; owner: string; second: string; until: Moment | null; why: string }

type Gap = "ui-decide-need-owner" | "ui-decide-need-why" | "ui-decide-need-until" | "ui-decide-need-second" | "ui-decide-two-names";

/** The first thing that is missing; null when it is complete. */
export function missing(made: Decision): Gap | null {
  if (!made.owner) return "ui-decide-need-owner";
  if (made.decision === "waive" && !made.second) return "ui-decide-need-second";
  if (made.decision === "waive" && made.second.toLowerCase() === made.owner.toLowerCase()) return "ui-decide-two-names";
  if (made.decision !== "fix" && !made.until) return "ui-decide-need-until";
  return made.why ? null : "ui-decide-need-why";
}

/** One decision about each of `conflicts`: one command, so that it is one undo. */
export function command(made: Decision, conflicts: readonly string[], newId: () => string): Command {
  const until = made.until && made.decision !== "fix" ? { until: made.until } : {};
  const second = made.decision === "waive" ? { second: made.second } : {};
  const commands = conflicts.map((conflict): Command => ({ do: "decide", id: newId(), conflict, decision: made.decision, owner: made.owner, why: made.why, ...until, ...second }));
  return commands.length === 1 ? commands[0]! : { do: "batch", commands };
}
