import assert from 'node:assert/strict';
import { figuresIn, marked } from './reading';

/**
 * Every word of the tables of classes once, in a sentence that is read otherwise without it. '%' stands for the word; the lists are
 * written down here, apart from the tables, and `scripts/ablate-figures.ts` proves that each word of the tables is needed.
 */
const measures = (what: string, sentence: string, measure: string, words: string, index = 0): void => {
  describe(`figures: ${what}: ${sentence}`, () => {
    for (const word of words.split('|')) {
      const written = sentence.replace('%', word);
      it(written, () => assert.equal(figuresIn(written)[index]?.measure.text, measure.replace('%', word)));
    }
  });
};

/** The same with the spans that are read, and their values. */
const spans = (what: string, sentence: string, values: readonly string[], words: string): void => {
  describe(`figures: ${what}: ${sentence}`, () => {
    for (const word of words.split('|')) {
      const written = sentence.replace('%', word);
      it(written, () => assert.deepEqual(marked(written.replace(/[«»]/g, '')), [written, ...values]));
    }
  });
};

measures(
  'every determiner',
  'It spent 12 percent of % budget.',
  'budget',
  'a|an|all|another|any|both|each|either|every|neither|no|some|that|the|these|this|those|enough|such',
);
measures('every possessive', 'It spent 12 percent of % budget.', 'budget', 'her|his|its|my|our|their|whose|your');
measures(
  'every pronoun',
  'Sales rose 12 percent % it.',
  'Sales',
  'everybody|everyone|he|herself|him|himself|i|it|itself|me|myself|nobody|none|ones|oneself|others|ourselves|she|somebody|someone|them|themselves|they|us|we|you',
);
measures('every pronoun', 'The % rose 12 percent.', '', 'nothing|something');
measures(
  'every preposition',
  'Sales rose 12 percent % it.',
  'Sales',
  'about|above|across|after|against|along|alongside|amid|among|amongst|around|as|at|before|behind|below|beneath|beside|besides|between|beyond|by|despite|except|for|from|in|inside|into|like|near|of|off|on|onto|opposite|outside|over|past|per|since|than|through|throughout|to|toward|towards|under|underneath|unlike|until|unto|upon|via|versus|vs|with|within|without',
);
measures('every preposition', 'The % rose 12 percent.', '', 'during|excluding|including|plus|regarding');
measures('every preposition', 'Sales of 12 percent % it.', 'Sales', 'up');
measures(
  'every conjunction',
  'Sales rose 12 percent % it.',
  'Sales',
  'although|because|but|if|nor|or|so|though|unless|whereas|whether|while|yet',
);
measures('every conjunction', 'The % rose 12 percent.', '', 'and');
measures('every verb', 'Tests were % 12 times.', 'Tests', 'done');
measures('every relative', 'Sales rose 12 percent % it.', 'Sales', 'what|when|where|which|who|whom|why|how');
measures(
  'every auxiliary',
  'Sales rose 12 percent % it.',
  'Sales',
  "am|are|aren't|be|been|can|can't|cannot|could|couldn't|did|didn't|do|does|doesn't|don't|had|hadn't|has|hasn't|have|haven't|is|isn't|may|might|must|mustn't|shall|should|shouldn't|was|wasn't|were|weren't|will|won't|would|wouldn't|it's|they're|we're|i'm|he's|she's|there's|that's|they've|we've|i've|we'll|i'll",
);
measures('every auxiliary', 'Sales % rose 12 percent.', 'Sales', 'being|doing|having');
measures(
  'every adverb',
  'Sales rose 12 percent % it.',
  'Sales',
  'again|ago|ahead|almost|apiece|alone|already|also|altogether|always|away|back|earlier|else|even|ever|everywhere|far|fast|hence|here|home|however|instead|just|last|later|least|maybe|meanwhile|moreover|most|much|never|nevertheless|nonetheless|not|now|often|once|out|overnight|overall|perhaps|quite|rather|sometimes|soon|still|then|there|thereby|therefore|thus|today|together|tomorrow|aboard|able|due|next|ready|unable|monday|tuesday|wednesday|thursday|friday|saturday|sunday|too|twice|very|yesterday',
);
measures('every adverb', 'Sales of 12 percent % it.', 'Sales', 'down');
measures('every adverb', 'Sales % rose 12 percent.', 'Sales', 'further|less|more|well');
measures(
  'every verb',
  'The depot % staff for 12 days.',
  '% staff',
  'beat|beaten|beating|beats|defeated|defeating|defeats|edged|thrashed|travel|travels|travelling|traveling|watched|watches|weigh|weighing|remind|reminded|reminds|accept|accepted|accounted|accounts|accuse|accused|accuses|admitted|affected|agree|agreed|agrees|aim|aimed|aims|allow|allowed|allows|amounted|amounting|announce|announced|announces|appear|appeared|appears|applied|apply|approve|approved|approves|argue|argued|argues|arrest|arrested|arrive|arrived|asked|asking|attended|attracted|attracts|awarded|backed|becomes|becoming|began|begin|beginning|begins|begun|believe|believed|believes|blame|blamed|blames|blocked|borrow|borrowed|bought|bring|bringing|brings|broke|broken|brought|build|built|burned|calculate|calculated|called|calling|came|carried|carries|carry|cast|caught|caused|causing|charged|chose|chosen|claimed|close|closed|come|commit|committed|compared|comprise|comprised|comprises|confirm|confirmed|confirms|considered|consist|consisted|consists|contain|contained|contains|continue|continued|continues|contribute|contributed|costing|counted|create|created|creates|creating|dealt|decide|decided|demanded|deployed|describe|described|destroyed|detained|die|died|dies|displaced|drank|drew|driven|driving|drove|dying|earn|earned|earning|earns|eat|eaten|employ|employed|employs|ended|endorsed|enrolled|enter|entered|estimated|exceed|exceeded|exceeds|expect|expected|expects|expelled|experienced|faced|faces|facing|felt|fetch|fetched|fighting|filed|find|finding|finds|fined|fired|fixed|fled|flew|flown|followed|forced|forfeit|fought|found|funded|gave|generate|generated|generates|get|gets|getting|give|given|gives|giving|go|goes|going|gone|got|handed|happen|happened|happens|held|help|helped|holding|holds|hosted|hosts|hurt|identified|imposed|include|included|includes|injured|injuring|invest|invested|investing|issued|join|joined|keep|keeping|keeps|kept|killed|killing|kills|knew|know|known|knows|laid|land|landed|lay|leaves|leaving|led|left|lent|let|lie|lies|live|lived|lives|living|made|maintain|make|makes|making|managed|mean|means|meant|meet|meeting|met|missed|moved|moving|needed|occur|occurred|offered|opened|operate|operated|operates|ordered|outnumbered|overtook|owe|owed|owes|own|owned|owns|paid|passed|paying|pays|planned|played|playing|plead|pleaded|pledged|posted|predict|predicted|predicts|prevent|produced|produces|producing|projected|promised|proposed|prove|proved|provide|provided|provides|publish|published|pull|pulled|purchased|pushed|put|puts|putting|ran|ranged|ranging|ranked|rated|reaches|reaching|receive|received|receives|receiving|recorded|recover|released|relies|rely|remaining|remains|removed|replaced|reported|reporting|represent|represented|representing|represents|requested|require|required|requires|rescued|resigned|returned|returning|revealed|running|said|sat|saved|saving|saw|say|saying|says|scored|see|seek|seeking|seeks|seemed|seen|seize|seized|sell|selling|sells|send|sending|sends|sent|sentenced|serve|served|serves|serving|sets|setting|settled|shot|showed|showing|shown|shut|signed|sit|sits|sleep|sleeping|slept|sold|sought|spend|spending|spends|spent|split|spoke|spoken|standing|started|stayed|stole|stolen|stopped|stranded|struck|sue|sued|suffer|suffered|suggest|suggested|suggests|supplied|surveyed|survived|suspended|swam|taken|tell|telling|tells|tested|think|thinks|thought|threatened|threw|thrown|told|topped|totaling|totalling|traced|traded|trained|transferred|traveled|travelled|treated|tried|turned|turning|undergo|understand|underwent|used|using|valued|visited|voted|waited|waiting|walked|wanted|wants|warn|warned|warns|went|winning|withdrew|won|wore|worked|working|worth|wounded|wounding|write|written|wrote|yielded|flung|hung|leant|planted|slain|sow|sowed|sown|sows|spun|stricken|strewn|strove|sung|swept|swung|torn|woke|woken|woven|wrung',
);
measures(
  'every verb',
  'The boats % staff for 12 percent.',
  'boats',
  'weighed|weighs|added|adds|averaged|averages|climbed|climbs|covered|covers|declined|dropped|eased|expanded|gained|grows|improved|increased|jumped|lasted|lifted|loses|lowered|plunged|raised|reached|recovered|reduced|reduces|remained|slashed|slipped|slowed|soared|stretched|stretches|surged|takes|totaled|totalled|tumbled',
);
measures(
  'every verb',
  'The depot % 12 percent.',
  'depot',
  'add|adding|became|become|climb|climbing|cutting|declining|dropping|expand|fallen|falling|fell|grew|grow|growing|grown|improve|increasing|lasting|lose|losing|lost|raising|reduce|reducing|remain|risen|rising|rose|sank|shed|shrank|slid|stood|take|taking|took|easing|plunging|shrinking|sinking|sliding|slipping|slowing|slumping|soaring|surging|tumbling',
);
measures(
  'every either',
  'The depot % the staff for 12 days.',
  '% the staff',
  'attack|ban|bid|block|call|cause|change|charge|claim|cost|count|deal|delay|demand|drive|end|estimate|face|fear|fight|fine|fire|force|forecast|hit|hold|hope|issue|lead|leave|limit|link|mark|move|need|note|offer|order|pay|peak|pick|plan|play|pledge|post|produce|project|promise|protest|push|range|rank|record|release|repair|report|request|reserve|rest|result|return|ride|run|save|search|set|shift|shock|show|sign|spread|stake|start|stay|steal|stop|stretch|strike|supply|support|swing|test|top|total|trade|transfer|turn|upset|use|visit|vote|wait|walk|want|waste|watch|win|work|wound|yield',
);
measures(
  'every either',
  'The depot % staff for 12 days.',
  '% staff',
  'attacks|bans|bids|blocks|calls|causes|changes|charges|claims|costs|counts|deals|delays|demands|ends|estimates|fears|fines|fires|focus|forces|forecasts|guess|hits|hopes|issues|leads|limits|links|moves|needs|notes|offers|orders|pass|peaks|plans|plays|pledges|posts|projects|promises|protests|ranges|ranks|records|repairs|reports|requests|reserves|results|returns|runs|shifts|shows|starts|stops|strikes|tests|totals|trades|transfers|turns|uses|visits|votes|walks|wins|works|wounds|yields',
);
measures(
  'every either',
  'The depot % 12 percent.',
  'depot',
  'cut|decline|decrease|drop|ease|fall|gain|hike|increase|jump|leap|lift|raise|reach|rise|slide|slip|slump|spike|stand|surge',
);
measures(
  'every either',
  'The boats % staff for 12 percent.',
  'boats',
  'cuts|declines|drops|falls|gains|hikes|increases|jumps|raises|rises|stands|surges',
);

