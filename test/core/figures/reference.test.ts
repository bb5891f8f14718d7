import assert from 'node:assert/strict';
import { figuresIn } from './reading';

/** A text and what each of its figures counts. */
type Row = readonly [text: string, ...measures: string[]];

const check = (rows: readonly Row[]): void => {
  for (const [text, ...measures] of rows)
    it(text, () =>
      assert.deepEqual(
        figuresIn(text).map((figure) => figure.measure.text),
        measures,
      ),
    );
};

/** The same sentence with each of some words. */
const each = (words: string, sentence: (word: string) => string, ...measures: string[]): void =>
  check(words.split(' ').map((word): Row => [sentence(word), ...measures]));

describe('figures: what a pronoun stands for', () => {
  check([
    ['The bridge is narrow. It stands 142 feet above the water.', 'bridge'],
    ['The bridge is narrow. It spans 142 feet and weighs about 90 tons.', 'bridge', 'bridge'],
    ['The service says that it owes £40,000.', 'service'],
    ['Marta Quill was late. She owes £900.', 'Marta Quill'],
    ['Marta Quill is young. She founded a company. It has raised £900.', 'company'],
    ['In the old furnace that costs 52 kilojoules.', 'old furnace'],
    ['On this voyage it carried 620 kilograms.', 'voyage'],
    // left alone: a plural, a person for a thing, a place that is a time or says nothing, a change, a relative clause
    ['The bridges are narrow. It stands 142 feet above the water.', ''],
    ['The postman was late. It stands 142 feet above the water.', ''],
    ['In the long period it carried 620 kilograms.', ''],
    ['In short it carried 620 kilograms.', ''],
    ['In the capital it is up by 3 percent.', ''],
    ['They rely on filters that cost $90.', 'filters'],
    ['New ports are rising. That is up 8 percent.', ''],
    ['The offer was dear. They called its fee of $40, or 10 cents a share, fair.', 'fee', 'fee'],
  ]);
  each('he she', (word) => `Marta Quill was late. Then ${word} owes £900.`, 'Marta Quill');
});

describe('figures: what a time or a distance is counted from or for', () => {
  check([
    ['The roof came down 48 minutes after the first call.', 'first call'],
    ['It spent nine days trying to mend the pump.', 'trying to mend the pump'],
    ['It can take up to 12 months to fatten cattle.', 'fatten cattle'],
    ['There were 23 cases in 20 years.', 'cases', 'cases'],
    ['It was the best budget in 11 years.', 'best budget'],
    ['Water was pumped from the river, 400 meters away.', 'river'],
    // left alone: a year, somebody's doing, a rate before the place
    ['The roof lasted 48 minutes after March.', 'roof'],
    ['The judge apologised two weeks after sentencing him.', 'apologised'],
    ['She worked 30 hours a week in a garden centre.', 'worked'],
    ['The pump ran for nine days trying to keep up.', 'ran'],
    ['The pump was 300 metres to the left.', 'pump'],
  ]);
  each('after before', (word) => `The roof gave way 48 minutes ${word} the first call.`, 'first call');
  for (const word of ['come', 'go', 'play', 'run', 'spare'])
    check([[`The field was together with 300 metres to ${word}.`, `to ${word}`]]);
  each('spend spending spends spent', (word) => `They ${word} nine days trying to mend pumps.`, 'trying to mend pumps');
  each('away off', (word) => `Water was pumped from the river, 400 meters ${word}.`, 'river');
  each(
    'clocked cycled paddled ran rowed skated skied sprinted swam',
    (word) => `The champion ${word} 3 minutes 58 seconds.`,
    'champion',
  );
});

describe('figures: who gives, gets and costs', () => {
  check([
    ['The mayor said the city would pay $25,000 to each family.', 'family'],
    ['The city finished a new main at a cost of $18 million.', 'new main'],
    ['A sprinkler system for $2 million was rejected.', 'sprinkler system'],
    ['The trust asked ministers for £50 million.', 'trust'],
    ['The club signed the striker for £50 million.', 'striker'],
    ['Vacant jobs account for $3 million.', ''],
    ['It leaves taxpayers to find the other £91,000.', 'taxpayers'],
    ['She cut two seconds from her own best.', 'best'],
    ['The cost of $18 million was too high.', 'cost'],
    ['The centre, to be built for £38 million, opens soon.', 'centre'],
    ['She beat the favourite, Ilse Brand of Norway, by 0.09 seconds.', 'favourite'],
    ['The hall, built in 1887 and covering 1.6 hectares, came down.', 'hall'],
  ]);
  each('each every', (word) => `The mayor said the city would pay $25,000 to ${word} family.`, 'family');
  each('cost price', (word) => `The city finished a new main at a ${word} of $18 million.`, 'new main');
  each('ask asked asking asks', (word) => `The trusts ${word} ministers for £50 million.`, 'trusts');
  each(
    'chopped cut cuts cutting knocked shaved shaves sliced stripped take took trimmed',
    (word) => `They ${word} two seconds from the record.`,
    'record',
  );
  each(
    'addition average balance comparison contrast effect fact general part practice principle response return short sum theory total turn',
    (word) => `The ferry lost 52 minutes in ${word}.`,
    'ferry',
  );
});

describe('figures: what a sentence or a figure before it counts', () =>
  check([
    ['Of patients referred at once, 81 percent began treatment within 62 days.', 'patients', 'patients'],
    ['There are 96 pumps. The team counted 31, of which nine worked.', 'pumps', 'pumps', 'pumps'],
    ['The team made a dozen cells, each of two ampere-hours.', 'cells', 'cells'],
    ['The court awarded $111 million in damages, nine times as much.', 'damages', 'damages'],
    ['Bruno Adey, a 29-year-old bus driver, was there.', 'Bruno Adey'],
    ['A 29-year-old bus driver was there.', 'bus driver'],
  ]));
