import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { loadStories } from '../../../scripts/labels';
import { ROOT } from '../../../scripts/lib/paths';
import { readDraft } from '../../../src/core/drafts';
import { actionsAt, actionsFor, actionsForAll, FIXES, type Action } from '../../../src/core/features/actions';
import { windowOf } from '../../../src/core/features/completion/window';
import { findWords, isTelling, pasteInto } from '../../../src/core/features/paste';
import type { SourceLookup, VerifiedDraftView } from '../../../src/core/features/types';
import { whyNothing, type Surroundings } from '../../../src/core/features/whyNothing';
import { english } from '../../../src/core/lang/en';
import { readSource, type Source } from '../../../src/core/sources';
import { CODES, Verifier, type Check } from '../../../src/core/verify';
import { copiedSchema, draggedSchema, parsePassage } from '../../../src/protocol/writing';
import { BASE, cursor, lookup, sourceOf, viewOf } from './helpers';

const source = sourceOf();
const sources = lookup(source);

const apply = (text: string, { edits = [] }: Action): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);

describe('quick fixes, by code', () => {
  const passage = {
    key: 'base',
    path: 'base.md',
    paragraph: 2,
    start: BASE.indexOf('27 percent of its'),
    end: BASE.indexOf('27 percent of its') + 40,
    text: BASE.slice(BASE.indexOf('27 percent of its'), BASE.indexOf('27 percent of its') + 40),
    decisive: [{ start: BASE.indexOf('27 percent'), end: BASE.indexOf('27 percent') + 10 }],
  };
  const text = 'It is about a quarter of its gross domestic product.\n';
  for (const code of CODES)
    it(`${code} has something to do`, () => {
      const view = viewOf(text, source);
      const isSupported = ['figure.rounded', 'figure.converted', 'figure.derived', 'quote.unmarked'].includes(code);
      const check: Check = {
        kind: code.startsWith('quote') ? 'quote' : code.startsWith('citation') ? 'citation' : 'figure',
        start: 6,
        end: 21,
        text: 'about a quarter',
        verdict: isSupported ? 'supported' : 'contradicted',
        code,
        severity: isSupported ? 'none' : 'warning',
        message: '',
        passages: [passage],
        trace: [],
      };
      const actions = actionsFor({ ...view, checks: [check] }, check, sources);
      assert.ok(actions.length, code);
      assert.ok(Array.isArray(FIXES[code]));
      if (!isSupported) assert.deepEqual(actions.filter(({ mark }) => mark).length, 3);
    });

  const titlesAt = (draft: string): string[] => {
    const { text: clean, offset } = cursor(draft);
    return actionsAt(viewOf(clean, source), offset, offset, sources).map(({ title }) => title);
  };
  const fixed = (draft: string, title: RegExp): string => {
    const { text: clean, offset } = cursor(draft);
    const action = actionsAt(viewOf(clean, source), offset, offset, sources).find((one) => title.test(one.title));
    assert.ok(action, `no ${title} among ${titlesAt(draft).join('; ')}`);
    return apply(clean, action);
  };
  for (const [what, draft, title, result] of [
    [
      'spells a name',
      'So said Dana Fra|nck, professor of history [@base, ¶ 4].',
      /^Spell it/,
      'So said Dana Frank, professor of history [@base, ¶ 4].',
    ],
    [
      'points a citation to its paragraph',
      'It hosts more than 1,000 US military and civilian personnel [@ba|se, ¶ 3].',
      /^Point the citation/,
      'It hosts more than 1,000 US military and civilian personnel [@base, ¶ 1].',
    ],
    [
      'offers the key that is meant',
      'It hosts more than 1,000 US military and civilian personnel [@ba|sse, ¶ 1].',
      /^Cite @base instead/,
      'It hosts more than 1,000 US military and civilian personnel [@base, ¶ 1].',
    ],
    [
      'writes the source’s own hedge',
      '---\nsources: [base]\n---\n\nIt hosts 1,0|00 US military and civilian personnel.',
      /^Write “more than 1,000” as Al Jazeera does/,
      '---\nsources: [base]\n---\n\nIt hosts more than 1,000 US military and civilian personnel.',
    ],
    [
      'takes the marks off words that nobody said',
      '---\nsources: [base]\n---\n\n“The airfield should be closed to|morrow,” said Dana Frank.',
      /^Take the quotation marks away/,
      '---\nsources: [base]\n---\n\nThe airfield should be closed tomorrow, said Dana Frank.',
    ],
  ] as const)
    it(what, () => assert.equal(fixed(draft, title), result));

  it('replaces all of a kind in one step', () => {
    const draft =
      'It hosts fewer than 1,0|00 US military and civilian personnel [@base, ¶ 1].\n\nThe base today hosts fewer than 1,000 US military and civilian personnel [@base, ¶ 1].\n';
    assert.equal(fixed(draft, /^Replace all 2 of this kind/), cursor(draft).text.replaceAll('fewer than', 'more than'));
  });
  for (const [what, draft, title, result] of [
    [
      'points all citations of a kind to their passages',
      'It hosts more than 1,000 US military and civilian personnel [@ba|se, ¶ 3].\n\nThe base hosts more than 1,000 US military and civilian personnel [@base, ¶ 2].',
      /^Point all 2 citations of this kind to their passages$/,
      'It hosts more than 1,000 US military and civilian personnel [@base, ¶ 1].\n\nThe base hosts more than 1,000 US military and civilian personnel [@base, ¶ 1].',
    ],
    [
      'spells all names of a kind',
      'So said Dana Fra|nck, professor of history [@base, ¶ 4].\n\nThe threat is a strike, Dana Franck said [@base, ¶ 4].',
      /^Spell all 2 of this kind as the source does$/,
      'So said Dana Frank, professor of history [@base, ¶ 4].\n\nThe threat is a strike, Dana Frank said [@base, ¶ 4].',
    ],
    [
      'takes the marks off all words that nobody said',
      '---\nsources: [base]\n---\n\n“The airfield should be closed to|morrow,” said Dana Frank.\n\n“Nobody wants the soldiers to stay,” she said.',
      /^Take the quotation marks away in all 2 of this kind$/,
      '---\nsources: [base]\n---\n\nThe airfield should be closed tomorrow, said Dana Frank.\n\nNobody wants the soldiers to stay, she said.',
    ],
  ] as const)
    it(what, () => assert.equal(fixed(draft, title), result));
  it('offers nothing for all of a kind where there is one', () => {
    const view = viewOf('It hosts fewer than 1,000 US military and civilian personnel [@base, ¶ 1].', source);
    assert.deepEqual(
      view.checks.flatMap((check) => actionsForAll(view, check, sources)).filter(({ edits }) => edits),
      [],
    );
  });
});