spans('every part', '«Two %» of it went.', ['2/3'], 'thirds');
spans('every part', '«Two %» of it went.', ['2/4'], 'fourths');
spans('every part', '«Two %» of it went.', ['2/5'], 'fifths');
spans('every part', '«Two %» of it went.', ['2/6'], 'sixths');
spans('every part', '«Two %» of it went.', ['2/7'], 'sevenths');
spans('every part', '«Two %» of it went.', ['2/8'], 'eighths');
spans('every part', '«Two %» of it went.', ['2/9'], 'ninths');
spans('every part', '«Two %» of it went.', ['2/10'], 'tenths');
spans('every part', '«Two %» of it went.', ['2/11'], 'elevenths');
spans('every part', '«Two %» of it went.', ['2/12'], 'twelfths');
spans('every part', '«Two %» of it went.', ['2/13'], 'thirteenths');
spans('every part', '«Two %» of it went.', ['2/14'], 'fourteenths');
spans('every part', '«Two %» of it went.', ['2/15'], 'fifteenths');
spans('every part', '«Two %» of it went.', ['2/16'], 'sixteenths');
spans('every part', '«Two %» of it went.', ['2/17'], 'seventeenths');
spans('every part', '«Two %» of it went.', ['2/18'], 'eighteenths');
spans('every part', '«Two %» of it went.', ['2/19'], 'nineteenths');
spans('every part', '«Two %» of it went.', ['2/20'], 'twentieths');
spans('every part', '«Two %» of it went.', ['2/100'], 'hundredths');
spans('every part', '«Two %» of it went.', ['2/1000'], 'thousandths');
spans('every part', '«Two %» of it went.', ['2/1000000'], 'millionths');
spans('every part', '«Two %» of it went.', ['2/1000000000'], 'billionths');
spans('every part', '«Two %» of it went.', ['2/1000000000000'], 'trillionths');
spans('every part', '«Two %» of it went.', ['2/4'], 'quarters');
spans('every scale sign', 'It cost «$2%».', ['2000000 USD'], 'mil|mn|mln|mio|mm');
spans('every scale sign', 'It cost «$2%».', ['2000000000 USD'], 'b|bln');
spans('every scale sign', 'It cost «$2%».', ['2000000000000 USD'], 'T|tln|tn|trn');
spans('every vague count', 'It sold «a % of hundred» cars.', ['200'], 'couple');
spans('every multiple', 'It is «almost %» the rate.', ['~3 x'], 'triple|treble');
spans('every multiple', 'It is «almost %» the rate.', ['~4 x'], 'quadruple');
spans('every multiple', 'A «three-%» winner.', ['3 x'], 'time');
spans('every minus', 'It was «% 5 degrees».', ['-5 degree'], 'minus|negative');
spans('every era', 'It fell in 900 % and rose.', [], 'AD|BC|BCE|CE');
spans('every ordinal suffix', 'The «32%» man came.', ['32'], 'nd|rd|th|st');
spans('every time of day', 'It opens at 9 % and shuts.', [], "am|pm|o'clock|gmt|utc|bst|est");
spans(
  'every month',
  'It was 3 % then.',
  [],
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec',
);
spans('every old', 'The «17-year-%» came.', ['17 year'], 'olds');
spans('every nil', 'They won «3-%» there.', ['3/0'], 'nil|love');
spans('every hedge', 'It sold «% 12» cars.', ['~12'], 'barely|hardly|scarcely');
spans('every hedge of ages', 'She met people «% 90» there.', ['<=90 year'], 'as old as');
spans('every hedge of ages', 'She met people «% 9» there.', ['>=9 year'], 'as young as');
spans('every hedge of ages', 'She met people «% 90» there.', ['>90 year'], 'older than');
spans('every hedge of ages', 'She met people «% 90» there.', ['<90 year'], 'younger than');
spans('every hedge of ages', 'She met people «12 %» there.', ['>=12 year'], 'and older|or older');
spans('every hedge of ages', 'She met people «12 %» there.', ['<=12 year'], 'and younger|or younger');
spans('every unit', 'It had «12 %».', ['12 basis point'], 'bps');
spans('every unit', 'It had «12 %».', ['12 kilometre/hour'], 'kilometre-per-hour');
spans('every unit', 'It had «12 %».', ['12 kilometre/hour'], 'kilometre per hour');
spans('every unit', 'It had «12 %».', ['12 kilometre/hour'], 'kilometre an hour');
spans('every unit', 'It had «12 %».', ['12 kilometre/hour'], 'kilometres-an-hour');
spans('every unit', 'It had «12 %».', ['12 kilometre/hour'], 'kilometres per hour');
spans('every unit', 'It had «12 %».', ['12 kilometre/hour'], 'kilometres an hour');
spans('every unit', 'It had «12 %».', ['12 kilometre/second'], 'kilometres per second');
spans('every unit', 'It had «12 %».', ['12 kilometre/second'], 'kilometres a second');
spans('every unit', 'It had «12 %».', ['12 kilometre/hour'], 'kilometer-per-hour');
spans('every unit', 'It had «12 %».', ['12 kilometre/hour'], 'kilometer per hour');
spans('every unit', 'It had «12 %».', ['12 kilometre/hour'], 'kilometer an hour');
spans('every unit', 'It had «12 %».', ['12 kilometre/second'], 'kilometer per second');
spans('every unit', 'It had «12 %».', ['12 kilometre/hour'], 'kilometers per hour');
spans('every unit', 'It had «12 %».', ['12 kilometre/hour'], 'kilometers an hour');
spans('every unit', 'It had «12 %».', ['12 kilometre/second'], 'kilometers per second');
spans('every unit', 'It had «12 %».', ['12 kilometre/second'], 'kilometers a second');
spans('every unit', 'It had «12 %».', ['12 kilometre/hour'], 'km/h');
spans('every unit', 'It had «12 %».', ['12 kilometre/hour'], 'km/hr');
spans('every unit', 'It had «12 %».', ['12 kilometre/hour'], 'km per hour');
spans('every unit', 'It had «12 %».', ['12 kilometre/hour'], 'km an hour');
spans('every unit', 'It had «12 %».', ['12 kilometre/second'], 'km/s');
spans('every unit', 'It had «12 %».', ['12 foot/second'], 'feet per second');
spans('every unit', 'It had «12 %».', ['12 foot/second'], 'feet a second');
spans('every unit', 'It had «12 %».', ['12 mile/hour'], 'mile-per-hour');
spans('every unit', 'It had «12 %».', ['12 mile/hour'], 'mile-an-hour');
spans('every unit', 'It had «12 %».', ['12 mile/hour'], 'mile per hour');
spans('every unit', 'It had «12 %».', ['12 mile/hour'], 'mile an hour');
spans('every unit', 'It had «12 %».', ['12 mile/second'], 'mile per second');
spans('every unit', 'It had «12 %».', ['12 mile/hour'], 'miles-per-hour');
spans('every unit', 'It had «12 %».', ['12 mile/hour'], 'miles per hour');
spans('every unit', 'It had «12 %».', ['12 mile/hour'], 'miles an hour');
spans('every unit', 'It had «12 %».', ['12 mile/second'], 'miles per second');
spans('every unit', 'It had «12 %».', ['12 mile/second'], 'miles a second');
spans('every unit', 'It had «12 %».', ['12 light second'], 'light second');
spans('every unit', 'It had «12 %».', ['12 light second'], 'light seconds');
spans('every unit', 'It had «12 %».', ['12 metre/second'], 'm/s');
spans('every unit', 'It had «12 %».', ['12 litre/second'], 'litres per second');
spans('every unit', 'It had «12 %».', ['12 litre/second'], 'litres a second');
spans('every unit', 'It had «12 %».', ['12 litre/minute'], 'litres per minute');
spans('every unit', 'It had «12 %».', ['12 litre/minute'], 'litres a minute');
spans('every unit', 'It had «12 %».', ['12 litre/second'], 'liters per second');
spans('every unit', 'It had «12 %».', ['12 litre/second'], 'liters a second');
spans('every unit', 'It had «12 %».', ['12 litre/minute'], 'liters per minute');
spans('every unit', 'It had «12 %».', ['12 litre/minute'], 'liters a minute');
spans('every unit', 'It had «12 %».', ['12 gallon/minute'], 'gallons per minute');
spans('every unit', 'It had «12 %».', ['12 gallon/minute'], 'gallons a minute');
spans('every unit', 'It had «12 %».', ['12 barrel'], 'barrel');
spans('every unit', 'It had «12 %».', ['12 barrel'], 'barrels');
spans('every unit', 'It had «12 %».', ['12 barrel'], 'bbl');
spans('every unit', 'It had «12 %».', ['12 barrel'], 'bbls');
spans('every unit', 'It had «12 %».', ['12 cubic metre/second'], 'cubic metres per second');
spans('every unit', 'It had «12 %».', ['12 cubic metre/second'], 'cubic meters per second');
spans('every unit', 'It had «12 %».', ['12 cubic metre/second'], 'cubic metres a second');
spans('every unit', 'It had «12 %».', ['12 cubic metre/second'], 'cubic meters a second');
spans('every unit', 'It had «12 %».', ['12 cubic foot/second'], 'cubic feet per second');
spans('every unit', 'It had «12 %».', ['12 cubic foot/second'], 'cubic feet a second');
spans('every unit', 'It had «12 %».', ['12 kilometre/hour'], 'kmh');
spans('every unit', 'It had «12 %».', ['12 kilometre/hour'], 'kph');
spans('every unit', 'It had «12 %».', ['12 kilometre/hour'], 'kmph');
spans('every unit', 'It had «12 %».', ['12 mile/hour'], 'mph');
spans('every unit', 'It had «12 %».', ['12 metre/second'], 'metres per second');
spans('every unit', 'It had «12 %».', ['12 metre/second'], 'metres a second');
spans('every unit', 'It had «12 %».', ['12 metre/second'], 'meters per second');
spans('every unit', 'It had «12 %».', ['12 metre/second'], 'meters a second');
spans('every unit', 'It had «12 %».', ['12 metre/second'], 'metre per second');
spans('every unit', 'It had «12 %».', ['12 metre/second'], 'meter per second');
spans('every unit', 'It had «12 %».', ['12 watt hour'], 'watt-hour');
spans('every unit', 'It had «12 %».', ['12 watt hour'], 'watt-hours');
spans('every unit', 'It had «12 %».', ['12 watt hour'], 'watt hour');
spans('every unit', 'It had «12 %».', ['12 watt hour'], 'watt hours');
spans('every unit', 'It had «12 %».', ['12 kilowatt hour'], 'kilowatt-hour');
spans('every unit', 'It had «12 %».', ['12 kilowatt hour'], 'kilowatt-hours');
spans('every unit', 'It had «12 %».', ['12 kilowatt hour'], 'kilowatt hour');
spans('every unit', 'It had «12 %».', ['12 kilowatt hour'], 'kilowatt hours');
spans('every unit', 'It had «12 %».', ['12 megawatt hour'], 'megawatt-hour');
spans('every unit', 'It had «12 %».', ['12 megawatt hour'], 'megawatt-hours');
spans('every unit', 'It had «12 %».', ['12 megawatt hour'], 'megawatt hour');
spans('every unit', 'It had «12 %».', ['12 megawatt hour'], 'megawatt hours');
spans('every unit', 'It had «12 %».', ['12 gigawatt hour'], 'gigawatt-hour');
spans('every unit', 'It had «12 %».', ['12 gigawatt hour'], 'gigawatt-hours');
spans('every unit', 'It had «12 %».', ['12 gigawatt hour'], 'gigawatt hour');
spans('every unit', 'It had «12 %».', ['12 gigawatt hour'], 'gigawatt hours');
spans('every unit', 'It had «12 %».', ['12 terawatt hour'], 'terawatt-hour');
spans('every unit', 'It had «12 %».', ['12 terawatt hour'], 'terawatt-hours');
spans('every unit', 'It had «12 %».', ['12 terawatt hour'], 'terawatt hour');
spans('every unit', 'It had «12 %».', ['12 terawatt hour'], 'terawatt hours');
spans('every unit', 'It had «12 %».', ['12 watt hour'], 'wh');
spans('every unit', 'It had «12 %».', ['12 kilowatt hour'], 'kwh');
spans('every unit', 'It had «12 %».', ['12 megawatt hour'], 'mwh');
spans('every unit', 'It had «12 %».', ['12 gigawatt hour'], 'gwh');
spans('every unit', 'It had «12 %».', ['12 terawatt hour'], 'twh');
spans('every unit', 'It had «12 %».', ['12 kilobit/second'], 'kilobits per second');
spans('every unit', 'It had «12 %».', ['12 kilobit/second'], 'kilobits a second');
spans('every unit', 'It had «12 %».', ['12 kilobit/second'], 'kbit/s');
spans('every unit', 'It had «12 %».', ['12 megabit/second'], 'megabit per second');
spans('every unit', 'It had «12 %».', ['12 megabit/second'], 'megabits per second');
spans('every unit', 'It had «12 %».', ['12 megabit/second'], 'megabits a second');
spans('every unit', 'It had «12 %».', ['12 megabit/second'], 'mbit/s');
spans('every unit', 'It had «12 %».', ['12 gigabit/second'], 'gigabit per second');
spans('every unit', 'It had «12 %».', ['12 gigabit/second'], 'gigabits per second');
spans('every unit', 'It had «12 %».', ['12 gigabit/second'], 'gigabits a second');
spans('every unit', 'It had «12 %».', ['12 gigabit/second'], 'gbit/s');
spans('every unit', 'It had «12 %».', ['12 megabyte/second'], 'megabytes per second');
spans('every unit', 'It had «12 %».', ['12 megabyte/second'], 'megabytes a second');
spans('every unit', 'It had «12 %».', ['12 megabit/second'], 'mb/s');
spans('every unit', 'It had «12 %».', ['12 gigabyte/second'], 'gigabytes per second');
spans('every unit', 'It had «12 %».', ['12 gigabyte/second'], 'gigabytes a second');
spans('every unit', 'It had «12 %».', ['12 kilobit/second'], 'kbps');
spans('every unit', 'It had «12 %».', ['12 megabit/second'], 'mbps');
spans('every unit', 'It had «12 %».', ['12 gigabit/second'], 'gbps');
spans('every unit', 'It had «12 %».', ['12 terabit/second'], 'terabits per second');
spans('every unit', 'It had «12 %».', ['12 terabit/second'], 'terabits a second');
spans('every unit', 'It had «12 %».', ['12 terabit/second'], 'tbps');
spans('every unit', 'It had «12 %».', ['12 pascal'], 'pascal');
spans('every unit', 'It had «12 %».', ['12 pascal'], 'pascals');
spans('every unit', 'It had «12 %».', ['12 hectopascal'], 'hectopascal');
spans('every unit', 'It had «12 %».', ['12 hectopascal'], 'hectopascals');
spans('every unit', 'It had «12 %».', ['12 hectopascal'], 'hpa');
spans('every unit', 'It had «12 %».', ['12 kilopascal'], 'kilopascal');
spans('every unit', 'It had «12 %».', ['12 kilopascal'], 'kilopascals');
spans('every unit', 'It had «12 %».', ['12 kilopascal'], 'kpa');
spans('every unit', 'It had «12 %».', ['12 millibar'], 'millibar');
spans('every unit', 'It had «12 %».', ['12 millibar'], 'millibars');
spans('every unit', 'It had «12 %».', ['12 millibar'], 'mbar');
spans('every unit', 'It had «12 %».', ['12 atmosphere'], 'atmospheres');
spans('every unit', 'It had «12 %».', ['12 pound/square inch'], 'pounds per square inch');
spans('every unit', 'It had «12 %».', ['12 pound/square inch'], 'pound per square inch');
spans('every unit', 'It had «12 %».', ['12 pound/square inch'], 'psi');
spans('every unit', 'It had «12 %».', ['12 ampere hour'], 'ampere-hour');
spans('every unit', 'It had «12 %».', ['12 ampere hour'], 'ampere-hours');
spans('every unit', 'It had «12 %».', ['12 ampere hour'], 'ampere hour');
spans('every unit', 'It had «12 %».', ['12 ampere hour'], 'ampere hours');
spans('every unit', 'It had «12 %».', ['12 ampere'], 'ampere');
spans('every unit', 'It had «12 %».', ['12 ampere'], 'amperes');
spans('every unit', 'It had «12 %».', ['12 ampere hour'], 'amp-hour');
spans('every unit', 'It had «12 %».', ['12 ampere hour'], 'amp-hours');
spans('every unit', 'It had «12 %».', ['12 ampere hour'], 'amp hour');
spans('every unit', 'It had «12 %».', ['12 ampere hour'], 'amp hours');
spans('every unit', 'It had «12 %».', ['12 ampere'], 'amp');
spans('every unit', 'It had «12 %».', ['12 ampere'], 'amps');
spans('every unit', 'It had «12 %».', ['12 milliampere hour'], 'milliampere-hours');
spans('every unit', 'It had «12 %».', ['12 milliampere hour'], 'milliampere hours');
spans('every unit', 'It had «12 %».', ['12 milliampere hour'], 'milliamp-hours');
spans('every unit', 'It had «12 %».', ['12 milliampere hour'], 'milliamp hours');
spans('every unit', 'It had «12 %».', ['12 milliampere hour'], 'mah');
spans('every unit', 'It had «12 %».', ['12 cubic metre/second'], 'cumecs');
spans('every unit', 'It had «12 %».', ['12 cubic foot/second'], 'cfs');
spans('every unit', 'It had «12 %».', ['12 sievert'], 'sievert');
spans('every unit', 'It had «12 %».', ['12 sievert'], 'sieverts');
spans('every unit', 'It had «12 %».', ['12 millisievert'], 'millisievert');
spans('every unit', 'It had «12 %».', ['12 millisievert'], 'millisieverts');
spans('every unit', 'It had «12 %».', ['12 millisievert'], 'msv');
spans('every unit', 'It had «12 %».', ['12 microsievert'], 'microsievert');
spans('every unit', 'It had «12 %».', ['12 microsievert'], 'microsieverts');
spans('every unit', 'It had «12 %».', ['12 microsievert'], 'μsv');
spans('every unit', 'It had «12 %».', ['12 becquerel'], 'becquerel');
spans('every unit', 'It had «12 %».', ['12 becquerel'], 'becquerels');
spans('every unit', 'It had «12 %».', ['12 becquerel'], 'bq');
spans('every unit', 'It had «12 %».', ['12 newton'], 'newtons');
spans('every unit', 'It had «12 %».', ['12 lumen'], 'lumen');
spans('every unit', 'It had «12 %».', ['12 lumen'], 'lumens');
spans('every unit', 'It had «12 %».', ['12 rpm'], 'rpm');
spans('every unit', 'It had «12 %».', ['12 rpm'], 'revolutions per minute');
spans('every unit', 'It had «12 %».', ['12 rpm'], 'revolutions a minute');
spans('every unit', 'It had «12 %».', ['12 nanosecond'], 'nanosecond');
spans('every unit', 'It had «12 %».', ['12 nanosecond'], 'nanoseconds');
spans('every unit', 'It had «12 %».', ['12 nanosecond'], 'ns');
spans('every unit', 'It had «12 %».', ['12 microsecond'], 'microsecond');
spans('every unit', 'It had «12 %».', ['12 microsecond'], 'microseconds');
spans('every unit', 'It had «12 %».', ['12 microsecond'], 'μs');
spans('every unit', 'It had «12 %».', ['12 millisecond'], 'millisecond');
spans('every unit', 'It had «12 %».', ['12 millisecond'], 'milliseconds');
spans('every unit', 'It had «12 %».', ['12 millisecond'], 'ms');
spans('every unit', 'It cost «12 %».', ['12 USD'], 'dollar');
spans('every unit', 'It cost «12 %».', ['12 USD'], 'dollars');
spans('every unit', 'It cost «12 %».', ['12 USD'], 'buck');
spans('every unit', 'It cost «12 %».', ['12 USD'], 'bucks');
spans('every unit', 'It cost «12 %».', ['12 USD'], 'dlr');
spans('every unit', 'It cost «12 %».', ['12 USD'], 'dlrs');
spans('every unit', 'It cost «12 %».', ['12 USD'], 'dlrs');
spans('every unit', 'It cost «12 %».', ['12 AUD'], '$A');
spans('every unit', 'It cost «12 %».', ['12 CAD'], '$C');
spans('every unit', 'It cost «12 %».', ['12 HKD'], '$HK');
spans('every unit', 'It cost «12 %».', ['12 NZD'], '$NZ');
spans('every unit', 'It cost «12 %».', ['12 SGD'], '$S');
spans('every unit', 'It cost «12 %».', ['12 USD'], '$US');
spans('every unit', 'It cost «12 %».', ['0.12 EUR'], 'cent');
spans('every unit', 'It cost «12 %».', ['0.12 USD'], 'cents');
spans('every unit', 'It cost «12 %».', ['0.12 USD'], '¢');
spans('every unit', 'A «10%» long rod.', ['10 inch'], '"|”|″');
spans('every unit', 'It was «12%» then.', ['12 celsius'], '℃');
spans('every unit', 'It was «12%» then.', ['12 fahrenheit'], '℉');
spans('every sign before', 'It cost «%12» then.', ['12 AUD'], '$A');
spans('every sign before', 'It cost «%12» then.', ['12 CAD'], '$C');
spans('every sign before', 'It cost «%12» then.', ['12 HKD'], '$HK');
spans('every sign before', 'It cost «%12» then.', ['12 NZD'], '$NZ');
spans('every sign before', 'It cost «%12» then.', ['12 SGD'], '$S');
spans('every sign before', 'It cost «%12» then.', ['12 USD'], '$US');
spans('every sign before', 'It cost «% 12» then.', ['12 USD'], 'dlrs');
spans('every code that is a word', 'Then % «12» left.', ['12'], 'cad|cop|mad|pen|ron|try');
spans('every code that is a word', 'It went % «12 times».', ['12 x'], 'bam');
spans('every name', 'It was % 12 that fell.', [], 'category|court|resolution');
spans('every name', 'It was % 12 that fell.', [], 'Local|Top');
spans('every cue of metres', 'A «12m» % it.', ['12 metre'], 'record|above|across|ahead|away|below|fall|walk');
spans('every prefix', 'It is %-«12» then.', ['12'], 'early|late|mid|near|non|over|post|pre|some|sub|top|under');
spans(
  'every idiom',
  'It saw % there.',
  [],
  'absolute zero|Group of Eight|Group of Seven|Group of 20|Group of 7|Group of 8|Group of Twenty',
);
spans('every idle ordinal', 'The third % came.', [], 'baseman|inning|innings|reading|seed|seeds');
spans(
  'every street',
  'It is at 12 Oak % now.',
  [],
  'Ave|Avenue|Blvd|Boulevard|Close|Court|Crescent|Dr|Drive|Gardens|Highway|Lane|Mews|Parade|Place|Rd|Road|Row|Square|St|Street|Terrace|Walk|Way',
);
measures('every verb of victims', 'It was % 12.', 'people', 'arresting|displacing|hurting');
measures('every verb of victims', 'It % 12.', 'people', 'injures');
measures('every verb of victims', 'It may % 12.', 'people', 'kill');
measures('every plural', 'It gave 12 % food.', '%', 'cattle|clergy|dead|fish|geese|mice|personnel|sheep|teeth');
measures(
  'every word that is no plural',
  'It spent 12 percent of % tax.',
  '% tax',
  'abdomen|acumen|ally|anomaly|assembly|bully|costly|deadly|early|elderly|family|friendly|headquarters|hourly|lonely|lovely|monopoly|news|omen|politics|premises|quarterly|rally|ramen|regimen|reply|semen|series|species|specimen|tally',
);
measures('every comparison', 'The index closed 5 percent % at 8,213.5.', 'index', 'lower', 1);
measures('every period', 'Prices this % rose 4 percent.', 'Prices', 'moment');
measures(
  'every period',
  'The club made $3m in the %.',
  'club',
  'autumn|century|days|decade|decades|evening|fall|future|half|hours|january|minutes|month|months|morning|quarter|season|spring|summer|weeks|week|weekend|winter|year|years',
);
measures(
  'every verb of extent',
  'The road % 12 miles.',
  'road',
  'covered|covers|extended|extends|spanned|spans|measures|reach|stand|lasts|weighs',
);
spans('every word of ages', 'At % «12» he left.', ['12 year'], 'age|ages');
measures('every word of amounts', 'It is twice the % of rain.', 'rain', 'amount|level|number|rate|size');
spans('every bound of ages', 'It asked voters «% 30» there.', ['>30 year'], 'above|over|well over|just over');
spans('every bound of ages', 'It asked voters «% 30» there.', ['<30 year'], 'below|under|well under|just under');
spans('every race', 'She won the «%m» in May.', ['50 metre'], '50');
spans('every race', 'She won the «%m» in May.', ['60 metre'], '60');
spans('every race', 'She won the «%m» in May.', ['100 metre'], '100');
spans('every race', 'She won the «%m» in May.', ['110 metre'], '110');
spans('every race', 'She won the «%m» in May.', ['200 metre'], '200');
spans('every race', 'She won the «%m» in May.', ['300 metre'], '300');
spans('every race', 'She won the «%m» in May.', ['400 metre'], '400');
spans('every race', 'She won the «%m» in May.', ['600 metre'], '600');
spans('every race', 'She won the «%m» in May.', ['800 metre'], '800');
spans(
  'every event of a life',
  'Mia % at «52».',
  ['52 year'],
  'bereaved|debut|debuted|die|died|dies|dying|graduated|married|marrying|marry|retire|retired|retirement|retires|retiring|widowed',
);
spans(
  'every person',
  'It asked % «under 30».',
  ['<30 year'],
  'actor|actress|adolescent|adolescents|adult|adults|americans|anybody|anyone|applicant|applicants|artist|athlete|athletes|australians|author|babies|baby|boy|boys|britons|brother|builder|bystander|canadians|captain|carers|carpenter|child|children|citizen|citizens|civilian|civilians|clerk|coach|cook|customers|cyclist|cyclists|dancer|daughter|defendant|doctor|driver|drivers|dutchman|electors|electrician|employee|employees|engineer|englishman|everybody|everyone|farmer|farmers|father|female|females|fisherman|footballer|frenchman|friend|girl|girls|goalkeeper|golfer|graduate|graduates|grandchild|granddaughter|grandfather|grandmother|grandson|guard|hiker|homeowners|householders|husband|immigrants|infant|infants|inmates|investors|irishman|journalist|judge|kid|kids|laborer|labourer|lad|lawyer|lecturer|lodger|male|males|man|mathematician|mechanic|members|men|midfielder|migrants|millionaire|mother|motorist|motorists|mourner|musician|nurse|nurses|officer|ones|painter|parent|parents|passenger|passengers|patient|patients|pedestrian|pensioner|pensioners|people|person|persons|photographer|physicist|pilot|plumber|policeman|policewoman|postman|prisoner|prisoners|professor|pupil|pupils|recruit|recruits|refugees|renters|resident|residents|runner|runners|sailor|salesman|scholar|schoolboy|schoolgirl|scientist|scotsman|secretary|senior|seniors|shopkeeper|shopper|shoppers|singer|single|sister|skier|smoker|smokers|soldier|soldiers|somebody|someone|son|spectator|spectators|striker|student|students|surgeon|survivor|survivors|swimmer|teacher|teachers|teenager|teenagers|tenants|those|tourist|tourists|trainee|user|users|veteran|veterans|victim|victims|villager|visitors|volunteer|volunteers|voter|voters|waiter|waitress|walker|welshman|widow|widower|wife|woman|women|worker|workers|writer|youngster|youngsters|youth|youths',
);
spans(
  'every verb of rank',
  'He % «third».',
  ['3'],
  'am|are|be|been|came|come|comes|distant|ended|equal|equalled|finish|finished|finishes|finishing|in|is|joint|lie|lies|lying|placed|ranked|ranks|remain|remained|remains|sat|sit|sits|stand|stands|started|was|were',
);
spans('every turning', 'Mia % «18».', ['18 year'], 'turned|turning|turns');
measures(
  'every comparison of amounts',
  'The firm paid $5m in fines % $3m.',
  'fines',
  'against|from|instead|than|to|versus|vs',
  1,
);
spans('every part of a decade', 'She is in her % «20s».', ['20..29 year'], 'early|late|mid');
spans(
  'every word of spans',
  'It is % from «£10 to £20» now.',
  ['10..20 GBP'],
  'ages|aged|anything|anywhere|between|cost|costs|costing|measure|measures|measuring|priced|prices|pricing|range|ranged|ranges|ranging|somewhere|span|spanned|spanning|spans|varied|varies|vary|varying|worth',
);
measures(
  'every preposition that hangs',
  'Work % the port cost 12 percent.',
  'Work % the port',
  'about|across|against|among|around|at|between|by|for|from|in|inside|into|near|on|outside|over|per|since|through|to|under|with|within|without',
);
spans('every link', 'It was «4.1»%«5.2 percent».', ['4.1 %', '5.2 %'], ', | / | and | but | or ');
measures(
  'every verb of costs',
  'Rice % $3 in poor towns.',
  'Rice',
  'averaged|averages|cost|costing|costs|fetch|fetched|fetches|reached|retails|sell|selling|sells|sold|stood|totaled|totalled|trade|traded|trades',
);
measures('every word of number', 'The % of cars fell to 12.', 'cars', 'number|numbers|tally|total');
measures('every word of worth', 'Its fund, % $3m, grew.', 'fund', 'worth');
measures('every word of a price', 'He has a house valued % $3m.', 'house', 'at');
measures('every word of a step', 'The town cut its tax % 3 percent.', 'tax', 'by|to|from');
spans('every word of a set-off', 'It took «12 days» % with «9».', ['12 day', '9 day'], 'compared');
measures('every word of a purpose', 'It paid $3m % roads.', 'roads', 'for|in|into|on');
measures('every word of as many', 'It grew twice as % rice.', 'rice', 'much|many');
measures('every word of the same', 'It sold 30 cars and four times % number.', 'cars', 'that', 1);
measures('every word of what is left', 'It left the town % $3m.', 'town', 'with');
spans('every other', 'It went from one task to %.', [], 'another|the other');
spans('every clock', 'It opens at 9 % and shuts.', [], 'a.m.|p.m.');
spans('every head that needs a capital', 'It has % «12» men.', ['12'], 'no');
spans('every definite word', '«14 of % 17» men came.', ['14/17'], 'the|these|those');
spans('every head of a number', 'It is in % «30» then.', ['30'], 'number|numbers');
spans('every series', 'It is on pages 774 % 775 now.', [], ',|and|of|or|through|to');
spans('every season', 'He won «3» in «20» % games.', ['3', '20'], 'season');
spans('every weight', 'It cost «£3» for «12 %» then.', ['3 GBP', '12 pound'], 'lb|lbs');
spans('every short age', 'A «12 %» man.', ['12 year'], 'yo');
measures('every word of an end', 'He swam % 12 days.', '', 'within');

