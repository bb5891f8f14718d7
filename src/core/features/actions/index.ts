import type { Check, Code } from '../../verify/types';
import type { SourceLookup, TextEdit, VerifiedDraftView } from '../types';
import {
  attributing,
  citing,
  knownKeys,
  likeOther,
  quoting,
  reciting,
  replacement,
  short,
  unquoting,
  wordings,
  type NamedEdit,
} from './edits';

export { citing, replacement } from './edits';

/** A quick fix: edits of the draft that are one step to undo, or a mark to set. */
export interface Action {
  readonly title: string;
  readonly check: Check;
  readonly edits?: readonly TextEdit[];
  readonly mark?: 'cq' | 'ignore' | 'ignore-why';
  /** The checks that a mark is set on, where they are several. */
  readonly all?: readonly Check[];
  readonly preferred: boolean;
}

/** What can be done about a code beside replacing by the suggestion and marking. */
type Fix = 'attribute' | 'cite' | 'keys' | 'like-other' | 'quote' | 'recite' | 'unquote' | 'wording';

/** Every code of the contract with its own fixes; one that is silent (supported) is not marked. */
export const FIXES: Readonly<Record<Code, readonly Fix[]>> = {
  'citation.unknown-source': ['keys'],
  'citation.unsupported': ['recite'],
  'citation.wrong-passage': [],
  'date.not-found': [],
  'date.value': ['wording'],
  'draft.inconsistent': ['like-other'],
  'figure.attribution': ['attribute'],
  'figure.converted': ['wording', 'cite'],
  'figure.derived': ['cite'],
  'figure.hedge': ['wording'],
  'figure.miscalculated': [],
  'figure.not-found': [],
  'figure.quantifier': ['wording'],
  'figure.rounded': ['wording', 'cite'],
  'figure.scale': ['wording'],
  'figure.subject': ['wording'],
  'figure.unit': ['wording'],
  'figure.value': ['wording'],
  'name.misspelled': [],
  'name.not-found': [],
  'name.role': ['attribute'],
  'quote.altered': ['unquote'],
  'quote.misattributed': [],
  'quote.not-found': ['unquote'],
  'quote.unmarked': ['quote', 'cite'],
  'unclear.claim': ['attribute', 'cite'],
  'unclear.hedge': ['wording', 'cite'],
  'unclear.measure': ['wording', 'cite'],
  'unclear.rounding': ['wording', 'cite'],
  'unclear.sources': ['wording', 'attribute', 'cite'],
};

/** What a replacement is called, by code; the rest is the source's words. */
function titleOf({ code, suggestion = '' }: Check): string {
  if (code === 'citation.wrong-passage') return `Point the citation to ${suggestion}`;
  if (code === 'quote.unmarked') return 'Put quotation marks around the source’s words';
  if (code === 'name.misspelled') return `Spell it “${short(suggestion)}” as the source does`;
  if (code === 'quote.misattributed') return `Name ${short(suggestion)} as the speaker`;
  if (code === 'figure.miscalculated') return `Replace by “${short(suggestion)}”, as the calculation gives`;
  return `Replace by the source’s “${short(suggestion)}”`;
}

/** The same of all checks of a code. */
function titleOfAll(code: Code, count: number): string {
  if (code === 'citation.wrong-passage') return `Point all ${count} citations of this kind to their passages`;
  if (code === 'quote.unmarked') return `Put quotation marks around all ${count} of this kind`;
  if (code === 'name.misspelled') return `Spell all ${count} of this kind as the source does`;
  if (code === 'quote.misattributed') return `Name the source’s speakers in all ${count} of this kind`;
  if (code === 'figure.miscalculated') return `Replace all ${count} of this kind as the calculations give`;
  return `Replace all ${count} of this kind by the source’s words`;
}

/** The fixes that can be made in many places without a choice in any, and what that is called. */
const FOR_ALL: readonly (readonly [Fix, (count: number) => string])[] = [
  ['recite', (count) => `Cite other sources in all ${count} of this kind`],
  ['unquote', (count) => `Take the quotation marks away in all ${count} of this kind`],
  ['cite', (count) => `Add all ${count} citations of this kind`],
];

