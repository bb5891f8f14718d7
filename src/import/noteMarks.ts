import type { DomDocument, DomElement } from './dom';
import { oneLine } from './markdown';
import { superscript } from './superscript';

const MARK = /^[[(]?(?:\d{1,3}|[a-z]{1,2}|[ivx]{1,5}|note \d{1,3}|[*†‡§¶]{1,3})[\])]?$/i;
const BACK = /^(?:[↩↑⏎⤴^][\uFE0E\uFE0F]?|back to text|jump up)$/i;

/**
 * Takes the marks of notes and the ways back from them out of a page, and makes raised figures what they are: a '1' behind '2019'
 * must not be read as 20191, nor '10⁶' as 106.
 */
export function withoutNoteMarks(document: DomDocument): void {
  // Readability takes the heading 'Metals' for metadata by the id made of it.
  for (const heading of [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]) heading.removeAttribute('id');
  for (const link of [...document.querySelectorAll('a[href^="#"]')]) {
    const text = oneLine(link.textContent ?? '');
    const raised = link.closest('sup');
    const isNote = MARK.test(text) && (raised ?? link.querySelector('sup') ?? isNoteLink(link));
    if (isNote) (raised ?? link).remove();
    else if (BACK.test(text) || link.getAttribute('role') === 'doc-backlink') link.remove();
  }
  for (const raised of [...document.querySelectorAll('sup')]) {
    const text = oneLine(raised.textContent ?? '');
    if (/^(?:\[\d{1,3}\]|[*†‡])$/.test(text) || (/^\d{1,3}$/.test(text) && WORD.test(textBefore(raised))))
      raised.remove();
    else if (/^[-−]?\d{1,3}$/.test(text)) raised.textContent = superscript(text);
  }
}

/** A figure raised behind punctuation or a whole word is the mark of a note; behind a unit or a number an exponent. */
const WORD = /(?:[.,;:!?”"’)]|\p{Ll}{4})\s?$/u;

const textBefore = (element: DomElement): string => {
  const link = element.parentElement?.tagName === 'A' ? element.parentElement : element;
  return link.previousSibling?.textContent?.slice(-20) ?? '';
};

/** Where word processors and wikis put their notes: '#fn1', '#_ftn1', '#sdfootnote1sym', '#cite_note-3'. */
const NOTE_PLACE = /^#_?(?:cite|edn|endnote|fn|foot|ftn|note|ref|sdend|sdfoot)/i;

const isNoteLink = (link: DomElement): boolean =>
  link.getAttribute('role') === 'doc-noteref' || NOTE_PLACE.test(link.getAttribute('href') ?? '');
