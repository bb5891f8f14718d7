/** Why a case of Recognizers-Text's specs is not met: held to be wrong for news, or a gap that is ours to mend. */
export interface Reason {
  readonly model: RegExp;
  readonly input: RegExp;
  readonly verdict: 'wrong for news' | 'ours to mend';
  readonly why: string;
}

const wrong = (model: RegExp, input: RegExp, why: string): Reason => ({ model, input, verdict: 'wrong for news', why });
const ours = (model: RegExp, input: RegExp, why: string): Reason => ({ model, input, verdict: 'ours to mend', why });

const NUMBER = /^NumberModel/;
const UNIT = /^(?:Age|Currency|Dimension|Temperature)Model/;
const DAY = /^DateExtractor/;
const PERIOD = /^DatePeriodExtractor/;

/** The first that fits a case counts. */
export const reasons: readonly Reason[] = [
  wrong(NUMBER, /192\.168/, 'an address on the internet counts nothing'),
  ours(NUMBER, /two dozens/, '"and two dozens" adds to what stands before it'),
  wrong(NUMBER, /^10G$/, '"10G" is the name of a network'),
  wrong(NUMBER, /\d\s+k$|-\s*10\s*k/, 'a "k" that stands apart is a letter; "10k" is read'),
  ours(NUMBER, /twenty and three and/, 'a second "and" between number words ends the number'),
  wrong(NUMBER, /thousand fifths/, 'nobody counts in hundred-and-one-thousand-fifths'),
  wrong(NUMBER, /isn't a number/, 'in news "1m" is a million'),
  ours(NUMBER, /more than half people/, '"half" before a bare noun is taken for "half price"'),
  ours(NUMBER, /three quarters million/, '"and three quarters million" adds to what stands before it'),
  wrong(
    UNIT,
    /hart - scott|dollar : 143|dollar dollar|dollar rmb|\$10 dollars bill|metric ton is equal|to celsius/,
    'a currency or a unit without a number is no figure',
  ),
  wrong(
    UNIT,
    /and one and one point|and two and three points/,
    '"one dollar and one and one point": what the second number counts is not told',
  ),
  ours(
    UNIT,
    /and fifty|and 15\.|\$ 10 dollars bill/,
    'cents behind "and", or a sign with a gap, at the end of an amount',
  ),
  wrong(UNIT, /kuai|satoshi|ரூ|\bsen\b|drachma/, 'a unit that English news does not write'),
  wrong(UNIT, /^1m is equal/, 'in news "1m" is a million, unless a word behind it tells of a length'),
  wrong(UNIT, /100 mb/, 'in news "100 mb" is megabytes'),
  wrong(UNIT, /2 pm is/, '"2 pm" is a time of day'),
  wrong(UNIT, /12 m 2 dm/, 'a compound is one value in its smaller unit'),
  ours(UNIT, /12 ft 2 in/, '"in" that stands apart is taken for the preposition'),
  ours(UNIT, /cup olive/, 'a cup is also a trophy'),
  wrong(UNIT, /millisecond/, 'no such speed stands in news'),
  wrong(UNIT, /Random Street/, '"23456 F" is no temperature, but nothing near it says so'),
  wrong(
    DAY,
    /(?:on|for the) (?:15|27|second|twenty|thirty)|on the second/,
    'a number or an ordinal alone is none in an article: "on 15 of them", "for the second time"; "on the 27th" is read',
  ),
  wrong(
    DAY,
    /4[.-]22|4\/22|22\/04|11\/12|friday 7/,
    'scores, odds, fractions and prices look alike; two numbers with a slash are read behind "on" or a day of the week',
  ),
  wrong(DAY, /the (?:last )?day$/, 'nothing says which day'),
  wrong(DAY, /this friday june twenty/, 'read as one date; that it is no Friday is for a check to say'),
  wrong(DAY, /weeks|business days/, 'a span of time, whose number is a figure'),
  ours(DAY, /two (?:sundays|monday)/, '"two Sundays from now"'),
  ours(DAY, /october\. 2/, 'behind a whole name a stop ends the sentence'),
  wrong(
    PERIOD,
    /next (?:3|decade)|past|previous|last (?:3|two)|the next decade|4 weeks|weeks (?:before|from)|days (?:before|after)/,
    'a span of time, whose number is a figure; the date in it is read where it can be told',
  ),
  wrong(
    PERIOD,
    /\d (?:[-/]|[-/] )|\d[-/] \d/,
    'numbers beside a dash or a slash with a gap are ranges, clauses, list entries',
  ),
  wrong(PERIOD, /2015\.3|10\/1 to/, 'decimals and fractions look alike'),
  wrong(PERIOD, /summer|rest (?:of|the)/, 'nothing says which one'),
  wrong(PERIOD, /[Yy]ear (?:247|two hundred)/, 'before 1000 a year needs its era ("AD 247")'),
  wrong(PERIOD, /week (?:between|from) Wednesday/, 'read as two: the week, and the days in it'),
  ours(PERIOD, /November between|Feb between/, 'a month before "between" and its days'),
  ours(PERIOD, /last sept/, 'a short month in lower case'),
  ours(PERIOD, /from last Monday April|half days later/, 'a range of which one end is relative'),
  ours(PERIOD, /between now|and now/, '"now" as the end of a range'),
  ours(PERIOD, /w\/c/, '"w/c" for the week that begins'),
  ours(PERIOD, /year to date/, '"year to date"'),
  ours(PERIOD, /week of the 18th/, 'a week named by its day alone'),
];
