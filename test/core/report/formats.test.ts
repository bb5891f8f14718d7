import assert from 'node:assert';
import {
  verifyCsv,
  verifyHtml,
  verifyJson,
  verifyMarkdown,
  verifySarif,
  verifyText,
  type Palette,
} from '../../../src/core/report';
import { DRAFT, resultOf } from './result';
import { sarifMistakes } from './sarifSchema';

describe('the text report', () => {
  it('groups by draft: place, verdict, words, reason, passage, suggestion; then the sums', () =>
    assert.equal(
      verifyText(resultOf()),
      `drafts/a b.md

   3:8  contradicted  25 percent (figure.value)
        The Post says 27 percent, not 25 percent.
        The Post & Sons, ¶ 1: 27 percent of <b> its product
        → 27 percent

  4:21  unclear  1,000 (unclear.hedge) [CQ]
        The source says more than 1,000.
        The Post & Sons, ¶ 1: more than 1,000 people

   6:1  not found  “Invented” (quote.not-found)
        No source holds these words.

  6:19  citation  @nobody (citation.unknown-source)
        There is no source “nobody”.

1 supported, 1 contradicted, 1 not found, 1 unclear, 1 warning about citations or the draft itself (1 marked by the writer)
`,
    ));

  it('quiet: warnings alone', () => {
    const text = verifyText(resultOf(), { quiet: true });
    assert.match(text, /25 percent/);
    assert.match(text, /@nobody/);
    assert.doesNotMatch(text, /Invented|unclear|supported/);
  });

  it('quiet and nothing wrong: nothing', () => {
    const { drafts, ...rest } = resultOf();
    assert.equal(
      verifyText({ ...rest, drafts: drafts.map(({ draft }) => ({ draft, checks: [] })) }, { quiet: true }),
      '',
    );
  });

  it('colours where a palette is given; the decisive words stand out', () => {
    const tag =
      (name: string) =>
      (text: string): string =>
        `<${name}>${text}</${name}>`;
    const palette: Palette = { bold: tag('b'), dim: tag('d'), red: tag('r'), yellow: tag('y'), green: tag('g') };
    const text = verifyText(resultOf(), { palette });
    assert.match(text, /<r>contradicted<\/r> {2}<b>25 percent<\/b>/);
    assert.match(text, /<b>27 percent<\/b> of/);
    assert.match(text, /<d>unclear<\/d>/); // marked
  });

  it('no escape sequence of a file reaches the terminal', () =>
    assert.doesNotMatch(verifyText(resultOf('a\u001b[31m\u009b.md')), /[\u001b\u009b]/));
});

describe('the JSON report', () => {
  it('has places, severities and the sums without extra entries', () => {
    const json = JSON.parse(JSON.stringify(verifyJson(resultOf())));
    assert.equal(json.version, 1);
    assert.deepEqual(json.summary, { supported: 1, contradicted: 1, 'not-found': 1, unclear: 1 });
    const [first, second] = json.drafts[0].checks.filter(({ kind }: { kind: string }) => kind === 'figure');
    assert.deepEqual(first, {
      kind: 'figure',
      text: '25 percent',
      start: 15,
      end: 25,
      line: 3,
      column: 8,
      endLine: 3,
      endColumn: 18,
      verdict: 'contradicted',
      code: 'figure.value',
      severity: 'warning',
      message: 'The Post says 27 percent, not 25 percent.',
      passages: [{ key: 'post', start: 46, end: 75, paragraph: 1, text: '27 percent of <b> its product' }],
      suggestion: '27 percent',
    });
    assert.deepEqual(second.mark, { kind: 'cq', id: 'm1' });
    assert.deepEqual(json.problems, [{ path: 'sources/bad.md', message: 'It is empty.', line: 1, column: 1 }]);
  });
});

