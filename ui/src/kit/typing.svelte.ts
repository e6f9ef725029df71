/**
 * What somebody types in place of what is stored, until they are done with it.
 * Invariant: what is being typed stays, also when what is stored changes meanwhile. To be made while a component is.
 */
import { untrack } from "svelte";

export class Typing {
  text = $state("");
  /** What stood there when somebody began to type. */
  #began: string;
  readonly #stored: () => string;

  constructor(stored: () => string) {
    this.#stored = stored;
    this.text = this.#began = untrack(stored);
    $effect.pre(() => {
      const now = stored();
      if (untrack(() => this.text) === this.#began) this.text = this.#began = now;
    });
  }

  /** Nobody is typing any more: what is stored next takes its place. */
  done(): void {
    this.#began = this.text;
  }

  /** What is stored stands there again; answers whether something else stood there. */
  revert(): boolean {
    const stored = untrack(this.#stored);
    const differs = this.text !== stored;
    this.text = this.#began = stored;
    return differs;
  }
}
