import assert from 'node:assert/strict';
import { formatValue } from '../../../src/core/quantities';
import { figuresIn, marked, unmarked } from './reading';

/**
 * Sentences as news of many kinds writes them, made up for this test before the rules saw them: the spans that are read, the value of each and, where
 * a noun is told, what it counts or measures.
 */
type Row = readonly [sentence: string, ...figures: string[]];

const check = (rows: readonly Row[]): void => {
  for (const [sentence, ...figures] of rows)
    it(sentence, () => {
      const text = unmarked(sentence);
      const format = text.includes('**') ? 'markdown' : 'text';
      assert.equal(marked(text, format)[0], sentence);
      const told = figures.map((figure) => figure.includes(' of '));
      assert.deepEqual(
        figuresIn(text, format).map(({ quantity, measure }, k) =>
          told[k] ? `${formatValue(quantity)} of ${measure.text}` : formatValue(quantity),
        ),
        figures,
      );
    });
};

describe('figures in news: courts', () =>
  check([
    ['A jury in Leeds convicted «all 12» defendants on «47» counts of fraud.', '12 of defendants', '47 of counts'],
    [
      'He was sentenced to «11 years and four months» in prison for a theft worth «£2.3m».',
      '136 month of prison',
      '2300000 GBP of theft',
    ],
    [
      'The judge fined the water company a record «£90m» and ordered it to pay «£1.25 million» in costs.',
      '90000000 GBP',
      '1250000 GBP of costs',
    ],
    [
      '«Two of the three» appeal judges disagreed with the ruling, which was upheld «5-4».',
      '2/3 of appeal judges',
      '5/4 of disagreed with the ruling',
    ],
    ['«Two of the three» appeal judges disagreed.', '2/3 of appeal judges'],
    ['Under Section 230 and Article 8 of the convention, the claim must be filed within «21 days».', '21 day'],
    ['The defendant, «43», from Bristol, denied «three» charges of assault.', '43 year', '3'],
    [
      'The company agreed to pay «$1.3 billion» to settle «more than 4,800» lawsuits.',
      '1300000000 USD of company',
      '>4800 of lawsuits',
    ],
    [
      'A «34-year-old» man and «two» boys, aged «15» and «16», were arrested.',
      '34 year of man',
      '2',
      '15 year of boys',
      '16 year of boys',
    ],
    ['He faces «up to 20 years» in prison on each of the «six» counts.', '<=20 year of prison', '6 of counts'],
    ['The trial, in its «third» week, has heard from «58» witnesses.', '3 of week', '58 of witnesses'],
    ['Case No. 22-1187 was dismissed by a panel of «three» judges.', '3 of judges'],
  ]));

describe('figures in news: markets', () =>
  check([
    [
      'The FTSE 100 closed «0.4 per cent» lower at «8,213.5», while the S&P 500 added «12» points.',
      '0.4 % of FTSE 100',
      '8213.5 of FTSE 100',
      '12 of points',
    ],
    ['Shares fell «7.2p», or «3.1%», to «224.8p».', '0.072 GBP of Shares', '3.1 % of Shares', '2.248 GBP of Shares'],
    ['Brent crude rose «$1.14» to «$83.27» a barrel.', '1.14 USD of Brent crude', '83.27 USD of Brent crude'],
    [
      'The bank raised its key rate by «a quarter of a percentage point» to «4.75%».',
      '0.25 pp of key rate',
      '4.75 % of key rate',
    ],
    ['The bank cut rates by «50 basis points», its «fourth» cut this year.', '50 basis point', '4'],
    [
      'Yields on «10-year» Treasuries climbed «six basis points» to «4.38 percent».',
      '10 year of Treasuries',
      '6 basis point of Yields',
      '4.38 % of Yields',
    ],
    [
      'Revenue came to «€14.2bn», up «9%» on the year, and operating profit «nearly tripled» to «€1.1bn».',
      '14200000000 EUR of Revenue',
      '9 % of Revenue',
      '~3 x of operating profit',
      '1100000000 EUR of operating profit',
    ],
    ['The chipmaker lost «$180bn» in market value in «two days».', '180000000000 USD of market value', '2 day'],
    ['It will buy back «up to 5 million» shares for «between $30 and $34» each.', '<=5000000 of shares', '30..34 USD'],
    ['Sales at stores open «at least 13 months» slipped «0.6 percent».', '>=13 month', '0.6 %'],
    ['The yen weakened to «157.2» per dollar from «155.9».', '157.2 of yen', '155.9 of yen'],
    ['The pound bought «$1.27», «half a cent» more than on Monday.', '1.27 USD of pound', '0.005 USD of pound'],
    [
      'Exports were worth «¥9.2 trillion», a «5.1%» rise from a year earlier.',
      '9200000000000 JPY of Exports',
      '5.1 % of Exports',
    ],
    ['The dividend was raised from «8p» to «9.5p» a share.', '0.08 GBP of dividend', '0.095 GBP of dividend'],
    ['Unemployment stood at «4.1 percent», «half» a point lower than in May.', '4.1 % of Unemployment', '0.5'],
    [
      'The start-up was valued at «$4bn», «10 times» its annual sales.',
      '4000000000 USD of start-up',
      '10 x of annual sales',
    ],
    ['The group said like-for-like sales grew «2-3%».', '2..3 % of like-for-like sales'],
    [
      'Net debt stood at «about $2.1 billion», or «1.8 times» earnings.',
      '~2100000000 USD of Net debt',
      '1.8 x of Net debt',
    ],
  ]));

