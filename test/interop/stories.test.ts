import assert from 'node:assert/strict';
import { writeFileSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { loadStories, type Label, type Labelled } from '../../scripts/labels';
import { ROOT } from '../../scripts/lib/paths';
import { parseDocument } from '../../src/core/document';
import { readDraft } from '../../src/core/drafts';
import { english } from '../../src/core/lang/en';
import { readSource, type Source } from '../../src/core/sources';
import { verifyDraft, type Check } from '../../src/core/verify';
import { importOriginal } from '../../src/import';
import { sourceFile } from '../../src/import/sourceFile';
import { browser as launch } from './browser';
import { newsPage, sampleOf } from './documents';
import { pandoc, temporaryFolder } from './tools';

// The labelled stories with their sources as PDF, DOCX and web pages: a draft must be told the same as of their Markdown.

const FORMATS = ['md', 'pdf', 'docx', 'html'] as const;
type Format = (typeof FORMATS)[number];
/** Points by which the share of right verdicts may differ. */
const POINTS = 1;
/** STORIES names another folder of labelled stories. */
const stories = loadStories(process.env['STORIES'] ?? join(ROOT, 'test/stories'));

describe('the stories in other formats', function () {
  this.timeout(300_000);
  const folder = temporaryFolder('stories');
  const right = new Map<Format, number>();
  const slips = new Map<Format, number>();
  let same = 0;
  let compared = 0;
  let labels = 0;

  before(async () => {
    const browser = await launch();
    try {
      for (const story of stories) {
        const verdicts = new Map<Format, string[]>();
        for (const format of FORMATS) {
          const sources = await Promise.all(story.sources.map((one) => sourceIn(format, one, story.slug, browser)));
          const given = story.drafts.flatMap((draft) => verdictsOf(draft, sources));
          verdicts.set(
            format,
            given.map(({ verdict }) => verdict),
          );
          right.set(
            format,
            (right.get(format) ?? 0) + given.filter(({ label, verdict }) => label.verdict === verdict).length,
          );
          const flagged = given.filter(
            ({ label, verdict }) => label.verdict === 'contradicted' && verdict === 'contradicted',
          );
          slips.set(format, (slips.get(format) ?? 0) + flagged.length);
        }
        const markdown = verdicts.get('md') ?? [];
        labels += markdown.length;
        for (const format of FORMATS.slice(1)) {
          compared += markdown.length;
          same += (verdicts.get(format) ?? []).filter((verdict, i) => verdict === markdown[i]).length;
        }
      }
    } finally {
      await browser.close();
    }
  });
  after(() => {
    const share = (n = 0): string => `${((100 * n) / labels).toFixed(1)} %`;
    console.log(
      `right verdicts of ${labels}: ${FORMATS.map((format) => `${format} ${share(right.get(format))}`).join(', ')}`,
    );
    console.log(`slips flagged: ${FORMATS.map((format) => `${format} ${slips.get(format)}`).join(', ')}`);
    console.log(`the same verdict as of Markdown: ${((100 * same) / compared).toFixed(2)} % of ${compared}`);
    folder.remove();
  });

  for (const format of FORMATS.slice(1))
    it(`are judged as in Markdown: ${format}`, () => {
      assert.ok(labels > 300);
      const points = (100 * Math.abs((right.get(format) ?? 0) - (right.get('md') ?? 0))) / labels;
      assert.ok(points <= POINTS, `${points.toFixed(2)} points apart`);
    });
  it('are told the same, label by label', () => assert.ok(same / compared >= 0.99, `${same} of ${compared}`));

  /** A story's source as a writer would get it in that format, its date confirmed. */
  async function sourceIn(format: Format, { name, text }: Labelled, slug: string, browser: Browser): Promise<Source> {
    const sample = sampleOf(`${slug}-${basename(name, '.md')}`, text);
    const key = parseDocument(text, 'markdown').frontMatter?.data['key'];
    const file = join(folder.path, `${sample.name}.${format}`);
    if (format === 'md') return sourceFrom(text);
    if (format === 'docx') pandoc(text, '-t', 'docx', '-o', file);
    if (format === 'html') writeFileSync(file, newsPage(sample));
    if (format === 'pdf') {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.setContent(pandoc(text, '-s', '-t', 'html5', '-V', 'lang=en').out);
      await page.pdf({ path: file, format: 'A4' });
      await page.close();
    }
    const imported = await importOriginal({ name: basename(file), bytes: new Uint8Array(readFileSync(file)) });
    const facts = { key: String(key ?? sample.name), accessed: '2025-09-01', sha256: '' };
    return sourceFrom(sourceFile(imported, { ...imported.metadata, ...defined(sample.metadata) }, facts));
  }
});

const defined = (fields: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined));

function sourceFrom(text: string): Source {
  const { source } = readSource({ path: 'source.md', text, format: 'markdown', sha256: '' }, english);
  if (!source) throw new Error('no source');
  return source;
}

/** For each label of a draft the verdict of the check that stands there. */
function verdictsOf({ text, labels }: Labelled, sources: readonly Source[]): { label: Label; verdict: string }[] {
  const { draft } = readDraft({ path: 'draft.md', text }, english);
  const checks = verifyDraft(draft, sources, english);
  return labels.map((label) => ({ label, verdict: checkAt(label, checks)?.verdict ?? 'none' }));
}

const sort = (kind: string): string => (kind === 'date' ? 'figure' : kind);

function checkAt(label: Label, checks: readonly Check[]): Check | undefined {
  const shared = (check: Check): number => Math.min(check.end, label.end) - Math.max(check.start, label.start);
  return checks
    .filter((check) => sort(check.kind) === sort(label.kind) && shared(check) * 2 >= label.end - label.start)
    .sort((a, b) => shared(b) - shared(a))[0];
}
