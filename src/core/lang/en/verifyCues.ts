import type { CalculationCue, CalculationKind } from '../verifyTables';

/** What announces a calculation in English news, by what is worked out; alphabetical in each line. Our own list. */
const TABLE: readonly (readonly [CalculationKind, string])[] = [
  [
    'average',
    'a day|a head|a month|a piece|a week|a year|an average|an hour|apiece|each|every|monthly|on average|per|the average|weekly',
  ],
  [
    'change',
    'change|climb|climbed|cut|cuts|decline|declined|decrease|down|drop|dropped|dropping|fall|fallen|fell|forfeited|gain|gained|grew|grow|growing|grown|growth|grows|increase|increased|jump|jumped|lost|lower|raise|raised|reduction|rise|risen|rises|rose|shed|shrank|shrunk|slid|slipped|smaller|up|went up|widened',
  ],
  [
    'difference',
    'above|ahead|apart|behind|below|beyond|bigger|cheaper|dearer|differ|difference|excess|fewer|gap|higher|larger|lead|less|longer|lower|margin|more|off|older|over|shortfall|short|shorter|shy|smaller|surplus|trail|trailed|trails|under|wider|younger',
  ],
  [
    'ratio',
    'as big|as fast|as large|as long|as many|as much|as often|as old|double|equal to|equals|for every|fraction|one in|ratio|rate|size|times|triple|twice|works out',
  ],
  [
    'rest',
    'another|else|elsewhere|everyone else|left|leaves|leaving|remain|remainder|remained|remaining|remains|rest|still|the other|the others|without',
  ],
  [
    'share',
    'account for|accounted for|accounts for|amounts to|equal to|equals|equivalent|made up|make up|makes up|of all|of it|of that|of the|of them|of these|of those|of which|percentage|portion|proportion|represents|share|works out',
  ],
  [
    'span',
    'after|aged|ago|apart|before|between|century|earlier|following|in all|later|lasted|old|run|since|span|spanned|takes|took|until|was born|within',
  ],
  [
    'sum',
    'add up|added up|adding|adds up|all told|altogether|amounts to|combined|combining|come to|comes to|in all|in total|joint|jointly|overall|plus|sum|taken together|the sum|together|total|totaled|totaling|totalled|totalling|totals',
  ],
];

export const CUES: readonly CalculationCue[] = TABLE.flatMap(([kind, phrases]) =>
  phrases.split('|').map((phrase) => ({ phrase, kind })),
);