describe('figures in news: sport', () =>
  check([
    [
      'Arsenal won «3-1» at home to go «four» points clear with «nine» games left.',
      '3/1 of Arsenal',
      '4 of points',
      '9 of games',
    ],
    ['She won the «800m» in «1:56.70», «0.43 seconds» ahead of her rival.', '800 metre', '116.7 second', '0.43 second'],
    [
      'The Lakers beat the Celtics «112-104», with James scoring «38» points and «11» rebounds.',
      '112/104 of Lakers',
      '38 of points',
      '11 of rebounds',
    ],
    ['Djokovic won «6-4», «3-6», «7-6» in «three hours and 12 minutes».', '6/4', '3/6', '7/6', '192 minute'],
    [
      'The «22-year-old» striker, signed for «£45m» plus «£5m» in add-ons, has scored «19» goals in «31» appearances.',
      '22 year of striker',
      '45000000 GBP of striker',
      '5000000 GBP',
      '19 of goals',
      '31 of appearances',
    ],
    ['A crowd of «61,254» watched Ireland draw «0-0» with Wales.', '61254 of crowd', '0/0'],
    [
      'The stage covered «178.5 kilometres» and ended with a «12-km» climb at an average of «7.6%».',
      '178.5 kilometre of stage',
      '12 kilometre of climb',
      '7.6 % of average',
    ],
    ['They have lost «seven of their last eight» matches and sit «16th».', '7/8 of matches', '16'],
    ['She cleared «2.01 metres» at the «second» attempt.', '2.01 metre', '2 of attempt'],
    ['Only «two of the 24» teams have won it more than once.', '2/24'],
    [
      'He is the first man in «40 years» to run «under 10 seconds» «three times» in a week.',
      '40 year',
      '<10 second',
      '3 x',
    ],
  ]));

