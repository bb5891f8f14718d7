import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { clientStrings, firstArguments } from '../../../scripts/lib/clientStrings';
import { HOVER_COMMANDS } from '../../../src/protocol/hoverCommands';

const ROOT = path.resolve(__dirname, '../../..');

const strings = z.record(z.string(), z.string());
const command = z.object({ command: z.string(), when: z.string().optional() });
const file = z.object({ path: z.string() });
const manifestSchema = z.object({
  activationEvents: z.array(z.string()),
  l10n: z.string(),
  contributes: z.object({
    commands: z.array(z.object({ command: z.string(), title: z.string() })),
    menus: z.record(z.string(), z.array(command)),
    keybindings: z.array(command.extend({ key: z.string(), mac: z.string().optional() })),
    viewsContainers: z.object({ activitybar: z.array(z.object({ id: z.string(), icon: z.string() })) }),
    views: z.record(z.string(), z.array(z.object({ id: z.string(), icon: z.string() }))),
    viewsWelcome: z.array(z.object({ view: z.string(), contents: z.string() })),
    configuration: z.object({
      properties: z.record(z.string(), z.object({ markdownDescription: z.string(), default: z.unknown() })),
    }),
    grammars: z.array(file),
    snippets: z.array(file),
    walkthroughs: z.array(
      z.object({ steps: z.array(z.object({ media: z.object({ image: z.record(z.string(), z.string()) }) })) }),
    ),
    jsonValidation: z.array(z.object({ url: z.string() })),
  }),
});

const json = (name: string): unknown => JSON.parse(readFileSync(path.join(ROOT, name), 'utf8'));
const manifestText = readFileSync(path.join(ROOT, 'package.json'), 'utf8');
const manifest = manifestSchema.parse(JSON.parse(manifestText));
const { contributes } = manifest;
const views = Object.values(contributes.views).flat();
const declared = contributes.commands.map((one) => one.command);

describe('the manifest', () => {
  it('declares the very commands that the client registers', () => {
    assert.deepEqual([...declared].sort(), firstArguments(/registerCommand$/).sort());
  });

  it('names no command in menus, keys and hovers that it does not declare', () => {
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map((one) => one.command);
    // VS Code itself makes a command that shows each view.
    const known = [...declared, ...views.map(({ id }) => `${id}.focus`)];
    const unknown = [...used, ...HOVER_COMMANDS].filter((id) => id.startsWith('backread.') && !known.includes(id));
    assert.deepEqual(unknown, []);
  });

  it('declares the very settings that are read, each with a default', () => {
    const read = firstArguments(/\.get(?:<[^>]*>)?$/, 'settings.ts').map((key) =>
      key.startsWith('backread.') ? key : `backread.${key}`,
    );
    const settings = Object.entries(contributes.configuration.properties);
    assert.deepEqual(settings.map(([key]) => key).sort(), [...new Set(read)].sort());
    for (const [key, { default: value }] of settings) assert.notEqual(value, undefined, key);
  });

  it('says in every view that is empty what to do, by commands that are there', () => {
    const texts = strings.parse(json('package.nls.json'));
    for (const { id } of views) {
      const own = contributes.viewsWelcome.filter(({ view }) => view === id);
      assert.ok(own.length, id);
      for (const { contents } of own)
        for (const [, linked = ''] of (texts[contents.replaceAll('%', '')] ?? '').matchAll(/\(command:([\w.]+)\)/g))
          if (linked.startsWith('backread.'))
            assert.ok([...declared, ...views.map((view) => `${view.id}.focus`)].includes(linked), linked);
    }
  });

  it('has a picture of every step of the walkthrough for each kind of theme, and no other', () => {
    const images = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image));
    assert.equal(images.length, 5);
    for (const image of images) assert.deepEqual(Object.keys(image), ['light', 'dark', 'hc', 'hcLight']);
    const used = images.flatMap((image) => Object.values(image));
    const there = readdirSync(path.join(ROOT, 'walkthrough')).map((name) => `walkthrough/${name}`);
    assert.deepEqual([...new Set(used)].sort(), there.sort());
  });

  it('takes no key of Quarto or Markdown All in One in a text', () => {
    const theirs = z
      .object({
        contributes: z.object({ keybindings: z.array(z.object({ key: z.string(), mac: z.string().optional() })) }),
      })
      .parse(json('test/fixtures/neighbours/package.json'))
      .contributes.keybindings.flatMap(({ key, mac = key }) => [key, mac]);
    assert.ok(theirs.length > 30);
    const ours = contributes.keybindings.filter(({ when }) => !when?.includes('focusedView'));
    assert.deepEqual(
      ours.filter(({ key, mac = key }) => theirs.includes(key) || theirs.includes(mac)),
      [],
    );
  });

  it('activates on Markdown and Quarto, to restore a report and for the sample; commands activate by themselves', () => {
    assert.deepEqual([...manifest.activationEvents].sort(), [
      'onFileSystem:backread-sample',
      'onLanguage:markdown',
      'onLanguage:quarto',
      'onWebviewPanel:backread.report',
      'workspaceContains:sources/honduras-us-troops.md',
    ]);
  });

  it('has a text for every %key%, and no text that nothing shows', () => {
    const used = [...manifestText.matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(strings.parse(json('package.nls.json'))).sort());
  });

  it('names files that are there', () => {
    const { grammars, snippets, jsonValidation } = contributes;
    const files = [...grammars, ...snippets]
      .map((one) => one.path)
      .concat(jsonValidation.map((one) => one.url))
      .concat([...contributes.viewsContainers.activitybar, ...views].map((one) => one.icon));
    assert.deepEqual(
      files.filter((name) => !existsSync(path.join(ROOT, name))),
      [],
    );
  });
});

describe('the texts to translate', () => {
  it('are all that the client shows, and no others', () => {
    const bundle = strings.parse(json(path.join(manifest.l10n, 'bundle.l10n.json')));
    assert.deepEqual(Object.keys(bundle).sort(), clientStrings());
  });
});
