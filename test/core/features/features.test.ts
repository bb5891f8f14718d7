import assert from 'node:assert/strict';
import fc from 'fast-check';
import { actionsAt, citing } from '../../../src/core/features/actions';
import { cleanDraft } from '../../../src/core/features/cleanDraft';
import { completionsAt, type CompletionItem } from '../../../src/core/features/completion';
import { diagnosticsOf } from '../../../src/core/features/diagnostics';
import { explain } from '../../../src/core/features/explain';
import { draftHover } from '../../../src/core/features/hover';
import { escapeText, MarkdownText } from '../../../src/core/features/markdownText';
import { citationsLike, definitionsAt, linksOf, outlineOf, referencesAt } from '../../../src/core/features/navigation';
import { sourceHover } from '../../../src/core/features/sourceHover';
import { BASE, cursor, lookup, requestFor, sourceFrom, sourceOf, viewOf } from './helpers';

const source = sourceOf();
const sources = lookup(source);

const getHover = (draft: string): string => {
  const { text, offset } = cursor(draft);
  return draftHover(viewOf(text, source), sources, offset)?.markdown ?? '';
};
const getCompletions = (draft: string, minimumLetters = 3, asked = true): CompletionItem[] => {
  const { text, offset } = cursor(draft);
  const { draft: read } = viewOf(text, source);
  return completionsAt(requestFor(read, offset, { minimumLetters, asked }, source));
};
const accept = (draft: string, item: CompletionItem | undefined): string => {
  const { text } = cursor(draft);
  assert.ok(item);
  return text.slice(0, item.edit.start) + item.edit.text + text.slice(item.edit.end);
};

