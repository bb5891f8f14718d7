import { Asked, type Cursor } from '../cursor';

/** A noun phrase without its article: half-open range of tokens. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** Whether it stands in another sentence and is only referred to. */
  readonly lent?: boolean;
}

/** 'stationed', 'flowing' */
const isVerbForm = (cursor: Cursor, norm: string): boolean =>
  cursor.tables.forms.past(norm) || cursor.tables.forms.gerund(norm);

/** Whether a word looks like the plural of a noun. */
export const isPlural = (cursor: Cursor, i: number): boolean => cursor.answer(Asked.Plural, i, looksPlural);

function looksPlural(cursor: Cursor, i: number): boolean {
  const { plurals } = cursor.tables;
  const norm = cursor.norm(i);
  const known = plurals.get(norm);
  if (known !== undefined) return known;
  for (const ending of cursor.tables.pluralEndings) if (norm.endsWith(ending)) return true;
  return cursor.tables.forms.plural(norm);
}

const isPossessive = (cursor: Cursor, i: number): boolean => cursor.tables.forms.possessive(cursor.norm(i));

/** Whether token `i` may stand inside a noun phrase: a noun, an adjective, a name. */
export const isNominal = (cursor: Cursor, i: number): boolean => cursor.answer(Asked.Nominal, i, standsInPhrase);

function standsInPhrase(cursor: Cursor, i: number): boolean {
  const token = cursor.token(i);
  if (!token || token.kind !== 'word') return false;
  const coarse = cursor.coarse(i);
  if (coarse === undefined) {
    const word = cursor.word(i);
    if ((token.capital && word.month) || word.role === 'decade') return false;
    if (word.cardinal !== undefined || word.tens !== undefined || word.scale !== undefined) return false;
    if (isProgressive(cursor, i) || isModal(cursor, i - 1)) return false;
    return !cursor.tables.forms.adverb(token.norm) || token.capital || cursor.tables.plurals.has(token.norm);
  }
  if (coarse === 'either') return isNounHere(cursor, i);
  if (coarse === 'verb' && cursor.tables.forms.gerund(token.norm) && isGerund(cursor, i)) return true;
  if (coarse === 'verb' && (cursor.word(i - 1).article || cursor.is(i - 1, 'the')) && isBase(cursor, token.norm))
    return true; // 'the climb rises'
  return token.capital && i > cursor.first && coarse === 'verb' && !cursor.isPunctuation(i - 1);
}

/** A verb that is no past tense, participle or third person. */
const isBase = (cursor: Cursor, norm: string): boolean => {
  const { forms } = cursor.tables;
  return !forms.past(norm) && !forms.participle(norm) && !forms.present(norm) && !forms.gerund(norm);
};

/** 'will', 'could', also over an adverb: an infinitive stands behind it ('will dip to', 'could soon touch'). */
function isModal(cursor: Cursor, i: number): boolean {
  const at = cursor.coarse(i) === 'adverb' ? i - 1 : i;
  return cursor.tables.cues.modals.has(cursor.norm(at)) && cursor.token(at)?.capital === false;
}

/** 'they were forecasting', 'the price he was quoting': an -ing form behind 'be', with nothing behind it that it could describe. */
const isProgressive = (cursor: Cursor, i: number): boolean =>
  cursor.tables.elision.be.has(cursor.norm(i - 1)) &&
  cursor.tables.forms.gerund(cursor.norm(i)) &&
  !(cursor.isWord(i + 1) && cursor.coarse(i + 1) === undefined);

/** 'Spending will grow', 'the meeting', 'a six-hour meeting': an -ing form where only a noun may stand. */
function isGerund(cursor: Cursor, i: number): boolean {
  const before = cursor.coarse(i - 1);
  if (before === 'determiner' || before === 'possessive') return true;
  if (i === cursor.first || cursor.norm(i - 1) === '.') return isFinite(cursor, i + 1);
  return false;
}

const isFinite = (cursor: Cursor, i: number): boolean => {
  const coarse = cursor.coarse(i);
  return coarse === 'auxiliary' || coarse === 'verb' || coarse === 'either';
};

