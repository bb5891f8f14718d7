import assert from 'node:assert';
import { parseArguments, UsageError } from '../../../src/cli/args';

describe('arguments', () => {
  const rows: readonly (readonly [string, object])[] = [
    ['', { command: 'help' }],
    ['--help', { command: 'help' }],
    ['verify --help', { command: 'help', topic: 'verify' }],
    ['help index', { command: 'help', topic: 'index' }],
    ['-V', { command: 'version' }],
    ['index a b', { command: 'index', sources: ['a', 'b'], format: 'text', quiet: false }],
    ['index - -f json', { command: 'index', sources: ['-'], format: 'json', quiet: false }],
    [
      'index a --format=webannotation -o x',
      { command: 'index', sources: ['a'], format: 'webannotation', output: 'x', quiet: false },
    ],
    [
      'verify d --source s',
      { command: 'verify', cache: true, drafts: ['d'], sources: ['s'], format: 'text', quiet: false },
    ],
    [
      'verify d e --source s t --format sarif -q',
      { command: 'verify', cache: true, drafts: ['d', 'e'], sources: ['s', 't'], format: 'sarif', quiet: true },
    ],
    [
      'verify --source s d',
      { command: 'verify', cache: true, drafts: ['d'], sources: ['s'], format: 'text', quiet: false },
    ],
    [
      'verify --source=s -s t d e',
      { command: 'verify', cache: true, drafts: ['d', 'e'], sources: ['s', 't'], format: 'text', quiet: false },
    ],
    ['verify d', { command: 'verify', cache: true, drafts: ['d'], sources: [], format: 'text', quiet: false }],
    [
      'verify d --no-cache',
      { command: 'verify', cache: false, drafts: ['d'], sources: [], format: 'text', quiet: false },
    ],
    ['references', { command: 'references', cache: true, sources: [] }],
    ['references s --no-cache', { command: 'references', cache: false, sources: ['s'] }],
    [
      'verify --source s -- -d',
      { command: 'verify', cache: true, drafts: ['-d'], sources: ['s'], format: 'text', quiet: false },
    ],
  ];
  for (const [line, command] of rows)
    it(line || '(none)', () => assert.deepEqual(parseArguments(line.split(' ').filter(Boolean)), command));

  const wrong: readonly (readonly [string, RegExp])[] = [
    ['check d', /no command “check”.*index, verify, add and references/],
    ['verify', /Name a draft/],
    ['index', /Name a source/],
    ['index a --source b', /without --source/],
    ['verify d --sorce s', /no option --sorce/],
    ['verify d --source', /--source needs a value/],
    ['verify d --source s --format xml', /no format “xml”.*text, json, sarif, html/],
    ['index a --format sarif', /no format “sarif”/],
    ['verify - --source -', /only once/],
    ['index a --no-cache', /--no-cache belongs to backread verify/],
    ['--quiet', /Say what to do/],
  ];
  for (const [line, message] of wrong)
    it(`${line}: says what is wrong`, () =>
      assert.throws(
        () => parseArguments(line.split(' ')),
        (error) => error instanceof UsageError && message.test(error.message),
      ));
});
