import { join } from 'node:path';
import { makePackage } from './lib/package';
import { ROOT } from './lib/paths';

// Makes backread.vsix, or the file that is named: npm run package
const file = process.argv[2] ?? join(ROOT, 'backread.vsix');
console.log(makePackage(file));
