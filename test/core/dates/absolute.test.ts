import { table } from './read';

table('days', [
  ['The board met on «17 June 2024».', '2024-06-17'],
  ['The board met on «June 17, 2024», in Paris.', '2024-06-17'],
  ['It began on «Jan. 3, 2021» and ended «Sept 12, 2021».', '2021-01-03', '2021-09-12'],
  ['Filed on «2024-06-17»; seen «2015/08/12».', '2024-06-17', '2015-08-12'],
  ['Born on the «3rd of May 1990».', '1990-05-03'],
  ['They met on «May the eleventh, 2001».', '2001-05-11'],
  ['Since «November the 15th 2020» it is shut.', '2020-11-15'],
  ['On the «twenty-first of June 1998».', '1998-06-21'],
  ['On «September 10, nineteen oh one», it ended.', '1901-09-10'],
  ['Stamped «28-Nov-2016» and «2019-sep-1».', '2016-11-28', '2019-09-01'],
  ['On «22/04/2024», and on «02/22/2024».', '2024-04-22', '2024-02-22'],
  ['On «13.5.2015» and «2015.5.13».', '2015-05-13', '2015-05-13'],
  ['The «17th of June, 2024».', '2024-06-17'],
  ['On «Monday, June 17, 2024», and «Tuesday 18 June 2024».', '2024-06-17', '2024-06-18'],
  ['«Friday (3 May 2024)» was quiet.', '2024-05-03'],
  ['On «October, 1st 2024» it opens.', '2024-10-01'],
  ['On «16. nov. 2016» it shut.', '2016-11-16'],
  ["From «June 3, '24» on.", '2024-06-03'],
  ['Caesar died on «March 15, 44 BC».', '-0043-03-15'],
  ['The 30th of «February 2024» is no day, nor is 2024-02-30.', '2024-02'],
  ['Section 12.5.2 and version 10.15.7 and IP 10.0.0.1.'],
  ['Call 555-01-2024-77 or 2024-06-17-3.'],
]);

table('months', [
  ['In «June 2024» and in «May, 2021».', '2024-06', '2021-05'],
  ['In «March of 2019» they left.', '2019-03'],
  ['The «Oct. 2001» report, «Sept 2001» too.', '2001-10', '2001-09'],
  ["In «June '24» it rose.", '2024-06'],
  ['By «11/2016» and «2016-11».', '2016-11', '2016-11'],
  ['«2016 November» was cold.', '2016-11'],
  ['In «June of nineteen ninety-nine», in «May nineteen ninety-seven».', '1999-06', '1997-05'],
]);

table('years', [
  ['In «2022» and in «1848».', '2022', '1848'],
  ['The «2022» World Cup; a «2019» report; the «1815» battle.', '2022', '2019', '1815'],
  ['«2023» was the hottest year.', '2023'],
  ['It rose (in «2019») and fell («2020»).', '2019', '2020'],
  ['One in 2000 births and 1 in 2000; 12 in «2000».', '2000'],
  ['As early as «1894» they met, as recently as «1897» they quarrelled.', '1894', '1897'],
  ['It was known as long ago as «2016», as far back as «2009»; he served as 2016 did not.', '2016', '2009'],
  ['The «2011» protesters, and the 2000 protesters.', '2011'],
  ['Back to pre-«2020» levels, up from «2019».', '2020', '2019'],
  ['Built around «2010», it fell.', '2010'],
  ["The flood of «1998» killed many; «2004»'s was worse.", '1998', '2004'],
  [
    "The lowest since «'82» and of «’08»; an '82 car; in «1999», «'04» and «'05».",
    '1982',
    '2008',
    '1999',
    '2004',
    '2005',
  ],
  ['In «44 BC», «AD 79» and «410 AD», or «44 B.C.».', '-0043', '0079', '0410', '-0043'],
  ['In «nineteen eighty-four» and in «two thousand and eighteen».', '1984', '2018'],
  ['The year «2030» and by «2100».', '2030', '2100'],
  ['About 2000 soldiers, 1900 people and 2,022 voters came.'],
  ['Flight 2022, Room 1984, Euro 2024 and Agenda 2030.'],
  ['Vision 2030 is late. Expo 2020 opened. He called “Vision 2030” dead.'],
  ['Was «2024» good? Forget «2024». But «2024» was good. The class of «2024» left.', '2024', '2024', '2024', '2024'],
  ['Budget «2025» at a glance; (Osaka, «2025»).', '2025', '2025'],
  ['It cost $2000, or £1999, or 2000 dollars; a 1500-metre race and 2000m.'],
  ['The file seats_2025.csv; https://a.example/2025/01/x; 2015=100.'],
  ['They ran in 1500 metres; more than 2000 of them; a crowd of 1950.'],
  ['At 2015 hours; score 1984:1990; page 2001.'],
  ['Some 1950 flats; only 2012 left; fewer than 1999 people.'],
]);

