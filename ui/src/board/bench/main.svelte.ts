/**
 * A page to look at the board with made-up scenes and to measure its frames. Served by the development server only.
 * Query: `scene` = year, environments, large or crowded; `theme` = light or dark.
 */
import { mount } from "svelte";
import "../../styles/tokens.css";
import "../../styles/base.css";
import "../../styles/fonts.css";
import type { Command, Outcome, Scene } from "../../generated/wire";
import Board from "../Board.svelte";
import { DAY } from "../civil";
import { crowdedEnvironments, exampleEnvironments, exampleYear, largeScene } from "./year";

const query = new URLSearchParams(location.search);
document.documentElement.dataset["theme"] = query.get("theme") ?? "light";
const made: Record<string, () => Scene> = { year: exampleYear, environments: exampleEnvironments, large: () => largeScene(), crowded: () => crowdedEnvironments() };
let scene = $state.raw<Scene>((made[query.get("scene") ?? "year"] ?? exampleYear)());

/** Moves by whole days take effect, so that a drag can be followed to its end. */
function apply(command: Command): void {
  if (command.do !== "move" || command.days === undefined) return;
  const by = command.days * DAY;
  const bars = scene.bars.map((bar) => (bar.id === command.record ? { ...bar, start: bar.start + by, end: bar.end + by } : bar));
  scene = { ...scene, revision: scene.revision + 1, bars };
}

const heard: unknown[] = [];
const outcome = (command: Command): Outcome => ({
  revision: 2, label: command.do, changed: [], created: [], lost: [], lost_total: 0, voided: [], voided_total: 0, undo: null, redo: null, invalidates: [], gained_total: 1,
  gained: [{ id: "x", kind: "booking-overlap", kind_label: "Overlap", severity: "error", start: null, end: null, when: "", text: "Staging is booked by R2027.Q2 from 17 to 31 May", subjects: [], standing: "open", owner: null, decision: null }],
});

const board = mount(Board, {
  target: document.getElementById("app")!,
  props: {
    get scene() {
      return scene;
    },
    label: "Board", selection: query.get("selection"), focusConflict: query.get("conflict"),
    onselect: (ref) => heard.push(["select", ref]),
    onopen: (ref) => heard.push(["open", ref]),
    oncommand: (command) => {
      heard.push(["command", command]);
      apply(command);
      return Promise.resolve(outcome(command));
    },
    onpreview: (command) => {
      heard.push(["preview", command]);
      return Promise.resolve(outcome(command));
    },
    onconflict: (id) => heard.push(["conflict", id]),
    oncreate: (at) => heard.push(["create", at]),
  },
});

/** Scrolls for so many frames and answers what the painter cost in each, in milliseconds. */
async function measure(frames: number, dx: number, dy: number): Promise<number[]> {
  const scroller = document.querySelector<HTMLElement>(".board-scroller")!;
  const costs: number[] = [];
  for (let n = 0; n < frames; n++) {
    scroller.scrollLeft += dx;
    scroller.scrollTop += dy;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    costs.push(board.lastFrame());
  }
  return costs;
}

Object.assign(window, { board, heard, measure });
