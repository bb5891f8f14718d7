import { at } from '../text/span';
import type { Check } from '../verify/types';
import { citationOf, endOfSentence } from './cite';
import { isCited } from './hover';
import type { TextEdit, VerifiedDraftView } from './types';

/** A quick fix: an edit of the draft, or a mark to set. */
export interface Action {
  readonly title: string;
  readonly check: Check;
  readonly edit?: TextEdit;
  readonly mark?: 'cq' | 'ignore';
  readonly preferred: boolean;
}

/** The edit that puts the source's figure or words in place of the draft's. */
export function replacement(check: Check): TextEdit | undefined {
  if (check.suggestion === undefined) return undefined;
  const { start, end } = check.suggestionSpan ?? check;
  return { start, end, text: check.suggestion };
}

/**
 * The edit that cites the passage a check rests on: at the end of its sentence, before the stop, where Pandoc has it. undefined when
 * it is cited already or rests on nothing.
 */
export function citing(view: VerifiedDraftView, check: Check): TextEdit | undefined {
  const passage = check.passages[0];
  if (!passage || isCited(view, check, passage.key)) return undefined;
  const { document } = view.draft.mentions;
  const sentence = at(document.sentences, check.start);
  if (!sentence) return undefined;
  const end = endOfSentence(document, sentence, check);
  const space = /\s$/.test(document.text.slice(0, end)) ? '' : ' ';
  return { start: end, end, text: space + citationOf(passage.key, passage.paragraph, passage.locator) };
}

/** The quick fixes for one check, the likeliest first. */
export function actionsFor(view: VerifiedDraftView, check: Check): Action[] {
  const actions: Action[] = [];
  const edit = check.verdict === 'supported' && check.code !== 'quote.unmarked' ? undefined : replacement(check);
  if (edit && check.code === 'quote.unmarked')
    actions.push({ title: 'Put quotation marks around the source’s words', check, edit, preferred: true });
  else if (edit)
    actions.push({
      title: `Replace by the source’s “${short(edit.text)}”`,
      check,
      edit,
      preferred: check.verdict === 'contradicted',
    });
  const cite = check.verdict === 'supported' || check.verdict === 'unclear' ? citing(view, check) : undefined;
  if (cite) actions.push({ title: `Add the citation ${cite.text.trim()}`, check, edit: cite, preferred: false });
  if (check.verdict !== 'supported' && !check.mark) {
    actions.push({ title: 'Mark as checked (CQ)', check, mark: 'cq', preferred: false });
    actions.push({ title: 'Ignore here', check, mark: 'ignore', preferred: false });
  }
  return actions;
}

const short = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59)}…`);

/** The quick fixes for what stands between two offsets. */
export function actionsAt(view: VerifiedDraftView, start: number, end: number): Action[] {
  return view.checks
    .filter((check) => check.start <= end && start <= check.end)
    .flatMap((check) => actionsFor(view, check));
}
