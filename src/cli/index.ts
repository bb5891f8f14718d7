import { main } from './main';
import { showsColours, writeAll } from './output';

process.exitCode = main(process.argv.slice(2), {
  out: (text) => writeAll(1, text),
  err: (text) => writeAll(2, text),
  colours: showsColours(process.env, process.stdout.isTTY),
});
