/** Short messages at the edge of the window. Invariant: each goes by itself, but none while somebody is reading there. */
import type { WireError } from "../generated/wire";

export interface Toast {
  id: number;
  tone: "error" | "done";
  sentence: string;
  hint: string | null;
  detail: string | null;
  /** `of`: the revision of the plan that it is about; it goes with that. */
  action: { label: string; run: () => void; of?: number } | null;
}

const MOST = 4;
const STAYS_MS = { done: 6000, error: 12_000 };
/** How soon one that was kept is looked at again. */
const AGAIN_MS = 2000;

export class Toasts {
  list = $state.raw<Toast[]>([]);
  /** The pointer or the focus is on the messages: none goes by itself. */
  held = false;
  #next = 1;

  error(error: WireError): void {
    this.#add({ tone: "error", sentence: error.sentence, hint: error.hint, detail: error.detail, action: null });
  }

  done(sentence: string, action: Toast["action"] = null, hint: string | null = null): void {
    this.#add({ tone: "done", sentence, hint, detail: null, action });
  }

  /** The plan is at that revision now: what could be done about another one cannot be done any more. */
  withdraw(revision: number): void {
    const holds = ({ action }: Toast): boolean => action?.of === undefined || action.of === revision;
    if (!this.list.every(holds)) this.list = this.list.map((toast) => (holds(toast) ? toast : { ...toast, action: null }));
  }

  dismiss(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id);
    // What goes from under the pointer does not tell that the pointer has left it.
    if (this.list.length === 0) this.held = false;
  }

  #expire(id: number): void {
    if (this.held) setTimeout(() => this.#expire(id), AGAIN_MS);
    else this.dismiss(id);
  }

  #add(toast: Omit<Toast, "id">): void {
    const id = this.#next++;
    this.list = [...this.list, { id, ...toast }].slice(-MOST);
    setTimeout(() => this.#expire(id), STAYS_MS[toast.tone]);
  }
}
