import assert from 'node:assert';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/cli/main';
import { cacheFolderOf, SourceCache, type CacheStore } from '../../../src/cli/sourceCache';
import { loadSources } from '../../../src/cli/sources';
import type { ReportProblem } from '../../../src/core/report';
import type { Source } from '../../../src/core/sources';
import { CacheFolder } from '../../../src/import/cacheFolder';

const TOWNS = 'Alden Brook Corin Dunmore Elster Farrow Gorse Harrow Ilmen Jarrow Kelso Lorne'.split(' ');
const article = (town: string, n: number, more = ''): string =>
  `---\nkey: ${town.toLowerCase()}\ntitle: The mill of ${town}\n${more}---\n\nThe mill of ${town} employed ${300 + n} weavers in 2023.\n\n“We will rebuild it,” said Ida ${town}, its owner.\n`;
const DRAFT = 'The mill of Gorse employed 306 weavers [@gorse].\n\nThe mill of Lorne employed 911 weavers [@lorne].\n';

/** What would lie on a disk. */
class MemoryStore implements CacheStore {
  readonly files = new Map<string, Uint8Array>();
  readNow(name: string): Uint8Array | undefined {
    return this.files.get(name);
  }
  write(name: string, bytes: Uint8Array): Promise<void> {
    this.files.set(name, bytes);
    return Promise.resolve();
  }
  get only(): readonly [name: string, bytes: Uint8Array] {
    assert.equal(this.files.size, 1);
    return [...this.files][0] as [string, Uint8Array];
  }
}

/** Whether a source was read, and not only taken from the cache. */
const isRead = (source: Source): boolean => !Object.getOwnPropertyDescriptor(source, 'mentions')?.get;