describe('hover', () => {
  it('shows verdict, place, the sentence with its neighbours and the decisive words in bold', () => {
    const text = getHover('The base hosts fewer |than 1,000 US military and civilian personnel [@base, ¶ 1].');
    assert.match(text, /^\*\*✘ Contradicted\*\* · Al Jazeera, 2025\\-01\\-03, ¶ 1\n/);
    assert.match(
      text,
      /> Soto Cano became operational in the 1980s\\. Today it hosts \*\*more than 1,000\*\* US military/,
    );
    assert.match(text, /Planes can land there/);
    assert.match(text, /\[Open web page\]\(https:\/\/example\.org\/base#:~:text=/);
    assert.match(text, /\[Replace\]\(command:backread\.replaceBySource\?/);
    assert.ok(text.split('\n').filter((line) => line).length <= 8, text);
  });
  it('says who speaks, with the role the source gives', () =>
    assert.match(
      getHover('It has “a long and nasty| history”, said Dana Frank [@base, ¶ 4].'),
      /Supported[^]*— Dana Frank, professor of history/,
    ));
  it('shows what a citation names', () =>
    assert.match(getHover('So it is [@ba|se, ¶ 3].'), /Al Jazeera[^]*¶ 3: China does not have/));
  it('says that a key is unknown', () =>
    assert.match(getHover('So it is [@oth|er, ¶ 3].'), /No source has the key \*\*other\*\*/));
  it('says that a paragraph is not there', () =>
    assert.match(getHover('So it is [@ba|se, ¶ 33].'), /no such paragraph; the source has 4/));
  it('is silent on plain prose', () => assert.equal(getHover('The weather was| fine.'), ''));
  it('shows in a source where drafts use a figure', () => {
    const view = viewOf('The base hosts more than 1,000 US military and civilian personnel [@base, ¶ 1].', source);
    const at = BASE.indexOf('more than 1,000') + 2;
    assert.match(sourceHover(source, at, [view])?.markdown ?? '', /^Used once:[^]*draft\\\.md/);
    assert.match(sourceHover(source, at, [])?.markdown ?? '', /No open draft uses this yet/);
    assert.equal(sourceHover(source, BASE.indexOf('Planes'), [view]), undefined);
  });
});

describe('third-party text in a hover', () => {
  it('is never markup, a link or a command', () => {
    const evil = '[x](command:evil) <img src=x onerror=alert(1)> **b** `c` https://evil.example $(alert) | # &lt;';
    const hostile = sourceOf(
      BASE.replace('Planes can land there.', `${evil} 5,000 planes can land there.`).replace(
        'publisher: Al Jazeera',
        `publisher: "${evil.replaceAll('"', '')}"`,
      ),
    );
    const { text, offset } = cursor('Some 5,0|00 planes can land there [@base].');
    const markdown = draftHover(viewOf(text, hostile), lookup(hostile), offset)?.markdown ?? '';
    assert.ok(markdown.includes('evil'));
    assert.doesNotMatch(markdown, /(?<!\\)\]\(command:evil/);
    assert.doesNotMatch(markdown, /(?<!\\)<img/);
    assert.doesNotMatch(markdown, /(?<!\\)\$\(/);
  });
  it('holds no character that Markdown reads, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeText(text);
        assert.doesNotMatch(escaped.replace(/\\./gs, ''), /[`*_{}[\]()#+!|<>~$@]/);
        assert.doesNotMatch(escaped, /\n/);
      }),
    );
  });
  it('links only to the web', () => {
    assert.equal(new MarkdownText().link('x', 'javascript:alert(1)').value, '');
    assert.equal(new MarkdownText().link('x', 'https://a.example/(b)').value, '[x](https://a.example/%28b%29)');
  });
});

describe('completion', () => {
  it('offers a fact by any of its words, with its citation', () => {
    for (const word of ['GDP', 'remit', 'gross', 'domestic']) {
      const items = getCompletions(`The country depends on ${word}| [@base, ¶ 3]`);
      const item = items.find(({ label }) => label.startsWith('27 percent'));
      assert.ok(item, word);
      assert.equal(item.description, 'Al Jazeera ¶ 2');
      assert.match(item.documentation, /remittances in 2022/);
    }
    const draft = 'The country earns remit|';
    assert.equal(
      accept(
        draft,
        getCompletions(draft).find(({ label }) => label.startsWith('27')),
      ),
      'The country earns 27 percent of its gross domestic product [@base, ¶ 2]',
    );
  });
  it('offers a speaker’s quotes, led in by the name that is being typed, and in two other forms', () => {
    const draft = 'The base, as Frank|';
    const quotes = getCompletions(draft).filter(({ kind }) => kind === 'quote');
    assert.deepEqual(
      quotes.map((item) => accept(draft, item)),
      [
        'The base, as Dana Frank said: “It has a long and nasty history” [@base, ¶ 4]',
        'The base, as “It has a long and nasty history,” Dana Frank said [@base, ¶ 4]',
        'The base, as According to Dana Frank, “It has a long and nasty history” [@base, ¶ 4]',
        'The base, as “It has a long and nasty history” [@base, ¶ 4]',
      ],
    );
  });
  it('reads like the fact, and says the year that its sentence gives', () =>
    assert.ok(getCompletions('|').some(({ label }) => label === '27 percent of its gross domestic product (2022)')));
  it('writes a figure exactly, rounded truly or spelt out', () => {
    const draft = 'The country earns remit|';
    assert.deepEqual(
      getCompletions(draft)
        .filter(({ label, kind }) => kind === 'figure' && label.includes('gross'))
        .map((item) => accept(draft, item)),
      [
        'The country earns 27 percent of its gross domestic product [@base, ¶ 2]',
        'The country earns more than a quarter of its gross domestic product [@base, ¶ 2]',
        'The country earns twenty-seven percent of its gross domestic product [@base, ¶ 2]',
      ],
    );
  });
  it('offers the source’s figure in place of another that is being typed', () => {
    const draft = 'Remittances made up 25 percent|';
    assert.equal(
      accept(draft, getCompletions(draft)[0]),
      'Remittances made up 27 percent of its gross domestic product [@base, ¶ 2]',
    );
  });
  it('closes a quote that was opened, in the draft’s own marks', () => {
    const draft = 'Dana Frank said: "It has|';
    assert.equal(
      accept(draft, getCompletions(draft)[0]),
      'Dana Frank said: "It has a long and nasty history" [@base, ¶ 4]',
    );
    const closed = 'Dana Frank said: “It has|”';
    assert.equal(
      accept(closed, getCompletions(closed)[0]),
      'Dana Frank said: “It has a long and nasty history” [@base, ¶ 4]',
    );
  });
  it('does not cite what the sentence cites already', () => {
    const draft = 'Remittances made up | in 2022 [@base, ¶ 2].';
    assert.ok(accept(draft, getCompletions(draft)[0]).endsWith('product in 2022 [@base, ¶ 2].'));
  });
  it('opens by itself for the beginning of what fits, not for a word that only happens to stand in a source', () => {
    const opens = (draft: string): boolean => getCompletions(draft, 3, false).length > 0;
    assert.ok(opens('Soto Cano today hosts US military personnel: mor|'));
    assert.ok(!opens('The weather abroad|'));
    assert.ok(!opens('Soto Cano |'));
  });
  it('offers keys after @, by key, title or publisher', () => {
    assert.deepEqual(
      getCompletions('It is so [@|').map(({ label }) => label),
      ['@base'],
    );
    assert.equal(accept('It is so @jaz|', getCompletions('It is so @jaz|')[0]), 'It is so [@base]');
    assert.deepEqual(getCompletions('It is so [@zzz|'), []);
  });
  for (const [what, draft, written] of [
    ['an item of the list', '---\nsources:\n  - |\n---\n\nText.', '---\nsources:\n  - base\n---\n\nText.'],
    ['an item that is begun', '---\nsources:\n  - ba|\n---\n\nText.', '---\nsources:\n  - base\n---\n\nText.'],
    ['an item by its publisher', '---\nsources:\n- jaz|\ntitle: x\n---\n', '---\nsources:\n- base\ntitle: x\n---\n'],
    ['an item in quotation marks', '---\nsources:\n  - "ba|"\n---\n', '---\nsources:\n  - "base"\n---\n'],
    ['behind another', '---\nsources:\n  - other\n  - |\n---\n', '---\nsources:\n  - other\n  - base\n---\n'],
    ['in brackets', '---\nsources: [other, ba|]\n---\n', '---\nsources: [other, base]\n---\n'],
    ['first in brackets', '---\nsources: [|]\n---\n', '---\nsources: [base]\n---\n'],
    ['alone', '---\nsources: ba|\n---\n', '---\nsources: base\n---\n'],
    ['while the front matter is not closed', '---\ntitle: x\nsources:\n  - |\n', '---\ntitle: x\nsources:\n  - base\n'],
  ] as const)
    it(`offers keys in the front matter’s sources: ${what}`, () =>
      assert.equal(accept(draft, getCompletions(draft)[0]), written));
  for (const [what, draft] of [
    ['a key that is named already', '---\nsources:\n  - base\n  - |\n---\n'],
    ['a key that is named further down', '---\nsources:\n  - |\n  - base\n---\n'],
    ['a key that is named in brackets', '---\nsources: [base, |]\n---\n'],
    ['another field', '---\nsources: []\ntags:\n  - |\n---\n'],
    ['a title', '---\ntitle: ba|\n---\n'],
    ['a list in the text', '---\nsources: []\n---\n\nsources:\n\n- ba|'],
  ] as const)
    it(`offers no key in the front matter: ${what}`, () =>
      assert.deepEqual(
        getCompletions(draft).filter(({ kind }) => kind === 'key'),
        [],
      ));
  it('offers a key once that two sources have by mistake', () => {
    const twice = sourceFrom('---\nkey: base\n---\n\nAnother article.\n', 'twice.md');
    const { draft } = viewOf('It is so [@', source, twice);
    const items = completionsAt(requestFor(draft, 11, { minimumLetters: 3, asked: true }, source, twice));
    assert.deepEqual(
      items.map(({ label }) => label),
      ['@base'],
    );
  });
  it('offers the passages of a source behind its key', () => {
    const items = getCompletions('It is so [@base, |');
    assert.deepEqual(
      items.map(({ label }) => label),
      ['¶ 1', '¶ 2', '¶ 3', '¶ 4'],
    );
    assert.equal(accept('It is so [@base, |', items[2]), 'It is so [@base, ¶ 3');
    assert.deepEqual(
      getCompletions('It is so [@base, ¶ 3|').map(({ label }) => label),
      ['¶ 3'],
    );
  });
  for (const [where, draft] of [
    ['in plain prose', 'It was a lovely| day.'],
    ['below the letters it was told', 'The re|'],
    ['in code', 'See `remit|`'],
    ['in the front matter', '---\ntitle: remit|\n---\n'],
    ['on common words', 'It was about|'],
    ['in an address', 'Write to desk@remit|'],
  ] as const)
    it(`is quiet ${where}`, () => assert.deepEqual(getCompletions(draft), []));
  it('is off when told so', () => assert.deepEqual(getCompletions('The country earns remit|', 0), []));
});

describe('diagnostics', () => {
  const draft =
    'The base hosts fewer than 1,000 US military and civilian personnel [@base, ¶ 1]. The town has some 90,000 inhabitants.';
  it('warn at once of a contradiction, with its passage', () => {
    const [one, ...rest] = diagnosticsOf(viewOf(draft, source).checks, false);
    assert.equal(rest.length, 0);
    assert.deepEqual([one?.severity, one?.code, one?.related[0]?.path], ['warning', 'figure.hedge', 'base.md']);
  });
  it('show what is not found when asked', () =>
    assert.ok(
      diagnosticsOf(viewOf(draft, source).checks, true).some(
        ({ code, severity }) => code === 'figure.not-found' && severity === 'hint',
      ),
    ));
});

describe('quick fixes', () => {
  it('replace, mark and ignore', () => {
    const { text, offset } = cursor(
      'The base hosts fewer |than 1,000 US military and civilian personnel [@base, ¶ 1].',
    );
    const titles = actionsAt(viewOf(text, source), offset, offset, sources).map(({ title }) => title);
    assert.deepEqual(titles, [
      'Replace by the source’s “more than 1,000”',
      'Mark as checked (CQ)',
      'Ignore here',
      'Ignore with a reason…',
    ]);
  });
  it('cite before the stop, and not twice', () => {
    const view = viewOf(
      '---\nsources: [base]\n---\n\nIt hosts more than 1,000 US military and civilian personnel. So there.',
      source,
    );
    const check = view.checks.find(({ kind }) => kind === 'figure');
    assert.deepEqual(check && citing(view, check)?.text, ' [@base, ¶ 1]');
    const cited = viewOf('It hosts more than 1,000 US military and civilian personnel [@base, ¶ 1].', source);
    const other = cited.checks.find(({ kind }) => kind === 'figure');
    assert.equal(other && citing(cited, other), undefined);
  });
});

describe('moving about', () => {
  const { text, offset } = cursor('It hosts fewer |than 1,000 US military and civilian personnel [@base, ¶ 1].');
  const view = viewOf(text, source);
  it('goes to the passage', () => {
    const [place] = definitionsAt(view, sources, offset);
    assert.match(BASE.slice(place?.start, place?.end), /more than 1,000/);
    const [cited] = definitionsAt(view, sources, text.indexOf('@base') + 2);
    assert.match(BASE.slice(cited?.start, cited?.end), /^Soto Cano/);
  });
  it('goes back', () =>
    assert.deepEqual(
      referencesAt(source, BASE.indexOf('more than 1,000') + 1, [view]).map(({ path }) => path),
      ['draft.md'],
    ));
  it('links citations', () =>
    assert.deepEqual(
      linksOf(view, sources).map(({ start, end }) => text.slice(start, end)),
      ['@base, ¶ 1'],
    ));
  it('outlines facts, also without a number', () =>
    assert.ok(
      outlineOf(source)
        .flatMap(({ children }) => children)
        .some(({ name }) => name.startsWith('China does not have')),
    ));
});

describe('a clean draft', () => {
  for (const [written, clean] of [
    ['It is so [@base, ¶ 1]. And so [see @base; @other].', 'It is so. And so.'],
    ['As @base [¶ 3] says, it is.', 'As Al Jazeera says, it is.'],
    ['---\ntitle: x\n---\n\nText [1] stays, desk@example.org too.', 'Text [1] stays, desk@example.org too.'],
  ] as const)
    it(`of «${written.slice(0, 40)}»`, () =>
      assert.equal(
        cleanDraft(viewOf(written, source).draft, () => 'Al Jazeera'),
        clean,
      ));
});

describe('references of a key', () => {
  const text = 'It hosts personnel [@base, ¶ 1; @other, ¶ 2].\n\nSo says @base [¶ 2], and so it is [@bases].';
  const view = viewOf(text, source);
  const found = (places: readonly { readonly start: number; readonly end: number }[]): string[] =>
    places.map(({ start, end }) => `${start} ${text.slice(start, end)}`);
  const both = [`${text.indexOf('@base')} @base`, `${text.indexOf('@base [')} @base`];

  it('are, from a citation, all citations of the same source', () => {
    assert.deepEqual(found(citationsLike(view, text.indexOf('@base') + 2, [view])), both);
    assert.deepEqual(found(citationsLike(view, text.indexOf('@other') + 2, [view])).length, 1);
    assert.deepEqual(citationsLike(view, text.indexOf('personnel'), [view]), []);
  });
  it('are, from a source’s own key, all its citations', () => {
    assert.deepEqual(found(referencesAt(source, BASE.indexOf('key: base') + 6, [view])), both);
    assert.deepEqual(referencesAt(source, BASE.indexOf('publisher') + 2, [view]), []);
  });
});

describe('explaining', () => {
  it('gives the passages and the steps', () => {
    const view = viewOf('It hosts fewer than 1,000 US military and civilian personnel [@base, ¶ 1].', source);
    const check = view.checks.find(({ verdict }) => verdict === 'contradicted');
    assert.match(
      check ? explain(check, sources) : '',
      /^# ✘ Contradicted[^]*## Passages[^]*## How it was reached[^]*1\. /,
    );
  });
  it('says of each step where the words stand, and how probably they are meant', () => {
    const view = viewOf('It hosts fewer than 1,000 US military and civilian personnel [@base, ¶ 1].', source);
    const check = view.checks.find(({ verdict }) => verdict === 'contradicted');
    const steps = (check ? explain(check, sources) : '').split('## How it was reached')[1] ?? '';
    assert.match(
      steps,
      /^1\. The same number with the opposite hedge\\: “more than 1,000” – .+, ¶ 1 \((?:above )?9\d %\)$/m,
    );
    assert.match(steps, /^\d\. The value differs as a slip does\\\.$/m);
  });
});
