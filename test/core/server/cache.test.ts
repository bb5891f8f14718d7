import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { english } from '../../../src/core/lang/en';
import { CacheFolder } from '../../../src/import/cacheFolder';
import { Folder } from '../../../src/server/folder';
import type { Host, Store } from '../../../src/server/host';

const ROOT = 'file:///desk';
const ARTICLE = `---
key: ferry
title: The ferry
---

The ferry carried 312 passengers on 3 May 2024. “Nobody was hurt,” said Ida Holm, the captain.
`;

/** A desk whose files are in memory and whose cache lies in `folder`. */
function desk(folder: string, files: Record<string, string>, version = 'one') {
  let read = 0;
  const host: Host = {
    readFile: (uri) => Promise.resolve(uri in files ? new TextEncoder().encode(files[uri]) : undefined),
    sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
    pause: () => Promise.resolve(),
    version,
  };
  const store = new CacheFolder(folder);
  const counting: Store = {
    read: (name) => store.read(name),
    write: (name, bytes) => store.write(name, bytes),
  };
  const find = (): Promise<string[]> => Promise.resolve(Object.keys(files).filter((uri) => uri.endsWith('.md')));
  const opened = new Folder(
    ROOT,
    host,
    find,
    {
      ...english,
      get people() {
        read++; // each reading of a source asks for these tables
        return english.people;
      },
    },
    counting,
  );
  return {
    folder: opened,
    open: async () => {
      await opened.load(() => undefined);
      await opened.save();
    },
    /** Whether any source was read since it was last asked. */
    hasRead: () => {
      const some = read > 0;
      read = 0;
      return some;
    },
  };
}

const source = (n: number): string => `${ROOT}/sources/${n}.md`;
const three = (): Record<string, string> => ({
  [source(1)]: ARTICLE,
  [source(2)]: ARTICLE.replace('key: ferry', 'key: lorry').replaceAll('ferry', 'lorry'),
  [source(3)]: '---\nkey: [broken\n---\n\nThe 14 islands have 2,300 inhabitants.\n',
});

