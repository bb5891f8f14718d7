import { chromium, type Browser } from 'playwright-core';

/**
 * Debian's Chromium, which scripts/interop.ts installs, or the one CHROME_PATH names: a whole browser. The headless shell that the
 * editor's tests run in does not know text fragments.
 */
export const browser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
  });