describe('the SARIF report', () => {
  const sarif = (path?: string) =>
    JSON.parse(
      JSON.stringify(verifySarif(resultOf(path), { version: '1.2.3', informationUri: 'https://example.org/' })),
    );

  it('is valid by the published schema', () => {
    assert.deepEqual(sarifMistakes(sarif()), []);
    const empty = JSON.parse(JSON.stringify(verifySarif({ drafts: [], sources: [], problems: [] }, { version: '1' })));
    assert.deepEqual(sarifMistakes(empty), []);
  });

  it('and the schema would notice', () => {
    const broken = sarif();
    broken.runs[0].results[0].level = 'terrible';
    assert.match(sarifMistakes(broken).join(), /level/);
  });

  it('has a result for what is not supported, with place, passage, fix and level', () => {
    const [run] = sarif().runs;
    assert.deepEqual(
      run.results.map((r: { ruleId: string; level: string }) => [r.ruleId, r.level]),
      [
        ['figure.value', 'warning'],
        ['unclear.hedge', 'note'],
        ['quote.not-found', 'note'],
        ['citation.unknown-source', 'warning'],
      ],
    );
    const [first] = run.results;
    assert.equal(run.tool.driver.rules[first.ruleIndex].id, 'figure.value');
    const { artifactLocation, region } = first.locations[0].physicalLocation;
    assert.equal(artifactLocation.uri, 'drafts/a%20b.md');
    assert.equal(DRAFT.slice(region.charOffset, region.charOffset + region.charLength), '25 percent');
    assert.deepEqual([region.startLine, region.startColumn, region.endLine, region.endColumn], [3, 8, 3, 18]);
    assert.equal(first.relatedLocations[0].physicalLocation.artifactLocation.uri, 'sources/post.md');
    assert.equal(first.fixes[0].artifactChanges[0].replacements[0].insertedContent.text, '27 percent');
  });

  it('a passage has its place, but not in an extracted page', () => {
    const region = (isExtracted: boolean): unknown => {
      const { sources, ...rest } = resultOf();
      const [source] = sources;
      assert.ok(source);
      const document = { ...source.mentions.document, isExtracted };
      const result = { ...rest, sources: [{ ...source, mentions: { ...source.mentions, document } }] };
      const { runs } = JSON.parse(JSON.stringify(verifySarif(result, { version: '1' })));
      return runs[0].results[0].relatedLocations[0].physicalLocation.region;
    };
    assert.deepEqual(region(false), {
      startLine: 6,
      startColumn: 1,
      endLine: 6,
      endColumn: 30,
      charOffset: 46,
      charLength: 29,
    });
    assert.equal(region(true), undefined);
  });

  it('marks are suppressions', () => {
    const results = sarif().runs[0].results;
    assert.deepEqual(results[1].suppressions, [
      { kind: 'external', status: 'accepted', justification: 'Asked the base.' },
    ]);
    assert.equal(results[0].suppressions, undefined);
  });

  for (const [path, uri] of [
    ['/w/a#b.md', 'file:///w/a%23b.md'],
    ['C:\\w\\a.md', 'file:///C:/w/a.md'],
    ['file:///w/a.md', 'file:///w/a.md'],
  ] as const)
    it(`the URI of ${path}`, () =>
      assert.equal(sarif(path).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri, uri));
});

