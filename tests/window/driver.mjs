// A small W3C WebDriver client for the real window: WebKitWebDriver starts the application and drives its webview.
//
// Invariant: only calls of the W3C recommendation, no script is injected to act; scripts only read.
// Deliberately not here: anything about Slipway. What is on the screen is the journey's affair.
import { execFileSync, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
/** How long a thing may take to appear, in milliseconds: generous, since a busy machine is no defect. */
const PATIENCE = 60_000;
/**
 * How long the window may take to be there, in milliseconds. The first one on a machine reads the browser engine and
 * all fonts from a disk that may be far away and still busy with what a build has written.
 */
const PATIENCE_AT_START = 240_000;

export const Key = {
  Enter: "\uE007", Escape: "\uE00C", Tab: "\uE004", Home: "\uE011", End: "\uE010", Backspace: "\uE003",
  Left: "\uE012", Up: "\uE013", Right: "\uE014", Down: "\uE015",
  Control: "\uE009", Shift: "\uE008", Alt: "\uE00A",
};

/** Starts `binary` with `args` and `env` and answers the session on its window. */
export async function start({ binary, args = [], env = {} }) {
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
    env: { ...process.env, TAURI_WEBVIEW_AUTOMATION: "true", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    // A process group of its own: the application must not outlive its driver.
    detached: true,
  });
  let log = "";
  for (const stream of [driver.stdout, driver.stderr]) stream.on("data", (data) => { log += data; });
  const ended = new Promise((resolve) => { driver.once("exit", resolve); driver.once("error", resolve); });
  const stop = async () => {
    try { process.kill(-driver.pid, "SIGKILL"); } catch { /* all gone already */ }
    await ended;
  };
  const base = `http://127.0.0.1:${port}`;
  try {
    await until(async () => (await fetch(`${base}/status`)).ok, "WebKitWebDriver answers");
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary, args } } };
    const { sessionId } = await ask(base, "POST", "/session", { capabilities }, PATIENCE_AT_START);
    return new Session(base, sessionId, stop, () => log);
  } catch (error) {
    const left = processes(driver.pid);
    await stop();
    throw new Error(`${error.message}\n${log}${left}`, { cause: error });
  }
}

export class Session {
  #base; #id; #stop; #log;

  constructor(base, id, stop, log) {
    this.#base = base;
    this.#id = id;
    this.#stop = stop;
    this.#log = log;
  }

  #ask(method, path, body) {
    return ask(this.#base, method, `/session/${this.#id}${path}`, body);
  }

