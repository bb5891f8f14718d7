import type { TokenizedDocument } from '../document/types';
import type { PeopleTables } from '../lang/peopleTables';
import type { Token } from '../text/tokens';
import { roleBehind, roleInFront, titleSpan } from './roles';
import type { Run } from './runs';
import type { NameMention, Person } from './types';

const ROLE_ENDS: ReadonlySet<string> = new Set(['at', 'for', 'from', 'in', 'of', 'that', 'which', 'who']);

interface Building {
  name: string;
  words: readonly string[];
  kind: Person['kind'];
  readonly mentions: NameMention[];
  readonly roles: { text: string; span: { start: number; end: number } }[];
  readonly aliases: Set<string>;
  /** Whether something beside a mention or in it told the kind. */
  sure: boolean;
  /** Whether an article stands before it: 'the Green Left' is no person. */
  articled: boolean;
  /** Abbreviations that stand in brackets behind it. */
  readonly short: Set<string>;
  /** How many of its mentions have several words: these come first, each kind in its order. */
  long: number;
  /** How many of those stand before the run that is being joined. */
  passed: number;
}

/**
 * Joins the runs that name the same one: full names first, wherever they stand (a headline may have the surname alone), then surnames,
 * first names and abbreviations, each to the one named last before it.
 */
export function groupRuns(document: TokenizedDocument, runs: readonly Run[], tables: PeopleTables): Person[] {
  const all: Building[] = [];
  const byPart = new Map<string, Building[]>();
  const known = new Map<string, Building>();
  const alone = new Set(runs.filter(({ words }) => words.length === 1).map(({ words }) => words[0] as string));
  const byForm = new Map<string, Building>();
  const join = (run: Run, find: (key: string) => Building | undefined): Building => {
    const key = run.words.join(' ');
    const found = known.get(key) ?? find(key);
    const one = found ?? begin(run);
    if (!found) {
      all.push(one);
      const form = run.words.filter((word) => word.length > 1).join(' ');
      if (!byForm.has(form)) byForm.set(form, one);
    }
    known.set(key, one);
    const kind = kindOf(run, document, tables);
    // Any mention may show that it is a person; only a body's own words are stronger.
    if (run.before === 'the' && one.words.length > 1) one.articled = true;
    if (kind && (!one.sure || (one.kind === 'place' && kind === 'person'))) {
      one.kind = kind;
      one.sure = true;
    }
    mention(one, run, document, tables);
    return one;
  };
  for (const run of runs) if (run.words.length > 1) join(run, () => longer(byForm, run));
  for (const one of all) {
    one.long = one.mentions.length;
    if (!one.sure) one.kind = guess(one, alone, tables);
    const last = one.words.at(-1) as string;
    const parts = one.kind === 'person' ? [last, one.words[0] as string] : abbreviations(one.words);
    for (const part of [...parts, ...one.short]) {
      const those = byPart.get(part);
      if (those) those.push(one);
      else byPart.set(part, [one]);
    }
  }
  for (const run of runs)
    if (run.words.length === 1) {
      const candidates = byPart.get(run.words[0] as string);
      const one = candidates ? nearest(candidates, run, document) : undefined;
      if (one) mention(one, run, document, tables);
      else join(run, () => undefined);
    }
  return all.map(({ name, kind, mentions, roles, aliases }) => ({
    name,
    kind,
    mentions: mentions.sort((a, b) => a.start - b.start),
    roles: roles.sort((a, b) => a.span.start - b.span.start),
    aliases: [...aliases],
  }));
}

const begin = (run: Run): Building => ({
  name: run.text,
  words: run.words,
  kind: 'place',
  sure: false,
  articled: false,
  mentions: [],
  roles: [],
  aliases: new Set(),
  short: new Set(),
  long: 0,
  passed: 0,
});

