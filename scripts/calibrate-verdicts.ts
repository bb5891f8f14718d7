/**
 * Fits the weights of verdicts (src/core/verify/belief/weights.ts) to labelled stories, and tells how weights fitted without a story do on it.
 *
 *   npx tsx scripts/calibrate-verdicts.ts FOLDER… [--without SLUG]… [--write] [--show]
 *
 * A conditional logit over all that may be meant by a figure or date of a draft: a statement of the source, repeated in the one way or the
 * other; a calculation; nothing the source says. What is meant is told by the label: by the words of the source it rests on and its verdict.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addDerived, addNone, addPair, addSuspect, NAMES } from '../src/core/verify/belief';
import {
  calculatedOf,
  classOf,
  derivedOf,
  featuresOf,
  noneOf,
  rivalsOf,
  type Class,
} from '../src/core/verify/belief/features';
import { random } from './mutations';
import { labelledMentions, type LabelledMention } from './lib/labelled';

const { values: options, positionals: folders } = parseArgs({
  options: {
    write: { type: 'boolean' },
    show: { type: 'boolean' },
    without: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
});

/** How strongly weights are held near 0: the precision of a Gaussian prior. */
const PRIOR = 0.5;

/** What is expected of weights that the stories say little of: their drafts seldom cite a paragraph or turn a change. */
const EXPECTED: Readonly<Record<string, number>> = { 'shared.cited': 2.5, 'figure.turned': 2 };

interface Option {
  readonly at: Int16Array;
  readonly values: Float32Array;
  readonly meant: boolean;
  readonly class: Class | 'none' | 'derived' | 'suspect';
}

interface Example {
  readonly story: string;
  readonly name: string;
  readonly verdict: string;
  readonly options: readonly Option[];
  /** Whether the label tells what is meant. */
  readonly told: boolean;
  /** Whether the slip was made by machine. */
  readonly made: boolean;
}

type Give = (add: (at: number, value: number) => void) => void;

function option(give: Give, meant: boolean, of: Option['class']): Option {
  const at: number[] = [];
  const values: number[] = [];
  give((place, value) => {
    at.push(place);
    values.push(value);
  });
  return { at: Int16Array.from(at), values: Float32Array.from(values), meant, class: of };
}

/** The class a pair must have for a label to mean it. */
function fits(verdict: string | undefined, of: Class): boolean {
  if (verdict === 'supported') return of === 'equal';
  if (verdict === 'unclear') return of === 'doubtful';
  return verdict === 'contradicted' && (of === 'slip' || of === 'plain');
}

function exampleOf(one: LabelledMention): Example {
  const { label, context, given, pairs, derive, isGold } = one;
  const rivals = rivalsOf(given);
  const all = pairs.map((pair): Option => {
    const kinship = classOf(pair.kin);
    const meant = isGold(pair.source.mention) && fits(label.verdict, kinship);
    return option((add) => addPair(featuresOf(pair, given, rivals), add), meant, kinship);
  });
  const isMeant = all.some(({ meant }) => meant);
  const found = derive.found();
  const suspect = derive.suspect();
  // What is right but can't be shown is not found.
  const isUnseen = label.verdict === 'supported' && !isMeant && !found;
  all.push(option((add) => addNone(noneOf(given), add), label.verdict === 'not-found' || isUnseen, 'none'));
  const any = derivedOf(derive.probability(), context.mention.kind === 'date');
  if (found)
    all.push(
      option(
        (add) => addDerived(any, calculatedOf(found, given), add),
        label.verdict === 'supported' && !isMeant,
        'derived',
      ),
    );
  if (suspect)
    all.push(
      option(
        (add) => addSuspect(calculatedOf(suspect, given), add),
        label.verdict === 'contradicted' &&
          (!isMeant || suspect.derived.operands.some(({ mention }) => isGold(mention))),
        'suspect',
      ),
    );
  return {
    story: one.story,
    name: one.name,
    verdict: label.verdict ?? '',
    options: all,
    told: all.some(({ meant }) => meant),
    made: one.made === true,
  };
}

const weightOf = ({ at, values }: Option, weights: Float64Array): number => {
  let weight = 0;
  for (let i = 0; i < at.length; i++) weight += (weights[at[i] as number] as number) * (values[i] as number);
  return weight;
};

