import type { Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CHECK_LIST, CHECKS, CITE_ALL, GUTTER, NO_CHECK_FILTER } from '../src/protocol/checks';
import { FIND_CONTENTS, NO_CONTENT_FILTER, SOURCES } from '../src/protocol/contents';
import type { Desk } from '../src/server/desk';
import { registerChecks } from '../src/server/requests/checks';
import { registerContents } from '../src/server/requests/contents';
import { Session } from '../src/server/session';
import { readDraft } from '../src/core/drafts';
import { english } from '../src/core/lang/en';
import { draftText } from './synthetic';
import type { Opened } from './workspace';

/** One request of a view: how long it took at the median and at most, and what was sent for it. */
export interface ViewTimes {
  readonly 'median ms': string;
  readonly 'longest ms': string;
  readonly kB: string;
}

/** What each view asks of the server, beside the many sources of a workspace. The draft is the sample's, so the work is the sources'. */
export async function measureViews({ folder }: Opened, runs: number): Promise<Record<string, ViewTimes>> {
  const uri = `${folder.uri}/drafts/bases.md`;
  const document = TextDocument.create(uri, 'markdown', 1, draftText());
  const { draft, problems } = readDraft({ path: uri, text: document.getText() }, english);
  const verification = folder.verifier.verify(draft, folder.index);
  const view = { draft, checks: verification.checks };
  const { works } = folder;
  const open = { version: 1, indexVersion: 0, folder, works, draft, isDraft: true, verification, view, problems };
  // Typed, so that a desk of other methods is no run of the benchmark that breaks off.
  const known: Pick<Desk, 'folders' | 'folderOf' | 'verifying'> = {
    folders: [folder],
    folderOf: () => folder,
    verifying: () => Promise.resolve(open),
  };
  const desk = known as Desk;
  const handlers = new Map<string, (params: unknown, token: unknown) => Promise<unknown>>();
  const onRequest = (method: string, handle: (params: unknown, token: unknown) => Promise<unknown>): unknown =>
    handlers.set(method, handle);
  const documents = { get: () => document } as unknown as TextDocuments<TextDocument>;
  const session = new Session({ onRequest } as unknown as Connection, documents, desk);
  registerChecks(session);
  registerContents(session, () => new Promise((resolve) => setImmediate(resolve)));
  const find = (words: string): object => ({ draft: uri, filter: { ...NO_CONTENT_FILTER, words } });
  const asked: readonly (readonly [string, string, object])[] = [
    ['Checks: tops', CHECKS, { uri, filter: NO_CHECK_FILTER }],
    ['Checks: one group', CHECK_LIST, { uri, filter: NO_CHECK_FILTER, group: 'supported' }],
    ['margin signs', GUTTER, { uri }],
    ['Cite All Supported', CITE_ALL, { uri }],
    ['Sources: tops', SOURCES, find('')],
    ['Sources: searched', SOURCES, find('remittances')],
    ['Facts: one kind', FIND_CONTENTS, { draft: uri, filter: { ...NO_CONTENT_FILTER, kinds: ['figure'] } }],
    ['Facts: searched', FIND_CONTENTS, find('gross domestic')],
    ['Facts: nothing found', FIND_CONTENTS, find('quokka')],
  ];
  const rows: Record<string, ViewTimes> = {};
  for (const [name, method, params] of asked) {
    const times: number[] = [];
    let sent = 0;
    for (let i = 0; i < runs; i++) {
      const began = performance.now();
      const answer = await handlers.get(method)?.(params, { isCancellationRequested: false });
      times.push(performance.now() - began);
      sent = JSON.stringify(answer).length;
    }
    times.sort((a, b) => a - b);
    rows[name] = {
      'median ms': (times[times.length >> 1] as number).toFixed(1),
      'longest ms': (times.at(-1) as number).toFixed(1),
      kB: (sent / 1e3).toFixed(1),
    };
  }
  return rows;
}
