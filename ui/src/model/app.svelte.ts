/**
 * The plan as the interface knows it, and the one way to change it.
 * Invariant: nothing here is computed that the Rust side can answer; what an answer invalidates is read again, what is
 * not on screen only when it is looked at. Commands go one after the other, each with the revision the last one left.
 * Deliberately not here: anything drawn.
 */
import type { Calls, Command, ConflictRow, Outcome, Part, PlanView, RecentPlan, RecordKind, Ref, Scene, WireError } from "../generated/wire";
import { asWireError, type Host } from "../host/host";
import { t } from "../text";
import type { DialogRequest } from "./dialogs";
import { kindOf } from "./ids";
import { homeOf, type ViewId } from "./kinds";
import { Settings, type Density, type GroupBy } from "./settings.svelte";
import { Toasts } from "./toasts.svelte";

/** What the toolbar may ask of the board that is on screen. */
export interface BoardHandle {
  reveal(ref: Ref): void;
  revealConflict(id: string): void;
  zoomTo(zoom: "day" | "week" | "month" | "quarter" | "year" | "fit"): void;
  zoomIn(): void;
  zoomOut(): void;
  today(): void;
  setDensity(density: Density): void;
  focus(): void;
}

export type Overlay = "palette" | "search" | null;
const ALL: Part[] = ["plan", "timeline", "environments", "tables", "conflicts", "records", "history"];

export class App {
  readonly settings = new Settings();
  readonly toasts = new Toasts();
  version = $state("");
  ready = $state(false);
  recent = $state.raw<RecentPlan[]>([]);
  plan = $state.raw<PlanView | null>(null);
  timeline = $state.raw<Scene | null>(null);
  environments = $state.raw<Scene | null>(null);
  /** Rise whenever what they name must be read again. */
  versions = $state({ timeline: 0, environments: 0, tables: 0, conflicts: 0, records: 0, history: 0 });
  view = $state<ViewId>("timeline");
  tableKind = $state<RecordKind>("release");
  selection = $state<Ref | null>(null);
  /** The name of what is selected, once it is known. */
  title = $state<string | null>(null);
  focusConflict = $state<string | null>(null);
  /** Conflicts that are picked to be decided together. */
  picked = $state.raw<ReadonlySet<string>>(new Set());
  /** Where the board on screen should scroll to; `turn` tells two equal wishes apart. */
  wish = $state.raw<{ turn: number; ref: Ref | null; conflict: string | null } | null>(null);
  board = $state.raw<BoardHandle | null>(null);
  dialog = $state.raw<DialogRequest | null>(null);
  overlay = $state<Overlay>(null);
  /** Commands on their way to the disk. */
  pending = $state(0);
  saved = $state<string | null>(null);
  /** What changed last, for whoever tells what follows from it. */
  last = $state.raw<Outcome | null>(null);
  announcement = $state("");
  #tail: Promise<unknown> = Promise.resolve();
  #turn = 0;

  constructor(readonly host: Host) {
    this.view = this.settings.values.view;
  }

  /** A call whose error is told as a toast; null then. */
  async ask<K extends keyof Calls>(name: K, request: Calls[K][0]): Promise<Calls[K][1] | null> {
    try {
      return await this.host.call(name, request);
    } catch (error) {
      this.tell(error);
      return null;
    }
  }

  tell(error: unknown): WireError {
    const known = asWireError(error, t("ui-error-unreachable"));
    if (known.code !== "cancelled") this.toasts.error(known);
    return known;
  }

  async start(): Promise<void> {
    const welcome = await this.ask("welcome", {});
    if (welcome) {
      this.version = welcome.version;
      this.recent = welcome.recent;
      if (welcome.plan) this.#opened(welcome.plan);
    }
    this.ready = true;
  }

  async createPlan(name: string, zone: string, sample: boolean): Promise<boolean> {
    const file = await this.ask("choose_file", { purpose: "new_plan", suggested: `${name}.slipway` });
    if (!file) return false;
    const plan = await this.ask("new_plan", { handle: file.handle, name, zone, sample });
    if (plan) this.#opened(plan);
    return plan !== null;
  }

  async openPlan(): Promise<void> {
    const file = await this.ask("choose_file", { purpose: "open_plan", suggested: "" });
    if (file) await this.openHandle(file.handle);
  }

  async openHandle(handle: string): Promise<boolean> {
    const plan = await this.ask("open_plan", { handle });
    if (plan) this.#opened(plan);
    return plan !== null;
  }

