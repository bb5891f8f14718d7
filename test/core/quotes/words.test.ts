import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document';
import { english } from '../../../src/core/lang/en';
import { read } from '../../../src/core/reading';
import { checkOn, source } from '../verify/helper';
import { wordLists } from './wordLists';

const reading = (text: string) => read(parseDocument(text, 'text'), english);
const quoteIn = (text: string) => reading(text).quotes.at(-1);
const speakerIn = (text: string): string => quoteIn(text)?.speaker ?? '-';
const giverIn = (text: string): string => [...reading(text).givers.values()][0] ?? '-';
const kindOf = (text: string, name: string): string =>
  reading(text).people.find((one) => one.name === name)?.kind ?? '-';
const rolesOf = (text: string): readonly string[] =>
  reading(text).people.flatMap(({ roles }) => roles.map((role) => role.text));
const capital = (word: string): string => (word[0] as string).toUpperCase() + word.slice(1);

/** What shows each word of a table: the template with the word in it, what is read, and what must be read. */
type Shown = (word: string) => readonly [text: string, found: string, expected: string];

const speaks =
  (template: (word: string) => string, expected = 'Dana Frank'): Shown =>
  (word) => [template(word), speakerIn(template(word)), expected];
const gives =
  (template: (word: string) => string, expected = 'Dana Frank'): Shown =>
  (word) => [template(word), giverIn(template(word)), expected];
const sorts =
  (template: (word: string) => string, expected: string): Shown =>
  (word) => [template(word), quoteIn(template(word))?.sort ?? '-', expected];
const isKind =
  (template: (word: string) => string, name: (word: string) => string, expected: string): Shown =>
  (word) => [template(word), kindOf(template(word), name(word)), expected];

const base = source(
  '“The base is not critical to the army,” said Eric Olson.\n\n“It has a long and nasty history,” Dana Frank noted.',
  'herald',
);

const quotes: Readonly<Record<keyof (typeof wordLists)['quotes'], Shown>> = {
  cues: speaks((word) => `Eric Olson left, but Dana Frank ${word} that it was “over for us all”.`),
  asserting: gives((word) => `Dana Frank ${word} 12 boats were there.`),
  fragmentCues: speaks((word) => `Eric Olson left, but Dana Frank ${word} it “a gift to the banks”.`),
  addressing: (word) => {
    const text = `Dana Frank ${word} Eric Olson: “It is over for us.”`;
    return [text, quoteIn(text)?.addressee ?? '-', 'Eric Olson'];
  },
  nouns: speaks((word) => `Eric Olson left after Dana Frank’s ${word} that it was “over for us all”.`),
  authors: speaks((word) => `“It is over for us” was the message ${word} Dana Frank.`),
  openers: gives((word) => `${capital(word)} 12 boats had sunk, Dana Frank said.`, '-'),
  she: speaks((word) => `Dana Frank rose. It was, in ${word} words, “over for us all”.`),
  he: speaks((word) => `Eric Olson rose. It was, in ${word} words, “over for us all”.`, 'Eric Olson'),
  they: (word) => {
    const text =
      word === 'it'
        ? '“It is over for us,” Dana Frank calls it.'
        : `The Ministry of Health was slow. It was, in ${word} words, “over for us all”.`;
    return [text, speakerIn(text), word === 'it' ? 'Dana Frank' : 'Ministry of Health'];
  },
  between: speaks((word) => `Dana Frank rose. “It is over for us,” she ${word} said.`),
  titled: sorts((word) => `They read the ${word} “Over for us” again.`, 'title'),
  termed: sorts((word) => `The ${word} “peace dividend of the year” is gone.`, 'scare'),
  languages: (word) => {
    const text = `Dana Frank said in a ${capital(word)} statement: “It is over for us.”`;
    return [text, quoteIn(text)?.translatedFrom ?? '-', capital(word)];
  },
  denials: (word) => {
    const text = `Eric Olson, ${word} as it was, called the base «“critical to the army”».`;
    return [text, checkOn([base], text).verdict, 'supported'];
  },
  participles: speaks((word) => `Dana Frank called it “a gift to us all,” ${word} Eric Olson had been wrong.`),
  passive: speaks((word) => `Eric Olson ${word} told by Dana Frank that it was “over for us all”.`),
  prepositions: speaks((word) => `Standing ${word} Eric Olson, Dana Frank has a plan, “a way out for us all”.`),
  beside: speaks((word) => `“It is over for us,” said ${word} Eric Olson.`, '-'),
  subordinate: speaks((word) => `“It is over for us,” said ${word} Eric Olson left.`, '-'),
  breaks: speaks((word) => `Dana Frank knew the day ${word} lost then said it was “over for us all”.`),
  clauses: speaks((word) => `Eric Olson left ${word} Dana Frank rose to warn, saying it was “over for us all”.`),
  infinitive: gives((word) => `Dana Frank was there ${word} put 12 boats ashore.`, '-'),
  mouthpieces: speaks((word) => `A ${word} for Northmoor Police said it was “over for us all”.`, 'Northmoor Police'),
  reporting: (word) => {
    const text = `«“It has a long and nasty history,”» ${/ (?:to|by)$/.test(word) ? `${word} The Herald` : `The Herald ${word}`}.`;
    return [text, checkOn([base], text).verdict, 'supported'];
  },
  articles: speaks((word) => `Dana Frank, a professor, rose. “It is over for us,” ${word} professor said.`),
};

