import { remembered } from '../remembered';
import type { VerifyTables } from '../verifyTables';
import { vagueMoney } from './figuresCurrencies';
import { CLAIMS, COUNTERS } from './verifyClaims';
import { CONCEPTS } from './verifyConcepts';
import { CUES } from './verifyCues';
import { OPPOSITES } from './verifyOpposites';
import { generalRoles, roleKinds, roleQualifiers, roleSynonyms } from './verifyRoles';
import { americanised } from './verifySpelling';
import { stem } from './verifyStem';
import { CONDITIONAL, CONDITIONS, RESTRICTING, TURNING } from './verifyTurning';
import {
  AFFILIATIONS,
  APPEARING,
  CLAUSES,
  CONTINUATIONS,
  CONTRAST,
  DOWN,
  EARLIER,
  JOINTS,
  NEGATIONS,
  NOWADAYS,
  PRONOUNS,
  STOP,
  UP,
  WEAK,
} from './verifyWords';

const words = (list: string): string[] => list.trim().split(/\s+/);
const stems = (list: string): Set<string> => new Set(words(list).map(stem));

function conceptsOf(table: string): Map<string, number[]> {
  const concepts = new Map<string, number[]>();
  table
    .trim()
    .split('\n')
    .forEach((line, index) => {
      const group = new Set(words(line).map(stem));
      if (group.size < 2) return;
      for (const one of group) {
        const of = concepts.get(one);
        if (of) of.push(index);
        else concepts.set(one, [index]);
      }
    });
  return concepts;
}

/** Each word's opposites. */
function oppositesOf(table: string): Map<string, Set<string>> {
  const opposites = new Map<string, Set<string>>();
  for (const line of table.trim().split('\n')) {
    const [one = [], other = []] = line.split('|').map((side) => words(side).map(stem));
    for (const [own, against] of [
      [one, other],
      [other, one],
    ] as const)
      for (const word of own) {
        const of = opposites.get(word) ?? new Set<string>();
        for (const opposite of against) of.add(opposite);
        opposites.set(word, of);
      }
  }
  return opposites;
}

function byFirst<K extends string>(
  cues: readonly { readonly phrase: string; readonly kind: K }[],
): Map<string, { words: string[]; kind: K }[]> {
  const map = new Map<string, { words: string[]; kind: K }[]>();
  for (const { phrase, kind } of cues) {
    const words = phrase.split(' ');
    const of = map.get(words[0] as string);
    if (of) of.push({ words, kind });
    else map.set(words[0] as string, [{ words, kind }]);
  }
  return map;
}

export const verify: VerifyTables = {
  stop: new Set(words(STOP)),
  weak: stems(WEAK),
  stem: remembered(stem),
  concepts: conceptsOf(CONCEPTS),
  opposites: oppositesOf(OPPOSITES),
  up: stems(UP),
  down: stems(DOWN),
  joints: new Set(words(JOINTS)),
  continuations: new Set(words(CONTINUATIONS)),
  clauses: new Set(words(CLAUSES)),
  cues: CUES,
  cuesByFirst: byFirst(CUES),
  claims: CLAIMS,
  claimsByFirst: byFirst(CLAIMS),
  countersByFirst: byFirst(COUNTERS),
  affiliations: new Set(words(AFFILIATIONS)),
  contrast: new Set(words(CONTRAST)),
  each: new Set(words('a an each every per')),
  besides: new Set(words('else other others')),
  within: new Set(words('inside within')),
  earlier: new Set(words(EARLIER)),
  negations: new Set(words(NEGATIONS)),
  roleSynonyms,
  roleKinds,
  generalRoles,
  roleQualifiers,
  restricting: new Set(words(RESTRICTING)),
  turning: new Set([...words(NEGATIONS), ...words(TURNING)]),
  conditions: new Set(words(CONDITIONS)),
  conditional: new Set(words(CONDITIONAL)),
  americanised,
  pronouns: new Set(words(PRONOUNS)),
  nowadays: new Set(words(NOWADAYS)),
  appearing: new Set(words(APPEARING)),
  vagueMoney: new Map(
    vagueMoney.flatMap(([names, codes]) => {
      const money = { codes: new Set(codes) };
      return names.split('|').map((name) => [name, money] as const);
    }),
  ),
  soundAlike: [
    [13, 30],
    [14, 40],
    [15, 50],
    [16, 60],
    [17, 70],
    [18, 80],
    [19, 90],
  ],
  months: words('January February March April May June July August September October November December'),
};
