/**
 * One record of a kind, chosen in a dialog, with what is read about it.
 * Invariant: a late answer about another one is dropped; what the plan says anew is read anew.
 */
import type { Option, RecordKind, Ref } from "../generated/wire";
import type { App } from "./app.svelte";
import { said } from "./said";

export class Chosen<T> {
  all = $state.raw<Option[] | null>(null);
  view = $state.raw<T | null>(null);
  error = $state<string | null>(null);
  #wanted = $state<Ref | null>(null);
  readonly #first: () => Ref | null;

  /** `first` is what the dialog was opened with; else the first of the kind. Made while a component is made. */
  constructor(app: App, kind: RecordKind, first: () => Ref | null, read: (ref: Ref) => Promise<T>) {
    this.#first = first;
    void app.ask("options", { kinds: [kind], query: "" }).then((found) => (this.all = found ?? []));
    $effect(() => {
      const mine = this.ref;
      void app.versions.tables;
      if (mine === null) return;
      read(mine).then(
        (found) => mine === this.ref && this.#take(found, null),
        (problem: unknown) => mine === this.ref && this.#take(null, said(problem)),
      );
    });
  }

  get ref(): Ref | null {
    return this.#wanted ?? this.#first() ?? this.all?.[0]?.ref ?? null;
  }

  choose(ref: Ref): void {
    this.#wanted = ref;
  }

  #take(view: T | null, error: string | null): void {
    this.view = view;
    this.error = error;
  }
}
