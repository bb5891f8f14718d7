import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document';
import { tokenizeDocument } from '../../../src/core/document/tokenized';
import { english } from '../../../src/core/lang/en';
import { Referents } from '../../../src/core/quotes/referents';

// Anna is a woman, Boris a man and the mayor; Chris has a role and no telling first name; the ministry is a body.
const TEXT = 'Anna met Boris. The ministry “told Dora” more. Chris came. Boris left.';
const ROLES: Readonly<Record<string, string>> = {
  Anna: 'deputy mayor',
  Boris: 'mayor of Riga, father',
  Chris: 'driver',
};

const document = tokenizeDocument(parseDocument(TEXT, 'text'), english.sentences);
const mention = (name: string, written: string, kind: 'person' | 'body', from = 0) => {
  const start = TEXT.indexOf(written, from);
  return { name, kind, start, end: start + written.length };
};
const mentions = [
  mention('Anna', 'Anna', 'person'),
  mention('Boris', 'Boris', 'person'),
  mention('Health Ministry', 'ministry', 'body'),
  mention('Dora', 'Dora', 'person'),
  mention('Chris', 'Chris', 'person'),
  mention('Boris', 'Boris', 'person', 20),
];
const quoted = [{ start: TEXT.indexOf('“'), end: TEXT.indexOf('”') + 1 }];
const rolesOf = (name: string) => (ROLES[name] ? [{ text: ROLES[name], span: { start: 0, end: 0 } }] : []);
const referents = new Referents(document, english, { mentions, rolesOf }, quoted);
const before = (words: string): number => TEXT.indexOf(words);
const END = TEXT.length;

describe('Referents: whom words mean that stand for a name', () => {
  it('takes for a pronoun the first that fits of the sentence that names one last', () => {
    assert.equal(referents.pronoun('she', before('Chris')), 'Anna', 'Dora is only spoken of between marks');
    assert.equal(referents.pronoun('he', before('Chris')), 'Boris');
    assert.equal(referents.pronoun('he', END), 'Boris');
    assert.equal(referents.pronoun(undefined, END), 'Health Ministry');
    assert.equal(referents.pronoun('he', before('Boris')), undefined, 'nobody is named before it');
  });

  it('takes for a possessive the last that fits, between marks too', () => {
    assert.equal(referents.possessive('she', before('Chris')), 'Dora');
    assert.equal(referents.possessive(undefined, before('The ministry')), undefined);
  });

  it('takes for a role who has most of its words before, else who is named next', () => {
    assert.equal(referents.byRole(['mayor'], END), 'Boris');
    assert.equal(referents.byRole(['deputy', 'mayor'], END), 'Anna');
    assert.equal(referents.byRole(['ministry'], END), 'Health Ministry');
    assert.equal(referents.byRole(['ministry'], 0), undefined, 'a body is never named afterwards');
    assert.equal(referents.byRole(['driver'], 0), 'Chris');
    assert.equal(referents.byRole(['may'], END), undefined, 'part of a word');
  });

  it('knows who has no role, and who is written so', () => {
    assert.equal(referents.roleless(END), undefined, 'Dora is named between marks alone');
    assert.equal(referents.named('Ministry:'), 'Health Ministry');
    assert.equal(referents.named('Nobody'), undefined);
  });
});
