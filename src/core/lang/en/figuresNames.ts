/**
 * Words before a number that make it a name, a mark or a place in a list, in any spelling: 'page 3', 'No. 10', 'type 2 diabetes',
 * 'Flight 302'.
 */
export const nameHeads: readonly string[] = (
  'appendix article articles bulletin bus chapter chapters class classes clause column district division edition episode exhibit fig figure flight footnote gate grade ' +
  'group highway interstate item level line lot method mark model no nos note number numbers page pages para paragraph paragraphs part phase pier pp ' +
  'question questions room route row rule schedule seat section sections serial size slide stage step suite tab table tier tip type unit verse version ' +
  'vol volume ward § ¶ # № @'
).split(' ');

/** The same, only with a capital letter, because the small word counts ('Air 3', 'Hall 4', but 'the hall 40 metres long'). */
export const capitalHeads: readonly string[] = (
  'Act Agenda Airbus Amendment Antonov Apollo Area Artemis Bill Block Boeing Bowl Brigade Bundesliga CAC ' +
  'Case Category Catch Channel Chapter Covid COVID Cygnus DAX Directive Division Eurovision Expo F1 Falcon Formula Fortune FTSE ' +
  'Galaxy Gemini Genesis Hall Highway iPad iPhone Ilyushin Isaiah Jetstream Ladder Lane Level Ligue Line Luna M1 Mach ' +
  'Mission Nasdaq Nikkei Operation PlayStation Platform Proposition Psalm Psalms Radio Resolution Road Room ' +
  'Route Saturn SB Sector Sentinel Series Sojuz Soyuz Stage Standard Station Sukhoi ' +
  'Terminal Title Topix Tupolev Typhoon Voyager War Windows Xbox Zone'
).split(' ');

/** What may be hung before a number without making it a name: 'mid-30s', 'pre-2020', 'sub-20'. */
export const prefixes: readonly string[] = 'early late mid near non over post pre some sub top under'.split(' ');

/** Phrases with number words in them that count nothing. */
export const idioms: readonly string[] = [
  '24 / 7',
  '7 / 7',
  '9 / 11',
  'fifty - fifty|50 / 50',
  '20 - 20 vision|twenty - twenty vision|20 / 20',
  'a thousand times',
  'a million times',
  'a hundred times',
  'all in one',
  'at sixes and sevens',
  'double check|double - check|double - checked|double - edged|double - digit|double - digits|double digits|double standard|double standards|double - decker|' +
    'double bass|double agent|double bill|double entendre|double fault|double - faulted|double jeopardy|double life|double take|double whammy|double - cross|' +
    'double up|double down|doubles down|doubled down|doubling down|double - header|double - sided|double - click|double act|double vision|double bed|double room|double blind|double - blind',
  'eleventh hour|eleventh - hour',
  'first and foremost|first of all|second to none|second thoughts|second nature|second hand|second - hand|second guess|second - guess|second - class|' +
    'second fiddle|second wind|second home|second homes|third party|third parties|third - party|third world|third - world|third person|third degree|' +
    'fourth estate|fifth column|sixth sense|sixth form|sixth - form|seventh heaven|ninth inning',
  'five - star|four - star|three - star|two - star|one - star',
  'four - letter|four letter word',
  'forty winks',
  'half - brother|half - brothers|half - sister|half - sisters|half - time|half time|half - hearted|half - heartedly|half - mast|half - term|half term|' +
    'half - baked|half - marathon|half marathon|half - marathons|half price|half - price|half - truth|half - truths|half past|half - open|half - empty|half - full|half - finished|' +
    'half - way|half - built|half - life|half - back|half moon|half - moon|half measures|half - century|half - centuries|half board|half - year|half - yearly',
  'million - dollar question|sixty - four thousand dollar question',
  'nine to five|nine - to - five|9 to 5|9 - to - 5',
  'on all fours',
  'one after another|one after the other|one and all|one and only|one and the same|one another|one by one|one day|one of a kind|one of us|one of you|' +
    'one side|one - sided|one - off|one - offs|one - size - fits - all|one - stop|one - time|one - way|one - liner|one - liners|one thing|one too many|one way|one - on - one|one to one|one - to - one|one on one|one - party|one - woman|one - man|' +
    "one minute|one moment|one's|one step|one - third world",
  'one in the same|one or another|one or other|one or the other|one way or another|one way or the other',
  'quarter final|quarter - final|quarter finals|quarter - finals|quarter - finalist|quarter - finalists|quarter past|quarter to|quarter - back',
  'six feet under|six of the best|six - pack|six - packs',
  'ten a penny|ten - gallon',
  'three cheers|three - dimensional|3 - d|2 - d|two - dimensional|one - dimensional|four - dimensional|three - piece|three - line whip|four - wheel|four - wheeled|two - tier|three - tier',
  'two birds|two cents|two - faced|two - step|two - thirds majority of|two - way|two - wheeled|two - state|two - party',
  'zero - sum|zero sum|zero tolerance|zero - tolerance|zero hour|zero - hours|zero - hour|zero hours|zero carbon|zero - carbon|zero emission|zero emissions|zero - emission|zero - emissions|zero waste|zero in|zeroing in|net zero|net - zero|ground zero|sub - zero',
  'seven deadly sins|seven seas|seventh day|four corners|four winds|cloud nine|square one|day one|top ten|top 10|big four|big three|big five|big six|big ten|dressed to the nines',
  'top five list|fourth wall|third rail|third way|first aid|first class|first - class|first lady|first - hand|first hand|first name|first - name|first - rate|first - degree|second - degree|third - degree|first - ever',
];

/** Words before 'one' that make it a pronoun, and before other numbers none. */
export const beforePronounOne: readonly string[] = (
  'another any anyone big each either every everyone first good great last latter like neither new next no old only other second some someone such that the these this those ' +
  'third which whichever no-one big small better best bigger biggest worse worst younger older long short'
).split(' ');

/** Nouns behind 'one' that make it 'a certain': 'one way', 'at one point', 'one analyst' stays. */
export const idleOnes: readonly string[] =
  'aspect day evening example hand instance moment morning night occasion option point reason respect sense side thing time way'.split(
    ' ',
  );

/** Nouns behind an ordinal that make it a period, a rank or a name, no count. */
export const idleOrdinals: readonly string[] = (
  'amendment amendments avenue base century centuries class column congress degree division edition estate grade grader graders half hand infantry ' +
  'lady level millennium name person place quarter quarters republic street thought thoughts tier'
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