  /** What the application and the driver have printed. */
  get log() { return this.#log(); }

  title() { return this.#ask("GET", "/title"); }

  /** Runs a function in the page that only reads, and answers what it returns. */
  read(script, ...args) {
    return this.#ask("POST", "/execute/sync", { script: `return (${script})(...arguments)`, args });
  }

  /** Elements for a CSS selector; none is an empty list. */
  async all(css) {
    const found = await this.#ask("POST", "/elements", { using: "css selector", value: css });
    return found.map((element) => element[ELEMENT]);
  }

  /** The first visible element of this role whose accessible name has `name` in it; waits for it. */
  async role(role, name, { exact = false, patience = PATIENCE } = {}) {
    return until(async () => {
      const elements = await this.roles(role);
      const match = elements.find((x) => (exact ? x.name === name : x.name.includes(name)));
      return match?.id;
    }, `${role} "${name}"`, patience);
  }

  /** All elements of an ARIA role that are rendered, with their accessible names. */
  async roles(role) {
    const list = await this.read(`${listRoles}`, role);
    return list.map(({ element, name }) => ({ id: element[ELEMENT], name }));
  }

  attribute(id, name) { return this.#ask("GET", `/element/${id}/attribute/${name}`); }
  css(id, property) { return this.#ask("GET", `/element/${id}/css/${property}`); }
  text(id) { return this.#ask("GET", `/element/${id}/text`); }
  rect(id) { return this.read("(e) => { const r = e.getBoundingClientRect(); return { x: r.x, y: r.y, width: r.width, height: r.height }; }", { [ELEMENT]: id }); }
  click(id) { return this.#ask("POST", `/element/${id}/click`, {}); }
  type(id, text) { return this.#ask("POST", `/element/${id}/value`, { text }); }
  clear(id) { return this.#ask("POST", `/element/${id}/clear`, {}); }
  back() { return this.#ask("POST", "/back", {}); }

  /** Presses keys together, the last one struck while the others are held: `press(Key.Control, "z")`. */
  async press(...keys) {
    const actions = [
      ...keys.map((value) => ({ type: "keyDown", value })),
      ...keys.toReversed().map((value) => ({ type: "keyUp", value })),
    ];
    await this.#ask("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Presses the pointer at `from`, moves it in steps to `to` and, unless told to hold, lets it go. */
  async drag(from, to, { steps = 8, hold = false } = {}) {
    const move = (x, y) => ({ type: "pointerMove", duration: 20, origin: "viewport", x: Math.round(x), y: Math.round(y) });
    const actions = [move(from.x, from.y), { type: "pointerDown", button: 0 }];
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      actions.push(move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part));
    }
    if (!hold) actions.push({ type: "pointerUp", button: 0 });
    await this.#pointer(actions);
  }

  /** Lets the pointer go after a held drag. */
  drop() { return this.#pointer([{ type: "pointerUp", button: 0 }]); }

  /** Rests the pointer on a place. */
  hover({ x, y }) {
    const move = (to) => ({ type: "pointerMove", duration: 20, origin: "viewport", x: Math.round(to), y: Math.round(y) });
    return this.#pointer([move(x - 4), move(x)]);
  }

  #pointer(actions) {
    const pointer = { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions };
    return this.#ask("POST", "/actions", { actions: [pointer] });
  }

  /**
   * What stands on the display, written as a PNG to `path`. The driver's own screenshot never answers with the
   * renderer that is chosen on machines without a graphics card; and this one shows what a person would see.
   * 256 colours hold all that an interface has, and make the file a third as large.
   */
  screenshot(path) {
    execFileSync("import", ["-window", "root", "-strip", "+dither", "-colors", "256", `PNG8:${path}`], { timeout: PATIENCE });
  }

  /** Waits until `what` is truthy and answers it. */
  until(what, description, patience = PATIENCE) { return until(what, description, patience); }

  /** Closes the application. */
  async end() {
    try { await this.#ask("DELETE", ""); } catch { /* it was gone before */ } finally { await this.#stop(); }
  }
}

/** Runs in the page: rendered elements of a role, native or ARIA, with a good-enough accessible name. */
function listRoles(role) {
  const native = {
    button: "button, summary", link: "a[href]", heading: "h1, h2, h3, h4", textbox: "input:not([type]), input[type=text], input[type=search], textarea",
    dialog: "dialog[open]", combobox: "select", row: "tr", cell: "td", tab: "", gridcell: "", treegrid: "",
  };
  const selector = [`[role=${role}]`, native[role]].filter(Boolean).join(", ");
  const named = (element) => {
    const by = element.getAttribute("aria-labelledby");
    if (by) return by.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
    const label = element.getAttribute("aria-label") ?? [...(element.labels ?? [])].map((x) => x.textContent).join(" ");
    return label || element.textContent || element.getAttribute("title") || "";
  };
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => ({ element, name: named(element).replace(/\s+/g, " ").trim() }));
}

/** What runs in a process group, a line each: state, what it waits for in the kernel, seconds of life, command. */
function processes(group) {
  try {
    return execFileSync("ps", ["-o", "stat,wchan:24,etimes,args", "-g", `${group}`], { encoding: "utf8" });
  } catch (error) {
    return `${error.message}`;
  }
}

async function ask(base, method, path, body, patience = PATIENCE) {
  const response = await fetch(base + path, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
    headers: { "content-type": "application/json" },
    signal: AbortSignal.timeout(patience),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${value?.error ?? response.status}: ${value?.message ?? ""}`);
  return value;
}

/** Asks again every 50 ms until the answer is truthy; an error counts as not yet. */
async function until(what, description, patience = PATIENCE) {
  const end = Date.now() + patience;
  let last;
  while (Date.now() < end) {
    try {
      const answer = await what();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await sleep(50);
  }
  throw new Error(`waited ${patience} ms in vain: ${description}${last ? ` (${last.message})` : ""}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
