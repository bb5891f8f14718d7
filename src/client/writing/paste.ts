import {
  DataTransferItem,
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  languages,
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  type DocumentDropEditProvider,
  type DocumentPasteEditProvider,
  type DocumentSelector,
  type Position,
  type Range,
  type TextDocument,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type * as z from 'zod';
import {
  copiedSchema,
  draggedSchema,
  parsePassage,
  PASSAGE_MIME,
  PASTE,
  pasteSchema,
  type Dragged,
} from '../../protocol/writing';
import { TEXT_SCHEME } from '../openPassage';

type Client = () => Promise<BaseLanguageClient>;
type Form = NonNullable<z.infer<typeof pasteSchema>>['forms'][number]['form'];

/** Longer texts are pasted as they are. */
const LONGEST = 20_000;
const DRAFTS: DocumentSelector = [{ language: 'markdown' }, { language: 'quarto' }];
const ANYWHERE: DocumentSelector = [
  { language: 'markdown' },
  { language: 'quarto' },
  { language: 'plaintext' },
  { language: 'html' },
  { scheme: TEXT_SCHEME },
];
const KIND = DocumentDropOrPasteEditKind.Text.append('backread');

const titleOf = (form: Form, source: string): string =>
  form === 'quote'
    ? l10n.t('Insert as a quote with its citation ({0})', source)
    : l10n.t('Insert as a paraphrase with its citation ({0})', source);

async function formsFor(
  client: Client,
  document: TextDocument,
  position: Position,
  text: string,
  from: { readonly copied?: z.infer<typeof copiedSchema>; readonly dragged?: Dragged },
  token: CancellationToken,
): Promise<NonNullable<z.infer<typeof pasteSchema>> | undefined> {
  if (!text.trim() || text.length > LONGEST) return undefined;
  const params = { uri: document.uri.toString(), offset: document.offsetAt(position), text, ...from };
  const answer = await (await client()).sendRequest<unknown>(PASTE, params, token);
  return pasteSchema.parse(answer) ?? undefined;
}

/** Copying takes along where the words are from. */
class Copy implements DocumentPasteEditProvider {
  prepareDocumentPaste(document: TextDocument, ranges: readonly Range[], transfer: DataTransfer): void {
    const [range] = ranges;
    if (ranges.length !== 1 || !range || range.isEmpty) return;
    // The extracted text of a page is shown under an address of its own.
    const uri = document.uri.scheme === TEXT_SCHEME ? document.uri.query : document.uri.toString();
    const copied = { uri, start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    transfer.set(PASSAGE_MIME, new DataTransferItem(JSON.stringify(copied)));
  }
}

/** Pasting words of a source into a draft offers a quote or a paraphrase with its citation; plain text is the editor's own offer. */
class Paste implements DocumentPasteEditProvider {
  constructor(private readonly client: Client) {}

  async provideDocumentPasteEdits(
    document: TextDocument,
    ranges: readonly Range[],
    transfer: DataTransfer,
    _context: unknown,
    token: CancellationToken,
  ): Promise<DocumentPasteEdit[] | undefined> {
    const [range] = ranges;
    if (ranges.length !== 1 || !range) return undefined;
    const text = (await transfer.get('text/plain')?.asString()) ?? '';
    const copied = parsePassage(await transfer.get(PASSAGE_MIME)?.asString(), copiedSchema);
    if (token.isCancellationRequested || copied?.uri === document.uri.toString()) return undefined;
    const found = await formsFor(this.client, document, range.start, text, copied ? { copied } : {}, token);
    return found?.forms.map(
      (one) => new DocumentPasteEdit(one.text, titleOf(one.form, found.source), KIND.append(one.form)),
    );
  }
}

/** A passage dragged from the Facts view is dropped as a quote or a paraphrase with its citation. */
class Drop implements DocumentDropEditProvider {
  constructor(private readonly client: Client) {}

  async provideDocumentDropEdits(
    document: TextDocument,
    position: Position,
    transfer: DataTransfer,
    token: CancellationToken,
  ): Promise<DocumentDropEdit[] | undefined> {
    const dragged = parsePassage(await transfer.get(PASSAGE_MIME)?.asString(), draggedSchema);
    if (!dragged || token.isCancellationRequested) return undefined;
    const found = await formsFor(this.client, document, position, dragged.text, { dragged }, token);
    return found?.forms.map(
      (one) => new DocumentDropEdit(one.text, titleOf(one.form, found.source), KIND.append(one.form)),
    );
  }
}

/** Registers pasting and dropping with provenance. */
export function registerPaste(client: Client): Disposable[] {
  const kinds = [KIND.append('quote'), KIND.append('paraphrase')];
  return [
    languages.registerDocumentPasteEditProvider(ANYWHERE, new Copy(), {
      providedPasteEditKinds: [],
      copyMimeTypes: [PASSAGE_MIME],
    }),
    languages.registerDocumentPasteEditProvider(DRAFTS, new Paste(client), {
      providedPasteEditKinds: kinds,
      pasteMimeTypes: [PASSAGE_MIME, 'text/plain'],
    }),
    languages.registerDocumentDropEditProvider(DRAFTS, new Drop(client), {
      providedDropEditKinds: kinds,
      dropMimeTypes: [PASSAGE_MIME],
    }),
  ];
}