const people: Readonly<Record<keyof (typeof wordLists)['people'], Shown>> = {
  notNames: (word) => {
    const text = `${capital(word)} rose.`;
    return [text, String(reading(text).people.length), '0'];
  },
  titles: isKind(
    (word) => `They met ${capital(word)} Zorv Quist.`,
    () => 'Zorv Quist',
    'person',
  ),
  feminine: speaks(
    (word) => `They met ${capital(word)} Zorv Quist and Eric Olson. “It is over for us,” he said.`,
    'Eric Olson',
  ),
  masculine: speaks(
    (word) => `They met ${capital(word)} Zorv Quist and Dana Frank. “It is over for us,” she said.`,
    'Dana Frank',
  ),
  particles: isKind(
    (word) => `They met Zorv ${word} Quist, who rose.`,
    (word) => `Zorv ${word} Quist`,
    'person',
  ),
  bodyWords: isKind(
    (word) => `They met Zorv ${capital(word)} there.`,
    (word) => `Zorv ${capital(word)}`,
    'body',
  ),
  postnominals: isKind(
    (word) => `They met Zorv Quist ${word.toUpperCase()}, who rose.`,
    () => 'Zorv Quist',
    'person',
  ),
  styles: (word) => {
    const text = word === 'st' ? 'They met St. Zorv Quist, who rose.' : `They met ${capital(word)}. Zorv there.`;
    const name = word === 'st' ? 'St. Zorv Quist' : 'Zorv';
    return [text, kindOf(text, name), 'person'];
  },
  bodyNouns: isKind(
    (word) => `They met Zorv, the ${word}.`,
    () => 'Zorv',
    'body',
  ),
  placeWords: isKind(
    (word) => `They saw Zorv ${capital(word)} there.`,
    (word) => `Zorv ${capital(word)}`,
    'place',
  ),
  seats: isKind(
    (word) => `They saw the ${word.split(' ').map(capital).join(' ')}.`,
    (word) => word.split(' ').map(capital).join(' '),
    'body',
  ),
  locating: isKind(
    (word) => `They stood ${word} Zorv Quist.`,
    () => 'Zorv Quist',
    'place',
  ),
  personal: isKind(
    (word) => `Then Zorv ${word} it.`,
    () => 'Zorv',
    'person',
  ),
  calendar: isKind(
    (word) => `They met Dana Quist ${capital(word)} for tea.`,
    () => 'Dana Quist',
    'person',
  ),
  capitalised: (word) => {
    const text = `They saw ${capital(word)}.`;
    return [text, String(reading(text).people.length), '0'];
  },
  roles: (word) => {
    const text = `There the ${word}, Zorv Quist, rose.`;
    return [text, rolesOf(text).join(), `the ${word}`];
  },
  kin: isKind(
    (word) => `They met her ${word}, Zorv.`,
    () => 'Zorv',
    'person',
  ),
  articles: (word) => {
    const text = `There ${word} baker, Zorv Quist, rose.`;
    return [text, rolesOf(text).join(), `${word} baker`];
  },
};

const shortTitles = {
  adm: 'admiral',
  capt: 'captain',
  cllr: 'councillor',
  cmdr: 'commander',
  col: 'colonel',
  cpl: 'corporal',
  gen: 'general',
  gov: 'governor',
  lt: 'lieutenant',
  maj: 'major',
  prof: 'professor',
  rep: 'representative',
  rev: 'reverend',
  sen: 'senator',
  sgt: 'sergeant',
  supt: 'superintendent',
} as const;

describe('short titles', () => {
  for (const [short, full] of Object.entries(shortTitles))
    it(`${short} is ${full}`, () => {
      const text = `${capital(short)}. Zorv Quist met Eric Olson. “It is over for us,” the ${full} said.`;
      assert.equal(speakerIn(text), 'Zorv Quist', text);
    });
});

describe('phrases of attribution', () => {
  for (const phrase of ['according to', 'in the words of', 'quoted by', 'in the view of'])
    it(phrase, () => {
      assert.equal(speakerIn(`The plan is “over for us all”, ${phrase} Dana Frank.`), 'Dana Frank');
      assert.equal(speakerIn(`The plan, ${phrase} Dana Frank, Eric Olson knows, is “over for us all”.`), 'Dana Frank');
    });
});

describe('words of the tables of quotes and people', () => {
  for (const [group, lists] of Object.entries(wordLists))
    for (const [table, list] of Object.entries(lists))
      it(`${group}: ${table}`, () => {
        const shown = (group === 'quotes' ? quotes : people) as Readonly<Record<string, Shown>>;
        const words: readonly string[] = typeof list === 'string' ? list.split(' ') : list;
        const failed = words.flatMap((word) => {
          const [text, found, expected] = (shown[table] as Shown)(word);
          return found === expected ? [] : [`${word}: ${found} in ${text}`];
        });
        assert.deepEqual(failed, []);
      });
});
