/**
 * Asks what a command would do while it is still being made.
 * Invariant: at most one question is out; of those that pile up meanwhile only the newest is asked; answers to a
 * gesture that is over are dropped.
 */
import type { Command, Outcome } from "../generated/wire";

export class Previewer {
  private busy = false;
  private waiting: Command | null = null;
  private turn = 0;

  constructor(
    private readonly ask: (command: Command) => Promise<Outcome | null>,
    private readonly answer: (outcome: Outcome | null, command: Command) => void,
  ) {}

  request(command: Command): void {
    if (this.busy) {
      this.waiting = command;
      return;
    }
    void this.send(command);
  }

  /** Forgets what is out and what waits. */
  stop(): void {
    this.turn++;
    this.waiting = null;
  }

  private async send(command: Command): Promise<void> {
    const turn = this.turn;
    this.busy = true;
    let outcome: Outcome | null = null;
    try {
      outcome = await this.ask(command);
    } catch {
      // A preview that fails says nothing; the command itself will say why.
      outcome = null;
    }
    this.busy = false;
    if (turn === this.turn) this.answer(outcome, command);
    const next = this.waiting;
    this.waiting = null;
    if (next) void this.send(next);
  }
}
