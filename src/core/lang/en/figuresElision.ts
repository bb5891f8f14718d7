import type { ElisionCues } from '../figureTables';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What tells that a number alone leaves out the unit of the figure that it is set against. */
export const elision: ElisionCues = {
  again: set('another further'),
  be: set('are be been is was were'),
  countsMore: set('fewer further less more'),
  dayTimes: set('dawn dusk midday midnight nightfall noon sunrise sunset'),
  days: set('friday monday saturday sunday thursday tuesday wednesday'),
  // 'the average is 15', 'a record of 6.8 million', 'the usual 15': words for a value of what is measured already.
  gauges: set(
    'actual average benchmark best bottom budgeted cap ceiling consensus estimate estimated expected figure floor forecast forecasts goal guidance highest limit longest ' +
      'lowest maximum mean median minimum norm normal original plan planned peak previous projected projection quota recommended record remainder required rest shortest ' +
      'standard target targeted threshold trough usual worst',
  ),
  held: set(
    'forecast lies measured priced projected put puts putting recorded running runs ran seen set sits stand standing stands stood taken valued',
  ),
  inTime: set('after at by for from in on since to until'),
  late: set('ago before earlier later last next now previously then today tomorrow yesterday'),
  opposed: set('after against from not than versus vs'),
  participles: set('cut hit set sown'),
  people: set(
    'deploy deployed deploys dismissed employ employed employing employs fired fires hire hired hires hiring recruit recruited rescue rescued sack sacked sentenced train trained treat treated',
  ),
  // Values that have no unit: 'the hazard ratio was 0.66'.
  plain: set(
    'coefficient coefficients grade grades index magnitude number numbers odds rank ranking rating ratings ratio ratios score scores',
  ),
  points: set('point points'),
  pointers: set('coming current following last past preceding previous same that this'),
  pointing: set('that this'),
  referring: set('it'),
  reaching: set(
    'averaged averages averaging becomes became exceed exceeded exceeds hit hits reach reached reaches reaching read showed shows topped totaled totalled touch touched touches',
  ),
  sizes: set('across deep high long tall thick wide'),
  sought: set('asked called demanded demanding offered pleaded proposed recommended requested seeking sought wanted'),
  summed: set('amount amounted amounts came come comes equivalent'),
};