/** Whether a word that is noun and verb is the noun: behind an article, a preposition, a number, another noun that is no subject. */
function isNounHere(cursor: Cursor, i: number): boolean {
  const before = cursor.coarse(i - 1);
  if (before === 'determiner' || before === 'possessive') return !cursor.is(i - 1, 'that');
  if (before === 'preposition') return !cursor.is(i - 1, 'to');
  if (cursor.isNumeric(i - 1)) return !governs(cursor, i) && !isReduced(cursor, i); // 'six cuts', but 'six cut the wire'
  if (before === 'either' && cursor.tables.forms.present(cursor.norm(i)) && isAmountAhead(cursor, i + 1)) return false; // 'the climb rises 1,694 metres'
  if (before === 'either')
    return cursor.norm(i - 1) !== cursor.norm(i) && isNounHere(cursor, i - 1) && !isPlural(cursor, i - 1);
  if (before !== undefined) return false;
  if (!cursor.isWord(i - 1))
    return i === cursor.first || cursor.hyphen(i - 1) || cursor.isPunctuation(i - 1)
      ? cursor.coarse(i + 1) !== 'determiner' && !isMovingItsObject(cursor, i)
      : false;
  if (isPossessive(cursor, i - 1)) return true;
  if (isPlural(cursor, i - 1)) return false;
  const after = cursor.coarse(i + 1);
  if (cursor.token(i - 1)?.capital && !cursor.token(i)?.capital)
    return opensSentence(cursor, i - 1) && isPlural(cursor, i) && (after === 'auxiliary' || after === 'verb'); // 'Exceptional charges came'
  if (cursor.tables.forms.present(cursor.norm(i))) {
    if (after === 'preposition') return !cursor.isAmount(i + 2); // 'pay rises in', but 'the fare rises from $1.50'
    return after === 'auxiliary' || after === 'verb';
  }
  return !(
    cursor.isNumber(i + 1) ||
    cursor.norm(i + 1) === '$' ||
    cursor.norm(i + 1) === '£' ||
    cursor.norm(i + 1) === '€' ||
    after === 'determiner' ||
    after === 'possessive' ||
    after === 'pronoun'
  );
}

const opensSentence = (cursor: Cursor, i: number): boolean => i === cursor.first || cursor.norm(i - 1) === '.';

const OBJECT = 4;

/** 'A pilot study, in 240 patients, cut admissions by 38%': a word for a change, a noun phrase, and by how much or to what. */
function isMovingItsObject(cursor: Cursor, i: number): boolean {
  if (cursor.norm(i - 1) !== ',' || isPlural(cursor, i) || cursor.change(i) === undefined) return false;
  for (let k = i + 1; k <= i + OBJECT; k++) {
    if (k > i + 1 && (cursor.is(k, 'by') || cursor.is(k, 'to'))) return isAmountAhead(cursor, k + 1);
    if (!cursor.isWord(k) || (cursor.coarse(k) !== undefined && cursor.coarse(k) !== 'possessive')) return false;
  }
  return false;
}

/** 'the record of 6.8 million set in 2022': no noun, for it is no plural, the number is not one, and no article stands before that. */
function isReduced(cursor: Cursor, i: number): boolean {
  if (cursor.coarse(i + 1) !== 'preposition' || cursor.is(i + 1, 'of') || isPlural(cursor, i)) return false;
  let k = i - 1;
  while (k > cursor.first && cursor.isNumeric(k - 1)) k--;
  if (k === i - 1 && (cursor.norm(k) === '1' || cursor.word(k).cardinal === 1)) return false;
  while (k > cursor.first && (cursor.coarse(k - 1) === 'adverb' || cursor.isPunctuation(k - 1))) k--; // '$5m cut in'
  const led = cursor.coarse(k - 1);
  return led !== 'determiner' && led !== 'possessive';
}

