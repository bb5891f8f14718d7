import { commands, l10n, Selection, window, workspace, Uri, type Disposable, type TextEditor } from 'vscode';
import { NO_CONTENT_FILTER } from '../../protocol/contents';
import type { ContentNode } from './contentNodes';
import type { Drafts } from './drafts';
import type { FactsView } from './factsView';
import type { SourcesView } from './sourcesView';

// The commands of the Sources and Facts views, all of which package.json names:
//   backread.searchSources, backread.clearSourceFilter
//   backread.searchFacts, backread.clearFactFilter
//   backread.insertFact        puts a figure, quote, fact or name at the cursor of the draft, with its citation
//   backread.insertCitation    puts the citation alone there

/** Registers what the Sources and Facts views offer. A command is about its entry, or the one focused in the view it is called in. */
export function registerContentCommands(drafts: Drafts, sources: SourcesView, facts: FactsView): Disposable[] {
  const nodeOf = async (given: unknown): Promise<ContentNode | undefined> =>
    given === 'sources' ? sources.focused() : given === 'facts' ? facts.focused() : (given as ContentNode | undefined);

  const insertFact = async (given?: unknown): Promise<boolean> => {
    const node = await nodeOf(given);
    return node?.type === 'content' ? insert(drafts, node.content.insert) : false;
  };

  const insertCitation = async (given?: unknown): Promise<boolean> => {
    const node = await nodeOf(given);
    if (node?.type === 'content') return insert(drafts, node.content.citation);
    return node?.type === 'source' && node.source.citation ? insert(drafts, node.source.citation) : false;
  };

  return [
    commands.registerCommand('backread.searchSources', () => sources.pickFilter()),
    commands.registerCommand('backread.clearSourceFilter', () => sources.setFilter(NO_CONTENT_FILTER)),
    commands.registerCommand('backread.searchFacts', () => facts.pickFilter()),
    commands.registerCommand('backread.clearFactFilter', () => facts.setFilter(NO_CONTENT_FILTER)),
    commands.registerCommand('backread.insertFact', insertFact),
    commands.registerCommand('backread.insertCitation', insertCitation),
  ];
}

/** Puts words at the draft's cursor, parted by a space from a word before it, and goes there. */
async function insert(drafts: Drafts, words: string): Promise<boolean> {
  const editor = await draftEditor(drafts);
  if (!editor) {
    void window.showInformationMessage(l10n.t('Open a draft first: a Markdown file that cites a source.'));
    return false;
  }
  const { start } = editor.selection;
  const before = editor.document.lineAt(start.line).text.slice(0, start.character);
  const text = /[\p{L}\p{N}\p{P}]$/u.test(before) && !/[([“‘—–-]$/u.test(before) ? ` ${words}` : words;
  const done = await editor.edit((edit) => edit.replace(editor.selection, text));
  const end = editor.selection.end;
  editor.selection = new Selection(end, end);
  return done;
}

/** The draft's editor, brought to the front: an insertion should be seen. */
async function draftEditor(drafts: Drafts): Promise<TextEditor | undefined> {
  if (drafts.uri === undefined) return undefined;
  const document = await workspace.openTextDocument(Uri.parse(drafts.uri));
  return window.showTextDocument(document, { viewColumn: drafts.editor?.viewColumn });
}
