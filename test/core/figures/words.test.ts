import assert from 'node:assert/strict';
import { figuresIn, marked } from './reading';

/** The word lists that decide how a number near them is read, each word once. */
const readsNothing = (sentence: string): void => {
  it(sentence, () => assert.deepEqual(marked(sentence), [sentence]));
};

const counts = (sentence: string, measure: string, index = 0): void => {
  it(sentence, () => assert.equal(figuresIn(sentence)[index]?.measure.text, measure));
};

const values = (sentence: string, ...expected: string[]): void => {
  it(sentence, () => assert.deepEqual(marked(sentence).slice(1), expected));
};

describe('figures: every word before a pronoun «one»', () => {
  for (const word of 'another|any|anyone|big|each|either|every|everyone|first|good|great|last|latter|like|neither|new|next|no|old|only|other|second|some|someone|such|that|the|these|this|those|third|which|whichever|small|better|best|bigger|biggest|worse|worst|younger|older|long|short'.split(
    '|',
  ))
    readsNothing(`It was ${word} one house.`);
});

describe('figures: every comparison behind a measure', () => {
  for (const word of 'bigger|cheaper|closer|complete|deep|deeper|effective|empty|faster|flat|full|greater|heavier|high|higher|larger|late|likelier|long|longer|narrower|older|overdue|poorer|quicker|richer|shorter|shy|smaller|sooner|stronger|tall|taller|thick|wide|wider|worse|younger'.split(
    '|',
  ))
    counts(`Prices were 5% ${word} then.`, 'Prices');
});

describe('figures: every participle before its noun', () => {
  for (const word of 'accused|added|affected|arrested|broken|burned|charged|closed|confirmed|deployed|destroyed|detained|displaced|estimated|filed|fixed|identified|injured|killed|known|lost|moving|planned|proposed|published|recorded|remaining|reported|required|rising|running|serving|stolen|stranded|trained|used|wanted|working|wounded'.split(
    '|',
  ))
    counts(`It has 12 ${word} soldiers.`, `${word} soldiers`);
});

describe('figures: every verb that says how long its subject is', () => {
  for (const word of 'averaged|averages|become|became|lasted|lasting|measured|reached|remain|remained|stands|stood|stretched|stretches|take|takes|taking|took|totaled|totalled|weighed'.split(
    '|',
  ))
    counts(`The storm ${word} for 12 hours.`, 'storm');
});

describe('figures: every word before a year', () => {
  for (const word of '(|-|/|a|after|an|autumn|before|between|by|during|early|fall|for|from|in|late|of|since|spring|summer|the|through|to|until|winter|–'.split(
    '|',
  ))
    readsNothing(`It was ${word} 2022 flats.`);
});

describe('figures: every word before a year or a count', () => {
  for (const word of ',|about|and|around|circa|or'.split('|')) {
    readsNothing(`It was ${word} 2022 then.`);
    readsNothing(`The 2010 ${word} 2022 floods.`);
    if (!/[,r]$/.test(word) && word !== 'and') values(`It was ${word} 2022 flats.`, '~2022');
    else values(`It had tents ${word} 2022 flats.`, word === 'around' ? '~2022' : '2022');
  }
});

describe('figures: every word that makes «over» a hedge', () => {
  for (const word of 'a|after|are|at|be|been|by|every|for|from|in|is|lasted|lasting|lasts|of|spent|than|the|to|took|was|were|with|within'.split(
    '|',
  ))
    values(`He ${word} over five years.`, '>5 year');
});

describe('figures: every verb of «up to»', () => {
  for (const word of 'brought|climbed|drove|edged|go|goes|going|gone|got|moved|moves|pushed|raised|ran|rose|run|runs|shot|up|walked|went'.split(
    '|',
  ))
    values(`It ${word} up to 30 men.`, '30');
});

describe('figures: every word between a number and its noun', () => {
  for (const word of 'additional|fewer|further|largely|less|mainly|more|mostly|other|such|well'.split('|'))
    counts(`It has 12 ${word} rooms.`, 'rooms');
});

describe('figures: every word of «three of the last six»', () => {
  for (const word of 'final|first|last|next|original|other|past|previous|remaining|top|total'.split('|'))
    values(`Three of the ${word} six men.`, '3/6');
});

describe('figures: every owner of an age', () => {
  for (const word of 'her|his|my|our|their|your'.split('|')) values(`A man in ${word} 20s.`, '20..29 year');
});

describe('figures: every person that is of an age', () => {
  for (const word of "he|he's|i|i'm|she|she's|they|who".split('|')) values(`So ${word} was 45.`, '45 year');
});

describe('figures: every verb before an age', () => {
  for (const word of 'am|be|is|turning|turns|was|were'.split('|')) values(`So she ${word} 45.`, '45 year');
});

describe('figures: every word that refers to the figure before', () => {
  for (const word of 'it|that|them|these|this|those|which|whom'.split('|'))
    counts(`Costs rose by £60m. Half of ${word} stayed.`, 'Costs', 1);
});