/** Whether what stands behind a word is an object it may govern; 'a day' is a rate. */
function governs(cursor: Cursor, i: number): boolean {
  const after = cursor.coarse(i + 1);
  if (cursor.isAmount(i + 1) || after === 'possessive') return true;
  if (after === 'pronoun') return !isPlural(cursor, i); // 'seven hit him', but 'the six attacks he led'
  return after === 'determiner' && !cursor.tables.rates.has(cursor.norm(i + 2));
}

/** Whether token `i` is a verb here. */
export const isVerbal = (cursor: Cursor, i: number): boolean => cursor.answer(Asked.Verbal, i, actsAsVerb);

function actsAsVerb(cursor: Cursor, i: number): boolean {
  if (cursor.hyphen(i - 1) || cursor.hyphen(i + 1)) return false; // 'value-added tax'
  const coarse = cursor.coarse(i);
  if (coarse === 'auxiliary') return true;
  if (coarse === 'verb') return !isNominal(cursor, i);
  if (coarse === 'either') return !isNounHere(cursor, i);
  if (coarse === undefined && cursor.isWord(i) && isModal(cursor, i - 1))
    return !cursor.tables.forms.adverb(cursor.norm(i));
  if (coarse === undefined && (isMoving(cursor, i) || (cursor.isWord(i) && isProgressive(cursor, i)))) return true;
  if (coarse === undefined)
    return (
      cursor.isWord(i) && cursor.tables.forms.past(cursor.norm(i)) && !cursor.token(i)?.capital && isPastHere(cursor, i)
    );
  return cursor.tables.cues.particles.has(cursor.norm(i));
}

/** 'expects to combine 250', 'plans to vaccinate 1,200': an unknown word between 'to' behind a verb and a number. */
const isInfinitive = (cursor: Cursor, i: number): boolean =>
  cursor.isWord(i) &&
  cursor.is(i - 1, 'to') &&
  !cursor.token(i)?.capital &&
  !cursor.tables.forms.adverb(cursor.norm(i)) &&
  cursor.change(i - 2) === undefined &&
  !cursor.tables.elision.summed.has(cursor.norm(i - 2)) &&
  cursor.coarse(i - 2) === 'verb' &&
  isAmountAhead(cursor, i + 1);

/** 'the planet warms by 2.7 °C', 'it inched to 12', 'the probe weighs about 900 kg': an unknown word on -s or -ed between a noun and a number. */
function isMoving(cursor: Cursor, i: number): boolean {
  const { forms } = cursor.tables;
  const norm = cursor.norm(i);
  const past = forms.past(norm);
  if (!past && !forms.present(norm)) return isInfinitive(cursor, i);
  if (!cursor.isWord(i - 1)) return false;
  const { things, persons } = cursor.tables.cues;
  const told = things.has(cursor.norm(i - 1)) || persons.has(cursor.norm(i - 1)); // 'it spans 142 feet'
  if (told && isAmountAhead(cursor, i + 1)) return true;
  if (cursor.coarse(i - 1) !== undefined) return false;
  const leads = cursor.is(i + 1, 'from') || cursor.is(i + 1, 'by') || cursor.is(i + 1, 'to');
  const touches = !leads && isAmountAhead(cursor, i + 1);
  if (!touches && !(leads && cursor.isAmount(i + 2))) return false;
  if (past) return true;
  if (isPlural(cursor, i - 1) || forms.possessive(cursor.norm(i - 1))) return false;
  const led = cursor.coarse(i - 2);
  return (
    led === 'determiner' ||
    led === 'possessive' ||
    (touches && (isNominal(cursor, i - 2) || cursor.token(i - 1)?.capital === true))
  );
}

/** A number, or a hedge before one. */
function isAmountAhead(cursor: Cursor, i: number): boolean {
  if (cursor.isAmount(i)) return true;
  const hedge = cursor.hedgeAt(i);
  return hedge !== undefined && cursor.isAmount(hedge.at);
}