describe('figures in news: health', () =>
  check([
    [
      '«One in eight» adults has the disease, and «about 60 percent» of them do not know it.',
      '1/8 of adults',
      '~60 % of adults',
    ],
    [
      'The vaccine was «94.1 percent» effective in a trial of «30,420» volunteers.',
      '94.1 % of vaccine',
      '30420 of volunteers',
    ],
    [
      'Deaths from malaria fell by «half», to «405,000» from «839,000» in 2000.',
      '0.5 of Deaths from malaria',
      '405000 of Deaths from malaria',
      '839000 of Deaths from malaria',
    ],
    [
      'The hospital has «18» intensive-care beds, «three» fewer than last winter.',
      '18 of intensive-care beds',
      '3 of intensive-care beds',
    ],
    ['Of the «2,140» patients, «1,388» were women.', '2140 of patients', '1388 of patients'],
    ['The rate is «12.4 per 100,000» people, against «9.8» in the south.', '12.4/100000 of people', '9.8 of people'],
    ['The rate is «12.4 per 100,000» people.', '12.4/100000 of people'],
    ['Deaths per million fell in «all six» counties.', '6 of counties'],
    ['Doctors should prescribe «no more than 400 milligrams» a day.', '<=400 milligram'],
    [
      'Smokers were «2.5 times» as likely to relapse, with a median survival of «14 months».',
      '2.5 x of Smokers',
      '14 month of median survival',
    ],
    ['Infant mortality dropped from «33» to «19» deaths per 1,000 births.', '33 of Infant mortality', '19 of deaths'],
    ['People «over 65» and children «under five» are most at risk.', '>65 year of People', '<5 year of children'],
    ['The dose costs «$3 to $5» in poor countries and «as much as $30» in rich ones.', '3..5 USD of dose', '<=30 USD'],
    ['«Nearly half a million» Britons waited «longer than 18 weeks».', '~500000 of Britons', '>18 week'],
    ['The study followed «1,204» twins for «two and a half decades».', '1204 of twins', '2.5 decade'],
    [
      'The clinic treats «30 to 40» patients a day, «double» the number of a decade ago.',
      '30..40 of patients',
      '2 x of patients',
    ],
    [
      'COVID-19 killed «1.1m» Americans; type 2 diabetes affects «37 million».',
      '1100000 of Americans',
      '37000000 of Americans',
    ],
  ]));

describe('figures in news: weather, disaster', () =>
  check([
    [
      'Winds of «150 km/h» («93 mph») tore roofs off «some 400» houses.',
      '150 kilometre/hour of Winds',
      '93 mile/hour',
      '~400 of houses',
    ],
    ['Winds of «150 km/h» («93 mph») tore at roofs.', '150 kilometre/hour of Winds', '93 mile/hour of Winds'],
    ['The magnitude «6.8» quake struck at a depth of «10 km» at 3:42 a.m.', '6.8 of quake', '10 kilometre of depth'],
    [
      'Temperatures reached «41.3C» in Seville, and «minus 12 degrees Celsius» was forecast in Oslo.',
      '41.3 celsius of Temperatures',
      '-12 celsius',
    ],
    ['«More than a foot» of snow fell in «12 hours».', '>1 foot', '12 hour'],
    ['«More than a foot» of snow fell on Buffalo.', '>1 foot of snow'],
    [
      '«At least 73» people were killed, «19» of them children, and «more than 200» are missing.',
      '>=73 of people',
      '19 of people',
      '>200 of people',
    ],
    ['The category 4 hurricane knocked out power to «1.7 million» customers.', '1700000 of customers'],
    [
      '«300mm» of rain, «three times» the monthly average, fell in «24 hours».',
      '300 millimetre of rain',
      '3 x of rain',
      '24 hour',
    ],
    ['The fire has burned «16,000 acres» and was «35 percent» contained.', '16000 acre of fire', '35 % of fire'],
    ['The river crested at «28.4 feet», «a foot and a half» above flood stage.', '28.4 foot of river', '1.5 foot'],
    ['The death toll rose to «1,012», with «2,386» hurt.', '1012 of death toll', '2386'],
    [
      '«Hundreds» of flights were cancelled and «tens of thousands» of homes lost power.',
      '100..999 of flights',
      '10000..99999 of homes',
    ],
  ]));

describe('figures in news: war', () =>
  check([
    [
      'Russia fired «89» drones and «eight» missiles overnight; «71» were shot down.',
      '89 of drones',
      '8 of missiles',
      '71 of missiles',
    ],
    ['The army said it had lost «around 31,000» soldiers in «two years».', '~31000 of soldiers', '2 year'],
    ['The ship carried «40» F-16 and Su-27 parts.', '40 of F-16'],
    [
      'The alliance will train «as many as 15,000» troops, «twice» as many as planned.',
      '<=15000 of troops',
      '2 x of troops',
    ],
    [
      '«Some 3.6 million» people have fled, «1.4 million» of them to Poland.',
      '~3600000 of people',
      '1400000 of people',
    ],
    ['The «155mm» shells cost «$8,000» apiece.', '155 millimetre of shells', '8000 USD of shells'],
    [
      'The 82nd Airborne Division sent «3,000» paratroopers and «two dozen» helicopters.',
      '3000 of paratroopers',
      '24 of helicopters',
    ],
    ['It sent «two dozen» helicopters.', '24 of helicopters'],
    ['The strip is «41 km» long and «six to 12 km» wide.', '41 kilometre of strip', '6..12 kilometre of strip'],
    ['The «93»-page report names «17» commanders.', '93 of page report names', '17 of commanders'],
    [
      'The ceasefire is to last «60 days», during which «33» hostages would be freed in exchange for «about 1,900» prisoners.',
      '60 day of ceasefire',
      '33 of hostages',
      '~1900 of prisoners',
    ],
  ]));