describe('figures: every rate', () => {
  for (const word of 'a|an|each|every|per'.split('|')) {
    const written = `It cost 3 euros ${word} hour.`;
    it(written, () => assert.deepEqual(figuresIn(written)[0]?.quantity.per, { number: 1, noun: 'hour' }));
  }
});

describe('figures: every change by a factor', () => {
  for (const [change, words] of [
    ['up', 'double|doubled|tripled'],
    ['down', 'halve|halved|halves'],
  ] as const)
    for (const word of words.split('|')) {
      const written = `Its sales ${word} to 12.`;
      it(written, () => {
        const last = figuresIn(written).at(-1);
        assert.deepEqual([last?.change, last?.role], [change, 'to']);
      });
    }
});

describe('figures: every particle', () => {
  for (const word of ['up', 'down']) {
    const written = `It is holding ${word} 12 boats.`;
    it(written, () => assert.equal(figuresIn(written)[0]?.change, undefined));
  }
});

describe('figures: every quantifier', () => {
  for (const [sentence, quantifier] of [
    ['All 12 came.', 'all'],
    ['All of the 12 came.', 'all'],
    ['None of the 12 came.', 'none'],
    ['Only 12 came.', 'only'],
    ['Then 12 came.', undefined],
  ] as const)
    it(sentence, () => assert.equal(figuresIn(sentence)[0]?.quantifier, quantifier));
});

describe('figures: the dollar of every publisher', () => {
  const codes: readonly (readonly [string, string])[] = [
    ['AUD', 'australian broadcasting corporation|sydney morning herald|the age|the australian|abc news australia'],
    [
      'CAD',
      'the globe and mail|the canadian press|cbc news|cbc|globe and mail|toronto star|national post|ctv news|montreal gazette',
    ],
    ['SGD', 'the straits times|straits times|channel newsasia'],
    ['NZD', 'new zealand herald|nz herald|radio new zealand|rnz|stuff'],
    ['HKD', 'south china morning post|scmp|hong kong free press'],
  ];
  for (const [code, publishers] of codes)
    for (const publisher of publishers.split('|'))
      it(publisher, () =>
        assert.equal(
          figuresIn(`---\npublisher: ${publisher}\n---\n\nIt cost $3.\n`, 'markdown')[0]?.quantity.unit,
          code,
        ),
      );
});
