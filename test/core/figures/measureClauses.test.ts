import assert from 'node:assert/strict';
import { figuresIn } from './reading';

/** A sentence and what each of its figures counts. */
type Row = readonly [sentence: string, ...measures: string[]];

const check = (rows: readonly Row[]): void => {
  for (const [sentence, ...measures] of rows)
    it(sentence, () =>
      assert.deepEqual(
        figuresIn(sentence).map((figure) => figure.measure.text),
        measures,
      ),
    );
};

describe('figures: dates beside the noun', () =>
  check([
    [
      'Donors gave $6 by Aug 31 to a joint appeal for its neighbours that seeks $1.5 billion.',
      'Donors',
      'joint appeal for its neighbours',
    ],
    ['At the same point in 2024 an appeal of similar size stood at 58 percent.', 'appeal of similar size'],
    ['Wheat exports in the season that began on July 1 could reach 7.2 million tonnes.', 'Wheat exports in the season'],
    [
      'Its refugee population in 2023, published as 3.8 million, should have been 2.9 million.',
      'refugee population',
      'refugee population',
    ],
    ['The S&P 500 fell 2 percent.', 'P 500'],
    ["It could reach 7 million tonnes and leave last season's 6.1 million tonnes behind.", '', ''],
  ]));

describe('figures: clauses that hang on the noun', () =>
  check([
    ['The price he was quoting was $6.', 'price'],
    ['The price he was quoting, a tonne and free on board, was $6.', 'price'],
    ['The firm was building 30 homes.', 'homes'],
    [
      'Output will grow by 0.6 percent, half the pace they were forecasting, and by 1.3 percent next.',
      'Output',
      'pace',
      'Output',
    ],
    ['It had 21 millimetres of rain, a fifth of what it normally gets.', 'rain', 'rain'],
    ['The 2.3 million hectares sown to maize are dry.', 'sown to maize'],
    ['Of those who took the pill, 18.8% died.', 'those who took the pill'],
    ['Of patients referred urgently, 81 percent were seen.', 'patients'],
    ['It put the number of Calder & Wharfe’s branches at 146.', 'branches'],
    ['New applications there, though, came to 68,000.', 'New applications'],
    ['Sales, though they fell, came to $68,000.', 'Sales'],
  ]));

describe('figures: noun or verb', () =>
  check([
    ['A pilot study, in 240 patients, cut admissions by 38%.', 'patients', 'admissions'],
    ['Wages, cut by a third, fell again.', ''],
    ['It would beat the record of 6.8 million tonnes set in 2022.', 'record'],
    ['It sold 6.8 million set in stone.', ''],
    ['It needs a $5m cut in spending.', 'cut'],
    ['The plan has 12 cuts in it.', 'cuts'],
    ['Chicago went the other way, with corn slipping to $3.97.', 'corn'],
    ['The boats done staff for 12 percent.', 'boats'],
    ['Slipping roads cost $3.97.', 'Slipping roads'],
    ['She has 600 hectares of maize and expects to combine 250.', 'maize', 'maize'],
    ['Some 221 high-dose patients came.', 'high-dose patients'],
    ['Officers fired 11 rounds; seven hit him.', 'rounds', 'rounds'],
    ['The six attacks he led failed.', 'attacks'],
    ['Twelve deep cuts were made, three higher than planned.', 'deep cuts', 'deep cuts'],
    ['The tank was 58 percent full.', 'tank'],
    ['He ran 5km in 17 minutes flat.', 'ran', 'ran'],
    ['Shares closed 12 higher.', 'Shares'],
  ]));

describe('figures: told of the figure before', () =>
  check([
    ['Exports reached $9bn in May, down 3 percent.', 'Exports', 'Exports'],
    ['The mill will take 8.6 million tonnes of maize this year, down 22 percent from 2023.', 'maize', 'maize'],
    ['The mill took 8 tonnes of maize; wages, up 3 percent, fell behind.', 'maize', 'wages'],
    ['Sales rose 4 percent, and wages, up 3 percent, worry it.', 'Sales', 'wages'],
    [
      'Asylum cases came to 68,000 in June, 44 percent fewer than in May, and in Italy the drop was 21 percent.',
      'Asylum cases',
      'Asylum cases',
      'Asylum cases',
    ],
    ['The drop was 21 percent.', 'drop'],
    ['It said 1,204 of the participants were Danes. The correct number is 1,024.', 'participants', 'participants'],
    ['It has 1,204 members. The number of sites is 12.', 'members', 'sites'],
    ['Wheat could reach 7.2 million tonnes, which would beat the record of 6.8 million tonnes.', 'Wheat', 'Wheat'],
    ['Chad has 1.2 million refugees. Uganda, which lets them farm, had 1.8 million.', 'refugees', 'refugees'],
    ['Chad has 1.2 million refugees. Neighbours have 1.8 million.', 'refugees', 'refugees'],
    ['Chad took in 1.2 million refugees. Uganda now has 1.8 million.', 'refugees', 'refugees'],
    ['The league has 12 clubs. The club has 30 players.', 'clubs', 'players'],
  ]));

describe('figures: counts that are subject or object', () =>
  check([
    ['Syrians went home by the thousands.', 'Syrians'],
    ['Pupils came in their hundreds.', 'Pupils'],
    ['They drove by dozens of farms.', 'farms'],
    ['Of 9,000 recruits, 47% were women.', 'recruits', 'women'],
    ['The 47% were right.', ''],
    ['Of 90 beds, deaths barely moved, 187 against 203.', 'beds', 'deaths', 'deaths'],
    [
      'It took in 260,000 Sudanese, which brought its refugee population to 1.3 million.',
      'Sudanese',
      'refugee population',
    ],
    ['It was 4, with a confidence interval of 3 to 5.', '', 'confidence interval'],
    ['Only Lebanon, at one in eight, carries more.', 'Only Lebanon'],
  ]));

describe('figures: rates, places and times around it', () =>
  check([
    ['They took 40 milligrams a day of the drug.', 'drug'],
    ['It had £5.2bn out on offices.', 'offices'],
    ['It has £5.2bn now in June.', ''],
    ['This year we lose 310 euros on every hectare.', 'lose'],
    ['We spent 310 euros on hay.', 'hay'],
    ['You cannot say come back in six months.', 'come back'],
    ['The patients on the pill died; on placebo it was 24.6%.', 'placebo'],
  ]));
