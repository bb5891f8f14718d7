import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { loadStories } from '../../../scripts/labels';
import { ROOT } from '../../../scripts/lib/paths';
import { readDraft } from '../../../src/core/drafts';
import { checkCard } from '../../../src/core/features/card';
import { CARD_LINES } from '../../../src/core/features/cardText';
import { draftHover } from '../../../src/core/features/hover';
import { HOVER_COMMANDS } from '../../../src/core/features/markdownText';
import { sourceHover } from '../../../src/core/features/sourceHover';
import { english } from '../../../src/core/lang/en';
import { readSource } from '../../../src/core/sources';
import { Verifier } from '../../../src/core/verify';
import { BASE, lookup, sourceFrom, sourceOf, viewOf } from './helpers';

/** As wide as a card is in the editor, in characters. */
const WIDTH = 80;

/** What a reader sees of a card: links by their words, escapes undone. */
const seen = (markdown: string): string[] =>
  markdown
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/\\(.)/g, '$1')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line);

describe('the hover card', () => {
  it('has at most eight lines, on every check of the stories', function () {
    this.timeout(60_000);
    const verifier = new Verifier(english);
    let count = 0;
    for (const { slug, sources, drafts } of loadStories(join(ROOT, 'test/stories'))) {
      const file = sources.find(({ name }) => name === 'source.md');
      const { source } = readSource(
        { path: 'source.md', text: file?.text ?? '', format: 'markdown', sha256: slug },
        english,
      );
      assert.ok(source);
      for (const { name, text } of drafts) {
        const { draft } = readDraft({ path: name, text }, english);
        const { checks } = verifier.verifyAgainst(draft, [source]);
        for (const check of checks) {
          const { markdown } = checkCard({ draft, checks }, check, lookup(source), { isFlagged: () => false });
          const lines = seen(markdown).reduce((sum, line) => sum + Math.ceil(line.length / WIDTH), 0);
          assert.ok(lines <= CARD_LINES, `${slug}/${name}: ${lines} lines for “${check.text}”`);
          count++;
        }
      }
    }
    assert.ok(count > 500, `only ${count} checks`);
  });

  describe('of a citation, a use and a work', () => {
    const long = (words: number): string => 'word '.repeat(words).trim();
    const front = `---\nkey: long\npublisher: ${long(30)}\ntitle: ${long(60)}\ndate: 2025-01-03\nurl: https://www.example.org/a\nkind: interview\nwho: ${long(30)}\nconfidential: true\n---\n\n`;
    const source = sourceFrom(`${front}The base hosts 1,234 soldiers and ${long(200)}.\n`, 'long.md');
    const linesOf = (markdown: string | undefined): number =>
      seen(markdown ?? '').reduce((sum, line) => sum + Math.ceil(line.length / WIDTH), 0);

    for (const citation of [
      '[@long, ¶ 1]',
      '[@long, ¶ 1–9]',
      '[@long, ¶ 7]',
      '[@long, p. 4]',
      '[@long]',
      '[@none, ¶ 1]',
    ])
      it(`has at most eight lines for ${citation}`, () => {
        const text = `The base is there ${citation}.`;
        const { markdown } = draftHover(viewOf(text, source), lookup(source), text.indexOf('@') + 2) ?? {};
        assert.ok(markdown && linesOf(markdown) <= CARD_LINES, markdown);
      });
    it('has at most eight lines for a figure that many drafts use', () => {
      const views = Array.from({ length: 12 }, () => viewOf('The base hosts 1,234 soldiers [@long, ¶ 1].', source));
      const at = source.mentions.document.text.indexOf('1,234');
      const { markdown } = sourceHover(source, at, views) ?? {};
      assert.match(markdown ?? '', /^Used 12 times:[^]*and 6 more$/);
      assert.equal(linesOf(markdown), CARD_LINES);
    });
    it('leads from a citation to the passage, the source and the web page', () => {
      const cardOf = (text: string): string =>
        seen(draftHover(viewOf(text, source), lookup(source), text.indexOf('@') + 2)?.markdown ?? '').at(-1) ?? '';
      assert.equal(cardOf('The base is there [@long, ¶ 1].'), 'Open passage · Open web page');
      assert.equal(cardOf('The base is there [@long].'), 'Open source');
    });
  });

  it('moves its place and its commands along with a text that has moved', () => {
    const source = sourceOf();
    const view = viewOf(`Soto Cano hosts fewer than 1,000 US military personnel.`, source);
    const check = view.checks.find(({ verdict }) => verdict === 'contradicted');
    assert.ok(check);
    const [still, moved] = [0, 7].map((moved) => checkCard(view, check, lookup(source), { moved }));
    assert.ok(still && moved);
    assert.deepEqual([moved.start - still.start, moved.end - still.end], [7, 7]);
    const places = (markdown: string): string[] =>
      [...decodeURIComponent(markdown).matchAll(/replaceBySource\?(\[[^\]]*\])/g)].map(([, place]) => place as string);
    const [before] = places(still.markdown);
    const [after] = places(moved.markdown);
    assert.ok(before && after);
    assert.deepEqual((JSON.parse(after) as unknown[]).slice(1), [check.start + 7, check.end + 7]);
    assert.deepEqual((JSON.parse(before) as unknown[]).slice(1), [check.start, check.end]);
  });

  it('says of a quote that its source translated it', () => {
    const { source } = readSource(
      {
        path: 'pier.md',
        text: '---\nkey: pier\npublisher: The Herald\n---\n\n“The harbour water has changed its colour for good,” Luc Ferrand said in a French statement.\n',
        format: 'markdown',
        sha256: 'pier',
      },
      english,
    );
    assert.ok(source);
    const view = viewOf('Luc Ferrand said: “The harbour water has changed its colour for good.” [@pier, ¶ 1]', source);
    const check = view.checks.find(({ kind }) => kind === 'quote');
    assert.ok(check);
    const { markdown } = checkCard(view, check, lookup(source), { isFlagged: () => false });
    assert.match(seen(markdown).join('\n'), /Luc Ferrand.*translated from French/);
  });

  it('says why in its second line, unless the editor shows that above it', () => {
    const view = viewOf('It hosts fewer than 1,000 US military and civilian personnel [@base, ¶ 1].', sourceOf());
    const check = view.checks.find(({ kind }) => kind === 'figure');
    assert.ok(check);
    const card = (isFlagged: boolean): string[] =>
      seen(checkCard(view, check, lookup(sourceOf()), { isFlagged: () => isFlagged }).markdown);
    assert.match(card(false)[1] ?? '', /^Al Jazeera \(¶ 1\) says more than 1,000/);
    assert.ok(!card(true).some((line) => line.includes('not fewer than')));
  });

  it('cuts a long passage between words, around what decides', () => {
    const long = `${'word '.repeat(25)}and so it hosts more than 1,000 US military and civilian personnel${' again'.repeat(25)}.`;
    const source = sourceOf(BASE.replace('Today it hosts more than 1,000 US military and civilian personnel.', long));
    const view = viewOf('It hosts more than 1,000 US military and civilian personnel [@base, ¶ 1].', source);
    const check = view.checks.find(({ kind }) => kind === 'figure');
    assert.ok(check);
    const { markdown } = checkCard(view, check, lookup(source));
    assert.match(markdown, /> … word .*\*\*more than 1,000\*\* US.* …\n/);
  });

  it('holds no markup, link or command that is not its own, whatever the texts are', function () {
    this.timeout(30_000);
    const piece = fc.constantFrom(
      ...[
        '[x](command:evil)',
        '](',
        '![i](https://evil.example/i.png)',
        '<img src=x onerror=alert(1)>',
        '**',
        '`',
        '$(alert)',
        '&lt;',
        '|',
        '# ',
        '- ',
        '> ',
      ],
      ...[
        '\\',
        '\\\\[',
        '\u2060[y](command:z)\u00AD',
        'https://evil.example',
        '<!--',
        '-->',
        '~~',
        '_',
        '=',
        '“',
        'x',
        ' ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.array(piece, { maxLength: 5 }), (words, name) => {
        const evil = words.join('').replace(/\n/g, ' ');
        const publisher = JSON.stringify(`Paper ${name.join('')}`);
        const source = sourceOf(
          BASE.replace('Planes can land there.', `${evil} 5,000 planes can land there.`).replace(
            'publisher: Al Jazeera',
            `publisher: ${publisher}`,
          ),
        );
        const view = viewOf(`Some 5,000 planes ${evil} can land there [@base].`, source);
        for (const check of view.checks) {
          const { markdown } = checkCard(view, check, lookup(source), { isFlagged: () => false });
          const plain = markdown.replace(/\\./gs, '');
          for (const [, target = ''] of plain.matchAll(/\]\(([^)]*)\)/g))
            assert.ok(
              HOVER_COMMANDS.some((command) => target.startsWith(`command:${command}?`)) ||
                target.startsWith('https://example.org/base'),
              target,
            );
          const outside = plain.replace(/\]\([^)]*\)/g, ']');
          assert.doesNotMatch(outside, /[<`$|]|!\[|~~/, markdown);
          assert.doesNotMatch(outside.replace(/^> /gm, ''), /^(?:#|>|- )/m, markdown);
        }
      }),
      { numRuns: 150 },
    );
  });
});
