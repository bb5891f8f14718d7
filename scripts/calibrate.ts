/**
 * Fits the weights of derived figures (src/core/verify/derive/weights.ts) to labelled stories, and tells how well those fitted without a
 * story do on it.
 *
 *   npx tsx scripts/calibrate.ts FOLDER… [--write]
 *
 * A multinomial logit: which calculation is meant by a figure, or none, its value left out. Figures that the label's words of the source
 * give by a calculation are taken as meaning those that give them; those that stand in the source, and those no source speaks of, mean none.
 * Then one logistic regression from the weights to whether a calculation that gives the figure explains it.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { english } from '../src/core/lang/en';
import { isTrue } from '../src/core/verify/compare';
import { workOut } from '../src/core/verify/derive';
import { cuesOf } from '../src/core/verify/derive/cues';
import { FEATURES, featuresOf } from '../src/core/verify/derive/likelihood';
import { labelledMentions } from './lib/labelled';

const { values: options, positionals: folders } = parseArgs({
  options: {
    write: { type: 'boolean' },
    show: { type: 'boolean' },
    without: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
});

interface Candidate {
  readonly features: Int16Array;
  readonly values: Float32Array;
  readonly hit: boolean;
  readonly meant: boolean;
}

interface Example {
  readonly story: string;
  readonly name: string;
  readonly candidates: readonly Candidate[];
  /** What is meant: a calculation, none, or unknown. */
  readonly meant: 'calculation' | 'none' | 'unknown';
  /** Whether the figure is right by a calculation; undefined where an equal one decides. */
  readonly right?: boolean;
  readonly chance: number;
  readonly bar: number;
}

const HELD_OUT = new Set(options.without);
const INDEX = new Map<string, number>(FEATURES.map((feature, i) => [feature, i]));
const NONE = FEATURES.length;

function examplesOf(folder: string): Example[] {
  return Array.from(labelledMentions(folder, HELD_OUT)).flatMap((one) => {
    const { context, ground, label, pairs, bar, isGold } = one;
    const { mention } = context;
    if (mention.kind !== 'figure') return [];
    const worked = workOut(context, mention, ground);
    const hits = new Set(worked.hits);
    const isEqual = pairs.some((pair) => isTrue(pair.kin) && isGold(pair.source.mention));
    const cues = cuesOf(context, ground.contexts, english);
    const candidates = worked.sorted.map((calculation): Candidate => {
      const found = featuresOf(calculation, context, cues);
      const hit = hits.has(calculation);
      const gold = calculation.operands.some(({ context: operand, via }) =>
        via ? via.operands.some((part) => isGold(part.mention)) : isGold(operand.mention),
      );
      return {
        features: Int16Array.from(found, ([feature]) => INDEX.get(feature) as number),
        values: Float32Array.from(found, ([, value]) => value),
        hit,
        meant: hit && gold,
      };
    });
    const isSupported = label.verdict === 'supported';
    const right = (isEqual && isSupported) || label.verdict === 'unclear' ? undefined : isSupported;
    return [
      {
        story: one.story,
        name: one.name,
        candidates,
        meant:
          label.verdict === 'not-found' || (isSupported && isEqual)
            ? 'none'
            : isSupported && candidates.some(({ meant }) => meant)
              ? 'calculation'
              : 'unknown',
        ...(right !== undefined && { right }),
        chance: worked.chance,
        bar,
      },
    ];
  });
}

const weightOf = (candidate: Candidate, weights: Float64Array): number => {
  let weight = 0;
  for (let i = 0; i < candidate.features.length; i++)
    weight += (weights[candidate.features[i] as number] as number) * (candidate.values[i] as number);
  return weight;
};

/** Maximum likelihood with a Gaussian prior around `prior`, by gradient ascent (RMSprop). */
function fit(examples: readonly Example[], prior: Float64Array, strength: number): Float64Array {
  const used = examples.filter((example) => example.meant !== 'unknown');
  const weights = Float64Array.from(prior);
  const scale = new Float64Array(weights.length).fill(1e-8);
  const gradient = new Float64Array(weights.length);
  for (let round = 0; round < 120; round++) {
    for (let i = 0; i < weights.length; i++) gradient[i] = -strength * ((weights[i] as number) - (prior[i] as number));
    for (const { candidates, meant } of used) {
      const own = candidates.map((candidate) => Math.exp(Math.min(40, weightOf(candidate, weights))));
      const none = Math.exp(weights[NONE] as number);
      let all = none;
      let right = meant === 'none' ? none : 0;
      own.forEach((weight, i) => {
        all += weight;
        if (meant === 'calculation' && candidates[i]?.meant) right += weight;
      });
      gradient[NONE] = (gradient[NONE] as number) + (meant === 'none' ? 1 : 0) - none / all;
      candidates.forEach((candidate, i) => {
        const push =
          (meant === 'calculation' && candidate.meant ? (own[i] as number) / right : 0) - (own[i] as number) / all;
        for (let k = 0; k < candidate.features.length; k++) {
          const f = candidate.features[k] as number;
          gradient[f] = (gradient[f] as number) + push * (candidate.values[k] as number);
        }
      });
    }
    const rate = 0.15 / (1 + round / 30);
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i] as number;
      scale[i] = 0.9 * (scale[i] as number) + 0.1 * g * g;
      weights[i] = (weights[i] as number) + (rate * g) / Math.sqrt(scale[i] as number);
    }
  }
  return weights;
}

