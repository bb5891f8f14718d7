import type { TokenizedDocument } from '../document/types';
import type { PeopleTables } from '../lang/peopleTables';
import type { Token } from '../text/tokens';
import { roleBehind, titleSpan } from './roles';
import type { Run } from './runs';
import type { NameMention, Person } from './types';

interface Building {
  name: string;
  words: readonly string[];
  kind: Person['kind'];
  readonly mentions: NameMention[];
  readonly roles: { text: string; span: { start: number; end: number } }[];
  readonly aliases: Set<string>;
}

/** Joins the runs that name the same one: a full name first, then its surname, first name or abbreviation. */
export function groupRuns(document: TokenizedDocument, runs: readonly Run[], tables: PeopleTables): Person[] {
  const all: Building[] = [];
  const byLast = new Map<string, Building[]>();
  // Full names first, wherever they stand: a headline may have the surname alone.
  const ordered = [...runs].sort(
    (a, b) => Math.min(b.words.length, 2) - Math.min(a.words.length, 2) || a.first - b.first,
  );
  const known = new Map<string, Building>();
  for (const run of ordered) {
    const key = run.words.join(' ');
    const earlier =
      known.get(key) ?? (run.words.length === 1 ? nearest(byLast.get(key) ?? [], run, document) : longer(all, run));
    const one: Building = earlier ?? {
      name: run.text,
      words: run.words,
      kind: kindOf(run, document, tables) ?? 'place',
      mentions: [],
      roles: [],
      aliases: new Set(),
    };
    if (!earlier) {
      all.push(one);
      if (run.words.length > 1)
        for (const word of one.kind === 'person'
          ? [run.words.at(-1) as string, run.words[0] as string]
          : abbreviations(run))
          byLast.set(word, [...(byLast.get(word) ?? []), one]);
      const behind = abbreviationBehind(document, run);
      if (behind) byLast.set(behind, [...(byLast.get(behind) ?? []), one]);
    }
    if (!known.has(key)) known.set(key, one);
    // Any mention may show that it is a person; only a body's own words are stronger.
    if (one.kind === 'place' && kindOf(run, document, tables) === 'person') one.kind = 'person';
    const start = (document.tokens[run.first] as Token).start;
    one.mentions.push({
      start,
      end: run.end,
      text: run.text,
      block: run.block,
      sentence: run.sentence,
      form: key === one.words.join(' ') ? 'full' : 'part',
    });
    if (key !== one.words.join(' ')) one.aliases.add(run.text);
    const title = titleSpan(document, run, tables);
    if (title) one.roles.push(title);
    const role = one.kind === 'person' ? roleBehind(document, run, tables) : undefined;
    if (role) one.roles.push(role);
  }
  return all.map(({ name, kind, mentions, roles, aliases }) => ({
    name,
    kind,
    mentions: mentions.sort((a, b) => a.start - b.start),
    roles: roles.sort((a, b) => a.span.start - b.span.start),
    aliases: [...aliases],
  }));
}

/** Of two with one surname the one named last before it. */
function nearest(candidates: readonly Building[], run: Run, document: TokenizedDocument): Building | undefined {
  if (candidates.length < 2) return candidates[0];
  const at = (document.tokens[run.first] as Token).start;
  let best: Building | undefined;
  let closest = -1;
  for (const candidate of candidates)
    for (const mention of candidate.mentions)
      if (mention.start < at && mention.start > closest) {
        closest = mention.start;
        best = candidate;
      }
  return best ?? candidates[0];
}

/** 'Raymond Delacroix' is 'Raymond T. Delacroix'; the fuller one keeps the name. */
function longer(all: readonly Building[], run: Run): Building | undefined {
  const full = (words: readonly string[]): string => words.filter((word) => word.length > 1).join(' ');
  const wanted = full(run.words);
  const found = all.find((one) => one.words.length > 1 && full(one.words) === wanted);
  if (found && run.words.length > found.words.length) {
    found.aliases.add(found.name);
    found.name = run.text;
    found.words = run.words;
  }
  return found;
}

const abbreviations = (run: Run): string[] => {
  const letters = run.words
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
  if (tables.places.has(words.join(' '))) return 'place';
  if (words.some((word) => tables.bodyWords.has(word)) || (words.length === 1 && /^\p{Lu}{2,8}$/u.test(run.text)))
    return 'body';
  if (words.length > 1 && words.some((word) => tables.placeWords.has(word)) && !titles.length) return 'place';
  if (titles.length && !tables.placeWords.has(last)) return 'person';
  const first = words[0] as string;
  if (words.length > 1 && words.length <= 5 && (tables.women.has(first) || tables.men.has(first))) return 'person';
  const behind = document.tokens[run.next];
  const after = document.tokens[run.next + 1];
  // 'Valdis Erm, 71,'; 'Dana Frank, professor of'; 'Ilze Brandt, head of'; 'Frank, who'.
  if (
    behind?.norm === ',' &&
    after &&
    words.length > 1 &&
    (/^\d{1,3}$/.test(after.norm) ||
      after.norm === 'who' ||
      tables.roles.has(after.norm) ||
      tables.articles.has(after.norm))
  )
    return 'person';
  if (
    behind &&
    /^(?:said|says|told|added|wrote|argued|asked|noted|warned|who|himself|herself|whose|insisted|recalled|explained|described|suggested|predicted|estimated|believes|thinks|agreed|admitted|testified|concluded|replied|joked|claimed|denied|urged|hopes|fears|doubts)$/.test(
      behind.norm,
    )
  )
    return 'person';
  const previous = document.tokens[run.from - 1];
  if (
    previous &&
    /^(?:said|says|added|asked|argued|noted|warned|warns|insisted|recalled|explained|replied|wrote|adds|notes|argues)$/.test(
      previous.norm,
    )
  )
    return 'person';
  return isTalkedOf(run, document) ? 'person' : undefined;
}

function hasRole({ tokens }: TokenizedDocument, from: number, tables: PeopleTables): boolean {
  for (let t = from; t < from + 4; t++) {
    const norm = tokens[t]?.norm ?? '';
    if (tables.roles.has(norm) || tables.titles.has(norm)) return true;
    if (norm === ',') return false;
  }
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