/** 'the firm acquired 30': a word on -ed that stands behind a noun and before something that can be its object. */
function isPastHere(cursor: Cursor, i: number): boolean {
  if (cursor.norm(i - 1) === ',' && cursor.is(i + 1, 'by')) return true; // 'The firm, acquired by its owners,'
  const before = cursor.coarse(i - 1);
  if (before === 'auxiliary' || before === 'pronoun' || before === 'adverb' || before === 'relative') return true;
  if (before !== undefined || !cursor.isWord(i - 1)) return false;
  const after = cursor.coarse(i + 1);
  return after !== undefined || !cursor.isWord(i + 1);
}

/** The noun phrase that begins at token `i`, behind an article or a possessive; undefined if none does. */
export function phraseAt(cursor: Cursor, i: number, end: number): Phrase | undefined {
  let at = i;
  for (let k = 0; k < 3; k++) {
    const coarse = cursor.coarse(at);
    if (coarse !== 'determiner' && coarse !== 'possessive') break;
    at += coarse === 'possessive' && cursor.is(at + 1, 'own') ? 2 : 1; // 'her own best'
  }
  const first = at;
  let nouns = 0;
  let plural = false;
  while (at < end) {
    const token = cursor.token(at);
    if (!token) break;
    const { norm } = token;
    if (cursor.hyphen(at) && at > first) {
      at++;
      if (cursor.isNumber(at)) at++;
      continue;
    }
    if (norm === "'" && cursor.glued(at) && isPlural(cursor, at - 1) && isNominal(cursor, at + 1)) {
      at++;
      plural = false;
      continue;
    }
    if (
      norm === '.' &&
      at > first &&
      cursor.glued(at) &&
      cursor.token(at - 1)?.capital &&
      cursor.norm(at - 1).length <= 3 &&
      isNominal(cursor, at + 1)
    ) {
      at++; // 'U.S. troops', 'Mr. Delacroix'
      continue;
    }
    if (norm === '&' && at > first && cursor.token(at - 1)?.capital && cursor.token(at + 1)?.capital) {
      at++; // 'Marks & Spencer'
      continue;
    }
    if (
      token.kind === 'number' &&
      at > first &&
      (isPossessive(cursor, at - 1) || (cursor.token(at - 1)?.capital && !plural))
    ) {
      at++; // 'the country's 12 provinces', 'Boeing 737 jets'
      continue;
    }
    if (token.kind !== 'word') break;
    const hung = at > first && cursor.hyphen(at - 1);
    if (!hung && !isNominal(cursor, at)) {
      if (cursor.coarse(at) === 'adverb' && (at > i || nouns > 0) && !plural && isNominal(cursor, at + 1)) {
        at++; // 'the Group's overall population', 'the next government'
        continue;
      }
      if (isParticiple(cursor, at, first, plural)) {
        at++;
        continue;
      }
      if (cursor.is(at, 'and') && nouns > 0 && !plural && isNominal(cursor, at + 1) && isAdjectiveBefore(cursor, at)) {
        at++;
        continue;
      }
      break;
    }
    if (plural && !token.capital && !hung) {
      if (!isPlural(cursor, at) || isVerbForm(cursor, norm)) break;
    } else if (nouns > 0 && !hung && !token.capital && isTail(cursor, at)) break;
    nouns++;
    plural = isPlural(cursor, at) && !isPossessive(cursor, at);
    at++;
  }
  while (at > first && (cursor.isPunctuation(at - 1) || cursor.is(at - 1, 'and'))) at--;
  return nouns > 0 && at > first ? { first, last: at } : undefined;
}

/** 'troops stationed', 'the river flowing': a verb's form behind the noun, nothing it could describe behind it. */
const isTail = (cursor: Cursor, at: number): boolean =>
  isVerbForm(cursor, cursor.norm(at)) && !isNominal(cursor, at + 1) && !cursor.hyphen(at + 1);

/** 'injured' in 'the injured people': a verb's form before a noun it describes. */
function isParticiple(cursor: Cursor, at: number, first: number, plural: boolean): boolean {
  if (plural || cursor.coarse(at) !== 'verb' || !cursor.tables.forms.participle(cursor.norm(at))) return false;
  if (at > first && isPlural(cursor, at - 1)) return false;
  if (at === first && !cursor.tables.participles.has(cursor.norm(at)) && !cursor.is(at - 1, 'of')) return false; // 'of spent solvent'
  return isNominal(cursor, at + 1) && (isPlural(cursor, at + 1) || isNominal(cursor, at + 2) || at === first);
}

