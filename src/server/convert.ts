import {
  CompletionItemKind,
  DiagnosticSeverity,
  InsertTextFormat,
  MarkupKind,
  SymbolKind,
  type CompletionItem as LspCompletionItem,
  type Diagnostic as LspDiagnostic,
  type DocumentSymbol,
  type Hover as LspHover,
  type Location as LspLocation,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem } from '../core/features/completion';
import type { Diagnostic } from '../core/features/diagnostics';
import type { OutlineItem } from '../core/features/navigation';
import type { Hover, Location } from '../core/features/types';
import type { LineIndex } from '../core/text/lines';
import type { Span } from '../core/text/span';

// All conversion from offsets to the protocol's positions.

/** Turns offsets into a text's positions; sources need not be open. */
export type Positions = (uri: string) => LineIndex | undefined;

export function rangeIn(lines: LineIndex, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

export const rangeOf = (document: TextDocument, span: Span): Range => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
});

export const toHover = (document: TextDocument, hover: Hover): LspHover => ({
  contents: { kind: MarkupKind.Markdown, value: hover.markdown },
  range: rangeOf(document, hover),
});

const SEVERITIES = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

export function toDiagnostic(document: TextDocument, diagnostic: Diagnostic, positions: Positions): LspDiagnostic {
  return {
    range: rangeOf(document, diagnostic),
    severity: SEVERITIES[diagnostic.severity],
    code: diagnostic.code,
    source: 'Backread',
    message: diagnostic.message,
    relatedInformation: diagnostic.related.flatMap(({ path, start, end, message }) => {
      if (!path) return [{ location: { uri: document.uri, range: rangeOf(document, { start, end }) }, message }];
      const location = toLocation({ path, start, end }, positions);
      return location ? [{ location, message }] : [];
    }),
    data: diagnostic.data,
  };
}

export function toLocation({ path, start, end }: Location, positions: Positions): LspLocation | undefined {
  const lines = positions(path);
  return lines && { uri: path, range: rangeIn(lines, { start, end }) };
}

const KINDS = {
  figure: CompletionItemKind.Value,
  quote: CompletionItemKind.Text,
  fact: CompletionItemKind.Text,
  key: CompletionItemKind.Reference,
  passage: CompletionItemKind.Reference,
} as const;

/** Forms whose label does not show what they are. */
const NOTES: Readonly<Partial<Record<string, { readonly detail: string }>>> = {
  rounded: { detail: ' – rounded' },
  spelt: { detail: ' – spelt out' },
};

export function toCompletion(document: TextDocument, item: CompletionItem): LspCompletionItem {
  return {
    label: item.label,
    labelDetails: { description: item.description, ...(item.note && NOTES[item.note]) },
    kind: KINDS[item.kind],
    filterText: item.filter,
    sortText: item.sort,
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range: rangeOf(document, item.edit), newText: item.edit.text },
    documentation: { kind: MarkupKind.Markdown, value: item.documentation },
    // Writing on must not take a fact that was only shown.
    commitCharacters: [],
  };
}

const SYMBOLS = {
  heading: SymbolKind.String,
  fact: SymbolKind.Key,
  quote: SymbolKind.String,
  figure: SymbolKind.Number,
} as const;

export function toSymbol(
  lines: LineIndex,
  item: OutlineItem & { readonly children?: readonly OutlineItem[] },
): DocumentSymbol {
  const range = rangeIn(lines, item);
  return {
    name: item.name,
    detail: item.detail,
    kind: SYMBOLS[item.kind],
    range,
    selectionRange: { start: range.start, end: range.start },
    children: item.children?.map((child) => toSymbol(lines, child)) ?? [],
  };
}