describe('what the command line keeps of sources', () => {
  const home = process.cwd();
  let folder: string;
  let store: MemoryStore;

  const write = (path: string, content: string): void => writeFileSync(join(folder, path), content);
  const cacheOf = (version = 'one'): SourceCache => new SourceCache(store, process.cwd(), () => version);
  /** A run and what it says. */
  const verify = async (args = '', cache = cacheOf()) => {
    let out = '';
    const add = (text: string): void => void (out += text);
    const argv = ['verify', 'draft.md', '--source', 'sources', '--format', 'json', ...args.split(' ').filter(Boolean)];
    const status = main(argv, { out: add, err: add, colours: false }, { cache });
    await cache.save();
    return { out, status };
  };
  const load = (cache = cacheOf()): Source[] => loadSources(['sources'], new Set(), [], cache);

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'backread-')));
    process.chdir(folder);
    mkdirSync('sources');
    TOWNS.forEach((town, n) => write(`sources/${town}.md`, article(town, n)));
    write('draft.md', DRAFT);
    store = new MemoryStore();
  });
  afterEach(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  });

  it('changes nothing of what a run says, and only what the draft is about is read again', async () => {
    const without = await verify('--no-cache');
    assert.equal(store.files.size, 0, '--no-cache keeps nothing');
    assert.equal(without.status, 1);
    const first = await verify();
    const second = await verify();
    assert.deepEqual([first, second], [without, without]);
    assert.ok(load().every((source) => !isRead(source)));
    for (const format of ['text', 'sarif', 'html', 'csv', 'markdown'])
      assert.deepEqual(await verify(`-f ${format}`), await verify(`-f ${format} --no-cache`), format);
  });

  it('keeps all that was read for a draft that names its sources', async () => {
    write('draft.md', `---\nsources: [gorse, lorne]\n---\n\n${DRAFT}`);
    const first = await verify();
    assert.ok(load().every((source) => !isRead(source)));
    assert.deepEqual([first, await verify()], Array(2).fill(await verify('--no-cache')));
  });

  it('uses nothing with --no-cache', async () => {
    let asked = 0;
    const asking: CacheStore = { readNow: () => void asked++ as undefined, write: () => Promise.resolve() };
    await verify('--no-cache', new SourceCache(asking, folder, () => 'one'));
    assert.equal(asked, 0);
  });

  it('reads a file whose content has changed, whatever its time says', async () => {
    await verify();
    const time = new Date(2020, 1, 1);
    write('sources/Gorse.md', article('Gorse', 6).replace('306', '603'));
    utimesSync(join(folder, 'sources/Gorse.md'), time, time);
    assert.deepEqual(
      load()
        .filter(isRead)
        .map(({ key }) => key),
      ['gorse'],
    );
    const changed = await verify();
    assert.deepEqual(changed, await verify('--no-cache'));
    assert.match(changed.out, /603/);
    assert.ok(
      load().every((source) => !isRead(source)),
      'which is kept too',
    );
  });

  it('forgets a file that is gone when it writes, and keeps those of other folders', async () => {
    mkdirSync('more');
    TOWNS.forEach((town, n) => write(`more/${town}.txt`, `The ${n + 2} bakers of ${town} met in 2021.\n`));
    await verify('-s more');
    rmSync('sources/Alden.md');
    write('sources/Brook.md', article('Brook', 77));
    await verify();
    const [, bytes] = store.only;
    const text = Buffer.from(bytes).toString('latin1');
    assert.doesNotMatch(text, /sources\/Alden/);
    assert.match(text, /more\/Alden/);
  });

  it('keeps nothing of a confidential source', async () => {
    write('sources/Gorse.md', article('Gorse', 6, 'confidential: true\n'));
    await verify();
    assert.doesNotMatch(Buffer.from(store.only[1]).toString('latin1'), /gorse/i);
    assert.deepEqual(await verify(), await verify('--no-cache'));
  });

  it('tells again what is wrong with sources that are not read again', async () => {
    write('sources/Gorse.md', article('Gorse', 6, 'date: some day\n'));
    write('sources/Farrow.md', article('Farrow', 5).replace('key: farrow', 'key: gorse'));
    const problemsOf = (cache?: SourceCache): ReportProblem[] => {
      const problems: ReportProblem[] = [];
      loadSources(['sources'], new Set(), problems, cache);
      return problems;
    };
    await verify();
    const wanted = problemsOf();
    assert.equal(wanted.length, 2);
    assert.ok(wanted.every(({ line }) => line !== undefined));
    assert.deepEqual(problemsOf(cacheOf()), wanted);
  });

  const damage: readonly (readonly [what: string, how: (bytes: Uint8Array) => Uint8Array])[] = [
    ['cut', (bytes) => bytes.slice(0, bytes.length >> 1)],
    ['changed by one bit', (bytes) => bytes.map((byte, i) => (i === 200 ? byte ^ 1 : byte))],
    ['empty', () => new Uint8Array()],
    ['something else', () => Buffer.from('To whom it may concern: this is not yours.')],
  ];
  for (const [what, how] of damage)
    it(`takes no notice of a file that is ${what}, and writes it anew`, async () => {
      const first = await verify();
      const [name, whole] = store.only;
      store.files.set(name, how(whole));
      assert.ok(load().every(isRead));
      assert.deepEqual(await verify(), first);
      assert.deepEqual(store.only, [name, whole]);
    });

  it('takes no notice of what another version wrote', async () => {
    const first = await verify();
    assert.ok(load(cacheOf('two')).every(isRead));
    assert.deepEqual(await verify('', cacheOf('two')), first);
    assert.ok(load(cacheOf('two')).every((source) => !isRead(source)));
  });

  it('is for many sources: few are read anyway', async () => {
    for (const town of TOWNS.slice(8)) rmSync(`sources/${town}.md`);
    await verify();
    assert.equal(store.files.size, 0);
  });

  it('lies on the disk in one whole file, and does without a folder that is none', async () => {
    const place = join(folder, 'cache/backread');
    const onDisk = (at: string): SourceCache => new SourceCache(new CacheFolder(at), folder, () => 'one');
    const first = await verify('', onDisk(place));
    assert.deepEqual(
      readdirSync(place).map((name) => /^[0-9a-f]{32}$/.test(name)),
      [true],
    );
    assert.ok(load(onDisk(place)).every((source) => !isRead(source)));
    assert.deepEqual(await verify('', onDisk(place)), first);
    assert.deepEqual(await verify('', onDisk(join(folder, 'draft.md/below'))), first);
  });

  const folders: readonly (readonly [env: Record<string, string>, platform: string, wanted: RegExp])[] = [
    [{ XDG_CACHE_HOME: '/x' }, 'linux', /^\/x\/backread$/],
    [{}, 'linux', /\/\.cache\/backread$/],
    [{}, 'darwin', /\/Library\/Caches\/backread$/],
    [{ LOCALAPPDATA: '/local' }, 'win32', /^\/local\/backread\/cache$/],
  ];
  for (const [env, platform, wanted] of folders)
    it(`lies where ${platform} has caches: ${String(wanted)}`, () =>
      assert.match(cacheFolderOf(env, platform).replaceAll('\\', '/'), wanted));
});