/** The log odds that what gives the figure explains it, before slope and base; undefined where nothing gives it. */
function odds({ candidates, chance }: Example, weights: Float64Array): number | undefined {
  let hit = 0;
  let all = Math.exp(weights[NONE] as number);
  for (const candidate of candidates) {
    const weight = Math.exp(Math.min(40, weightOf(candidate, weights)));
    all += weight;
    if (candidate.hit) hit += weight;
  }
  return hit > 0 ? Math.log(hit) - Math.log(chance * all) : undefined;
}

/** Slope, base and bar of the logit, fitted by Newton's method. */
function fitLogit(examples: readonly Example[], weights: Float64Array): [number, number, number] {
  const rows = examples.flatMap((example) => {
    const x = example.right === undefined ? undefined : odds(example, weights);
    return x === undefined ? [] : [{ x, bar: example.bar, y: example.right ? 1 : 0 }];
  });
  let [slope, base, bar] = [0.5, -0.5, 3];
  for (let round = 0; round < 2000; round++) {
    let [gs, gb, gr] = [0.3 * (0.6 - slope), 0.05 * (0 - base), 0.3 * (3 - bar)];
    for (const row of rows) {
      const p = 1 / (1 + Math.exp(-(slope * row.x + base - bar * row.bar)));
      gs += (row.y - p) * row.x;
      gb += row.y - p;
      gr -= (row.y - p) * row.bar;
    }
    slope += 0.002 * gs;
    base += 0.004 * gb;
    bar += 0.02 * gr;
  }
  return [slope, base, bar];
}

const examples = folders.flatMap(examplesOf);
const prior = new Float64Array(FEATURES.length + 1);
const set = (feature: string, value: number): void => void (prior[INDEX.get(feature) as number] = value);
set('cue', 2);
set('mean', 2.5);
set('least', 2.5);
set('sentence', 0.5);
set('told', 0.5);
prior[NONE] = 5;
const stories = [...new Set(examples.map((example) => example.story))];
console.log(
  `${examples.length} figures of ${stories.length} stories; a calculation is meant by ${examples.filter((e) => e.meant === 'calculation').length}, none by ${examples.filter((e) => e.meant === 'none').length}`,
);
for (const strength of [1]) {
  let [found, right, wrong, likelihood, n] = [0, 0, 0, 0, 0];
  const all: { p: number; right: boolean; name: string }[] = [];
  for (const story of stories) {
    const rest = examples.filter((example) => example.story !== story);
    const weights = fit(rest, prior, strength);
    const [slope, base, bar] = fitLogit(rest, weights);
    for (const example of examples) {
      if (example.story !== story) continue;
      if (example.meant === 'calculation') {
        n++;
        let hit = 0;
        let sum = Math.exp(weights[NONE] as number);
        for (const c of example.candidates) {
          const w = Math.exp(weightOf(c, weights));
          sum += w;
          if (c.meant) hit += w;
        }
        likelihood += Math.log(hit / sum);
      }
      if (example.right === undefined) continue;
      if (example.right) found++;
      const x = odds(example, weights);
      if (x === undefined) continue;
      const p = 1 / (1 + Math.exp(-(slope * x + base - bar * example.bar)));
      all.push({ p, right: example.right, name: example.name });
      if (p >= 0.5)
        if (example.right) right++;
        else wrong++;
    }
  }
  console.log(
    `prior ${strength}: left out: explained ${right} of ${found}, wrongly ${wrong}; log likelihood ${(likelihood / n).toFixed(3)}`,
  );
  all.sort((a, b) => b.p - a.p);
  let [r, w] = [0, 0];
  const line: string[] = [];
  for (const one of all) {
    if (one.right) r++;
    else w++;
    if (!one.right) line.push(`${w}:${r}@${one.p.toFixed(2)}`);
  }
  console.log('  wrong:right ', line.slice(0, 26).join(' '));
  if (options.show && strength === 1) for (const one of all) console.log(one.p.toFixed(2), one.right, one.name);
}
const weights = fit(examples, prior, 1);
const [slope, base, bar] = fitLogit(examples, weights);
console.log(
  FEATURES.map((feature, i) => `${feature} ${(weights[i] as number).toFixed(2)}`).join(', '),
  'none',
  (weights[NONE] as number).toFixed(2),
);
console.log({ slope, base, bar });
if (options.write) {
  const rows = FEATURES.map((feature, i) => [feature as string, weights[i] as number] as const)
    .concat([['none', weights[NONE] as number]])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  ${feature}: ${Number(weight.toFixed(2))},`);
  const round = (value: number): number => Number(value.toFixed(2));
  writeFileSync(
    'src/core/verify/derive/weights.ts',
    `import type { Feature } from './likelihood';

/** Log weights of what speaks for a calculation being meant, and of none being meant; fitted by scripts/calibrate.ts to labelled stories. */
export const WEIGHTS: Readonly<Record<Feature | 'none', number>> = {
${rows.join('\n')}
};

/** From weights to the probability that a calculation explains a figure: slope and base of the logit, and what \`bar\` takes; fitted with them. */
export const EXPLAINED = { slope: ${round(slope)}, base: ${round(base)}, bar: ${round(bar)} } as const;
`,
  );
}
