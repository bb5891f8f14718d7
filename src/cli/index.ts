import { join } from 'node:path';
import { NeedsLibrary } from './works';
import { main, mainAdd, type Streams } from './main';
import { showsColours, writeAll } from './output';

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
else
  try {
    process.exitCode = main(argv, streams);
  } catch (error) {
    if (!(error instanceof NeedsLibrary)) throw error;
    void import('../import/bibliography').then((library) => {
      process.exitCode = main(argv, streams, library);
    });
  }