describe('figures: every word of comparison', () => {
  for (const word of 'against|from|than|versus|vs'.split('|'))
    values(`It paid 42 years ${word} 40.`, '42 year', '40 year');
});

describe('figures: every word that places a span of time', () => {
  for (const word of 'ago|before|earlier|later|previously'.split('|'))
    values(`It is 8% more than a year ${word}.`, '8 %');
});

describe('figures: every irregular plural', () => {
  for (const word of 'cattle|clergy|dead|fish|geese|mice|personnel|sheep|teeth'.split('|'))
    counts(`It saw 12 ${word} alive.`, word);
});

describe('figures: every verb between a noun and a figure', () => {
  for (const word of 'accept|accounts|accuse|accuses|add|adding|adds|agree|agreed|agrees|aim|aims|allow|allows|amounting|announce|announces|appear|appears|apply|approve|approves|argue|argues|arrest|arrive|asking|attracts|averages|became|become|becomes|becoming|began|begin|beginning|begins|begun|believe|believes|blame|blames|borrow|bought|bring|bringing|brings|broke|broken|brought|build|built|calculate|calling|came|carries|carry|cast|caught|causing|chose|chosen|climb|climbing|climbs|close|come|commit|comprise|comprises|confirm|confirms|consist|consists|contain|contains|continue|continues|contribute|costing|covers|create|creates|creating|cutting|dealt|decide|declining|describe|die|died|dies|drank|drew|driven|driving|dropping|drove|dying|earn|earning|earns|eat|eaten|employ|employs|enter|exceed|exceeds|expand|expect|expects|faces|facing|fallen|falling|fell|felt|fetch|fighting|find|finding|finds|fled|flew|flown|forfeit|fought|found|gave|generate|generates|get|gets|getting|give|given|gives|giving|go|goes|going|gone|got|grew|grow|growing|grown|grows|happen|happens|held|help|holding|holds|hosts|hurt|improve|include|includes|increasing|injuring|invest|investing|join|keep|keeping|keeps|kept|killing|kills|knew|know|known|knows|laid|land|lasting|lay|leaves|leaving|led|left|lent|let|lie|lies|live|lives|living|lose|loses|losing|lost|made|maintain|make|makes|making|mean|means|meant|meet|meeting|met|moving|occur|operate|operates|overtook|owe|owed|owes|own|owns|paid|paying|pays|playing|plead|predict|predicts|prevent|produces|producing|prove|provide|provides|publish|pull|put|puts|putting|raising|ran|ranging|reaches|reaching|receive|receives|receiving|recover|reduce|reduces|reducing|relies|rely|remain|remaining|remains|reporting|represent|representing|represents|require|requires|returning|risen|rising|rose|running|said|sank|sat|saving|saw|say|saying|says|see|seek|seeking|seeks|seen|seize|sell|selling|sells|send|sending|sends|sent|serve|serves|serving|sets|setting|shed|shot|showing|shown|shrank|shut|sit|sits|sleep|sleeping|slept|slid|sold|sought|spend|spending|spends|spent|split|spoke|spoken|standing|stole|stolen|stood|stretches|struck|sue|sued|suffer|suggest|suggests|swam|take|taken|takes|taking|tell|telling|tells|think|thinks|thought|threw|thrown|told|took|totaling|totalling|turning|undergo|understand|underwent|used|using|waiting|wants|warn|warns|went|winning|withdrew|won|wore|working|worth|wounding|write|written|wrote|attack|attacks|ban|bans|bid|bids|block|blocks|call|calls|cause|causes|change|changes|charge|charges|claim|claims|cost|costs|count|counts|cut|cuts|deal|deals|decline|declines|decrease|delay|delays|demand|demands|drive|drop|drops|ease|end|ends|estimate|estimates|face|fall|falls|fear|fears|fight|fine|fines|fire|fires|focus|force|forces|forecast|forecasts|gain|gains|guess|hike|hikes|hit|hits|hold|hope|hopes|increase|increases|issue|issues|jump|jumps|lead|leads|leap|leave|lift|limit|limits|link|links|mark|move|moves|need|needs|note|notes|offer|offers|order|orders|pass|pay|peak|peaks|pick|plan|plans|play|plays|pledge|pledges|post|posts|produce|project|projects|promise|promises|protest|protests|push|raise|raises|range|ranges|rank|ranks|reach|record|records|release|repair|repairs|report|reports|request|requests|reserve|reserves|rest|result|results|return|returns|ride|rise|rises|run|runs|save|search|set|shift|shifts|shock|show|shows|sign|slide|slip|slump|spike|spread|stake|stand|stands|start|starts|stay|steal|stop|stops|stretch|strike|strikes|supply|support|surge|surges|swing|test|tests|top|total|totals|trade|trades|transfer|transfers|travel|turn|turns|upset|use|uses|visit|visits|vote|votes|wait|walk|walks|want|waste|watch|win|wins|work|works|wound|wounds|yield|yields'.split(
    '|',
  ))
    counts(`The oil price ${word} 3 percent.`, 'oil price');
});