/** 'military and civilian personnel': one more word must stand behind the second part. */
function isAdjectiveBefore(cursor: Cursor, at: number): boolean {
  return (
    isNominal(cursor, at + 2) &&
    !isPlural(cursor, at - 1) &&
    !isPlural(cursor, at + 1) &&
    !cursor.token(at + 1)?.capital
  );
}

/** The noun phrase that ends just before token `end` ('share of revenue', with what 'of' hangs on it); undefined if none does. */
export function phraseBefore(cursor: Cursor, end: number, floor: number): Phrase | undefined {
  let first = runBefore(cursor, end, floor);
  if (first === end) return undefined;
  for (let chain = 0; chain < 2; chain++) {
    const k = overDeterminers(cursor, first, floor);
    if (!cursor.is(k - 1, 'of') || k - 2 < floor || !isNominal(cursor, k - 2)) break;
    first = runBefore(cursor, k - 1, floor);
  }
  return { first, last: end };
}

/** Back over the number, and then the articles and possessives, before a noun phrase. */
export function overDeterminers(cursor: Cursor, first: number, floor: number): number {
  let k = first;
  while (k > floor && cursor.isNumeric(k - 1)) k--;
  while (k > floor) {
    const coarse = cursor.coarse(k - 1);
    if (coarse === 'determiner' || coarse === 'possessive') k--;
    else break; // a number before an article belongs to what is before: 'in 2024 an appeal'
  }
  return k;
}

/** Where the run of nominal words that ends before `at` begins. */
function runBefore(cursor: Cursor, at: number, floor: number): number {
  let k = at;
  while (k > floor) {
    const token = cursor.token(k - 1);
    if (!token) break;
    if (
      k === at &&
      token.kind === 'number' &&
      cursor.token(k - 2)?.capital &&
      !cursor.word(k - 2).month &&
      k - 2 >= floor &&
      !/[.,]/.test(token.norm)
    ) {
      k--; // 'the S&P 500 fell', but 'the season that began on July 1 could'
      continue;
    }
    if (
      isNominal(cursor, k - 1) &&
      !(
        k < at &&
        isPlural(cursor, k - 1) &&
        !token.capital &&
        !isPlural(cursor, k) &&
        !isPossessive(cursor, k - 1) &&
        cursor.norm(k) !== "'"
      )
    ) {
      k--;
      continue;
    }
    if (k === at && token.kind === 'word' && k - 2 > floor && cursor.hyphen(k - 2) && cursor.isWord(k - 3)) {
      k -= 3; // 'the start-up'
      continue;
    }
    if (k < at && cursor.hyphen(k - 1)) {
      k--;
      if (k > floor && (cursor.isWord(k - 1) || cursor.isNumber(k - 1))) k--;
      continue;
    }
    if (k < at && k - 2 > floor && token.kind === 'word' && cursor.hyphen(k - 2)) {
      k--; // 'like-for-like sales'
      continue;
    }
    if (k < at && token.norm === "'" && cursor.glued(k - 1)) {
      k--;
      continue;
    }
    if (k < at && token.norm === '&' && isNominal(cursor, k - 2)) {
      k--;
      continue;
    }
    if (k < at && token.norm === '.' && cursor.glued(k - 1) && cursor.isWord(k - 2) && cursor.norm(k - 2).length <= 3) {
      k--;
      continue;
    }
    // 'the reported cases': a participle in the middle of the run
    if (
      k < at &&
      cursor.coarse(k - 1) === 'verb' &&
      cursor.tables.forms.participle(token.norm) &&
      startsPhrase(cursor, k - 2)
    ) {
      k--;
      continue;
    }
    break;
  }
  return k;
}

function startsPhrase(cursor: Cursor, i: number): boolean {
  const coarse = cursor.coarse(i);
  return coarse === 'determiner' || coarse === 'possessive' || coarse === 'preposition' || i < cursor.first;
}
