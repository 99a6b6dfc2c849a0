import { defineConfig } from '@playwright/test';

// Without BASE_URL the tests start the standalone package, with a database of its own that is thrown away.
const port = 8090;
const elsewhere = process.env['BASE_URL'];
const packaged = [
  'java -Xmx512m',
  `-Dquarkus.http.port=${port} -Dquarkus.management.port=${port + 1}`,
  '-Ddevelopment.data=../frontend/test-results/data -Ddevelopment.demonstration=true',
  '-jar ../backend/target/standalone/quarkus-run.jar',
].join(' ');

// What changes the settings of everybody runs after all the rest.
const alone = /\.alone\.spec\.ts$/;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/runs',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 120_000,
  // A busy machine is slow, which is no fault of the page.
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: elsewhere ?? `http://localhost:${port}`,
    actionTimeout: 20_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        '--disable-dev-shm-usage',
      ],
    },
  },
  ...(elsewhere
    ? {}
    : {
        webServer: {
          command: `rm -rf test-results/data && exec ${packaged}`,
          url: `http://localhost:${port + 1}/q/health/ready`,
          timeout: 180_000,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
        },
      }),
  projects: [
    { name: 'desktop', testIgnore: alone, use: { viewport: { width: 1280, height: 900 } } },
    { name: 'phone', testIgnore: alone, use: { viewport: { width: 320, height: 640 }, hasTouch: true } },
    {
      name: 'alone',
      testMatch: alone,
      dependencies: ['desktop', 'phone'],
      fullyParallel: false,
      use: { viewport: { width: 1280, height: 900 } },
    },
  ],
});