describe('figures in news: elections', () =>
  check([
    ['She won «51.4 percent» of the vote to his «47.9».', '51.4 % of vote', '47.9 % of vote'],
    ['With «98 percent» of ballots counted, the party led in «23 of 40» districts.', '98 % of ballots', '23/40'],
    [
      'The motion passed by «312» votes to «261», with «14» abstentions.',
      '312 of votes',
      '261 of votes',
      '14 of abstentions',
    ],
    ['Turnout was «66 percent», «four percentage points» up on 2019.', '66 % of Turnout', '4 pp of Turnout'],
    [
      'His lead has shrunk to «three» points, within the «3.5»-point margin of error.',
      '3 of points',
      '3.5 of point margin',
    ],
    ['Labour gained «186» seats and the Conservatives lost «474».', '186 of seats', '474 of seats'],
    ['The House voted «220 to 208» to censure him.', '220/208 of House'],
    ['The poll of «1,502» registered voters was taken over «four days».', '1502 of registered voters', '4 day'],
    ['«Roughly two in three» voters «under 30» backed her.', '~2/3 of voters', '<30 year of voters'],
    ['The «538»-member electoral college meets in «six weeks».', '538', '6 week'],
    ['In 2020 he took Georgia by «fewer than 12,000» votes.', '<12000 of votes'],
    ['A «two-thirds» majority is needed in the «450»-seat parliament.', '2/3 of majority', '450 of seat parliament'],
  ]));

describe('figures in news: science', () =>
  check([
    [
      'The galaxy lies «13.4 billion light-years» away and is «300 times» smaller than ours.',
      '13400000000 light year',
      '300 x',
    ],
    [
      'The fossil is «3.2 million years old» and just «40 cm» long.',
      '3200000 year of fossil',
      '40 centimetre of fossil',
    ],
    ['The probe, the size of a car, weighs «900 kg» («2,000 pounds»).', '900 kilogram of probe', '2000 pound of probe'],
    ['Researchers sequenced «over 2,500» genomes from «26» populations.', '>2500 of genomes', '26 of populations'],
    ['The crystal expands by «0.02 per cent» for every «10 degrees».', '0.02 % of crystal', '10 degree'],
    ['The sample held «5 × 10^4» cells per millilitre.', '50000 of cells'],
    ['The detector is cooled to «-271°C», «two degrees» above absolute zero.', '-271 celsius of detector', '2 celsius'],
    [
      'Voyager 1 is «24 billion kilometres» from Earth and travels at «61,000 km/h».',
      '24000000000 kilometre of Voyager 1',
      '61000 kilometre/hour of Voyager 1',
    ],
    ['The asteroid has a «one-in-83» chance of hitting Earth.', '1/83 of chance'],
    [
      'Sea ice covered «4.28 million square kilometres», the «seventh»-lowest extent on record.',
      '4280000 square kilometre of Sea ice',
      '7 of lowest extent',
    ],
    ['Only «about 1 percent» of the «8,000» asteroids are metallic.', '~1 % of asteroids', '8000 of asteroids'],
  ]));

