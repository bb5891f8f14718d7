import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { marksPath } from '../../../src/core/drafts';
import { english } from '../../../src/core/lang/en';
import {
  CHECK_LIST,
  CHECK_STEP,
  CHECKS,
  checkListSchema,
  checksSchema,
  checkStepSchema,
  GUTTER,
  gutterSchema,
  NO_CHECK_FILTER,
} from '../../../src/protocol/checks';
import {
  FIND_CONTENTS,
  findContentsSchema,
  MOST_FOUND,
  MOST_SOURCES,
  NO_CONTENT_FILTER,
  SOURCE_CONTENTS,
  SOURCE_KINDS,
  sourceContentsSchema,
  sourceKindsSchema,
  SOURCES,
  sourcesSchema,
} from '../../../src/protocol/contents';
import { MARKS, marksSchema, UNMARK } from '../../../src/protocol/marks';
import { fileWriteSchema, MARK } from '../../../src/protocol/requests';
import { Desk } from '../../../src/server/desk';
import type { Host } from '../../../src/server/host';
import { registerChecks } from '../../../src/server/requests/checks';
import { registerContents } from '../../../src/server/requests/contents';
import { registerMarks } from '../../../src/server/requests/marks';
import { Session } from '../../../src/server/session';
import type * as z from 'zod';

const ROOT = 'file:///desk';
const DRAFT = `${ROOT}/drafts/ferry.md`;
const MARKS_FILE = `${ROOT}/${marksPath('drafts/ferry.md')}`;
const FERRY = `---
key: ferry
title: The ferry
publisher: The Gazette
---

The ferry carried 312 passengers on 3 May 2024. “Nobody was hurt,” said Ida Holm, the captain.
`;
const TEXT = `---
sources:
  - ferry
---

# The day

The ferry carried 321 passengers on 3 May 2024. The owner is TK.

# The owner

Some 40 other ships belong to the same owner.
`;
const other = (n: number): string =>
  `---\nkey: other${n}\ntitle: Article ${n}\n---\n\nThe island of Norrholm has ${1_000 + n} inhabitants.\n`;

/** The server's answers about one folder whose files are in memory. */
async function server(files: Record<string, string>) {
  const host: Host = {
    readFile: (uri) => Promise.resolve(uri in files ? new TextEncoder().encode(files[uri]) : undefined),
    sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
    pause: () => Promise.resolve(),
    version: 'one',
  };
  const handlers = new Map<string, (params: unknown, token: unknown) => Promise<unknown>>();
  const connection = {
    onRequest: (method: string, handle: (params: unknown, token: unknown) => Promise<unknown>) =>
      handlers.set(method, handle),
  } as unknown as Connection;
  let document = TextDocument.create(DRAFT, 'markdown', 1, TEXT);
  const documents = {
    get: (uri: string) => (uri === DRAFT ? document : undefined),
    all: () => [document],
  } as unknown as TextDocuments<TextDocument>;
  const sources = Object.keys(files).filter((uri) => uri.includes('/sources/'));
  const desk = new Desk(host, () => Promise.resolve(sources), english);
  await desk.addFolder(ROOT).load(() => undefined);
  const session = new Session(connection, documents, desk);
  registerChecks(session);
  registerContents(session, () => host.pause());
  registerMarks(session);
  return {
    ask: async <S extends z.ZodType>(
      method: string,
      params: object,
      schema: S,
      cancelled = false,
    ): Promise<z.infer<S>> =>
      schema.parse(await handlers.get(method)?.(params, { isCancellationRequested: cancelled })),
    write: (text: string) => (document = TextDocument.create(DRAFT, 'markdown', document.version + 1, text)),
    keepMarks: async (content: string): Promise<void> => {
      files[MARKS_FILE] = content;
      await desk.loadMarks(DRAFT);
    },
  };
}

const filter = NO_CHECK_FILTER;

