import {
  commands,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  languages,
  type DataTransfer,
  type Disposable,
  type DocumentPasteEditProvider,
  type Range,
  type TextDocument,
} from 'vscode';
import { ADD_ORIGINALS, pageIn } from './originals';
import type { Original } from './types';

const KIND = DocumentDropOrPasteEditKind.Text.append('backread', 'source');

/** An offer to make a source of what is pasted; the reading is done when it is taken. */
class SourceEdit extends DocumentPasteEdit {
  constructor(readonly original: Original) {
    super('', l10n.t('Add as a source and cite it'), KIND);
    // Pasting stays pasting: this is one of the ways that are offered behind it.
    this.yieldTo = [DocumentDropOrPasteEditKind.Text, DocumentDropOrPasteEditKind.Empty];
  }
}

/** Pasting a stretch of a web page into a draft offers to add it as a source, and writes its citation. */
export class PasteSource implements DocumentPasteEditProvider<SourceEdit> {
  async provideDocumentPasteEdits(
    _document: TextDocument,
    ranges: readonly Range[],
    transfer: DataTransfer,
  ): Promise<SourceEdit[] | undefined> {
    const page = ranges.length === 1 ? await pageIn(transfer) : undefined;
    return page && [new SourceEdit(page)];
  }

  async resolveDocumentPasteEdit(edit: SourceEdit): Promise<SourceEdit> {
    const keys = (await commands.executeCommand<string[]>(ADD_ORIGINALS, [edit.original])) ?? [];
    edit.insertText = keys.length ? `[${keys.map((key) => `@${key}`).join('; ')}]` : '';
    return edit;
  }
}

export const registerPasteSource = (): Disposable =>
  languages.registerDocumentPasteEditProvider([{ language: 'markdown' }, { language: 'quarto' }], new PasteSource(), {
    providedPasteEditKinds: [KIND],
    pasteMimeTypes: ['text/html'],
  });
