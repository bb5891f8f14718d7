// Writes the JSON schema of .backread/config.json, which the package carries: npx tsx scripts/schemas.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { configJsonSchema } from '../src/protocol/config';

void (async () => {
  mkdirSync('schemas', { recursive: true });
  const json = JSON.stringify(configJsonSchema());
  writeFileSync('schemas/config.schema.json', await format(json, { parser: 'json', printWidth: 120 }));
})();
