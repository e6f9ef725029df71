/** Short messages at the edge of the window. Invariant: an error stays until it is dismissed or four newer ones came. */
import type { WireError } from "../generated/wire";

export interface Toast {
  id: number;
  tone: "error" | "done";
  sentence: string;
  hint: string | null;
  detail: string | null;
  action: { label: string; run: () => void } | null;
}

const MOST = 4;
const DONE_MS = 6000;

export class Toasts {
  list = $state.raw<Toast[]>([]);
  #next = 1;

  error(error: WireError): void {
    this.#add({ tone: "error", sentence: error.sentence, hint: error.hint, detail: error.detail, action: null });
  }

  done(sentence: string, action: Toast["action"] = null, hint: string | null = null): void {
    const id = this.#add({ tone: "done", sentence, hint, detail: null, action });
    setTimeout(() => this.dismiss(id), DONE_MS);
  }

  dismiss(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  #add(toast: Omit<Toast, "id">): number {
    const id = this.#next++;
    this.list = [...this.list, { id, ...toast }].slice(-MOST);
    return id;
  }
}
