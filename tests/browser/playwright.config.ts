// Browser journeys against the application on loopback HTTP: no server is started here, each test has its own.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "journeys",
  outputDir: "results",
  fullyParallel: true,
  // One worker a core: each runs a browser and an application.
  workers: 2,
  // A journey that passes only the second time is broken.
  retries: 0,
  forbidOnly: true,
  // Generous, since a busy machine is no defect; what must be fast is measured elsewhere.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    colorScheme: "light",
    actionTimeout: 15_000,
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.SLIPWAY_CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
      ],
    },
  },
});
