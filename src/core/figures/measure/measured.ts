import type { Dimension } from '../../quantities';
import type { Cursor } from '../cursor';
import { BREAKS, headOf, verbBefore } from './clause';
import { isNominal, isPlural, isVerbal, overDeterminers, phraseAt, phraseBefore, type Phrase } from './nouns';
import { referredTo } from './reference';
import { doing, isStretch, stretchTo } from './stretch';
import {
  changedThing,
  compared,
  directly,
  gapped,
  hasVerb,
  isChange,
  isWhen,
  objectBefore,
  ofWhich,
  outside,
  overRate,
  partOf,
  previousOf,
  subject,
  subjectFigure,
  toldBefore,
  type Answer,
  type Earlier,
  type Site,
} from './site';

/** A share, money, a length, a span of time: the noun it stands before, 'of' or 'in' what, what it is compared with, or whose it is. */
export function measured(cursor: Cursor, site: Site): Answer {
  return behind(cursor, site) ?? ofWhich(cursor, site) ?? fromOthers(cursor, site) ?? aroundVerb(cursor, site);
}

/** What the words behind the figure name: '3 % of voters', '$3m in bribes', 'half the rice'. */
function behind(cursor: Cursor, site: Site): Answer {
  const { next, to, dimension, form } = site;
  const direct = directly(cursor, next, to);
  if (direct && !isChange(cursor, direct.last - 1)) return direct;
  if (direct) return changeBehind(cursor, site, direct);
  if (form === 'fraction' && (cursor.coarse(next) === 'determiner' || cursor.coarse(next) === 'possessive')) {
    const whole = phraseAt(cursor, next, to);
    if (whole && !cursor.tables.cues.numberNouns.has(cursor.norm(whole.last - 1))) return whole;
    if (whole && cursor.is(whole.last, 'of')) return phraseAt(cursor, whole.last + 1, to) ?? whole;
    if (whole) return previousOf(site)?.measure ?? whole; // 'fewer than half the number in 2021'
  }
  const of = partOf(cursor, next, to) ?? partOf(cursor, overRate(cursor, next), to); // '40 milligrams a day of it'
  if (of) return of;
  if (isStretch(dimension)) {
    const what = stretchTo(cursor, site);
    if (what) return what;
  }
  if (cursor.is(next, 'of') && cursor.tables.cues.referring.has(cursor.norm(next + 1)) && site.last) return site.last;
  if (dimension === 'ratio') return predicated(cursor, site);
  if (dimension === 'points' || compared(cursor, site)) return undefined;
  return inWhat(cursor, site);
}

/** '47% were women', 'more than 80 percent are children under 12': what a share of them is. */
function predicated(cursor: Cursor, { next, to }: Site): Phrase | undefined {
  if (!cursor.tables.elision.be.has(cursor.norm(next))) return undefined;
  const phrase = phraseAt(cursor, next + 1, to);
  return phrase?.first === next + 1 && isPlural(cursor, phrase.last - 1) ? phrase : undefined;
}

/** 'A 2.4% fall in sales' is of the sales; without them of what the sentence spoke of: 'exports were $9bn, a 5% rise'. */
function changeBehind(cursor: Cursor, site: Site, direct: Phrase): Answer {
  const of = cursor.is(direct.last, 'in') || cursor.is(direct.last, 'of');
  const what = of && !isWhen(cursor, direct.last + 1) ? phraseAt(cursor, direct.last + 1, site.to) : undefined;
  if (what) return what;
  const alone = direct.last - direct.first === 1;
  return (alone ? (previousOf(site)?.measure ?? subject(cursor, site)) : undefined) ?? direct;
}

const IN_WHAT: ReadonlySet<Dimension> = new Set(['money', 'duration', 'mass', 'volume']);

