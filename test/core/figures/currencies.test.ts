import assert from 'node:assert/strict';
import { english } from '../../../src/core/lang/en';
import { sharedCurrencies } from '../../../src/core/lang/en/figuresCurrenciesShared';
import { marked, unmarked } from './reading';

const values = (sentence: string, ...expected: string[]): void => {
  it(sentence, () => assert.deepEqual(marked(unmarked(sentence)), [sentence, ...expected]));
};

describe('figures: money of one name in several countries', () => {
  values('In Mexico the pill costs «90 pesos».', '90 MXN');
  values("Chile's miners earn «900,000 pesos» a month.", '900000 CLP');
  values('In Manila rice rose to «55 pesos» a kilo.', '55 PHP');
  values('A bus fare in Nairobi is «80 shillings».', '80 KES');
  values('Norway will spend «2bn kroner» on it.', '2000000000 NOK');
  values('Denmark will spend «2bn kroner» on it.', '2000000000 DKK');
  values('Pakistan raised petrol to «280 rupees» a litre.', '280 PKR');
  values('A ticket is «40 rupees».', '40 INR');
  values('Aid of «up to 1,000 lei» a hectare.', '<=1000 RON');
  values('In Chisinau a loaf is «9 lei».', '9 MDL');
  values('In Istanbul a loaf is «15 lira».', '15 TRY');
  values('It cost «900 kronor».', '900 SEK');
  values('In Iceland it cost «900 kronur».', '900 ISK');
  values('Mexico sent observers; in Chile, where Chileans paid «900 pesos», none came.', '900 CLP');
  // Nothing says whose: the name is what is counted.
  values('A ticket is «40» pesos.', '40');
  values('He found «three» crowns in the crypt.', '3');

  for (const { names, codes } of sharedCurrencies)
    for (const [code, words] of codes)
      for (const word of words.split(' '))
        for (const name of names.split('|')) values(`In ${word} it is «40 ${name}».`, `40 ${code}`);
});

describe('figures: every name and code of a currency', () => {
  for (const [phrase, { unit, factor, shared }] of english.figures.units.rows())
    if (
      /^[A-Z]{3}$/.test(unit) &&
      !factor &&
      !shared &&
      /^[\p{L} ]+$/u.test(phrase) &&
      phrase.length > 2 &&
      phrase.toUpperCase() !== unit
    )
      values(`It has «40 ${phrase}» left.`, `40 ${unit}`);
    else if (/^[A-Z]{3}$/.test(unit) && phrase.toUpperCase() === unit) {
      if (unit !== 'KGS') values(`It has «40 ${unit}» left.`, `40 ${unit}`); // these are kilograms
      values(`It has «${unit} 40» left.`, `40 ${unit}`);
    }
  values('It has «RD$40», or «40 RD$», left.', '40 DOP', '40 DOP');
});

describe('figures: shares and points in other words', () => {
  values('Rates are «a full percentage point» below the peak.', '1 pp');
  values('They took a full year and a whole day.');
  values('It has «roughly one for every 14» residents.', '~1/14');
  values('It has «two for every 100» residents.', '2/100');
  values('One for all, and «14» for tea.', '14');
});
