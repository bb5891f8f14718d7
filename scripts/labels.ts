import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A label of a story (test/stories): `⟦text⟧{kind attribute…}`, stripped from its text, with offsets into what is left. */
export interface Label {
  readonly kind: string;
  readonly verdict?: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Labelled {
  readonly name: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

export interface Story {
  readonly slug: string;
  readonly sources: readonly Labelled[];
  readonly drafts: readonly Labelled[];
}

/** Takes the labels out of a marked text. Throws on a stray bracket. */
export function stripLabels(marked: string, name: string): Labelled {
  const labels: Label[] = [];
  const open: number[] = [];
  let text = '';
  for (let i = 0; i < marked.length;) {
    const c = marked[i] as string;
    if (c === '⟦') {
      open.push(text.length);
      i++;
    } else if (c === '⟧') {
      const end = marked.indexOf('}', i);
      const start = open.pop();
      if (start === undefined || end < 0 || marked[i + 1] !== '{') throw new Error(`${name}: stray ⟧ at ${i}`);
      labels.push({ ...attributesOf(marked.slice(i + 2, end)), text: text.slice(start), start, end: text.length });
      i = end + 1;
    } else {
      text += c;
      i++;
    }
  }
  labels.sort((a, b) => a.start - b.start || b.end - a.end);
  return { name, text, labels };
}

function attributesOf(written: string): Pick<Label, 'kind' | 'verdict' | 'attributes'> {
  const [kind = '', ...rest] = written.match(/[\w-]+="[^"]*"|[\w-]+=\S+|\S+/g) ?? [];
  const attributes: Record<string, string> = {};
  let verdict: string | undefined;
  for (const word of rest) {
    const equals = word.indexOf('=');
    if (equals < 0) verdict = word;
    else attributes[word.slice(0, equals)] = word.slice(equals + 1).replace(/^"|"$/g, '');
  }
  return { kind, ...(verdict && { verdict }), attributes };
}

/** Every story below a folder: `source*.md` and `draft-*.md` in a folder each. */
export function loadStories(folder: string): Story[] {
  return readdirSync(folder)
    .sort()
    .filter((slug) => existsSync(join(folder, slug, 'source.md')))
    .map((slug) => {
      const files = readdirSync(join(folder, slug)).sort();
      const read = (pattern: RegExp): Labelled[] =>
        files
          .filter((file) => pattern.test(file))
          .map((file) => stripLabels(readFileSync(join(folder, slug, file), 'utf8'), file));
      return { slug, sources: read(/^(source|older).*\.md$/), drafts: read(/^draft-.*\.md$/) };
    });
}
