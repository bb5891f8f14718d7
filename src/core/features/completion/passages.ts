import { locatorAt } from '../../document/places';
import { paragraphText } from '../cite';
import { MarkdownText } from '../markdownText';
import type { SourceLookup } from '../types';
import type { CompletionItem } from './types';

/**
 * The passages of a cited source, behind its key: by what the source's kind calls for (pages, time codes, cells), by paragraph where
 * that is typed or nothing else tells. `match` holds the key, the sign that was typed ('¶', 'p.') and the digits.
 */
export function passagesFor(match: RegExpExecArray, offset: number, sources: SourceLookup): CompletionItem[] {
  const [, key = '', sign, digits = ''] = match;
  const source = sources.byKey(key);
  if (!source) return [];
  const { document } = source.mentions;
  const start = offset - digits.length;
  const items: CompletionItem[] = [];
  for (let paragraph = 1; paragraph <= document.paragraphs; paragraph++) {
    const text = paragraphText(source, paragraph, 600);
    const block = text && document.blocks.find((one) => one.paragraph === paragraph && one.kind !== 'heading');
    if (!block) continue;
    const place = sign === '¶' ? undefined : locatorAt(document, block.start);
    const locator = place ?? `¶ ${paragraph}`;
    const number = /\d.*$/.exec(locator)?.[0] ?? '';
    if (!number.startsWith(digits) || (sign?.startsWith('p') && !place?.startsWith('p.'))) continue;
    items.push({
      kind: 'passage',
      label: locator,
      description: text.slice(0, 80),
      edit: {
        start,
        end: offset,
        text: sign ? `${offset === start && !/\s$/.test(match[0]) ? ' ' : ''}${number}` : locator,
      },
      filter: digits,
      sort: String(paragraph).padStart(5, '0'),
      documentation: new MarkdownText().text(text).value,
    });
  }
  return items;
}
