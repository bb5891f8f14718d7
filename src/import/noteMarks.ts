import type { DomDocument } from './dom';
import { oneLine } from './markdown';
import { superscript } from './superscript';

const MARK = /^[[(]?(?:\d{1,3}|[a-z]{1,2}|[ivx]{1,5}|note \d{1,3}|[*†‡§¶]{1,3})[\])]?$/i;
const BACK = /^(?:[↩↑⏎⤴^][\uFE0E\uFE0F]?|back to text|jump up)$/i;

/**
 * Takes the marks of notes and the ways back from them out of a page, and makes raised figures what they are: a '1' behind '2019'
 * must not be read as 20191, nor '10⁶' as 106.
 */
export function withoutNoteMarks(document: DomDocument): void {
  for (const link of [...document.querySelectorAll('a[href^="#"]')]) {
    const text = oneLine(link.textContent ?? '');
    const raised = link.closest('sup');
    const isNote = MARK.test(text) && (raised ?? link.querySelector('sup') ?? isNoteLink(link.getAttribute('role')));
    if (isNote) (raised ?? link).remove();
    else if (BACK.test(text) || link.getAttribute('role') === 'doc-backlink') link.remove();
  }
  for (const raised of [...document.querySelectorAll('sup')]) {
    const text = oneLine(raised.textContent ?? '');
    if (/^\[\d{1,3}\]$/.test(text) || /^[*†‡]$/.test(text)) raised.remove();
    else if (/^[-−]?\d{1,3}$/.test(text)) raised.textContent = superscript(text);
  }
}

const isNoteLink = (role: string | null): boolean => role === 'doc-noteref';