/** Maximum likelihood with a Gaussian prior around 0, by gradient ascent (Adam, with a falling rate). */
function fit(examples: readonly Example[]): Float64Array {
  const used = examples.filter(({ told }) => told);
  const n = NAMES.length;
  const prior = Float64Array.from(NAMES, (name) => EXPECTED[name] ?? 0);
  const [weights, gradient, first, second] = [0, 0, 0, 0].map(() => new Float64Array(n)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  weights.set(prior);
  for (let round = 1; round <= ROUNDS; round++) {
    for (let i = 0; i < n; i++) gradient[i] = -PRIOR * ((weights[i] as number) - (prior[i] as number));
    for (const { options: all, made } of used) {
      const own = all.map((one) => Math.exp(Math.min(40, weightOf(one, weights))));
      let sum = 0;
      let right = 0;
      own.forEach((weight, i) => {
        sum += weight;
        if (all[i]?.meant) right += weight;
      });
      all.forEach(({ at, values, meant }, i) => {
        const push = (made ? MADE : 1) * ((meant ? (own[i] as number) / right : 0) - (own[i] as number) / sum);
        if (Math.abs(push) < 1e-7) return;
        for (let k = 0; k < at.length; k++)
          gradient[at[k] as number] = (gradient[at[k] as number] as number) + push * (values[k] as number);
      });
    }
    const rate = 0.12 * (1 - round / (ROUNDS + 1));
    for (let i = 0; i < n; i++) {
      const g = gradient[i] as number;
      first[i] = 0.9 * (first[i] as number) + 0.1 * g;
      second[i] = 0.98 * (second[i] as number) + 0.02 * g * g;
      const step = (first[i] as number) / (1 - 0.9 ** round);
      weights[i] =
        (weights[i] as number) + (rate * step) / (Math.sqrt((second[i] as number) / (1 - 0.98 ** round)) + 1e-8);
    }
  }
  return weights;
}
const ROUNDS = 250;
/** What a slip made by machine counts beside a writer's. */
const MADE = 0.15;

interface Guess {
  readonly example: Example;
  readonly supported: number;
  /** Of it, by a calculation. */
  readonly derived: number;
  readonly unclear: number;
  readonly wrong: number;
}

function guess(example: Example, weights: Float64Array): Guess {
  const own = example.options.map((one) => Math.exp(Math.min(40, weightOf(one, weights))));
  const all = own.reduce((sum, weight) => sum + weight, 0);
  const share = (...classes: readonly Option['class'][]): number =>
    example.options.reduce((sum, one, i) => sum + (classes.includes(one.class) ? (own[i] as number) : 0), 0) / all;
  return {
    example,
    supported: share('equal', 'derived'),
    derived: share('derived'),
    unclear: share('doubtful'),
    wrong: share('slip', 'plain', 'suspect'),
  };
}

function report(guesses: readonly Guess[], flagged: number, confirmedFrom = 0.5): string {
  let [slips, caught, flags, supported, confirmed, confirmations, falsely, silent, notFound] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  for (const { example, ...of } of guesses) {
    const { verdict } = example;
    const said =
      of.wrong >= flagged
        ? 'contradicted'
        : of.supported >= confirmedFrom
          ? 'supported'
          : of.unclear >= 0.4
            ? 'unclear'
            : 'not-found';
    if (verdict === 'contradicted') slips++;
    if (verdict === 'supported') supported++;
    if (verdict === 'not-found') silent++;
    if (said === 'contradicted') {
      flags++;
      if (verdict === 'contradicted') caught++;
    }
    if (said === 'supported') {
      confirmations++;
      if (verdict === 'supported') confirmed++;
      else if (verdict !== 'unclear') falsely++;
    }
    if (said === 'not-found' && verdict === 'not-found') notFound++;
  }
  const percent = (a: number, b: number): string => `${((100 * a) / Math.max(1, b)).toFixed(1)} %`;
  return `slips ${percent(caught, slips)} of ${slips}, precision ${percent(caught, flags)} of ${flags}, confirmed ${percent(confirmed, supported)} of ${supported}, falsely ${percent(falsely, confirmations)}, not-found ${percent(notFound, silent)} of ${silent}`;
}

const without = new Set(options.without);
const next = random(1);
const examples = folders.flatMap((folder) => Array.from(labelledMentions(folder, without, next), exampleOf));
const stories = [...new Set(examples.map(({ story }) => story))];
console.log(`${examples.length} figures and dates of ${stories.length} stories, ${NAMES.length} weights`);
const left: Guess[] = [];
for (const story of stories) {
  const weights = fit(examples.filter((example) => example.story !== story));
  for (const example of examples) if (example.story === story && !example.made) left.push(guess(example, weights));
}
const made: Guess[] = [];
for (const story of stories.slice(0, 6)) {
  const weights = fit(examples.filter((example) => example.story !== story));
  for (const example of examples) if (example.story === story && example.made) made.push(guess(example, weights));
}
const caught = made.filter(({ wrong }) => wrong >= 0.75).length;
console.log(`made by machine: caught ${caught} of ${made.length}`);
const weights = fit(examples);
const known = examples.filter(({ made }) => !made).map((example) => guess(example, weights));
for (const flagged of [0.6, 0.7, 0.75, 0.8, 0.9]) {
  console.log(`flagged from ${flagged}: left out:  ${report(left, flagged)}`);
  console.log(`                  known:     ${report(known, flagged)}`);
}
for (const confirmed of [0.4, 0.6, 0.7, 0.8])
  console.log(`confirmed from ${confirmed}: left out: ${report(left, 0.75, confirmed)}`);
if (options.show) {
  const each = [...left].sort((a, b) => b.wrong - a.wrong);
  for (const { example, supported, derived, unclear, wrong } of each)
    console.log([wrong, supported, derived, unclear].map((share) => share.toFixed(2)).join(' '), example.name);
}
if (options.write) {
  const blocks = new Map<string, string[]>();
  NAMES.forEach((name, i) => {
    const [block = '', feature = ''] = name.split('.');
    const rows = blocks.get(block) ?? [];
    rows.push(`    ${feature}: ${Number((weights[i] as number).toFixed(2))},`);
    blocks.set(block, rows);
  });
  const text = [...blocks].map(([block, rows]) => `  ${block}: {\n${rows.join('\n')}\n  },`).join('\n');
  writeFileSync(
    'src/core/verify/belief/weights.ts',
    `/** Log weights of what is weighed, by block and feature (see features.ts); fitted by scripts/calibrate-verdicts.ts to labelled stories. */
export const WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
${text}
};
`,
  );
}