function fixesOf(view: VerifiedDraftView, check: Check, sources: SourceLookup, fix: Fix): readonly NamedEdit[] {
  const one = (edit: NamedEdit | undefined): readonly NamedEdit[] => (edit ? [edit] : []);
  switch (fix) {
    case 'attribute':
      return one(attributing(view, check, sources));
    case 'cite': {
      const edit = citing(view, check);
      return edit ? [{ title: `Add the citation ${edit.text.trim()}`, edit }] : [];
    }
    case 'keys':
      return knownKeys(view, check, sources);
    case 'like-other':
      return one(likeOther(view, check));
    case 'quote':
      return one(quoting(view, check));
    case 'recite':
      return one(reciting(check));
    case 'unquote':
      return one(unquoting(check));
    case 'wording':
      return wordings(check, sources);
  }
}

/** What is right is not replaced, but for the marks that it lacks. */
const isReplaced = (check: Check): boolean => check.verdict !== 'supported' || check.code === 'quote.unmarked';

/** The quick fixes for one check, the likeliest first. */
export function actionsFor(view: VerifiedDraftView, check: Check, sources: SourceLookup): Action[] {
  const actions: Action[] = [];
  const written = new Set<string>();
  const add = (title: string, edit: TextEdit, preferred = false): void => {
    const key = `${edit.start} ${edit.end} ${edit.text}`;
    if (written.has(key)) return;
    written.add(key);
    actions.push({ title, check, edits: [edit], preferred });
  };
  const edit = isReplaced(check) ? replacement(check) : undefined;
  if (edit) add(titleOf(check), edit, check.verdict === 'contradicted' || check.code === 'quote.unmarked');
  const fixes: readonly Fix[] = check.code ? FIXES[check.code] : check.verdict === 'supported' ? ['cite'] : [];
  for (const fix of fixes) for (const named of fixesOf(view, check, sources, fix)) add(named.title, named.edit);
  if (check.severity !== 'none' || check.verdict !== 'supported')
    if (!check.mark)
      actions.push(
        { title: 'Mark as checked (CQ)', check, mark: 'cq', preferred: false },
        { title: 'Ignore here', check, mark: 'ignore', preferred: false },
        { title: 'Ignore with a reason…', check, mark: 'ignore-why', preferred: false },
      );
  return actions;
}

/** For all checks of one code: replace them all, cite them all, mark them all. Each is one step to undo. */
export function actionsForAll(view: VerifiedDraftView, check: Check, sources: SourceLookup): Action[] {
  const { code } = check;
  const alike = view.checks.filter((one) => one.code === check.code && one.verdict === check.verdict && !one.mark);
  if (alike.length < 2 || !code) return [];
  const actions: Action[] = [];
  const add = (edits: readonly TextEdit[], title: (count: number) => string): void => {
    const all = apart(edits);
    if (all.length > 1) actions.push({ title: title(all.length), check, edits: all, preferred: false });
  };
  add(
    alike.flatMap((one) => (isReplaced(one) ? (replacement(one) ?? []) : [])),
    (count) => titleOfAll(code, count),
  );
  for (const [fix, title] of FOR_ALL)
    if (FIXES[code].includes(fix))
      add(
        alike.flatMap((one) => fixesOf(view, one, sources, fix).map(({ edit }) => edit)),
        title,
      );
  if (check.verdict !== 'supported')
    actions.push(
      {
        title: `Mark all ${alike.length} of this kind as checked (CQ)`,
        check,
        mark: 'cq',
        all: alike,
        preferred: false,
      },
      { title: `Ignore all ${alike.length} of this kind …`, check, mark: 'ignore-why', all: alike, preferred: false },
    );
  return actions;
}

/** Edits that don't touch one another, in the order of the text; of two at one place the first. */
function apart(edits: readonly TextEdit[]): TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    if (!last || edit.start > last.end || (edit.start === last.end && edit.end > edit.start && last.end > last.start))
      kept.push(edit);
  }
  return kept;
}

/** The quick fixes for what stands between two offsets; those for all of a kind come last. */
export function actionsAt(view: VerifiedDraftView, start: number, end: number, sources: SourceLookup): Action[] {
  const found = view.checks.filter((check) => check.start <= end && start <= check.end);
  const kinds = [...new Map(found.map((check) => [`${check.code} ${check.verdict}`, check])).values()];
  return [
    ...found.flatMap((check) => actionsFor(view, check, sources)),
    ...kinds.flatMap((check) => actionsForAll(view, check, sources)),
  ];
}