/** Every draft of the project's stories, verified against its article. */
function* stories(): Generator<{ slug: string; source: Source; text: string; name: string }> {
  for (const { slug, sources: files, drafts } of loadStories(join(ROOT, 'test/stories'))) {
    const file = files.find(({ name }) => name === 'source.md');
    const read = readSource({ path: 'source.md', text: file?.text ?? '', format: 'markdown', sha256: slug }, english);
    if (read.source) for (const { name, text } of drafts) yield { slug, source: read.source, text, name };
  }
}

describe('each replacement, applied', () => {
  it('is right by the source that it came from', function () {
    this.timeout(60_000);
    const wrong: string[] = [];
    let count = 0;
    const verifier = new Verifier(english);
    for (const { slug, source: article, text, name } of stories()) {
      const viewFor = (words: string): VerifiedDraftView => {
        const { draft } = readDraft({ path: name, text: words }, english);
        return { draft, checks: verifier.verifyAgainst(draft, [article]).checks };
      };
      const view = viewFor(text);
      const only: SourceLookup = lookup(article);
      for (const check of view.checks) {
        const action = actionsFor(view, check, only).find(({ preferred }) => preferred);
        const edit = action?.edits?.[0];
        if (!action || !edit) continue;
        count++;
        const after = viewFor(apply(text, action)).checks;
        const end = edit.start + edit.text.length;
        const still = after.find((one) => one.start < end && edit.start < one.end && one.code === check.code);
        if (still) wrong.push(`${slug}/${name} ${check.code} ${check.text} → ${edit.text}: ${still.message}`);
      }
    }
    assert.ok(count > 50, `only ${count}`);
    assert.deepEqual(wrong, []);
  });
});