/** '$3m in bribes', '£12.4m for their losses', 'would add £60m to annual costs', 'cut $1.3m from overtime', 'took a second off the record'. */
function inWhat(cursor: Cursor, site: Site): Phrase | undefined {
  const { next, to, dimension, first } = site;
  const rated = overRate(cursor, next);
  const at = cursor.coarse(rated) === 'adverb' ? rated + 1 : rated; // 'has £5.2bn out on offices'
  const verb = verbBefore(cursor, first, site.from);
  const head = verb ? cursor.norm(verb.last - 1) : '';
  const costs = verb?.last === first && cursor.tables.cues.costs.has(head); // 'costs $3 in poor countries'
  const place = cursor.token(at + 1)?.capital === true;
  const what = cursor.is(at, 'in') || cursor.is(at, 'on') || cursor.is(at, 'into');
  if (what && cursor.tables.cues.asides.has(cursor.norm(at + 1))) return undefined; // 'on average'
  if (IN_WHAT.has(dimension) && what) {
    if (cursor.tables.rates.has(cursor.norm(at + 2)) && cursor.coarse(at + 1) === 'determiner') return undefined; // '310 on every hectare'
    const busy = dimension === 'duration' && at > next; // 'worked 30 hours a week in a garden centre'
    return costs || place || busy || isWhen(cursor, at + 1) ? undefined : phraseAt(cursor, at + 1, to);
  }
  if (
    (cursor.is(at, 'from') || cursor.tables.cues.distant.has(cursor.norm(at))) &&
    cursor.tables.cues.cutting.has(head)
  )
    return phraseAt(cursor, at + 1, to);
  if (dimension !== 'money') return undefined;
  if (cursor.is(at, 'to') && (cursor.is(at + 1, 'each') || cursor.is(at + 1, 'every')))
    return phraseAt(cursor, at + 2, to);
  if (cursor.is(at, 'for')) {
    const what = costs || isWhen(cursor, at + 1) ? undefined : phraseAt(cursor, at + 1, to);
    return what && cursor.word(what.last - 1).times ? undefined : what; // 'for the first time'
  }
  const wanted = cursor.is(at, 'to') ? 'up' : cursor.is(at, 'from') ? 'down' : undefined;
  return wanted && cursor.tables.changes.get(head) === wanted ? phraseAt(cursor, at + 1, to) : undefined;
}

/** '38% of the cases and the older ones for 44%': the same preposition before both. */
function parallel(cursor: Cursor, site: Site): Earlier | undefined {
  const previous = previousOf(site);
  const before = site.first - 1;
  const alike = previous?.measure.text && previous.dimension === site.dimension;
  if (alike && cursor.is(before, 'for') && cursor.is(previous.first - 1, 'for')) return previous;
  if (cursor.coarse(before) !== 'preposition' || cursor.coarse(before - 1) !== 'conjunction') return undefined;
  const same = ({ first, dimension }: Earlier): boolean =>
    dimension === site.dimension && cursor.norm(first - 1) === cursor.norm(before);
  for (let k = site.sentence.length - 1; k >= 0; k--) if (same(site.sentence[k] as Earlier)) return site.sentence[k];
  return undefined; // 'to grow by 0.6% this year and by 1.3% next'
}

/** '; wages, up 3 percent, fell behind': what a clause opens with, and how far it moved. */
function movedBeside(cursor: Cursor, { first, from }: Site): Phrase | undefined {
  if (!cursor.tables.cues.particles.has(cursor.norm(first - 1)) || cursor.norm(first - 2) !== ',') return undefined;
  const phrase = phraseBefore(cursor, first - 2, from);
  const led = phrase && overDeterminers(cursor, phrase.first, from) - 1;
  const opens =
    led !== undefined && (led < from || BREAKS.has(cursor.norm(led)) || cursor.coarse(led) === 'conjunction');
  return opens && !cursor.tables.periods.has(cursor.norm(first - 3)) ? phrase : undefined;
}

const APART = 8;

