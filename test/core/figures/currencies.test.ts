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

  // A verb and an adjective elsewhere, and behind number words.
  values('In Seoul «12,000 won» is little, «two million won» much.', '12000 KRW', '2000000 KRW');
  values('«A dozen» won prizes.', '12');
  values('Of «40», «12» won gold.', '40', '12');
  values('In Seoul «a dozen» won prizes.', '12');
  values('It has «14» real estate firms.', '14');
  values('In Brazil «ten» real friends came.', '10');

  for (const { names, codes } of sharedCurrencies)
    for (const [code, words] of codes)
      for (const word of words.split(' '))
        for (const name of names.split('|')) values(`In ${word} it is «40 ${name}».`, `40 ${code}`);
});

describe('figures: cent in the plural is a part of the money that the article writes', () => {
  values('Milk fell «14 cent» to «€0.45» a litre.', '0.14 EUR', '0.45 EUR');
  values('The interim dividend, «14 cent» last year, is scrapped.', '0.14 EUR');
  values('Milk was «14 cent» cheaper.', '0.14 EUR');
  values('Bread is «5 rand» dearer, petrol «90 cent».', '5 ZAR', '0.9 ZAR');
  values('Sugar is «180 Kenyan shillings», up «50 cent».', '180 KES', '0.5 KES');
  values('The share lost «15 cent» to «$3», or «2.60 euros».', '0.15 EUR', '3 USD', '2.6 EUR');
  values('The share lost «15 cent» to «$3».', '0.15 USD', '3 USD');
  values('Of «A$3» it keeps «5 cent».', '3 AUD', '0.05 AUD');
  values('Of «C$3» it keeps «5 cent».', '3 CAD', '0.05 CAD');
  values('Of «NZ$3» it keeps «5 cent».', '3 NZD', '0.05 NZD');
  values('Of «S$3» it keeps «5 cent».', '3 SGD', '0.05 SGD');
  values('Of «US$3» it keeps «5 cent».', '3 USD', '0.05 USD');
  values('The toll is «3 euros 50 cent».', '3.5 EUR');
  // The American plural where no other money is written, an adjective, a single one: the article's dollar.
  values('A bag costs «15 cents».', '0.15 USD');
  values('A «15-cent» rise, a «15 cent» rise.', '0.15 USD', '0.15 USD');
  values('It is worth not «one cent».', '0.01 USD');
  values('It fell «14 per cent».', '14 %');
  values('A bag costs «15 cents», a box «€4».', '0.15 EUR', '4 EUR');
  values('A bag costs «15 cents», a box «€4» or «$5».', '0.15 USD', '4 EUR', '5 USD');
  values('A bag costs «A$4», a stamp «15 cents».', '4 AUD', '0.15 AUD');
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
