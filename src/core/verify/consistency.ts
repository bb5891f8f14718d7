import type { Draft } from '../drafts/types';
import type { Figure } from '../figures/types';
import { say, type Messages } from '../lang/messages';
import type { Language } from '../lang/types';
import { describe } from '../quantities/describe';
import type { Steps } from '../text/steps';
import type { Context, Contexts } from './context';
import { retellings } from './retold';
import { valueOf } from './values';
import type { Check } from './types';
import { oneLine } from './wording';

/**
 * What the draft says twice and differently, parts that don't add up to their total, and shares over 100 percent: flagged at both places,
 * with no source needed. `checks` are the verdicts so far: two figures that sources back are two facts, whatever they look like.
 */
export function* checkingConsistency(
  draft: Draft,
  contexts: Contexts,
  checks: readonly Check[],
  language: Language,
): Steps<Check[]> {
  const verdicts = new Map(checks.map((check) => [`${check.kind} ${check.start}`, check]));
  const found: Check[] = [];
  for (const [a, b] of yield* retellings(draft, contexts, language)) {
    const [one, two] = [verdicts.get(keyOf(a)), verdicts.get(keyOf(b))];
    if ((one?.verdict === 'supported' && two?.verdict === 'supported') || restApart(one, two)) continue;
    found.push(...both(a.mention as Figure, b.mention as Figure, language.messages));
  }
  return [...found, ...columns(contexts, language.messages)];
}

const keyOf = (context: Context): string => `figure ${context.mention.start}`;

/** Two figures that sources decide by different passages are two facts: 500,000 who live there, 25,000 who could be expelled. */
function restApart(a: Check | undefined, b: Check | undefined): boolean {
  const decided = (check: Check | undefined): boolean =>
    check?.verdict === 'supported' || check?.verdict === 'contradicted';
  const [one] = a?.passages ?? [];
  const [two] = b?.passages ?? [];
  if (!one || !two || !decided(a) || !decided(b)) return false;
  return one.path !== two.path || one.end <= two.start || two.end <= one.start;
}

function both(a: Figure, b: Figure, messages: Messages): Check[] {
  const told = (own: Figure, other: Figure) => ({ own: oneLine(own.text), other: oneLine(other.text) });
  const one = (own: Figure, other: Figure): Check =>
    entry(
      own,
      own.measure.text
        ? say(messages, 'draft.inconsistent', { ...told(own, other), measure: own.measure.text })
        : say(messages, 'draft.inconsistentSame', told(own, other)),
      [other],
    );
  return [one(a, b), one(b, a)];
}

/** Table columns and lists: a total that isn't the sum of its parts, shares of one whole over 100 percent. */
function columns(contexts: Contexts, messages: Messages): Check[] {
  const document = contexts.mentions.document;
  const lists = new Map<number, Context[]>();
  for (const context of contexts.all) {
    const list = contexts.lists[context.mention.block] ?? -1;
    if (list < 0 || context.mention.kind !== 'figure' || document.blocks[context.mention.block]?.kind !== 'cell')
      continue;
    const of = lists.get(list);
    if (of) of.push(context);
    else lists.set(list, [context]);
  }
  const found: Check[] = [];
  for (const list of lists.values()) {
    const values = list.map((context) => valueOf(context.mention as Figure));
    const scale = values[0]?.scale;
    if (list.length < 3 || values.some((v) => v.scale !== scale || v.low !== v.high)) continue;
    const last = list.at(-1) as Context;
    const row = document.blocks[last.mention.block]?.headers?.row?.toLowerCase() ?? '';
    const isTotal = /\b(total|all|sum|overall)\b/.test(row);
    const parts = isTotal ? list.slice(0, -1) : list;
    const sum = parts.reduce((total, context) => total + valueOf(context.mention as Figure).low, 0);
    const total = values.at(-1)?.low ?? 0;
    const figure = last.mention as Figure;
    const room = Math.max(
      0.011 * Math.abs(total),
      values.reduce((most, v) => most + v.step / 2, 0),
    );
    if (isTotal && Math.abs(sum - total) > room && parts.length >= 2) {
      const factor = figure.quantity.low !== 0 ? total / figure.quantity.low : 1;
      const shown = describe({ ...figure.quantity, op: '', hedge: undefined, low: sum / factor, high: sum / factor });
      found.push(
        entry(
          figure,
          say(messages, 'draft.total', { sum: shown, own: oneLine(figure.text) }),
          parts.map((c) => c.mention),
        ),
      );
    }
  }
  return found;
}

function entry(
  figure: Figure,
  message: string,
  related: readonly { readonly start: number; readonly end: number }[],
): Check {
  return {
    kind: 'draft',
    start: figure.start,
    end: figure.end,
    text: figure.text,
    verdict: 'contradicted',
    code: 'draft.inconsistent',
    severity: 'warning',
    message,
    passages: [],
    related: related.map(({ start, end }) => ({ start, end })),
    trace: [],
  };
}