describe('pasting', () => {
  const forms = (draft: string, text: string): Record<string, string> | undefined => {
    const { text: clean, offset } = cursor(draft);
    const read = readDraft({ path: 'draft.md', text: clean }, english).draft;
    const paste = pasteInto(read, offset, text, source, english);
    return paste && Object.fromEntries(paste.forms.map((one) => [one.form, one.text]));
  };
  const first = (draft: string, text: string): string | undefined => {
    const { text: clean, offset } = cursor(draft);
    return pasteInto(readDraft({ path: 'draft.md', text: clean }, english).draft, offset, text, source, english)
      ?.forms[0]?.form;
  };
  it('puts the source’s words between marks, with their citation', () =>
    assert.deepEqual(forms('So: |', 'China does not have a military presence in Central America.'), {
      quote: '“China does not have a military presence in Central America” [@base, ¶ 3].',
      paraphrase: 'China does not have a military presence in Central America [@base, ¶ 3].',
    }));
  it('names who said it', () =>
    assert.equal(
      forms('|', 'It has a long and nasty history')?.['quote'],
      '“It has a long and nasty history,” Dana Frank said [@base, ¶ 4].',
    ));
  it('keeps marks that are there already', () =>
    assert.equal(
      forms('|', '“It has a long and nasty history,”')?.['quote'],
      '“It has a long and nasty history,” Dana Frank said [@base, ¶ 4].',
    ));
  it('turns marks inside into inner ones', () =>
    assert.equal(
      forms('|', '“It has a long and nasty history,” said Dana Frank, professor of history')?.['quote'],
      '“‘It has a long and nasty history,’ said Dana Frank, professor of history” [@base, ¶ 4]',
    ));
  it('cites each paragraph by itself', () =>
    assert.equal(
      forms('|', 'Planes can land there.\n\nHonduras depends on money from abroad')?.['quote'],
      '“Planes can land there” [@base, ¶ 1].\n\n“Honduras depends on money from abroad” [@base, ¶ 2]',
    ));
  it('uses the draft’s own marks', () =>
    assert.match(
      forms('"So it is," said the mayor of the town. |', 'China does not have a military presence')?.['quote'] ?? '',
      /^"China does not have a military presence" \[@base, ¶ 3\]$/,
    ));
  it('makes no quote of a figure', () => assert.equal(first('It is |', '27 percent'), 'paraphrase'));
  it('keeps the marks of two words that somebody is quoted with, and of these alone', () => {
    const olson = sourceOf(
      '---\nkey: base\n---\n\nThe base is “generally popular,” said Eric Olson, a global fellow.\n',
    );
    const { draft } = readDraft({ path: 'draft.md', text: 'It is ' }, english);
    const of = (words: string): readonly string[] =>
      pasteInto(draft, 6, words, olson, english)?.forms.map(({ text }) => text) ?? [];
    assert.deepEqual(of('generally popular'), ['“generally popular” [@base, ¶ 1]', 'generally popular [@base, ¶ 1]']);
    assert.deepEqual(of('“generally popular,”'), of('generally popular'));
    assert.equal(of('a global fellow')[0], 'a global fellow [@base, ¶ 1]');
  });
  it('makes a quote of words', () => assert.equal(first('It is |', 'does not have a military presence'), 'quote'));
  for (const [where, draft, text] of [
    ['inside a quote that is open', 'He said: “|', 'China does not have a military presence'],
    ['in code', 'See `x |y`', 'China does not have a military presence'],
    ['of what the source does not hold', 'So |', 'China does have a military presence'],
    ['of nothing', 'So |', '  '],
  ] as const)
    it(`offers nothing ${where}`, () => assert.equal(forms(draft, text), undefined));
  it('looks for a text from anywhere only where it is long enough to tell', () => {
    assert.ok(isTelling('China does not have a military presence'));
    assert.ok(!isTelling('27 percent of it'));
  });
  it('finds words whatever marks and spaces are between them', () => {
    const span = findWords(source, 'depends  on\nmoney — from abroad');
    assert.equal(BASE.slice(span?.start, span?.end), 'depends on money from abroad');
  });
  it('verifies, pasted as a quote: every quote of the stories', function () {
    this.timeout(60_000);
    const verifier = new Verifier(english);
    const wrong: string[] = [];
    const seen = new Set<string>();
    let count = 0;
    for (const { slug, source: article } of stories()) {
      if (seen.has(slug)) continue;
      seen.add(slug);
      for (const quote of article.mentions.quotes) {
        if (quote.sort !== 'speech' || !quote.speaker) continue;
        const empty = readDraft({ path: 'draft.md', text: '' }, english).draft;
        const paste = pasteInto(empty, 0, quote.text, article, english, quote);
        const text = `${paste?.forms.find(({ form }) => form === 'quote')?.text ?? ''}\n`;
        count++;
        const { draft } = readDraft({ path: 'draft.md', text }, english);
        const { checks } = verifier.verifyAgainst(draft, [article]);
        if (
          !checks.some(({ kind, verdict }) => kind === 'quote' && verdict === 'supported') ||
          checks.some(({ severity }) => severity === 'warning')
        )
          wrong.push(`${slug}: ${text}`);
      }
    }
    assert.ok(count > 40, `only ${count}`);
    assert.deepEqual(wrong, []);
  });
});

