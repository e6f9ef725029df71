import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

// Assets are never inlined and there is no polyfill script: the page runs under `script-src 'self'; font-src 'self'`.
export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  // Tests run components in jsdom, which must not get Svelte's server build.
  resolve: mode === "test" ? { conditions: ["browser"] } : {},
  server: { host: "127.0.0.1" },
  build: {
    target: ["es2022", "safari17"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  test: { environment: "jsdom", include: ["src/**/*.test.ts"] },
}));
