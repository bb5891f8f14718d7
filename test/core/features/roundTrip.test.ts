import assert from 'node:assert/strict';
import { join } from 'node:path';
import { loadStories } from '../../../scripts/labels';
import { ROOT } from '../../../scripts/lib/paths';
import { readDraft } from '../../../src/core/drafts';
import { citationOf } from '../../../src/core/features/cite';
import { figureForms } from '../../../src/core/features/completion/figureForms';
import { CURLY, quotedWords, quoteForms } from '../../../src/core/features/completion/quoteForms';
import { passageSpan, phrasesOf, type Phrase } from '../../../src/core/features/phrases';
import type { Figure } from '../../../src/core/figures';
import { english } from '../../../src/core/lang/en';
import { readSource, type Source } from '../../../src/core/sources';
import type { Span } from '../../../src/core/text/span';
import { Verifier } from '../../../src/core/verify';

/** Whether a figure's own sentence, read alone, gives it another unit: it leaves out one that an earlier sentence tells. */
function leansOnEarlier(source: Source, figure: Figure, sentence: Span): boolean {
  const { prose } = source.mentions.document;
  const { figures } = readDraft({ path: 'alone.md', text: prose.slice(sentence.start, sentence.end) }, english).draft
    .mentions;
  const alone = figures.find(({ start }) => start + sentence.start === figure.start);
  return alone?.quantity.unit !== figure.quantity.unit;
}

/**
 * Everything that completion may write for a phrase; a figure that stands bare in its source gets the words before it, and the sentences before where
 * these tell its unit.
 */
function texts(source: Source, phrase: Phrase): string[] {
  const { prose } = source.mentions.document;
  const flat = (text: string): string => text.replace(/[\u2060\u00AD]/g, '').replace(/\s+/g, ' ');
  if (phrase.quote)
    return quoteForms(quotedWords(source, phrase.quote), phrase.quote.speaker ?? '', CURLY, english)
      .filter(({ form }) => form !== 'bare')
      .map(({ text }) => text);
  if (!phrase.figure) return [phrase.text.replace(/[.!?…]$/, '')];
  const sentence = passageSpan(source, phrase);
  const block = source.mentions.document.blocks[phrase.block]?.start ?? sentence.start;
  const from = leansOnEarlier(source, phrase.figure, sentence) ? block : sentence.start;
  const before = flat(prose.slice(from, phrase.start));
  const behind = flat(prose.slice(phrase.figure.end, phrase.bare ? sentence.end : phrase.end)).replace(
    /[.!?…]["”’]?$/,
    '',
  );
  return figureForms(source, phrase.figure, english).map(({ text }) => before + text + behind);
}

describe('what completion writes, verified', () => {
  for (const { slug, sources } of loadStories(join(ROOT, 'test/stories'))) {
    it(`is supported at its own passage: ${slug}`, function () {
      this.timeout(60_000);
      const file = sources.find(({ name }) => name === 'source.md');
      const { source } = readSource(
        { path: 'source.md', text: file?.text ?? '', format: 'markdown', sha256: slug },
        english,
      );
      assert.ok(source);
      const verifier = new Verifier(english);
      const written = phrasesOf(source, english).flatMap((phrase) =>
        texts(source, phrase).map((text) => ({
          phrase,
          text: `${text} ${citationOf(source.key, phrase.paragraph)}.\n`,
        })),
      );
      const wrong = written.flatMap(({ phrase, text }) => {
        const { draft } = readDraft({ path: 'draft.md', text }, english);
        const { checks } = verifier.verifyAgainst(draft, [source]);
        const at = phrase.kind === 'fact' ? passageSpan(source, phrase) : phrase;
        const right = checks.some(
          (check) =>
            check.kind === phrase.kind &&
            check.verdict === 'supported' &&
            check.passages.some((passage) => passage.start < at.end && at.start < passage.end),
        );
        const isWrong = checks.some(({ verdict }) => verdict === 'contradicted') || (phrase.kind !== 'fact' && !right);
        const said = checks.map(({ text: words, verdict, message }) => `${words}: ${verdict}, ${message}`);
        return isWrong ? [`${text} ${said.join(' | ')}`] : [];
      });
      assert.ok(written.length > 80, `only ${written.length} texts`);
      assert.deepEqual(wrong, []);
    });
  }
});
