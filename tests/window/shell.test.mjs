// What only the packaged window can show: the content policy, what the webview may not do, a plan that is none.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { folder, open } from "./app.mjs";

test("the webview asks the plan and nothing else", async () => {
  const files = folder("shell");
  const window = await open({ files });
  try {
    await window.until(() => window.read("() => document.styleSheets.length > 0"), "the styles are there");
    // Tauri's style nonce voids unsafe-inline: a style that a script makes must have no effect in the built window.
    const inline = await window.read(`() => {
      const style = document.createElement("style");
      style.textContent = "#probe { width: 123px }";
      const probe = document.createElement("div");
      probe.id = "probe";
      document.body.append(style, probe);
      const { width } = getComputedStyle(probe);
      style.remove();
      probe.remove();
      return width;
    }`);
    assert.notEqual(inline, "123px", "the content policy lets a style in that a script made");
    assert.ok(await window.read("() => Object.isFrozen(Object.prototype)"), "prototypes are frozen");
    assert.equal(await window.read("() => typeof window.__TAURI__"), "undefined");

    for (const command of ["plugin:dialog|open", "plugin:fs|read_file", "plugin:window-state|save_window_state", "plugin:event|listen"]) {
      const answer = await window.read(
        "(command) => window.__TAURI_INTERNALS__.invoke(command, {}).then(() => 'allowed', (error) => String(error))",
        command,
      );
      assert.match(answer, /not allowed|not found/, command);
    }

    const before = await window.read("() => location.href");
    assert.ok(await window.read("() => window.open('https://example.org/') === null"), "no second window");
    await window.read("() => { location.href = 'https://example.org/'; }");
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(await window.read("() => location.href"), before, "no other page");
  } finally {
    await window.end();
  }
});

test("a file that is no plan leaves the window usable and the file as it was", async () => {
  const files = folder("no-plan");
  const plan = join(files, "no-plan.slipway");
  writeFileSync(plan, "this is no plan");
  const window = await open({ plan, files });
  try {
    await window.until(() => window.read("() => document.querySelector('button') !== null"), "something to press");
    assert.equal(readFileSync(plan, "utf8"), "this is no plan");
  } finally {
    await window.end();
  }
});
