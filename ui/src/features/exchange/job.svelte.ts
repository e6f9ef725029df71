/** Long work in Rust, asked about until it ends. Invariant: one job at a time; a dialog that closes cancels it. */
import type { Calls, JobView, WireError } from "../../generated/wire";
import { asWireError, type Host } from "../../host/host";
import { t } from "../../text";

export const POLL_MS = 150;

export class Job {
  view = $state.raw<JobView | null>(null);
  error = $state.raw<WireError | null>(null);
  #turn = 0;

  constructor(readonly host: Host, readonly pause: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms))) {}

  get running(): boolean {
    return this.view?.state === "running";
  }

  /** The last view of the job, or null where it failed or was cancelled; `error` says why then. */
  async run<K extends "import" | "export">(name: K, request: Calls[K][0]): Promise<JobView | null> {
    const mine = ++this.#turn;
    this.error = null;
    this.view = null;
    try {
      let view: JobView = await this.host.call(name, request);
      while (mine === this.#turn) {
        this.view = view;
        if (view.state !== "running") break;
        await this.pause(POLL_MS);
        view = await this.host.call("job", { job: view.job });
      }
      if (mine !== this.#turn) return null;
      if (view.state === "failed") this.error = view.error;
      return view.state === "done" ? view : null;
    } catch (error) {
      this.view = null;
      this.error = asWireError(error, t("ui-error-unreachable"));
      return null;
    }
  }

  async cancel(): Promise<void> {
    if (!this.view || !this.running) return;
    try {
      await this.host.call("cancel_job", { job: this.view.job });
    } catch {
      // It ended a moment before: the next look at it says so.
    }
  }
}
