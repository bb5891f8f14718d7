import type { FigureCues } from '../figureTables';
import { lifeEvents, people } from './figuresPeople';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The small words that decide how the numbers around them are read. */
export const cues: FigureCues = {
  aged: set('age aged ages'),
  asides: set(
    'addition average balance comparison contrast effect fact general part practice principle response return short sum theory total turn',
  ),
  asking: set('ask asked asking asks'),
  cutting: set('chopped cut cuts cutting knocked shaved shaves sliced stripped take took trimmed'),
  distant: set('away off'),
  events: set('after before'),
  leftTo: set('come go play run spare'),
  raced: set('clocked cycled paddled ran rowed skated skied sprinted swam'),
  spending: set('spend spending spends spent'),
  prices: set('cost price'),
  things: set('it'),
  people3: set('he she'),
  many: set('they'),
  modals: set('can could may might must shall should will would'),
  amountNouns: set('amount level number rate size'),
  beforeOver: set(
    'a after are at be been by every for from in is lasted lasting lasts of spent than the to took was were with within',
  ),
  beforeYear: set(
    '( - / a after an autumn before between by during early fall for from in late of since spring summer the through to until winter –',
  ),
  beforeYearOrCount: set(', about and around circa'),
  bounds: new Set(['above', 'below', 'over', 'under', 'well over', 'well under', 'just over', 'just under']),
  distances: set('50 60 100 110 200 300 400 600 800'),
  lifeEvents: new Set(lifeEvents),
  people: new Set(people),
  ranking: set(
    'am are be been came come comes distant ended equal equalled finish finished finishes finishing in is joint lie lies lying placed ranked ranks remain remained remains sat sit sits stand stands started was were',
  ),
  being: set('am be is was were'),
  whose: set('they who whom'),
  compares: set('against from instead than to versus vs'),
  decadeParts: set('early late mid'),
  spans: set(
    'ages aged anything anywhere between cost costs costing measure measures measuring priced prices pricing range ranged ranges ranging somewhere span spanned spanning spans varied varies vary varying worth',
  ),
  having: set('had has have'),
  hangs: set(
    'about across against among around at between by for from in inside into near on outside over per since through to under with within without',
  ),
  links: set(', / and but or to'),
  more: set('additional fewer further less more other such well'),
  motion: set(
    'brought climbed drove edged go goes going gone got moved moves pushed raised ran rose run runs shot up walked went',
  ),
  capitalOnly: set('no'),
  definite: set('the these those'),
  numberHeads: set('number numbers'),
  series: set(', and of or through to'),
  particles: set('down up'),
  seasons: set('season'),
  weights: set('lb lbs'),
  yearsOld: set('yo'),
  costs: set(
    'averaged averages cost costing costs fetch fetched fetches reached retails sell selling sells sold stood totaled totalled trade traded trades',
  ),
  numberNouns: set('number numbers tally total'),
  owners: set('her his my our their your'),
  persons: set("he he's i i'm she she's they who"),
  those: set('those'),
  though: set('though'),
  turning: set('turned turning turns'),
  clockLeads: set('after at before by from since till to until'),
  hourSigns: set('h'),
  minuteSigns: set('m min'),
  secondSigns: set('s sec'),
  raceTimes: set(
    'best km kilometer kilometers kilometre kilometres lap leg mark mile miles pace record split time times',
  ),
  margins: set('adrift ahead back behind clear faster outside slower'),
  played: set('go play run'),
  courses: set('kilometer kilometre lap km marathon mile'),
  racing: set('clocked clocking clocks ran run running runs'),
  ageAdverbs: set('already just now only still then'),
  ageNouns: set('age'),
  parents: set('father grandfather grandmother mother parent parents'),
  eldest: set('eldest oldest youngest'),
  kin: set(
    'boys brothers children cousins daughters girls grandchildren grandsons granddaughters nephews nieces siblings sisters sons teenagers triplets twins',
  ),
  whole: set('entire full whole'),
  valued: set('worth'),
  referring: set('it that them these this those what which whom'),
};