function mention(one: Building, run: Run, document: TokenizedDocument, tables: PeopleTables): void {
  const full = run.words.join(' ') === one.words.join(' ');
  const { start } = document.tokens[run.first] as Token;
  const { end, text, block, sentence } = run;
  one.mentions.push({ start, end, text, block, sentence, form: full ? 'full' : 'part' });
  if (!full) one.aliases.add(run.text);
  const title = titleSpan(document, run, tables);
  if (title) one.roles.push(title);
  const role =
    one.kind !== 'body' ? (roleBehind(document, run, tables) ?? roleInFront(document, run, tables)) : undefined;
  if (role) one.roles.push(role);
  const behind = abbreviationBehind(document, run);
  if (behind) one.short.add(behind);
}

/** What a name of several words is when nothing around it tells: most often a person. */
function guess(one: Building, alone: ReadonlySet<string>, tables: PeopleTables): Person['kind'] {
  const last = one.words.at(-1) as string;
  if (one.articled) return 'body';
  if (one.words.length > 4 || tables.places.has(one.words.join(' ')) || tables.places.has(last)) return 'place';
  if (one.words.some((word) => tables.capitalised.has(word) || tables.notNames.has(word) || /\d/.test(word)))
    return 'place';
  if (/^[\p{Lu}\s.&-]+$/u.test(one.name)) return 'place';
  return alone.has(last) || one.words.length <= 3 ? 'person' : 'place';
}

/** Of two with one surname the one named last before it. */
function nearest(candidates: readonly Building[], run: Run, document: TokenizedDocument): Building | undefined {
  if (candidates.length < 2) return candidates[0];
  const at = (document.tokens[run.first] as Token).start;
  let best: Building | undefined;
  let closest = -1;
  for (const candidate of candidates) {
    const start = lastBefore(candidate, at);
    if (start > closest) {
      closest = start;
      best = candidate;
    }
  }
  return best ?? candidates[0];
}

/** Where it is named last before `at`, -1 if nowhere. Asked for growing `at` only, so that each mention is passed once. */
function lastBefore(one: Building, at: number): number {
  const { mentions, long } = one;
  while (one.passed < long && (mentions[one.passed] as NameMention).start < at) one.passed++;
  const full = one.passed > 0 ? (mentions[one.passed - 1] as NameMention).start : -1;
  const short = mentions.length > long ? (mentions.at(-1) as NameMention).start : -1;
  return Math.max(full, short);
}

/** 'Raymond Delacroix' is 'Raymond T. Delacroix'; the fuller one keeps the name. `byForm` holds the names by their words without initials. */
function longer(byForm: ReadonlyMap<string, Building>, run: Run): Building | undefined {
  const form = run.words.filter((word) => word.length > 1).join(' ');
  const found = byForm.get(form);
  if (found && run.words.length > found.words.length) {
    found.aliases.add(found.name);
    found.name = run.text;
    found.words = run.words;
  }
  return found;
}

const abbreviations = (words: readonly string[]): string[] => {
  const letters = words
    .filter((word) => !/^(?:of|for|the|and)$/.test(word))
    .map((word) => word[0])
    .join('');
  return letters.length >= 2 ? [letters] : [];
};

/** 'the UN refugee agency (UNHCR)': the abbreviation in brackets right behind. */
function abbreviationBehind({ tokens }: TokenizedDocument, run: Run): string | undefined {
  const [open, word, close] = [tokens[run.next], tokens[run.next + 1], tokens[run.next + 2]];
  if (open?.norm !== '(' || close?.norm !== ')' || !word || !/^\p{Lu}{2,8}$/u.test(word.text)) return undefined;
  return word.norm;
}

