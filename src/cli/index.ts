import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CacheFolder } from '../import/cacheFolder';
import { NeedsLibrary } from './works';
import { main, mainAdd, type Streams, type Tools } from './main';
import { showsColours, writeAll } from './output';
import { cacheFolderOf, SourceCache } from './sourceCache';

const argv = process.argv.slice(2);
const streams: Streams = {
  out: (text) => writeAll(1, text),
  err: (text) => writeAll(2, text),
  colours: showsColours(process.env, process.stdout.isTTY),
};

if (argv[0] === 'add')
  void mainAdd(argv, streams, join(__dirname, 'import')).then((status) => {
    process.exitCode = status;
  });
else {
  const cache = new SourceCache(
    new CacheFolder(cacheFolderOf(process.env, process.platform)),
    process.cwd(),
    // The readers are a part of this file: what another one wrote may have been read otherwise.
    () => createHash('sha256').update(readFileSync(__filename)).digest('hex'),
  );
  // The cache is written after the report is out: nobody waits for it.
  const run = (tools: Tools): void => {
    process.exitCode = main(argv, streams, tools);
    void cache.save();
  };
  try {
    run({ cache });
  } catch (error) {
    if (!(error instanceof NeedsLibrary)) throw error;
    void import('../import/bibliography').then((library) => run({ cache, library }));
  }
}