/** '8.6 million tonnes of maize this year, down 22 percent', 'came to 68,000 in June, 44 percent fewer': a change of the figure before it in its clause. */
function isAppendedChange(cursor: Cursor, { first, next, dimension }: Site, previous: Earlier): boolean {
  if (dimension === 'duration' || previous.dimension === 'duration' || previous.form === 'age') return false;
  const led = cursor.tables.cues.particles.has(cursor.norm(first - 1));
  const comma = led ? first - 2 : first - 1;
  if (cursor.norm(comma) !== ',' || comma - previous.next > APART) return false;
  const compares = cursor.tables.cues.more.has(cursor.norm(next)) || cursor.tables.comparatives.has(cursor.norm(next));
  if (!led && !(compares && cursor.tables.cues.compares.has(cursor.norm(next + 1)))) return false;
  for (let k = previous.next; k < comma; k++)
    if (BREAKS.has(cursor.norm(k)) || cursor.coarse(k) === 'conjunction') return false;
  return !hasVerb(cursor, previous.next, comma);
}

/** What another figure of the sentence measures, where the two are set against each other. */
function fromOthers(cursor: Cursor, site: Site): Answer {
  const { next, first, dimension } = site;
  const moved = movedBeside(cursor, site);
  if (moved) return moved;
  const same = compared(cursor, site) ?? parallel(cursor, site);
  if (same) return same.measure;
  const previous = previousOf(site);
  if (!previous?.measure.text) return undefined;
  if (isAppendedChange(cursor, site, previous)) return previous.measure;
  if (cursor.is(first - 1, 'or') && cursor.norm(first - 2) === ',') return previous.measure; // 'a loss of $158,666, or 10 cents a share'
  if (cursor.is(first - 1, 'of') && cursor.is(first - 2, 'each')) return previous.measure; // 'a dozen cells, each of two ampere-hours'
  if (
    dimension === 'duration' &&
    cursor.is(first - 1, 'in') &&
    previous.measure.span?.end === cursor.endBefore(first - 1)
  )
    return previous.measure; // '23 cases in 20 years'
  const share = previous.dimension === 'ratio' || previous.dimension === 'count';
  if (site.form === 'fraction' && share && isVerbal(cursor, next)) return previous.measure; // '38 % of households cut back, and two in three expected'
  if (dimension === 'points' && previous.dimension === 'ratio' && cursor.norm(first - 1) === ',')
    return previous.measure; // '71 % of turnover, 13 points more'
  return gapped(cursor, site);
}

/** What stands before the figure: 'a fine of', 'a house valued at', the verb's object or subject. */
function aroundVerb(cursor: Cursor, site: Site): Answer {
  const { first, from } = site;
  return (
    beforeMark(cursor, site) ??
    ownOf(cursor, site, beforePreposition(cursor, site)) ??
    recipient(cursor, site) ??
    (isStretch(site.dimension) && !cursor.is(first - 1, 'every') ? doing(cursor, site) : undefined) ??
    subjectFigure(cursor, site)?.measure ??
    toldBefore(cursor, site) ??
    subject(cursor, site) ??
    besideIt(cursor, first, from) ??
    referredTo(cursor, site) ??
    previousOf(site)?.measure ??
    (site.dimension === 'money' ? verbAlone(cursor, site) : undefined) ??
    (site.dimension === 'duration' ? doing(cursor, site, true) : undefined) ??
    whatFor(cursor, site)
  );
}

const APPOSED = new Set([',', '.', ';', ')', '—', '']);

/** What may stand behind a figure that says how much of the phrase before its comma: a mark, 'away', 'long'. */
const isApposed = (cursor: Cursor, i: number): boolean =>
  APPOSED.has(cursor.norm(i)) ||
  cursor.tables.cues.distant.has(cursor.norm(i)) ||
  cursor.tables.comparatives.has(cursor.norm(i));

