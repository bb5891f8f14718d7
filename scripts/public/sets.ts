import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parsePage } from '../../src/import/dom';
import { blockText } from './readers';

/** A page of a public set with what its makers say belongs to the article. */
export interface PublicPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly gold:
    | { readonly text: string }
    /** Stretches that a reader should take, and such that it should leave. */
    | { readonly belongs: readonly string[]; readonly doesNot: readonly string[] };
  readonly metadata?: { readonly title?: string; readonly author?: string; readonly date?: string };
}

export interface PublicSet {
  readonly name: string;
  /** Whether its gold text holds the captions of pictures. */
  readonly hasCaptions: boolean;
  pages(): Iterable<PublicPage>;
}

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** mozilla/readability, test/test-pages: `source.html`, `expected.html` and `expected-metadata.json` in a folder for each page. */
function readabilityPages(folder: string): PublicSet {
  return {
    name: 'Readability’s test pages',
    hasCaptions: true,
    *pages() {
      for (const name of readdirSync(folder).sort()) {
        const page = join(folder, name);
        const { title, byline, publishedTime } = json<{
          title?: string | null;
          byline?: string | null;
          publishedTime?: string | null;
        }>(join(page, 'expected-metadata.json'));
        const expected = readFileSync(join(page, 'expected.html'), 'utf8');
        yield {
          name,
          bytes: new Uint8Array(readFileSync(join(page, 'source.html'))),
          gold: { text: blockText(parsePage(`<!doctype html><html><body>${expected}</body></html>`).body) },
          metadata: {
            ...(title && { title }),
            ...(byline && { author: byline }),
            ...(publishedTime && { date: publishedTime }),
          },
        };
      }
    },
  };
}

/** scrapinghub/article-extraction-benchmark: `ground-truth.json` and `html/<id>.html.gz`. */
function articleBenchmark(folder: string): PublicSet {
  const truth = json<Record<string, { articleBody: string }>>(join(folder, 'ground-truth.json'));
  return {
    name: 'article extraction benchmark',
    hasCaptions: false,
    *pages() {
      for (const [id, { articleBody }] of Object.entries(truth))
        yield {
          name: id,
          bytes: new Uint8Array(gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)))),
          gold: { text: articleBody },
        };
    },
  };
}

/** adbar/trafilatura, tests: `evaldata.json`, pages in `cache` or `eval`. */
function trafilaturaPages(folder: string): PublicSet {
  const data = json<Record<string, { file: string; with: string[]; without: string[] }>>(join(folder, 'evaldata.json'));
  return {
    name: 'trafilatura’s evaluation set',
    hasCaptions: false,
    *pages() {
      for (const { file, with: belongs, without: doesNot } of Object.values(data)) {
        const path = ['cache', 'eval'].map((part) => join(folder, part, file)).find(existsSync);
        if (path) yield { name: file, bytes: new Uint8Array(readFileSync(path)), gold: { belongs, doesNot } };
      }
    },
  };
}

/** Which of the three public sets a folder holds (a checkout of its repository will do). Throws where it is none of them. */
export function publicSet(folder: string): PublicSet {
  const kinds: readonly [string, string, (found: string) => PublicSet][] = [
    ['.', 'ground-truth.json', articleBenchmark],
    ['tests', 'evaldata.json', trafilaturaPages],
    ['.', 'evaldata.json', trafilaturaPages],
    ['test/test-pages', '001', readabilityPages],
    ['.', '001', readabilityPages],
  ];
  for (const [below, sign, make] of kinds) if (existsSync(join(folder, below, sign))) return make(join(folder, below));
  throw new Error(
    `${folder} holds none of the sets: a checkout of mozilla/readability, scrapinghub/article-extraction-benchmark or adbar/trafilatura.`,
  );
}