describe('what comes over the clipboard', () => {
  it('is a passage or nothing', () => {
    const good = { key: 'base', paragraph: 2, start: 1, end: 5, text: 'x', kind: 'fact' };
    assert.deepEqual(parsePassage(JSON.stringify(good), draggedSchema), good);
    for (const bad of [
      undefined,
      '',
      'x',
      '[]',
      'null',
      JSON.stringify({ ...good, start: -1 }),
      JSON.stringify({ ...good, kind: 'command' }),
      JSON.stringify({ ...good, text: 'x'.repeat(30_000) }),
      `"${'x'.repeat(200_000)}"`,
    ])
      assert.equal(parsePassage(bad, draggedSchema), undefined, bad?.slice(0, 40));
    assert.equal(parsePassage('{"uri":1,"start":0,"end":0}', copiedSchema), undefined);
  });
  it('never throws', () =>
    fc.assert(fc.property(fc.string(), (text) => parsePassage(text, draggedSchema) === undefined)));
});

describe('Why Nothing Here?', () => {
  const around: Surroundings = { isActive: true, isReading: false, sources: 1, missing: [], showsAll: false };
  const why = (draft: string, change: Partial<Surroundings> = {}): string => {
    const { text, offset } = cursor(draft);
    const { read, why: reason } = whyNothing(viewOf(text, source), offset, { ...around, ...change }, english);
    return `${read} ${reason}`;
  };
  for (const [what, draft, expected] of [
    [
      'supported',
      'It hosts more than 1,0|00 US military and civilian personnel [@base, ¶ 1].',
      /read as a figure.*supported, so nothing is underlined/,
    ],
    ['not found', 'The town has 90,0|00 inhabitants [@base].', /not found, which shows after Verify Figures/],
    [
      'contradicted',
      'It hosts fewer than 1,0|00 US military and civilian personnel [@base, ¶ 1].',
      /does say something: contradicted/,
    ],
    ['an idiom', 'On the o|ne hand it is so [@base].', /idiom/],
    [
      'a name with a number',
      'It was on Flight 30|2 that he came [@base].',
      /part of a name or a reference, like “Flight 302”.*Flight 302/,
    ],
    ['a code', 'It was COVID-1|9 that came [@base].', /part of a name or a code/],
    ['a time of day', 'It began at 10:3|0 [@base].', /time of day/],
    [
      'a number before a colon',
      'He read Chapter 7|: the base [@base].',
      /“7” is read as a plain number.*like “Flight 302”/,
    ],
    ['a number before a stop', 'It was on Flight 302|. He came [@base].', /“302” is read as a plain number/],
    [
      'an idiom among other words, which are shown whole',
      'Honduras has on the o|ne hand something that was never counted [@base].',
      /“Honduras has on the one hand something”: the word counts nothing/,
    ],
    [
      'a heading’s number',
      '# Part 1|2\n\nIt is so [@base].',
      /part of a name or a reference|numbers a list or a heading/,
    ],
    ['a list’s number', '1|. First so [@base].', /numbers a list/],
    ['in code', 'Run `x 30|0` now [@base].', /code, a comment, an address/],
    ['in the front matter', '---\nslug: 12|3\n---\n\nText [@base].', /front matter only title/],
    [
      'a plain word',
      'The weat|her was fine [@base].',
      /read as a plain word.*no figure, date, quote, name or citation/,
    ],
    [
      'a citation that is right',
      'It hosts more than 1,000 US military and civilian personnel [@ba|se, ¶ 1].',
      /read as a citation.*The citation is right/,
    ],
  ] as const)
    it(what, () => assert.match(why(draft), expected));
  it('no draft', () => assert.match(why('It has 1|2.', { isActive: false }), /This file is no draft/));
  it('no sources', () => assert.match(why('It has 1|2.', { sources: 0 }), /no sources yet/));
  it('a front matter that names nothing', () =>
    assert.match(why('It has 1|2.', { sources: 0, missing: ['othr'] }), /names “othr”, which no source has/));
  it('a mark', () => {
    const { text, offset } = cursor('It hosts fewer than 1,0|00 US military and civilian personnel [@base, ¶ 1].');
    const view = viewOf(text, source);
    const checks = view.checks.map((check): Check =>
      check.kind === 'figure' ? { ...check, mark: { kind: 'ignore', id: 'x' } } : check,
    );
    const draft = {
      ...view.draft,
      marks: [
        { id: 'x', kind: 'ignore' as const, exact: '', prefix: '', suffix: '', by: 'A. Lee', why: 'asked the base' },
      ],
    };
    assert.match(
      whyNothing({ draft, checks }, offset, around, english).why,
      /It is ignored by A. Lee \(asked the base\)\. Without the mark: contradicted/,
    );
  });
});

describe('a list in a long draft', () => {
  const long = `---\nsources: [base]\n---\n\n${'Nobody speaks of it.\n\n'.repeat(4_000)}The base hosts \n\n${'So there.\n\n'.repeat(2_000)}`;
  const offset = long.indexOf('The base hosts ') + 'The base hosts '.length;
  it('is made from what stands around the cursor, every offset kept', () => {
    const part = windowOf(long, offset);
    assert.ok(part.replace(/\n+/g, '\n').length < 30_000);
    assert.equal(part.slice(offset - 15, offset), 'The base hosts ');
    assert.deepEqual(readDraft({ path: 'x.md', text: part }, english).draft.sources, ['base']);
  });
  it('leaves a short draft as it is', () => assert.equal(windowOf('It is so.', 3), 'It is so.'));
  it('does not begin inside code', () => {
    const code = long.replace('Nobody speaks of it.\n\n'.repeat(50), `\`\`\`\n${'x\n\n'.repeat(30_000)}`);
    const at = code.indexOf('The base hosts ');
    assert.ok(windowOf(code, at).includes('```'));
  });
});
