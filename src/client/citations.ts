import { commands, type CompletionItem, type CompletionList, type Position, type TextDocument } from 'vscode';
import type { CompletionMiddleware } from 'vscode-languageclient';

const keyOf = ({ label }: CompletionItem): string =>
  (typeof label === 'string' ? label : label.label).replace(/^@/, '');

/**
 * Beside an extension that offers citation keys (PandocCiter, Quarto), a key that both know is offered once: theirs stays. Their list is asked for
 * through the editor, during which ours keeps silent.
 */
export function citationsOnce(): CompletionMiddleware {
  let asking = false;
  return {
    provideCompletionItem: async (document, position, context, token, next) => {
      if (asking) return null;
      const result = await next(document, position, context, token);
      const items = Array.isArray(result) ? result : (result?.items ?? []);
      if (!items.some((item) => keyOf(item) !== labelOf(item))) return result;
      asking = true;
      try {
        const others = new Set((await offered(document, position)).map(keyOf));
        const own = items.filter((item) => keyOf(item) === labelOf(item) || !others.has(keyOf(item)));
        return Array.isArray(result) || !result ? own : { ...result, items: own };
      } finally {
        asking = false;
      }
    },
  };
}

const labelOf = ({ label }: CompletionItem): string => (typeof label === 'string' ? label : label.label);

const offered = async (document: TextDocument, position: Position): Promise<CompletionItem[]> =>
  (await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, position, '@'))
    .items;
