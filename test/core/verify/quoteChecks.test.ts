import assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/drafts';
import { english } from '../../../src/core/lang/en';
import { Verifier, type Check, type VerifyOptions } from '../../../src/core/verify';
import { checkOn, source } from './helper';

const article = source(
  [
    '“The base is not critical to the army, and it never was,” said Eric Olson, global fellow at the Wilson Center.',
    '“It has a long and nasty history,” Dana Frank noted. “Nobody should forget it.” Frank, professor of history at the University of California, called the lease “arbitrary”.',
    '“If the rains come, we will leave the valley before the winter,” said Ama Serwaa, deputy director of the Institute for Water. “We will only sign a treaty that keeps the river whole.”',
    '“The colour of the harbour water has changed, and the programme must end,” Luc Ferrand said in a French statement.',
    'Kralj’s spokeswoman, Edda Holm, said the minister “has nothing to add to the statement”. Ivo Kralj was in Geneva.',
    'A spokesman for Northmoor Police said officers “remain at the scene and will do so overnight”.',
    'The town council meets every second Tuesday in the old school. The lease runs out in the year 2031 and nobody has asked for it.',
    '“The harvest is late and nobody here is in a hurry,” said Jens Okkerholm, who trades grain at Nordhavn Korn in Copenhagen. He had asked Meridian Wire for its figures.',
    '“Only fools would pay for the bridge,” said Barry Stokes, general secretary of the Drivers’ Union.',
  ].join('\n\n'),
  'herald',
);

type Row = readonly [rule: string, draft: string, expected: string, message?: RegExp];

const rows: readonly Row[] = [
  // words
  [
    'one word for another',
    'Dana Frank said: «“It has a long and noble history.”»',
    'quote.altered',
    /“nasty”, not “noble”/,
  ],
  [
    'a word added',
    'Dana Frank said: «“It has a very long and nasty history.”»',
    'quote.altered',
    /“very” is not in it/,
  ],
  [
    'a denial dropped inside',
    'Eric Olson said: «“The base is critical to the army, and it never was.”»',
    'quote.altered',
    /“not” is left out, which turns/,
  ],
  [
    '“only” dropped inside',
    'Ama Serwaa said: «“We will sign a treaty that keeps the river whole.”»',
    'quote.altered',
    /“only” is left out, which turns/,
  ],
  [
    'a denial added',
    'Dana Frank said: «“It has not a long and nasty history.”»',
    'quote.altered',
    /“not” is not in it, which turns/,
  ],
  [
    '“only” cut off in front',
    'Barry Stokes said «“fools would pay for the bridge”».',
    'quote.altered',
    /“Only” right before/,
  ],
  ['“only” kept outside the marks', 'Barry Stokes said only «“fools would pay for the bridge”».', 'supported'],
  [
    'a condition cut off',
    'Ama Serwaa said: «“We will leave the valley before the winter.”»',
    'quote.altered',
    /“If the rains come” right before/,
  ],
  [
    'a condition told outside the marks',
    'If it rains, Ama Serwaa said, «“we will leave the valley before the winter”».',
    'supported',
  ],
  ['an end cut off', 'Ama Serwaa said: «“If the rains come, we will leave the valley.”»', 'supported'],
  // joined
  [
    'two parts of a sentence joined without an ellipsis',
    'Eric Olson said: «“The base is not critical and it never was.”»',
    'quote.altered',
    /“to the army” is left out/,
  ],
  [
    'parts far apart joined without an ellipsis',
    'Ama Serwaa said: «“If the rains come, we will sign a treaty that keeps the river whole.”»',
    'quote.altered',
    /left out|between these words/,
  ],
  [
    'the same with an ellipsis',
    'Ama Serwaa said: «“If the rains come, we will … sign a treaty that keeps the river whole.”»',
    'supported',
  ],
  ['brackets for words', 'Dana Frank said: «“[The lease] has a long and nasty history.”»', 'supported'],
  ['a bracket inside', 'Dana Frank said: «“It has a [very] long and nasty history.”»', 'supported'],
  ['another kind of mark and dash', "Dana Frank said: «'It has a long and nasty history'» – twice.", 'supported'],
  // without marks in the source
  [
    'the writer’s words as a quote',
    'Dana Frank said the lease «“runs out in the year 2031”».',
    'quote.altered',
    /without quotation marks/,
  ],
  [
    'the writer’s words, a word changed',
    'Dana Frank said: «“The town council meets every third Tuesday in the old school.”»',
    'quote.altered',
    /without quotation marks: “second”, not “third”/,
  ],
  // speakers
  ['another speaker', 'Eric Olson said: «“It has a long and nasty history.”»', 'quote.misattributed', /Dana Frank/],
  [
    'a body that somebody is said to work at, elsewhere',
    'Meridian Wire said: «“The harvest is late and nobody here is in a hurry.”»',
    'quote.misattributed',
    /Jens Okkerholm/,
  ],
  [
    'a body that somebody is said to work at',
    'Nordhavn Korn said: «“The harvest is late and nobody here is in a hurry.”»',
    'supported',
  ],
  [
    'another speaker, going on from the quote before',
    'The lease was “arbitrary”, Eric Olson said. «“Nobody should forget it.”»',
    'quote.misattributed',
    /Dana Frank/,
  ],
  ['a pronoun that may mean another', 'Eric Olson was there. «“Nobody should forget it,”» he said.', 'supported'],
  ['another speaker of one word', 'Eric Olson called the lease «“arbitrary”».', 'quote.misattributed', /Dana Frank/],
  ['the speaker of one word', 'Dana Frank called the lease «“arbitrary”».', 'supported'],
  [
    'the minister for his spokeswoman',
    'Ivo Kralj said he «“has nothing to add to the statement”».',
    'quote.misattributed',
    /Edda Holm/,
  ],
  ['the spokeswoman by her role', 'Kralj’s spokeswoman said he «“has nothing to add to the statement”».', 'supported'],
  ['a body for its spokesman', 'Northmoor Police said officers «“remain at the scene”».', 'supported'],
  [
    'the outlet for the speaker',
    '«“It has a long and nasty history,”» The Herald said.',
    'quote.misattributed',
    /Dana Frank/,
  ],
  ['the outlet that passes it on', '«“It has a long and nasty history,”» according to The Herald.', 'supported'],
  ['a role that fits', '«“It has a long and nasty history,”» the professor said.', 'supported'],
  ['the speaker’s institution', '«“It never was,”» the Wilson Center said.', 'supported'],
  ['nobody named', 'It has, one hears, «“a long and nasty history”».', 'supported'],
  // languages
  [
    'translated',
    'Luc Ferrand said: «“The colour of the harbour water has changed.”»',
    'supported',
    /translated from French/,
  ],
  // not in it
  ['invented', 'Dana Frank said: «“We will build a second bridge over the bay.”»', 'quote.not-found'],
  // roles
  [
    'a director for a fellow',
    '«Eric Olson», director at the Wilson Center, said so.',
    'name.role',
    /global fellow at the Wilson Center/,
  ],
  [
    'another institution',
    '«Dana Frank», a professor at Yale University, said so.',
    'name.role',
    /University of California/,
  ],
  [
    'a deputy made the first',
    '«Barry Stokes», deputy general secretary of the Drivers’ Union, said so.',
    'name.role',
    /general secretary/,
  ],
  ['a shorter role', '«Eric Olson», a fellow, said so.', 'supported'],
  ['the institution alone', '«Eric Olson» of the Wilson Center said so.', 'supported'],
  ['a synonym', 'Historian and academic «Dana Frank» said so.', 'supported'],
  [
    'the leader of a union for its secretary',
    '«Barry Stokes», the secretary of the Drivers’ Union, said so.',
    'supported',
  ],
  ['a role of somebody without one in the source', '«Luc Ferrand», a ferry captain, said so.', 'supported'],
];

