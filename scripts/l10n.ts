// Writes l10n/bundle.l10n.json, the texts of the client for translators, from its calls of l10n.t: npx tsx scripts/l10n.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientStrings } from './lib/clientStrings';
import { ROOT } from './lib/paths';

const strings = Object.fromEntries(clientStrings().map((text) => [text, text]));
writeFileSync(join(ROOT, 'l10n/bundle.l10n.json'), `${JSON.stringify(strings, null, 2)}\n`);