describe('figures in news: local government', () =>
  check([
    [
      'The council voted «9–2», with «one» abstention, to spend «£340,000» on «14» new crossings.',
      '9/2 of council',
      '1',
      '340000 GBP',
      '14 of new crossings',
    ],
    [
      'Council tax on a Band D home will rise by «4.99%» to «£2,118».',
      '4.99 % of Council tax on a Band D',
      '2118 GBP of Council tax on a Band D',
    ],
    [
      'The plan would build «1,200» homes, «40 per cent» of them affordable, on a «27-hectare» site.',
      '1200 of homes',
      '40 % of homes',
      '27 hectare of site',
    ],
    ['Parking will cost «£1.80» an hour, up from «£1.50».', '1.8 GBP of Parking', '1.5 GBP of Parking'],
    ['The library will open «three days» a week instead of «five».', '3 day', '5 day'],
    ['«More than 60» residents signed; «twelve» wrote letters.', '>60', '12'],
    ['The bins will be emptied every «three weeks» rather than every «two».', '3 week', '2 week'],
    ['The «$42-million» bond needs «60 percent» approval.', '42000000 USD of bond', '60 % of approval'],
    [
      'A «20-minute» bus ride to the town of «8,400» costs «$2.75».',
      '20 minute of bus ride',
      '8400 of town',
      '2.75 USD of bus ride',
    ],
    ['The school has «412» pupils, «31» over its capacity.', '412 of pupils', '31 of pupils'],
  ]));

describe('figures in news: climate, energy', () =>
  check([
    [
      'Emissions must fall «43 percent» by 2030 to keep warming to «1.5C».',
      '43 % of Emissions',
      '1.5 celsius of warming',
    ],
    [
      'The plant will produce «2.4 gigawatts», enough for «1.8 million» homes.',
      '2.4 gigawatt of plant',
      '1800000 of homes',
    ],
    [
      'The glacier lost «a third» of its volume between 1990 and 2020, and a further «8%» since.',
      '1/3 of volume',
      '8 % of glacier',
    ],
    [
      'Sea levels are rising «4.5 millimetres» a year, «more than twice» as fast as in the 1990s.',
      '4.5 millimetre of Sea levels',
      '>2 x of Sea levels',
    ],
    ['Carbon dioxide reached «424 parts per million».', '424 part per million of Carbon dioxide'],
    ['Solar made up «5.5%» of power in 2023 and wind «7.8%».', '5.5 % of power', '7.8 % of power'],
    [
      'A typical household uses «2,700 kWh» of electricity and «11,500 kWh» of gas a year.',
      '2700 kilowatt hour of electricity',
      '11500 kilowatt hour of gas',
    ],
    [
      'Wholesale prices hit «€120» a megawatt-hour, a «fivefold» increase.',
      '120 EUR of Wholesale prices',
      '5 x of Wholesale prices',
    ],
    ['Countries pledged «$100bn» a year; they gave «$83.3bn».', '100000000000 USD of Countries', '83300000000 USD'],
    ['Offshore wind needs «£30bn to £40bn» a year.', '30000000000..40000000000 GBP of Offshore wind'],
  ]));

describe('figures in news: transport', () =>
  check([
    [
      'Flight BA117, a Boeing 747-400 with «337» people aboard, lost «two of its four» engines.',
      '337 of people',
      '2/4',
    ],
    ['The tunnel is «57.1 km» long and took «17 years» to dig.', '57.1 kilometre of tunnel', '17 year of tunnel'],
    [
      'Trains will run every «7.5 minutes» at «up to 320 km/h».',
      '7.5 minute of Trains',
      '<=320 kilometre/hour of Trains',
    ],
    ['Trains run at «up to 320 km/h».', '<=320 kilometre/hour of Trains'],
    [
      'Fares go up by an average of «3.8 percent»; a «£4,000» season ticket will cost «£152» more.',
      '3.8 %',
      '4000 GBP of season ticket',
      '152 GBP of season ticket',
    ],
    [
      'A «40-foot» container cost «$1,600», «a sixth» of its peak.',
      '40 foot of container',
      '1600 USD of container',
      '1/6 of peak',
    ],
    ['The car was doing «85mph» in a «30mph» zone on the A14.', '85 mile/hour of car', '30 mile/hour of zone'],
    ['The ferry, built in 1998, can carry «1,050» passengers and «180» cars.', '1050 of passengers', '180 of cars'],
    ['Traffic on Interstate 95 and Route 9 backed up for «six miles».', '6 mile'],
    ['The airline cut «one in ten» flights and will need «250-odd» pilots.', '1/10 of flights', '~250 of pilots'],
  ]));