/** "last season's 6.1 million": the time is not what is measured. */
const isOfTime = (cursor: Cursor, first: number): boolean =>
  cursor.tables.periods.has(cursor.norm(first - 1).replace(/'s$/, '')) || cursor.word(first - 1).month === true;

/** "the euro zone's 3%", 'the best estimate, 26 gigatonnes a year, rests', 'the price: $3'. */
function beforeMark(cursor: Cursor, site: Site): Phrase | undefined {
  const { first, next, from } = site;
  const before = cursor.norm(first - 1);
  if (cursor.tables.forms.possessive(before) && !isOfTime(cursor, first)) return phraseBefore(cursor, first, from);
  if (before === ':') return headOf(cursor, first - 1, from);
  if (cursor.tables.cues.valued.has(before)) {
    const end = cursor.norm(first - 2) === ',' ? first - 2 : first - 1;
    const phrase = outside(cursor, site, phraseBefore(cursor, end, from)); // 'her funding, worth £18,500'
    return phrase && cursor.tables.periods.has(cursor.norm(phrase.last - 1)) ? undefined : phrase;
  }
  if (before === ',' && first - 2 > from && isApposed(cursor, overRate(cursor, next)))
    return outside(cursor, site, headOf(cursor, first - 1, from));
  return undefined;
}

/** 'raised its forecast to', 'signed the striker for', 'a house valued at', 'a fine of', 'leaving the plaintiff with'. */
function beforePreposition(cursor: Cursor, site: Site): Answer {
  const { first, next, from, dimension } = site;
  const at = first - 1;
  if (cursor.is(at, 'to') || cursor.is(at, 'by') || cursor.is(at, 'from')) {
    const changed = changedThing(cursor, site) ?? objectBefore(cursor, site);
    if (changed) return changed;
  }
  const aside = cursor.is(next, 'on') && cursor.tables.cues.asides.has(cursor.norm(next + 1)) ? next + 2 : next;
  const led = cursor.is(at, 'at') || (cursor.is(at, 'for') && dimension === 'money');
  if (led && cursor.norm(at - 1) === ',' && cursor.norm(aside) === ',') {
    const phrase = outside(cursor, site, headOf(cursor, at - 1, from)); // 'Only Lebanon, at one in eight, carries more'
    if (phrase) return phrase;
  }
  if (cursor.is(at, 'for') && dimension === 'money') {
    const verb = verbBefore(cursor, first, from);
    if (!verb && isNominal(cursor, at - 1) && isVerbal(cursor, next)) return headOf(cursor, at, from); // 'a sprinkler system for $2m was rejected'
    return verb && cursor.tables.cues.asking.has(cursor.norm(verb.last - 1)) ? undefined : objectBefore(cursor, site);
  }
  if (
    cursor.is(at, 'at') &&
    cursor.tables.forms.past(cursor.norm(first - 2)) &&
    cursor.coarse(first - 3) !== 'auxiliary'
  ) {
    const end = cursor.word(first - 3).ordinal === 1 || cursor.coarse(first - 3) === 'adverb' ? first - 3 : first - 2;
    const comma = cursor.norm(end - 1) === ',' ? end - 1 : first - 2; // 'a house valued at', 'their replacement, first priced at'
    const phrase = phraseBefore(cursor, comma, from);
    if (phrase) return phrase;
  }
  if (cursor.is(at, 'of') && isGaugeAgain(cursor, site)) return previousOf(site)?.measure;
  const hangs = cursor.is(at, 'of') || cursor.is(at, 'at') || (cursor.is(at, 'with') && dimension === 'money');
  if (hangs) {
    const phrase = priced(cursor, site) ?? phraseBefore(cursor, at, from);
    const verbal = isVerbal(cursor, at - 1) || (cursor.is(at, 'at') && cursor.coarse(at - 2) === 'auxiliary'); // 'was valued at'
    if (phrase && !(verbal && !cursor.is(at, 'of'))) return phrase;
  }
  if (cursor.is(at, 'in') && dimension === 'duration') {
    const phrase = phraseBefore(cursor, at, from); // ', the fastest pace in 26 months'
    const best = phrase && cursor.tables.forms.superlative(cursor.norm(phrase.first)); // 'the best budget in 11 years'
    if (phrase && (best || cursor.norm(overDeterminers(cursor, phrase.first, from) - 1) === ',')) return phrase;
  }
  return undefined;
}

/** A phrase without the figures it overlaps; what another figure measures as it is. */
const ownOf = (cursor: Cursor, site: Site, answer: Answer): Answer =>
  answer && 'text' in answer ? answer : outside(cursor, site, answer);

/** 'could reach 7.2 million tonnes, which would beat the record of 6.8 million': a word for a value of what the figure before it measures. */
function isGaugeAgain(cursor: Cursor, { first, unit, sentence }: Site): boolean {
  const previous = sentence.at(-1);
  const gauge = cursor.tables.elision.gauges.has(cursor.norm(first - 2)) && cursor.coarse(first - 3) === 'determiner';
  return gauge && unit !== '' && previous?.unit === unit && previous.measure.text !== '';
}

/** 'finished a new main at a cost of $18m': not the cost is what the money is for, but what was finished. */
function priced(cursor: Cursor, site: Site): Phrase | undefined {
  const { first } = site;
  const at = first - 2;
  if (!cursor.is(first - 1, 'of') || !cursor.tables.cues.prices.has(cursor.norm(at))) return undefined;
  if (!cursor.word(at - 1).article || !cursor.is(at - 2, 'at')) return undefined;
  return objectBefore(cursor, { ...site, first: at - 1 });
}

/** 'paid consultants £33,000', 'fined the company $5m': who gets or gives it stands between the verb and the money; not 'cost the council £3'. */
function recipient(cursor: Cursor, site: Site): Phrase | undefined {
  if (site.dimension !== 'money') return undefined;
  const verb = verbBefore(cursor, site.first, site.from);
  if (!verb || verb.last >= site.first) return undefined;
  const head = cursor.norm(verb.last - 1);
  const coarse = cursor.coarse(verb.last - 1);
  if (
    (coarse !== 'verb' && coarse !== 'either') ||
    isChange(cursor, verb.last - 1) ||
    cursor.tables.cues.costs.has(head)
  )
    return undefined;
  const phrase = phraseAt(cursor, verb.last, site.first);
  const other = phrase && cursor.tables.cues.more.has(cursor.norm(phrase.last - 1)); // 'find the other £91,000'
  return phrase && !other && overDeterminers(cursor, site.first, phrase.last) === phrase.last ? phrase : undefined;
}

/** 'the 2.3 million hectares sown to maize': nothing else says what they are. */
function whatFor(cursor: Cursor, { next, to }: Site): Phrase | undefined {
  const participle = cursor.coarse(next) === 'verb' && cursor.tables.forms.participle(cursor.norm(next));
  if (!participle || cursor.coarse(next + 1) !== 'preposition') return undefined;
  const phrase = phraseAt(cursor, next + 2, to);
  return phrase && { first: next, last: phrase.last };
}

/** The noun phrase that touches the figure ('London house prices £500,000'). */
const besideIt = (cursor: Cursor, first: number, from: number): Phrase | undefined =>
  first > from &&
  !cursor.tables.cues.more.has(cursor.norm(first - 1)) &&
  !isVerbal(cursor, first - 1) &&
  isNominal(cursor, first - 1) &&
  cursor.coarse(first - 1) === undefined &&
  cursor.word(first - 1).ordinal === undefined &&
  cursor.coarse(first - 2) !== 'relative' && // 'by which time a quarter'
  !isOfTime(cursor, first)
    ? phraseBefore(cursor, first, from)
    : undefined;

/** 'They spend about £46': where the subject is a pronoun, the verb says what for. */
function verbAlone(cursor: Cursor, site: Site): Phrase | undefined {
  const verb = verbBefore(cursor, site.first, site.from);
  return verb && cursor.coarse(verb.last - 1) !== 'auxiliary' ? { first: verb.last - 1, last: verb.last } : undefined;
}