const told = ({ verdict, code }: Check): string => code ?? verdict;

describe('checks of quotes and roles', () => {
  for (const [rule, draft, expected, message] of rows)
    it(rule, () => {
      const check = checkOn([article], draft);
      assert.equal(told(check), expected, check.message);
      if (message) assert.match(check.message, message);
    });
});

const ask = (text: string, options: Partial<VerifyOptions>): readonly Check[] => {
  const { draft } = readDraft({ path: 'draft.md', text }, english);
  return new Verifier(english).verifyAgainst(draft, [article], undefined, {
    spelling: 'exact',
    unmarked: false,
    ...options,
  }).checks;
};

describe('the spelling of quotes', () => {
  const american = 'Luc Ferrand said: “The color of the harbor water has changed, and the program must end.”';
  it('is the source’s unless the setting says otherwise', () => {
    assert.deepEqual(
      ask(american, {})
        .filter(({ kind }) => kind === 'quote')
        .map(told),
      ['quote.altered'],
    );
    assert.deepEqual(
      ask(american, { spelling: 'either' })
        .filter(({ kind }) => kind === 'quote')
        .map(told),
      ['supported'],
    );
  });
  it('lets no other word through', () => {
    const text = 'Luc Ferrand said: “The color of the harbor wall has changed, and the program must end.”';
    assert.deepEqual(
      ask(text, { spelling: 'either' })
        .filter(({ kind }) => kind === 'quote')
        .map(told),
      ['quote.altered'],
    );
  });
});

describe('words of the source without quotation marks', () => {
  const unmarked = (text: string, on = true): readonly string[] =>
    ask(text, { unmarked: on })
      .filter(({ code }) => code === 'quote.unmarked')
      .map(({ text: words, suggestion }) => `${words} → ${suggestion}`);
  it('are told where five or more of a quote stand in a row', () => {
    assert.deepEqual(unmarked('Frank says it has a long and nasty history, in short.'), [
      'it has a long and nasty history → “it has a long and nasty history”',
    ]);
  });
  it('are left alone', () => {
    const alone = [
      'Frank says that a long and nasty story lies behind it.',
      'Frank said: “It has a long and nasty history.”',
      'The town council meets every second Tuesday in the old school.',
    ];
    for (const text of alone) assert.deepEqual(unmarked(text), [], text);
  });
  it('are a quote that is backed once the suggestion is taken', () => {
    const text = 'Frank says it has a long and nasty history, in short.';
    const check = ask(text, { unmarked: true }).find(({ code }) => code === 'quote.unmarked');
    assert.ok(check?.suggestion);
    const { start, end } = check.suggestionSpan ?? check;
    const after = ask(text.slice(0, start) + check.suggestion + text.slice(end), { unmarked: true });
    assert.deepEqual(after.filter(({ kind }) => kind === 'quote').map(told), ['supported']);
  });
  it('are not looked for unless asked', () => {
    assert.deepEqual(unmarked('Frank says it has a long and nasty history.', false), []);
  });
});