describe('figures in news: society, economy', () =>
  check([
    ['Rents have risen «three times» as fast as wages since 2010.', '3 x of Rents'],
    [
      'The minimum wage goes from «£11.44» to «£12.21» an hour.',
      '11.44 GBP of minimum wage',
      '12.21 GBP of minimum wage',
    ],
    [
      '«A fifth» of pensioners, «some 2.1 million», live on «less than £200» a week.',
      '1/5 of pensioners',
      '~2100000 of fifth of pensioners',
      '<200 GBP of pensioners',
    ],
    ['France took in «1,200» refugees, Germany «3,400» and Italy none.', '1200 of refugees', '3400 of refugees'],
    ['France took «1,200», Germany «3,400».', '1200 of France', '3400 of Germany'],
    [
      'Italy admitted «410» migrants, Malta «36» and Spain «1,905».',
      '410 of migrants',
      '36 of migrants',
      '1905 of migrants',
    ],
    [
      'Inflation was «2.8 percent» in France, «3.1» in Spain and «1.9» in Italy.',
      '2.8 % of Inflation',
      '3.1 % of Inflation',
      '1.9 % of Inflation',
    ],
    ['Women earn «82 cents» for every dollar paid to men.', '0.82 USD'],
    [
      '«Three-quarters» of the «9.3 million» tenants spend «more than 40 percent» of their income on rent.',
      '3/4 of tenants',
      '9300000 of tenants',
      '>40 % of income',
    ],
    ['The population has «more than doubled» to «2.2m» since 1980.', '>2 x of population', '2200000 of population'],
    ['There were «7.4» births for each «1,000» people.', '7.4 of births', '1000 of people'],
    ['«Four out of every ten» new jobs went to people in their «20s».', '4/10 of new jobs', '20..29 year of people'],
    [
      'The strike by «33,000» machinists, now in its «seventh» week, cost «an estimated $5bn».',
      '33000 of machinists',
      '7 of week',
      '~5000000000 USD of strike',
    ],
    [
      'The film took «$81.5 million» in its first «three days», the «fourth»-best opening of the year.',
      '81500000 USD',
      '3 day',
      '4',
    ],
    ['The «six»-part series drew an average of «4.6 million» viewers.', '6 of part series', '4600000 of viewers'],
    [
      'The book sold «120,000» copies in hardback and «four times» that in paperback.',
      '120000 of copies',
      '4 x of copies',
    ],
    ['It is «half» the size of Wales and home to «1,870» people.', '0.5 of size', '1870 of people'],
    ['«About 1870» people attended the rally.', '~1870 of people'],
    ['The village has «1870» residents and «2015» sheep.', '1870 of residents', '2015 of sheep'],
    ['A year of «2000» of them.', '2000'],
    ['The herd numbered «1,950» in 2010 and «2,040» in 2020.', '1950 of herd', '2040 of herd'],
  ]));

describe('figures in news: tech, education', () =>
  check([
    [
      'The phone has a «6.1-inch» screen, «128GB» of storage and a «48-megapixel» camera, and costs «$799».',
      '6.1 inch of screen',
      '128 gigabyte of storage',
      '48 megapixel of camera',
      '799 USD of phone',
    ],
    [
      'The site had «3.2bn» visits a month; «0.1%» of users post «80%» of the messages.',
      '3200000000 of visits',
      '0.1 % of users',
      '80 % of messages',
    ],
    ['The iPhone 15 and Windows 11 are sold in «44» countries.', '44 of countries'],
    [
      '5G reaches «nine in 10» homes at speeds of «over 300 megabits per second».',
      '9/10 of homes',
      '>300 megabit/second',
    ],
    [
      'The average class has «27.4» pupils; «one in seven» has «more than 30».',
      '27.4 of pupils',
      '1/7 of pupils',
      '>30 of pupils',
    ],
    [
      'Tuition rises to «$61,990», a «3.9%» increase that follows one of «4.5%».',
      '61990 USD of Tuition',
      '3.9 % of Tuition',
      '4.5 %',
    ],
    ['«Fewer than a third» of «11-year-olds» read well.', '<1/3', '11 year'],
    ['Students scored «seven» points lower in maths than their peers of a decade ago.', '7 of points'],
    ['The «40,000»-volume library opens at 9am and closes at 5:30 p.m.', '40000 of volume library opens'],
  ]));