/** Whether a run names a person, a body or a place, by its words and what stands around it. */
function kindOf(run: Run, document: TokenizedDocument, tables: PeopleTables): Person['kind'] | undefined {
  const { words, titles } = run;
  const last = words.at(-1) as string;
  if (tables.seats.has(words.join(' '))) return 'body';
  if (/\s&\s/.test(run.text)) return 'body'; // 'Oak & Tide'
  if (tables.places.has(words.join(' '))) return 'place';
  if (words.some((word) => tables.bodyWords.has(word)) || (words.length === 1 && /^\p{Lu}{2,8}$/u.test(run.text)))
    return 'body';
  if (words.length > 1 && words.some((word) => tables.placeWords.has(word)) && !titles.length) return 'place';
  if (tables.places.has(words.join(' '))) return 'place';
  if (titles.length && !tables.placeWords.has(last)) return 'person';
  const first = words[0] as string;
  const behind = document.tokens[run.next];
  // 'the flooded Santa Rita hospital'
  if (
    behind?.kind === 'word' &&
    !behind.capital &&
    // 'Frank states', 'Frank’s report'
    !tables.speaking.has(behind.norm) &&
    (document.tokens[run.next - 1] as Token).end === run.end &&
    (tables.bodyWords.has(behind.norm) || tables.placeWords.has(behind.norm))
  )
    return 'place';
  if (words.length > 1 && words.length <= 5 && (tables.women.has(first) || tables.men.has(first))) return 'person';
  // 'her mother, Maureen', 'his wife Ilze'
  const relative = document.tokens[run.from - (run.before === ',' ? 2 : 1)];
  if (relative && tables.kin.has(relative.norm) && !relative.capital) return 'person';
  const after = document.tokens[run.next + 1];
  // 'Ofwat, the regulator'
  if (
    words.length === 1 &&
    behind?.norm === ',' &&
    tables.articles.has(after?.norm ?? '') &&
    isBodyNoun(document, run.next + 2, tables)
  )
    return 'body';
  // 'United manager Gary Poole', 'the Bishop of Wexcombe, the Rt Rev Alban Frayne'
  const modifies =
    words.length === 1 &&
    (run.before === 'of' ||
      (behind?.kind === 'word' &&
        !behind.capital &&
        (tables.roles.has(behind.norm) || tables.titles.has(behind.norm))));
  if (modifies) return undefined;
  // 'Valdis Erm, 71,'; 'Dana Frank, professor of'; 'Ilze Brandt, head of'; 'Frank, who'.
  if (
    behind?.norm === ',' &&
    after &&
    (words.length > 1 ||
      after.norm === 'who' ||
      (tables.articles.has(after.norm) && hasRole(document, run.next + 2, tables))) &&
    (/^\d{1,3}$/.test(after.norm) ||
      after.norm === 'who' ||
      tables.roles.has(after.norm) ||
      tables.articles.has(after.norm))
  )
    return 'person';
  if (behind && (tables.speaking.has(behind.norm) || tables.personal.has(behind.norm)))
    return words.length === 1 && tables.places.has(last) ? undefined : 'person';
  const previous = document.tokens[run.from - 1];
  if (previous && tables.speaking.has(previous.norm) && words.length <= 3)
    return tables.places.has(words.join(' ')) ? undefined : 'person';
  if (isTalkedOf(run, document)) return 'person';
  return words.length > 1 && tables.locating.has(run.before) ? 'place' : undefined;
}

function hasRole({ tokens }: TokenizedDocument, from: number, tables: PeopleTables): boolean {
  for (let t = from; t < from + 4; t++) {
    const norm = tokens[t]?.norm ?? '';
    if (tables.roles.has(norm) || tables.titles.has(norm)) return true;
    if (norm === ',') return false;
  }
  return false;
}

/** Whether the apposition whose words begin at `from` has the noun of a body as its head. */
function isBodyNoun({ tokens }: TokenizedDocument, from: number, tables: PeopleTables): boolean {
  for (let t = from; t < from + 5 && tokens[t]?.kind === 'word' && !ROLE_ENDS.has(tokens[t]?.norm ?? ''); t++)
    if (tables.bodyNouns.has(tokens[t]?.norm ?? '')) return true;
  return false;
}

/** Two or three capitalised words that begin a sentence, go on with a verb and are 'she' or 'he' soon after. */
function isTalkedOf(run: Run, { tokens, sentences }: TokenizedDocument): boolean {
  const behind = tokens[run.next];
  if (!run.opens || run.words.length < 2 || run.words.length > 3 || behind?.kind !== 'word' || behind.capital)
    return false;
  const last = sentences[run.sentence + 1]?.last ?? sentences[run.sentence]?.last ?? 0;
  for (let t = run.next; t < last; t++) if (/^(?:she|he|her|his|him)$/.test(tokens[t]?.norm ?? '')) return true;
  return false;
}