describe('what the views ask of the server', () => {
  it('gives groups with counts, and their entries only when they are opened', async () => {
    const { ask } = await server({ [`${ROOT}/sources/ferry.md`]: FERRY });
    const tops = await ask(CHECKS, { uri: DRAFT, filter }, checksSchema);
    assert.deepEqual(
      tops?.groups.map(({ group, count }) => `${group} ${count}`),
      ['contradicted 1', 'not-found 1', 'queries 1', 'supported 1'],
    );
    assert.deepEqual(
      tops?.sections.map(({ name, backed, all }) => `${name} ${backed}/${all}`),
      ['The day 1/2', 'The owner 0/1'],
    );
    const list = await ask(CHECK_LIST, { uri: DRAFT, filter, group: 'contradicted' }, checkListSchema);
    const [entry] = list?.items ?? [];
    assert.equal(entry?.text, '321');
    assert.equal(entry?.passage?.source, 'The Gazette');
    assert.equal(entry?.line, 8);
    const section = tops?.sections[1];
    const missing = await ask(CHECK_LIST, { uri: DRAFT, filter, section }, checkListSchema);
    assert.deepEqual(
      missing?.items.map(({ text }) => text),
      ['Some 40'],
    );
  });

  it('steps to what needs a look, and answers nothing for what is no draft', async () => {
    const { ask } = await server({ [`${ROOT}/sources/ferry.md`]: FERRY });
    const step = (offset: number) =>
      ask(CHECK_STEP, { uri: DRAFT, filter, offset, direction: 1, what: 'look' }, checkStepSchema);
    const first = await step(0);
    assert.deepEqual([first?.item.text, first?.place, first?.of], ['321', 1, 3]);
    assert.equal((await step(first?.item.start ?? 0))?.item.text, 'TK');
    assert.equal(await ask(CHECKS, { uri: `${ROOT}/sources/ferry.md`, filter }, checksSchema), null);
  });

  it('tells the margin how each mention stands', async () => {
    const { ask } = await server({ [`${ROOT}/sources/ferry.md`]: FERRY });
    const gutter = await ask(GUTTER, { uri: DRAFT }, gutterSchema);
    assert.deepEqual(
      gutter?.signs.map(({ at, sign }) => `${TEXT.slice(at, at + 3)} ${sign}`),
      ['321 contradicted', '3 M supported', 'Som unsourced'],
    );
  });

  it('lists sources with their problems and their use, the broken ones too, and at most so many', async () => {
    const files: Record<string, string> = {
      [`${ROOT}/sources/ferry.md`]: FERRY,
      [`${ROOT}/sources/twin.md`]: FERRY.replace('The ferry carried 312', 'The tram carried 31'),
      [`${ROOT}/sources/empty.md`]: '',
    };
    for (let n = 0; n < MOST_SOURCES; n++) files[`${ROOT}/sources/other${n}.md`] = other(n);
    const { ask } = await server(files);
    const asked = { draft: DRAFT, filter: NO_CONTENT_FILTER };
    const { items, left, all } = await ask(SOURCES, asked, sourcesSchema);
    assert.equal(items.length, MOST_SOURCES);
    assert.equal(left, 3);
    assert.equal(all, MOST_SOURCES + 2);
    const problems = items.filter((item) => item.problems.length).map(({ uri }) => uri.split('/').at(-1));
    assert.deepEqual(problems.sort(), ['empty.md', 'twin.md']);
    assert.equal(items.find(({ uri }) => uri.endsWith('empty.md'))?.isRead, false);
    assert.ok((items.find(({ uri }) => uri.endsWith('/ferry.md'))?.used ?? 0) > 0);
    const words = (text: string) =>
      ask(SOURCES, { ...asked, filter: { ...NO_CONTENT_FILTER, words: text } }, sourcesSchema);
    assert.deepEqual(
      (await words('article 17')).items.map(({ key }) => key).filter((key) => key === 'other17'),
      ['other17'],
    );
    // By its text, in another form of the word.
    assert.ok((await words('passenger')).items.some(({ key }) => key === 'ferry'));
    const used = await ask(SOURCES, { draft: DRAFT, filter: { ...NO_CONTENT_FILTER, use: 'used' } }, sourcesSchema);
    assert.ok(used.items.every((item) => item.used > 0) && used.items.length > 0);
  });

  it('gives one source’s contents with what of them the draft uses', async () => {
    const uri = `${ROOT}/sources/ferry.md`;
    const { ask } = await server({ [uri]: FERRY });
    const asked = { uri, draft: DRAFT, filter: NO_CONTENT_FILTER };
    const kinds = await ask(SOURCE_KINDS, asked, sourceKindsSchema);
    assert.deepEqual(
      kinds.map(({ kind, count, used }) => `${kind} ${count} ${used}`),
      ['figure 1 1', 'quote 1 0', 'person 1 0', 'fact 2 1'],
    );
    const quotes = await ask(SOURCE_CONTENTS, { ...asked, kind: 'quote' }, sourceContentsSchema);
    assert.match(quotes.items[0]?.insert ?? '', /^“Nobody was hurt,” said Ida Holm \[@ferry, ¶ 1\]$/);
    const unused = { ...asked, filter: { ...NO_CONTENT_FILTER, use: 'unused' } };
    assert.deepEqual(
      (await ask(SOURCE_KINDS, unused, sourceKindsSchema)).map(({ kind }) => kind),
      ['quote', 'person', 'fact'],
    );
  });

  it('finds contents of all sources, the used ones first, and stops when it is cancelled', async () => {
    const files: Record<string, string> = { [`${ROOT}/sources/zebra.md`]: FERRY };
    for (let n = 0; n < MOST_FOUND + 50; n++) files[`${ROOT}/sources/other${n}.md`] = other(n);
    const { ask } = await server(files);
    const find = (words: string, kinds: readonly string[] = [], cancelled = false) =>
      ask(FIND_CONTENTS, { draft: DRAFT, filter: { kinds, words, use: 'all' } }, findContentsSchema, cancelled);
    const figures = await find('', ['figure']);
    assert.equal(figures.items.length, MOST_FOUND);
    assert.equal(figures.more, true);
    assert.equal(figures.items[0]?.key, 'ferry');
    assert.deepEqual(
      (await find('norrholm 1017', ['fact'])).items.map(({ key }) => key),
      ['other17'],
    );
    assert.deepEqual(
      (await find('ida')).items.map(({ kind, text }) => `${kind} ${text}`).filter((one) => one.startsWith('person')),
      ['person Ida Holm'],
    );
    assert.deepEqual(
      (await find('gazette', ['quote'])).items.map(({ key }) => key),
      ['ferry'],
    );
    assert.deepEqual((await find('unheardof')).items, []);
    assert.deepEqual(await find('', ['figure'], true), { items: [], more: false });
  });

  it('lists marks with who, why and when, tells those that ended apart, and takes them back', async () => {
    const source = `${ROOT}/sources/ferry.md`;
    const files = { [source]: FERRY };
    const { ask, write, keepMarks } = await server(files);
    const at = TEXT.indexOf('321');
    const place = { uri: DRAFT, start: at, end: at };
    const set = await ask(MARK, { ...place, kind: 'cq', by: 'A. Lee', why: 'the harbour office' }, fileWriteSchema);
    assert.equal(set?.uri, MARKS_FILE);
    await keepMarks(set?.content ?? '');
    const marks = async () => (await ask(MARKS, { uri: DRAFT }, marksSchema))?.items ?? [];
    const [mark] = await marks();
    assert.deepEqual([mark?.text, mark?.by, mark?.why, mark?.place?.line], ['321', 'A. Lee', 'the harbour office', 8]);
    assert.ok(Date.parse(mark?.when ?? '') > 0);
    write(TEXT.replace('321', '331'));
    assert.equal((await marks())[0]?.ended, 'words');
    write(TEXT);
    assert.equal((await marks())[0]?.ended, undefined);
    const back = await ask(UNMARK, { uri: DRAFT, ids: [mark?.id] }, fileWriteSchema);
    assert.equal(back?.content, '');
    await keepMarks('');
    assert.deepEqual(await marks(), []);
  });
});