describe('the cache of what was read', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'backread-cache-'))));
  afterEach(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true });
  });
  const pack = (): string => join(folder, readdirSync(folder)[0] as string);

  it('opens unchanged sources without reading them, and all is as it was', async () => {
    const first = desk(folder, three());
    await first.open();
    assert.ok(first.hasRead());
    const again = desk(folder, three());
    await again.open();
    assert.equal(again.hasRead(), false);
    assert.deepEqual([...again.folder.entries()], [...first.folder.entries()]);
    assert.deepEqual(again.folder.problems(), first.folder.problems());
    assert.ok(again.folder.problems().size);
    const keys = again.folder.keysOf('passengers of the lorry');
    assert.deepEqual(again.folder.index.findSources(keys), first.folder.index.findSources(keys));
    assert.equal(JSON.stringify(again.folder.byKey('ferry')), JSON.stringify(first.folder.byKey('ferry')));
    assert.deepEqual(again.folder.phrases.sourcesWith('passen', 9), [source(1), source(2)]);
    assert.deepEqual(again.folder.phrases.phrases(source(2)), first.folder.phrases.phrases(source(2)));
  });

  it('reads a file that has changed, forgets one that is gone, and keeps that too', async () => {
    await desk(folder, three()).open();
    const files = three();
    files[source(1)] = ARTICLE.replace('312', '321');
    delete files[source(2)];
    const changed = desk(folder, files);
    await changed.open();
    assert.ok(changed.hasRead());
    assert.equal(changed.folder.byKey('ferry')?.mentions.figures[0]?.quantity.low, 321);
    assert.equal(changed.folder.byKey('lorry'), undefined);
    const again = desk(folder, files);
    await again.open();
    assert.equal(again.hasRead(), false);
    assert.equal(again.folder.size, 2);
  });

  it('keeps nothing of a confidential source', async () => {
    const files = { [source(1)]: ARTICLE.replace('title:', 'confidential: true\ntitle:') };
    await desk(folder, files).open();
    assert.ok(readdirSync(folder).every((name) => !readFileSync(join(folder, name)).includes('passenger')));
    const again = desk(folder, files);
    await again.open();
    assert.ok(again.hasRead());
    assert.equal(again.folder.size, 1);
  });

  it('does not keep what is only being edited', async () => {
    const files = three();
    const first = desk(folder, files);
    await first.open();
    await first.folder.refresh(source(1), ARTICLE.replace('312', '7'));
    assert.equal(first.folder.byKey('ferry')?.mentions.figures[0]?.quantity.low, 7);
    await first.folder.save();
    const again = desk(folder, files);
    await again.open();
    assert.equal(again.folder.byKey('ferry')?.mentions.figures[0]?.quantity.low, 312);
  });

  const damage: readonly (readonly [what: string, how: (bytes: Buffer) => Buffer | string])[] = [
    ['cut', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['changed by one bit', (bytes) => (bytes.writeUInt8((bytes[200] ?? 0) ^ 1, 200), bytes)],
    ['empty', () => ''],
    ['something else', () => 'To whom it may concern: this is not yours.'],
  ];
  for (const [what, how] of damage)
    it(`takes no notice of a pack that is ${what}, and writes it anew`, async () => {
      await desk(folder, three()).open();
      const whole = readFileSync(pack());
      writeFileSync(pack(), how(readFileSync(pack())));
      const again = desk(folder, three());
      await again.open();
      assert.ok(again.hasRead());
      assert.equal(again.folder.size, 3);
      assert.deepEqual(readFileSync(pack()), whole);
    });

  it('takes no notice of what another version wrote', async () => {
    await desk(folder, three()).open();
    const newer = desk(folder, three(), 'two');
    await newer.open();
    assert.ok(newer.hasRead());
    assert.equal(newer.folder.size, 3);
  });

  it('does without a folder that can’t be written or is none', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const locked = join(folder, 'locked');
    mkdirSync(locked, { mode: 0o500 }); // root may write there all the same
    for (const place of [file, join(file, 'below'), locked]) {
      const one = desk(place, three());
      await one.open();
      assert.equal(one.folder.size, 3);
    }
  });

  it('is whole after many have written it at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => desk(folder, three()).open()));
    assert.equal(readdirSync(folder).length, 1, 'nothing half written is left');
    const again = desk(folder, three());
    await again.open();
    assert.equal(again.hasRead(), false);
  });
});

describe('a cache folder', () => {
  let folder: string;
  beforeEach(() => (folder = join(mkdtempSync(join(tmpdir(), 'backread-cache-')), 'deep/er')));
  afterEach(() => rmSync(join(folder, '../..'), { recursive: true }));

  it('stays below its size: what was used longest ago goes, and what was begun and left', async () => {
    const cache = new CacheFolder(folder, 250);
    const bytes = new Uint8Array(100);
    await cache.write('aa', bytes);
    await cache.write('bb', bytes);
    const long = new Date(Date.now() - 2 * 60 * 60 * 1_000);
    for (const name of ['aa', 'bb']) utimesSync(join(folder, name), long, long);
    writeFileSync(join(folder, 'cc.left.tmp'), '');
    utimesSync(join(folder, 'cc.left.tmp'), long, long);
    assert.equal((await cache.read('aa'))?.length, 100, 'which counts as used');
    await cache.write('dd', bytes);
    assert.deepEqual(readdirSync(folder).sort(), ['aa', 'dd']);
    await cache.write('ee', new Uint8Array(300));
    assert.deepEqual(readdirSync(folder).sort(), ['aa', 'dd']);
    assert.equal(await cache.read('nothing'), undefined);
  });

  it('makes its folder', async () => {
    mkdirSync(join(folder, '..'), { recursive: true });
    const cache = new CacheFolder(folder);
    await cache.write('aa', Uint8Array.of(1, 2));
    assert.deepEqual([...((await cache.read('aa')) ?? [])], [1, 2]);
  });
});