describe('the HTML report', () => {
  const html = verifyHtml(resultOf('<script>alert(1)</script>".md'), { version: '1.2.3' });

  it('stands alone: no script, nothing loaded, a policy that forbids both', () => {
    assert.match(html, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(html, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'/);
    assert.doesNotMatch(html, /<script|<link|<img|<iframe| src=|url\(|@import| on\w+=/i);
  });

  it('escapes all text', () => {
    assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;&quot;\.md/);
    assert.match(html, /<mark>27 percent<\/mark> of &lt;b&gt; its product/);
    assert.match(html, /The Post &amp; Sons, ¶ 1/);
  });

  it('has the sums, and the draft’s words in their place against the source’s, with their difference', () => {
    assert.match(html, /<li class="contradicted"><b>1<\/b> contradicted<\/li>/);
    assert.match(
      html,
      /<td>3:8<\/td><th scope="row">✘ contradicted<br><code>figure\.value<\/code><\/th><td>It was <b>25 percent<\/b> of it\./,
    );
    assert.match(html, /<del>25<\/del> <ins>27<\/ins> percent/);
    assert.match(html, /<span class="mark">CQ<\/span>/);
    assert.match(html, /<b>sources\/bad\.md<\/b>: It is empty\./);
  });

  it('filters by style alone: a button for each verdict, each with its rule', () => {
    for (const verdict of ['contradicted', 'unclear', 'not-found', 'supported']) {
      assert.ok(html.includes(`id="show-${verdict}"`));
      assert.ok(html.includes(`body:has(#show-${verdict}:checked) tbody tr:not(.${verdict})`));
    }
  });

  it('leads to the place on the page, where the source has an address that is one', () => {
    const withUrl = (url: string): string => {
      const { sources, ...rest } = resultOf();
      return verifyHtml(
        { ...rest, sources: sources.map((one) => ({ ...one, provenance: { ...one.provenance, url } })) },
        { version: '1' },
      );
    };
    assert.match(
      withUrl('https://x.org/a?b=1&c#d'),
      /<a href="https:\/\/x\.org\/a\?b=1&amp;c#:~:text=27%20percent[^"]*" rel="noreferrer">/,
    );
    assert.doesNotMatch(withUrl('javascript:alert(1)'), /<a /);
  });

  it('its tags are balanced', () => {
    const open: string[] = [];
    for (const [, close, name] of html
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (['meta', 'br', 'input'].includes(name as string)) continue;
      if (close) assert.equal(open.pop(), name);
      else open.push(name as string);
    }
    assert.deepEqual(open, []);
  });

  it('prints: rows stay whole, the head comes again', () =>
    assert.match(html, /@media print \{[^@]*break-inside: avoid[^@]*table-header-group/));
});

describe('the Markdown report', () => {
  const markdown = verifyMarkdown(resultOf());
  it('has the sums and a row for what is not supported', () => {
    assert.match(markdown, /^# Backread report\n\n1 supported, 1 contradicted, 1 not found, 1 unclear\n/);
    assert.match(
      markdown,
      /\| 3:8 \| contradicted \| 25 percent \| \*\*27 percent\*\* of \\<b\\> its product \(The Post \\& Sons, ¶ 1\) \| The Post says 27 percent, not 25 percent\. \|/,
    );
    assert.match(markdown, /\| 4:21 \| unclear \(CQ\) \|/);
    assert.match(markdown, /\| 6:19 \| citation \| \\@nobody \|/);
    assert.match(markdown, /## Problems\n\n- sources\/bad\.md: It is empty\./);
  });
});

describe('the CSV report', () => {
  it('has a row a check, quoted where it must be', () => {
    const rows = verifyCsv(resultOf()).split('\r\n');
    assert.equal(rows.length, 7);
    assert.equal(
      rows[0],
      'draft,line,column,kind,words,verdict,code,message,source,key,paragraph,passage,suggestion,mark',
    );
    assert.equal(
      rows[1],
      'drafts/a b.md,3,8,figure,25 percent,contradicted,figure.value,"The Post says 27 percent, not 25 percent.","The Post & Sons, ¶ 1",post,1,27 percent of <b> its product,27 percent,',
    );
  });

  it('no cell is a formula, but a number stays one', () => {
    const text = 'Words =SUM(A1) and -5% here.';
    const result = resultOf('@x.md', text);
    const [check] = result.drafts[0]?.checks ?? [];
    assert.ok(check);
    const of = (words: string) => ({
      ...check,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      text: words,
    });
    const rows = verifyCsv({
      ...result,
      drafts: result.drafts.map(({ draft }) => ({ draft, checks: [of('=SUM(A1)'), of('-5%')] })),
    }).split('\r\n');
    assert.match(rows[1] ?? '', /^'@x\.md,1,7,figure,'=SUM\(A1\),/);
    assert.match(rows[2] ?? '', /,-5%,/);
  });
});
