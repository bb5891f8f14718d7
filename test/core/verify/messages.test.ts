import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/lib/paths';
import { english } from '../../../src/core/lang/en';
import { listed, say, type MessageKey } from '../../../src/core/lang/messages';

const FOLDER = join(ROOT, 'src/core/verify');
const code = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));
const keys = Object.keys(english.messages) as MessageKey[];

describe('the sentences of verdicts', () => {
  it('put values into their places, and take no brace of a value for a place', () =>
    assert.equal(
      say(english.messages, 'figure.other', { place: 'The {own} Post (¶ 5)', words: '$& {words}', own: '25 percent' }),
      'The {own} Post (¶ 5) says $& {words}, not 25 percent.',
    ));

  it('can be said in another order in another language', () =>
    assert.equal(
      say({ ...english.messages, 'figure.other': '{own}? {place}: {words}.' }, 'figure.other', {
        place: 'Die Post (¶ 5)',
        words: '27 Prozent',
        own: '25 Prozent',
      }),
      '25 Prozent? Die Post (¶ 5): 27 Prozent.',
    ));

  it('list what stands side by side', () => {
    assert.equal(listed(english.messages, ['a', 'b', 'c']), 'a; b; c');
    assert.equal(listed(english.messages, []), '');
  });

  it('stand in the table alone: the engine writes no sentence of its own', () => {
    // A template in the code that has a word of more than two letters between its values, where a message is made.
    const own = code.flatMap(({ name, text }) =>
      [
        ...text
          .replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
          .matchAll(/\bmessage:\s*(?:[\w.?\s&|!()]+\?\s*)?[`'"][^`'"]*[a-z]{3}/g),
      ].map(([words]) => `${name}: ${words}`),
    );
    assert.deepEqual(own, []);
  });

  it('are all used, and sorted', () => {
    const all = code.map(({ text }) => text).join('\n') + readFileSync(join(ROOT, 'src/core/lang/messages.ts'), 'utf8');
    assert.deepEqual(
      keys.filter((key) => !all.includes(`'${key}'`)),
      [],
    );
    assert.deepEqual(keys, [...keys].sort());
  });
});
