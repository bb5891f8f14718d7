import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { startHost, type Host } from './host';
import { makePackage } from './package';
import { ROOT } from './paths';

/** Where pictures of a test run go. */
export const IMAGES = join(ROOT, 'out/images');

const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'editor.hover.delay': 200,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/** The four kinds of theme that VS Code has, each by the one it brings: its name in the picker, and its class. */
export const THEMES = {
  light: ['Light Modern', 'vs'],
  dark: ['Dark Modern', 'vs-dark'],
  'high contrast': ['Dark High Contrast', 'hc-black'],
  'high contrast light': ['Light High Contrast', 'hc-light'],
} as const;
export type Theme = keyof typeof THEMES;

export interface WorkbenchOptions {
  /** Copied into a temporary folder, which is opened; without one the window is empty. */
  readonly folder?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A real VS Code in a browser page with the packaged extension, worked as a writer's hands would. */
export class Workbench {
  private constructor(
    readonly page: Page,
    /** What is open: a copy of the folder asked for, or an empty folder that is not opened. */
    readonly folder: string,
    private readonly isEmpty: boolean,
    private readonly host: Host,
    private readonly browser: Browser,
    private readonly temporary: string,
  ) {}

  static async open({
    folder,
    settings = {},
    viewport = { width: 1280, height: 800 },
  }: WorkbenchOptions = {}): Promise<Workbench> {
    mkdirSync(IMAGES, { recursive: true });
    const temporary = mkdtempSync(join(tmpdir(), 'backread-e2e-'));
    const vsix = join(temporary, 'backread.vsix');
    makePackage(vsix);
    const copy = join(temporary, basename(folder ?? 'nothing'));
    if (folder) cpSync(folder, copy, { recursive: true });
    else mkdirSync(copy);
    const all = { ...SETTINGS, ...settings };
    const host = await startHost({ vsix, driver: false, settings: all });
    const browser = await launchChromium(host.modules);
    const page = await browser.newPage({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
    const workbench = new Workbench(page, copy, !folder, host, browser, temporary);
    await workbench.load();
    return workbench;
  }

  async load(): Promise<void> {
    await this.page.goto(this.isEmpty ? this.host.url() : this.host.url(this.folder));
    await this.page.locator('.monaco-workbench').waitFor();
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.host.stop();
    rmSync(this.temporary, { recursive: true, force: true, maxRetries: 3 });
  }

  shot(name: string, options: Parameters<Page['screenshot']>[0] = {}): Promise<Buffer> {
    return this.page.screenshot({ path: join(IMAGES, `${name}.png`), ...options });
  }

  /** Switches the theme as a user would, and waits until it is there. */
  async theme(theme: Theme): Promise<void> {
    const [name, style] = THEMES[theme];
    await this.command('Preferences: Color Theme');
    await this.page.locator('.quick-input-widget input[placeholder*="Theme"]').first().waitFor();
    await this.type(name);
    await this.row(name).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator(`.monaco-workbench.${style}`).waitFor();
  }

  /** Reloads the window by VS Code's own command, which keeps what it has open. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await this.command('Developer: Reload Window');
    await loaded;
    await this.page.locator('.monaco-workbench').waitFor();
  }

  /** Opens a file by Quick Open, as a writer would, once the list has it selected: before, Enter opens the file that was open last. */
  async openFile(name: string): Promise<void> {
    await this.again(async () => {
      await this.page.keyboard.press('Control+P');
      await this.type(name);
      await this.page
        .locator('.quick-input-list .monaco-list-row.focused', { hasText: name })
        .first()
        .waitFor({ timeout: 8_000 });
      await this.page.keyboard.press('Enter');
      await this.page.locator('.tab.active', { hasText: name }).waitFor({ timeout: 8_000 });
    });
  }

  /** Runs a command by its title in the palette. */
  async command(title: string): Promise<void> {
    await this.again(async () => {
      await this.page.keyboard.press('F1');
      await this.type(`>${title}`);
      await this.row(title).click({ timeout: 8_000 });
    });
  }

  /** A file of the folder as it stands on the disk. */
  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Saves, and waits until a file on disk holds what is looked for. @returns its text. */
  async saved(file: string, words: RegExp): Promise<string> {
    const end = Date.now() + 20_000;
    for (;;) {
      await this.page.keyboard.press('Control+S');
      await this.page.waitForTimeout(200);
      const text = this.read(file);
      if (words.test(text)) return text;
      if (Date.now() > end) throw new Error(`${file} does not hold ${words}: ${text.slice(0, 3_000)}`);
    }
  }

  /** Puts the cursor at the beginning of words of an open file, by Go to Line. */
  async goTo(file: string, words: string): Promise<void> {
    const before = this.read(file).split(words)[0] ?? '';
    const place = [before.split('\n').length, before.length - before.lastIndexOf('\n')];
    await this.page.locator('.editor-group-container .monaco-editor .view-lines').first().click();
    await this.page.keyboard.press('Control+G');
    await this.type(`:${place.join(':')}`);
    await this.page.keyboard.press('Enter');
    await this.page
      .locator('.statusbar-item', { hasText: `Ln ${place[0]}, Col ${place[1]}` })
      .first()
      .waitFor();
    await this.page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
  }

  /** The card at the beginning of words of an open file, with the mouse out of its way. */
  async cardOf(file: string, words: string, holding: string): Promise<Locator> {
    await this.goTo(file, words);
    await this.page.mouse.move(5, 5);
    return this.hoverHolding(holding);
  }

  /** Asks for the hover at the cursor until it holds what is looked for: the first may come before the sources have been read. */
  async hoverHolding(words: string): Promise<Locator> {
    const hover = this.page.locator('.monaco-hover:visible', { hasText: words }).first();
    await this.again(async () => {
      await this.page.keyboard.press('Control+K');
      await this.page.keyboard.press('Control+I');
      await hover.waitFor({ timeout: 5_000 });
    });
    return hover;
  }

  /** What a person does whose key came too soon: Escape, and once more. */
  private async again(attempt: () => Promise<void>): Promise<void> {
    for (let tries = 0; ; tries++)
      try {
        return await attempt();
      } catch (error) {
        if (tries === 5) throw error;
        await this.page.keyboard.press('Escape');
      }
  }

  /** Puts text into the quick input that is open. */
  async type(text: string): Promise<void> {
    await this.input.fill(text);
  }

  /** Where the quick input is typed into. */
  get input(): Locator {
    return this.page.locator('.quick-input-widget input:visible').first();
  }

  /** A row of the quick input. */
  row(text: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }

  /**
   * Drops files of the disk on an element as a file manager would: the browser itself takes the drag from there on.
   * @param files their paths, which the browser reads.
   */
  async dropFiles(on: Locator, files: readonly string[]): Promise<void> {
    const box = await on.boundingBox();
    if (!box) throw new Error('there is nothing to drop files on');
    const session = await this.page.context().newCDPSession(this.page);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    // A file manager lets the files be copied, moved and linked, each of which is a bit; trees of VS Code ask for a move.
    const data = { items: [], files: [...files], dragOperationsMask: 1 | 2 | 16 };
    for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x, y, data });
      await this.page.waitForTimeout(200);
    }
    await session.detach();
  }

  /**
   * Lets Paste As… work in the browser as it does on the desktop. There its command makes the window paste, which gives the editor the event that its
   * providers wait for; a page may not do that, so VS Code reads the clipboard's plain text instead and asks nobody. Here the event comes, with what
   * the last copy put on the clipboard, when that text is read.
   */
  async pasteAsOnDesktop(): Promise<void> {
    await this.page.evaluate(`
      let copied = [];
      addEventListener('copy', ({ clipboardData }) => {
        copied = [...clipboardData.types].map((type) => [type, clipboardData.getData(type)]);
      });
      navigator.clipboard.readText = async () => {
        const clipboardData = new DataTransfer();
        for (const [type, text] of copied) clipboardData.setData(type, text);
        document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        return '';
      };
    `);
  }

  /** The frame of a web view that holds an element. */
  async frameWith(selector: string): Promise<Frame> {
    const end = Date.now() + 20_000;
    for (;;) {
      for (const frame of this.page.frames())
        if (
          await frame
            .locator(selector)
            .count()
            .catch(() => 0)
        )
          return frame;
      if (Date.now() > end) throw new Error(`no web view holds ${selector}`);
      await this.page.waitForTimeout(100);
    }
  }
}