table('decades and centuries', [
  ["In the «1980s», the «1970's» and the «2000s».", '198X', '197X', '200X'],
  ["In the «'90s», the «’80s» and the «70s».", '199X', '198X', '197X'],
  ['In the «eighties», the «nineteen-seventies» and the «noughties».', '198X', '197X', '200X'],
  ['In the «two thousands», the «twenty-tens».', '200X', '201X'],
  ['In the «1800s» and the «19th century».', '18XX', '18XX'],
  ['A «nineteenth-century» house; the «18th and 19th centuries».', '18XX', '17XX/18XX'],
  ['In the «third century BC».', '-0299/-0200'],
  ['In the «late 1980s», «mid-1990s» and «early 19th century».', '198X', '199X', '18XX'],
  ['She is in her 80s, he in his late seventies; 30s shorts.'],
  ['The 19th floor, her 18th birthday and a third century for England.'],
]);

table('early, mid and late', [
  ['In «early 2023» and «mid-March 2024».', '2023', '2024-03'],
  ['In «late June 2024», «mid 2019» and «late in 2018».', '2024-06', '2019', '2018'],
  ['It was sent too late in «August 2024».', '2024-08'],
  ['The early bird, a late goal and mid-table teams.'],
]);

table('seasons, quarters, halves, fiscal years', [
  ['In «spring 2017», the «summer of 2016», «fall 2020».', '2017-21', '2016-22', '2020-23'],
  ['The «winter of 2018-19» and «winter 2014/15».', '2018-24/2019-24', '2014-24/2015-24'],
  ['In the «third quarter of 2024», «Q3 2023» and «2024 Q1».', '2024-35', '2023-35', '2024-33'],
  ['«3Q24» and «1Q 2023»; the «first half of 2023»; «H1 2024».', '2024-35', '2023-33', '2023-40', '2024-40'],
  ['In «fiscal 2024», «fiscal year 2023», «FY2024» and «FY24».', '2024', '2023', '2024', '2024'],
  ['The «fourth quarter of fiscal 2024».', '2024-36'],
  ['In the «2018-19» season and the «2023/24» school year.', '2018/2019', '2023/2024'],
  ['The fall of Rome; spring water; a quarter of them; the second half was dull; fall guys.'],
  ['Not Q5, q3 and h2o.'],
]);

table('ranges', [
  ['From «2014 to 2021» and from «2014 until 2021».', '2014/2021', '2014/2021'],
  ['«Between 2002 and 2023» it shrank; «2002–12» was warm.', '2002/2023', '2002/2012'],
  ['«2013–2023» and «1914-1918».', '2013/2023', '1914/1918'],
  ['On «March 3-5, 2024» and «3–5 March 2021».', '2024-03-03/2024-03-05', '2021-03-03/2021-03-05'],
  ['From «3 to 5 March 2021»; on «April 24 and 25, 1999».', '2021-03-03/2021-03-05', '1999-04-24/1999-04-25'],
  ['From «March to June 2021», «October 2020–May 2021».', '2021-03/2021-06', '2020-10/2021-05'],
  ['From «November to March 2021».', '2020-11/2021-03'],
  ['From «March 30 to April 2, 2024».', '2024-03-30/2024-04-02'],
  ['«Between January 1st 2015 and Feb 2018».', '2015-01-01/2018-02'],
  ['From «early 2020 to late 2021».', '2020/2021'],
  ['From the «1980s to the 1990s».', '198X/199X'],
  ['From «Q1 2023 to Q3 2024».', '2023-33/2024-35'],
  ['From «Week 2 to Week 4».', '2025-01-06/2025-01-26'],
  ['It fell from «2019» to 2000 in «2020».', '2019', '2020'],
  ['In «2019» and «2020» it rose; «2021» – «2020» had been bad.', '2019', '2020', '2021', '2020'],
]);

table('what shares the year of its neighbours', [
  ['In «March», «April» and «May 2020».', '2020-03', '2020-04', '2020-05'],
  ['On «June 3» and «July 4, 2021».', '2021-06-03', '2021-07-04'],
]);

table('names and common words are left alone', [
  ['She may march in the sun; they sat; he wed after a fall.'],
  ['Theresa May said so; Mrs May, April Jones and August Wilson.'],
  ['The march on Rome; a march; Fredric March; June Carter.'],
  ['They may first ask; you may second it; the second man.'],
  ['On Black Friday the Sunday Times and the Sun sold out 24/7 after 9/11.'],
  ['He won 6-4, 3-2 and 21-19; odds of 11/10; 3/4 of them.'],
  ['It costs 3 per month; a day, a year and a decade; for three years.'],
  ['A 45-year term; the 20-year-old; aged 17.'],
  ['In «March 2020» 1,200 people came.', '2020-03'],
  ['In «May» 20 people died; on «May 20» they met.', '2024-05', '2024-05-20'],
  ['In «June» first responders came.', '2024-06'],
]);