describe('figures in news: agriculture, food', () =>
  check([
    [
      'Farmers harvested «8.1 tonnes» of wheat a hectare, «a tenth» less than last year.',
      '8.1 tonne of wheat',
      '1/10 of wheat',
    ],
    ['The herd of «2,300» cows gives «19 million litres» of milk.', '2300 of cows', '19000000 litre of milk'],
    ['«A dozen» eggs cost «$4.95» in Chicago.', '12 of eggs', '4.95 USD of dozen eggs'],
    ['He lost «two-thirds» of his «90» hives.', '2/3 of hives', '90 of hives'],
    ['The recall covers «31,000» cases of «16-ounce» jars.', '31000 of cases', '16 ounce of jars'],
  ]));

describe('figures in news: transcripts, headlines', () =>
  check([
    ['«Five» dead, «30» hurt as bus plunges «100ft» into ravine', '5', '30', '100 foot'],
    ['«Five» dead, «30» hurt as bus plunges «100ft» into ravine', '5 of dead', '30 of dead', '100 foot'],
    ['Bank of England holds rates at «5.25%» for «seventh» time', '5.25 % of rates', '7 of time'],
    ['UK house prices up «1.5%» in May, biggest rise in «two years»', '1.5 % of UK house prices', '2 year'],
    [
      'Police seize «€12m» of cocaine hidden in «1,100» crates of bananas',
      '12000000 EUR of cocaine hidden',
      '1100 of crates',
    ],
    ['Storm kills «14», cuts power to «200,000»', '14 of people', '200000 of people'],
    ['MS. ORTEGA: It was «four or five hundred dollars», give or take.', '400..500 USD'],
    ['Q: How many? A: «Eleven hundred», maybe «twelve hundred».', '1100', '1200'],
    ['Ms Okafor: We had, um, «sixty-two» applications for «eight» flats.', '62 of applications', '8 of flats'],
  ]));

describe('figures in news: robustness', () =>
  check([
    ['The fund holds «1 250 000» shares at «12 %».', '1250000 of shares', '12 % of shares'],
    ['It cost «$ 3.5 million» and took «10–12 weeks».', '3500000 USD', '10..12 week'],
    ['«Around **27** percent» of voters and _«1,300»_ soldiers.', '~27 %', '1300 of soldiers'],
    ['The oﬃce has «２５» staff and «ﬁve» cars.', '25 of staff', '5 of cars'],
    ['The tempera­ture fell to «−4°C» on «45 hec­tares».', '-4 celsius of temperature', '45 hectare'],
    ['It sold for «£3.2 mil­lion», «4 per­cent» above estimate.', '3200000 GBP', '4 %'],
    ['The score was «21‒17» and the range «5—10 km».', '21/17', '5..10 kilometre'],
  ]));

describe('figures in news: as corpora write', () =>
  check([
    ['It fell «one-tenth of 1 percent» and rose «half of one percent».', '0.1 %', '0.5 %'],
    ['He worked there for «a quarter-century» and ran «a quarter-mile».', '0.25 century', '0.25 mile'],
    ['Prices «doubled» in May; output «doubles» every «18 months».', '2 x', '2 x', '18 month'],
    ['She played the doubles and hit a double.'],
    ['He won the American doubles title with a double play.'],
    ['The office at 601 Riverview Dr. and 10 Downing Street.'],
    ['Top 40 radio and Local 802 cited resolution 425.'],
    ['Seats cost «dlrs 18 to dlrs 100».', '18..100 USD'],
    ['Wheat cost «$US190» a tonne or «around $US130 million» in total.', '190 USD', '~130000000 USD'],
    ['Mudslides killed «about 2800» in Honduras and «almost 1200» in Italy.', '~2800', '~1200'],
    ['Consumers aged «over 40» and those aged «at least 18» came.', '>40 year', '>=18 year'],
    ['A study of «1580» individuals ran for «14 years».', '1580', '14 year'],
    ['The stock surged «6 3/4» to «55 1/2» before court two on level five.', '6.75', '55.5'],
    ['The Group of Eight met.'],
  ]));