  /** A verified copy of the plan file, where the person says. */
  async backup(): Promise<void> {
    const file = await this.ask("choose_file", { purpose: "backup", suggested: this.plan ? this.plan.file.replace(".slipway", ".backup.slipway") : "" });
    if (!file) return;
    try {
      await this.host.call("backup", { handle: file.handle });
      this.toasts.done(t("ui-backup-done", { name: file.name }));
    } catch (error) {
      this.tell(error);
    }
  }

  async closePlan(): Promise<void> {
    await this.#tail;
    if ((await this.ask("close_plan", {})) === null && this.plan === null) return;
    this.#forget();
    const welcome = await this.ask("welcome", {});
    if (welcome) {
      this.recent = welcome.recent;
      this.plan = welcome.plan;
    }
  }

  async forgetRecent(handle: string): Promise<void> {
    await this.ask("forget_recent", { handle });
    this.recent = this.recent.filter((row) => row.handle !== handle);
  }

  #opened(plan: PlanView): void {
    this.#forget();
    this.plan = plan;
    this.#invalidate(ALL.filter((part) => part !== "plan"));
  }

  #forget(): void {
    this.plan = null;
    this.timeline = null;
    this.environments = null;
    this.picked = new Set();
    this.selection = null;
    this.focusConflict = null;
    this.wish = null;
    this.saved = null;
    this.last = null;
    this.dialog = null;
    this.overlay = null;
  }

  async refreshTimeline(): Promise<void> {
    const { groupBy: group_by, criticalPath: forecast } = this.settings.values;
    const scene = await this.ask("timeline", { group_by, forecast });
    const wanted = group_by === this.settings.values.groupBy && forecast === this.settings.values.criticalPath;
    if (scene && wanted && scene.revision >= (this.timeline?.revision ?? 0)) this.timeline = scene;
  }

  async refreshEnvironments(): Promise<void> {
    const scene = await this.ask("environments", {});
    if (scene && scene.revision >= (this.environments?.revision ?? 0)) this.environments = scene;
  }

  async refreshPlan(): Promise<void> {
    const plan = await this.ask("plan", {});
    if (plan) this.plan = plan;
  }

  setGroupBy(groupBy: GroupBy): void {
    this.settings.set("groupBy", groupBy);
    this.versions.timeline += 1;
  }

  #invalidate(parts: Part[]): void {
    for (const part of parts) if (part in this.versions) this.versions[part as keyof App["versions"]] += 1;
  }

  /** After an answer that changed the plan; also for jobs that end in a change. */
  async taken(outcome: Outcome): Promise<void> {
    this.saved = outcome.label;
    this.last = outcome;
    if (this.plan) this.plan = { ...this.plan, revision: outcome.revision, undo: outcome.undo, redo: outcome.redo };
    this.toasts.withdraw(outcome.revision);
    if (outcome.invalidates.includes("plan")) await this.refreshPlan();
    this.#invalidate(outcome.invalidates);
    if (outcome.invalidates.includes("conflicts")) void this.#keepPicked();
  }

  /** Tells what was done just now, and offers to take that back: that, and nothing that is done later. */
  undoable(sentence: string): void {
    this.toasts.done(sentence, { label: t("ui-do-undo"), of: this.plan?.revision ?? 0, run: () => void this.undo() });
  }

  /** Picks of conflicts that are gone are dropped: nothing can be decided about these. */
  async #keepPicked(): Promise<void> {
    if (this.picked.size === 0) return;
    const of = { query: "", severity: null, that: "all", by: "kind" } as const;
    const list = await this.ask("conflicts", of);
    const asked = list?.groups.map((group) => this.ask("conflict_ids", { of, group: group.key, offset: 0, limit: group.count }));
    if (!asked) return;
    const there = new Set((await Promise.all(asked)).flatMap((ids) => ids ?? []));
    const kept = [...this.picked].filter((id) => there.has(id));
    if (kept.length < this.picked.size) this.picked = new Set(kept);
  }

  /** Everything again: somebody else wrote the file. */
  async reload(): Promise<void> {
    await this.refreshPlan();
    this.toasts.withdraw(this.plan?.revision ?? 0);
    this.#invalidate(ALL);
  }

  #inOrder<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#tail.then(work, work);
    this.#tail = next.catch(() => {});
    return next;
  }

  /**
   * Runs a command. Rejects with a `WireError`, so that a form can show it where it belongs.
   * A stale revision is read again; whoever asked must look before asking again. A command that depends on what the
   * ones before it did is made when its turn comes.
   */
  attempt(made: Command | (() => Promise<Command>), why: string | null = null): Promise<Outcome> {
    this.pending += 1;
    return this.#inOrder(async () => {
      try {
        const command = typeof made === "function" ? await made() : made;
        const outcome = await this.host.call("run", { command, revision: this.plan?.revision ?? 0, why });
        await this.taken(outcome);
        if (outcome.voided_total > 0) this.toasts.done(t("ui-voided", { count: outcome.voided_total, names: outcome.voided.slice(0, 3).join(", ") }));
        return outcome;
      } catch (error) {
        const known = asWireError(error, t("ui-error-unreachable"));
        if (known.code === "stale") await this.reload();
        throw known;
      } finally {
        this.pending -= 1;
      }
    });
  }

  /** Runs a command; its error is told as a toast, and the answer is null then. */
  async run(command: Command, why: string | null = null): Promise<Outcome | null> {
    try {
      return await this.attempt(command, why);
    } catch (error) {
      this.tell(error);
      return null;
    }
  }

  /** What the command would do. Null where it would be refused: a drag asks often and must not shout. */
  async preview(command: Command): Promise<Outcome | null> {
    try {
      return await this.host.call("preview", { command, revision: this.plan?.revision ?? 0 });
    } catch {
      return null;
    }
  }

  /** What would be said against the command, where it is about that field. */
  async refusal(command: Command, field: string): Promise<string | null> {
    try {
      await this.host.call("preview", { command, revision: this.plan?.revision ?? 0 });
      return null;
    } catch (error) {
      const known = asWireError(error, t("ui-error-unreachable"));
      return known.code === "invalid" && known.field === field ? known.sentence : null;
    }
  }

  undo(): Promise<void> { return this.#step("undo"); }
  redo(): Promise<void> { return this.#step("redo"); }

  #step(way: "undo" | "redo"): Promise<void> {
    if (!this.plan?.[way]) return Promise.resolve();
    this.pending += 1;
    return this.#inOrder(async () => {
      try {
        // Pressed twice in a row: the first may have taken the last step.
        const label = this.plan?.[way];
        if (!label) return;
        const outcome = await this.host.call(way, {});
        await this.taken(outcome);
        this.announcement = way === "undo" ? t("ui-undone", { label }) : t("ui-redone", { label });
      } catch (error) {
        if (this.tell(error).code === "stale") await this.reload();
      } finally {
        this.pending -= 1;
      }
    });
  }

  show(view: ViewId): void {
    this.view = view;
    this.settings.set("view", view);
  }

  select(ref: Ref | null): void {
    if (ref === this.selection) return;
    this.focusConflict = null;
    this.title = null;
    this.selection = ref;
  }

  /** Selects a record and shows its fields. */
  open(ref: Ref): void {
    this.select(ref);
    if (!this.settings.values.inspector) this.settings.set("inspector", true);
  }

  /** Opens a record and shows the place where it is looked at best. */
  goTo(ref: Ref): void {
    const kind = kindOf(ref);
    const home = homeOf(kind);
    if (home === "tables") this.tableKind = kind;
    this.show(home);
    this.open(ref);
    this.wish = { turn: ++this.#turn, ref, conflict: null };
  }

  /** Asks what is decided: about the picked conflicts, or about one. */
  decide(one: ConflictRow | null): void {
    if (this.plan?.read_only) return;
    if (this.picked.size > 0) this.dialog = { kind: "decide", conflicts: [...this.picked], title: t("ui-conflicts-shown", { count: this.picked.size }), text: t("ui-decide-many") };
    else if (one) this.dialog = { kind: "decide", conflicts: [one.id], title: one.kind_label, text: one.text };
  }

  /** Shows a conflict's card, and its place on the board where its first subject lives. */
  goToConflict(id: string, place: Ref | null): void {
    this.focusConflict = id;
    if (!this.settings.values.inspector) this.settings.set("inspector", true);
    if (!place) return;
    const home = homeOf(kindOf(place));
    if (place !== this.selection) {
      this.title = null;
      this.selection = place;
    }
    if (home !== "timeline" && home !== "environments") return;
    this.show(home);
    this.wish = { turn: ++this.#turn, ref: place, conflict: id };
  }
}
