/**
 * Words before a number that make it a name, a mark or a place in a list, in any spelling: 'page 3', 'No. 10', 'type 2 diabetes',
 * 'Flight 302'.
 */
export const nameHeads: readonly string[] = (
  'appendix article articles bulletin bus category chapter chapters class classes clause column court district division edition episode exhibit fig figure flight footnote gate grade ' +
  'group highway interstate item level line lot method mark model no nos note number numbers page pages para paragraph paragraphs part phase pier pp ' +
  'question questions resolution room route row rule schedule seat section sections serial size slide stage step suite tab table tier tip type unit verse version ' +
  'vol volume ward § ¶'
).split(' ');

/** The same, only with a capital letter, because the small word counts ('Air 3', 'Hall 4', but 'the hall 40 metres long'). */
export const capitalHeads: readonly string[] = (
  'Act Agenda Airbus Amendment Antonov Apollo Area Artemis Bill Block Boeing Bowl Brigade Bundesliga CAC ' +
  'Case Catch Channel Covid COVID Cygnus DAX Directive Eurovision Expo Falcon Formula Fortune FTSE ' +
  'Galaxy Gemini Genesis Hall iPad iPhone Ilyushin Isaiah Jetstream Ladder Lane Ligue Local Luna Mach ' +
  'Mission Nasdaq Nikkei Operation PlayStation Platform Proposition Psalm Psalms Radio Road ' +
  'Saturn SB Sector Sentinel Series Sojuz Soyuz Standard Station Sukhoi ' +
  'Terminal Title Top Topix Tupolev Typhoon Voyager War Windows Xbox Zone'
).split(' ');

/** What ends an address: '601 Riverview Drive', '209 West Houston St.'. */
export const streets: readonly string[] =
  'ave avenue blvd boulevard close court crescent dr drive gardens highway lane mews parade place rd road row square st street terrace walk way'.split(
    ' ',
  );

/** What may be hung before a number without making it a name: 'mid-30s', 'pre-2020', 'sub-20'. */
export const prefixes: readonly string[] = 'early late mid near non over post pre some sub top under'.split(' ');

/** Phrases with number words in them that count nothing. */
export const idioms: readonly string[] = [
  '2 - d|3 - d|9 - to - 5|9 to 5|absolute zero|second to none|a hundred times|a million times|a thousand times|big five|big four|big six',
  'big ten|big three|cloud nine|double down|double take|double up|doubled down|doubles down|doubling down',
  'eleventh hour|fifty - fifty|five - star|forty winks|four - dimensional|four - letter|four - star|four - wheel',
  'four - wheeled|four corners|four letter word|group of eight|group of seven|group of 20|group of 7|group of 8|group of twenty|four winds|fourth wall|ground zero|half - centuries',
  'half - century|half - year|half past|million - dollar question|net - zero|net zero|nine - to - five',
  'nine to five|one - dimensional|one - liner|one - liners|one - man|one - off|one - offs',
  'one - on - one|one - party|one - sided|one - size - fits - all|one - star|one - stop|one - third world',
  'one - time|one - to - one|one - way|one - woman|one day|one in the same|one minute|one or another|one or other',
  'one or the other|one step|one to one|second fiddle|second homes|second nature|second wind|seven deadly sins',
  'seven seas|seventh day|seventh heaven|six - pack|six - packs|six feet under|six of the best|sixth form',
  'sixth sense|sixty - four thousand dollar question|sub - zero|ten - gallon|ten a penny|third parties',
  'third party|third rail|third way|third world|three - dimensional|three - line whip|three - piece|three - star',
  'three - tier|three cheers|top 10|top ten|twenty - twenty vision|two - dimensional|two - faced|two - party',
  'two - star|two - state|two - step|two - thirds majority of|two - tier|two - way|two - wheeled|two birds',
  'two cents|zero - carbon|zero - emission|zero - emissions|zero - hour|zero - hours|zero - sum|zero - tolerance',
  'zero carbon|zero emission|zero emissions|zero hour|zero hours|zero in|zero sum|zero tolerance|zero waste',
];

/** Words before 'one' that make it a pronoun, and before other numbers none. */
export const beforePronounOne: readonly string[] = (
  'another any anyone big each either every everyone first good great last latter like neither new next no old only other second some someone such that the these this those ' +
  'third which whichever big small better best bigger biggest worse worst younger older long short'
).split(' ');

/** Nouns behind 'one' that make it 'a certain': 'one way', 'at one point', 'one analyst' stays. */
export const idleOnes: readonly string[] =
  'aspect evening example hand instance moment morning night occasion option point reason respect sense side thing time way'.split(
    ' ',
  );

/** Nouns behind an ordinal that make it a period, a rank or a name, no count. */
export const idleOrdinals: readonly string[] = (
  'amendment amendments avenue base baseman century centuries class column congress degree division edition estate grade grader graders half hand infantry inning innings ' +
  'lady level millennium name person place quarter quarters reading republic seed seeds street thoughts tier'
).split(' ');

/** What a rate is per, behind 'a' or 'an'. */
export const rates: readonly string[] = (
  'acre barrel bottle box bushel carton case day dose family fortnight gallon game gram head hectare hour household kilo kilogram kilometer kilometre kilowatt litre liter ' +
  'megawatt mile minute month night ounce page person piece piece pint play player pound quarter season second session share shift square stone ' +
  'student ticket time ton tonne troy trip unit visit vote watt week yard year'
).split(' ');

/** Words near 'N–M' or 'N to M' that make it a score, a vote or a record. */
export const scoreCues: readonly string[] = (
  'aggregate beat beating beats beaten decided decision defeat defeated defeats draw drawn drew edge edged final game games home lead leading leads led lose loses losing loss lost ' +
  'majority margin match odds penalties ratio record rout ruling score scoreline scored series set split stalemate thrashed tie tied verdict victory vote voted votes voting win winning wins won'
).split(' ');

/** The dollar that a publisher or a place's spelling in the article means. */
export const dollars: readonly (readonly [string, string])[] = [
  ['australian broadcasting corporation|sydney morning herald|the age|the australian|abc news australia', 'AUD'],
  [
    'cbc|cbc news|the globe and mail|globe and mail|toronto star|national post|the canadian press|ctv news|montreal gazette',
    'CAD',
  ],
  ['new zealand herald|nz herald|radio new zealand|rnz|stuff', 'NZD'],
  ['straits times|the straits times|channel newsasia', 'SGD'],
  ['south china morning post|scmp|hong kong free press', 'HKD'],
];

/**
 * Words for countries that call their money dollar, their people, states and largest cities, those that are no other words or names of news: where a text that
 * is spelled as theirs speaks of one country alone, its '$' is that country's. Those of the United States speak against it.
 */
export const dollarPlaces: readonly (readonly [code: string, words: string])[] = [
  [
    'AUD',
    'adelaide australia australian australians ballarat bendigo brisbane cairns canberra darwin dubbo geelong hobart launceston melbourne nsw queensland sydney tasmania toowoomba townsville wollongong',
  ],
  [
    'CAD',
    'alberta calgary canada canadian canadians edmonton manitoba montreal ontario ottawa quebec saskatchewan saskatoon toronto vancouver winnipeg',
  ],
  ['NZD', 'aotearoa auckland christchurch dunedin invercargill tauranga zealand zealander zealanders'],
  ['SGD', 'singapore singaporean singaporeans'],
  [
    'USD',
    'america american americans arizona boston california chicago colorado dallas florida houston illinois manhattan michigan minnesota ohio oregon pennsylvania pentagon texas us virginia washington',
  ],
];
