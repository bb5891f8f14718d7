import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/lib/paths';

/** What the published schema of SARIF 2.1.0 finds wrong with a log; nothing where it is right. */
export function sarifMistakes(log: unknown): string[] {
  // Draft 4 of JSON Schema; of what newer drafts changed it uses the name of its id alone.
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync(join(ROOT, 'test/fixtures/sarif/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
