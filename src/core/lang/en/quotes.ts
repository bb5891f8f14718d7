import type { QuoteTables } from '../quoteTables';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Phrases that attribute without a verb. */
const ATTRIBUTIONS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['quoted', 'by'],
  ['in', 'the', 'view', 'of'],
];

/** English verbs of saying in news prose, after lists of reporting verbs in style guides and in work on quotation (PolNeAR's guidelines). */
export const quotes: QuoteTables = {
  cues: words(
    'accepted accuses accused acknowledged acknowledges added adding adds admits admitted advised advises affirmed agreed agrees alleged announced announces answered answers apologised apologized appealed argued argues asked asks asserted assured believed believes boasted cautioned cautions claimed claims commented comments complained complains conceded concedes concluded concludes confessed confided confirmed confirms continued continues countered counters cried declared declares declined demanded demands denied denies described describes disclosed emphasised emphasized explained explaining explains exclaimed fears hoped hopes informed insisted insists joked jokes judged lamented laments maintained mused noted notes noting objected observed observes pleaded pledged pointed posted predicted predicting predicts promised proposed protested put quipped reads recalled recalls recounted remarked remarks remembered remembers reminded replied replies reported reports responded responds retorted revealed ruled said saying says sees shot shouted shrugged sighed sneered spoke stated states stressed stresses suggested suggests swore teased tells telling testified testifies thinks threatened told tweeted urged urges vowed vows warned warning warns went whispered wondered wonders wrote writes writing yelled',
  ),
  asserting: words(
    'acknowledged acknowledges added adds admits admitted alleged alleges announced announces argued argues asserted asserts believes boasted calculated calculates cautioned cautions claimed claims concluded concludes conceded concedes confirmed confirms counted counts declared declares disclosed discloses emphasised emphasized estimated estimates expected expects explained explains forecast forecasts insisted insists maintained maintains noted notes pointed predicted predicts projected projects put puts recalled recalls reckoned reckons reported reports revealed reveals said say says stated states stressed stresses suggested suggests testified testifies thinks told tells tweeted warned warns wrote writes',
  ),
  fragmentCues: words(
    'admired attacked attacks backed blamed blames branded called calling calls celebrated compared compares condemned condemns credited criticised criticized decried defended defends denounced denounces depicted derided describing dismissed dismisses dubbed expects expressed feared hailed hailing hails hears heard labelled labeled likened likens mocked mocks offered praised praises promises proclaimed referred rejected saw summed termed thanked voiced wants wanted welcomed welcomes',
  ),
  addressing: words('advised asked assured informed reminded telling tells told urged warned'),
  nouns: words(
    'account address answer argument assessment claim comment comments complaint description email interview letter memo message note plea post promise reply report speech statement testimony tweet verdict view warning word words',
  ),
  authors: words('by from of'),
  accordingTo: ATTRIBUTIONS,
  phraseStarts: new Set(ATTRIBUTIONS.map(([first]) => first as string)),
  openers: words('after although as because before if once since though unless until when where while'),
  she: words('her'),
  he: words('his'),
  they: words('it its their'),
  between: words(
    'also always already been bluntly calmly clearly cheerfully could did does first finally flatly frankly had has have himself herself however immediately in is instead just later long may might never not now nevertheless often once only openly plainly privately publicly quietly readily recently repeatedly simply soon still then there thereafter therefore thus today too tuesday monday wednesday thursday friday saturday sunday was were will would yesterday',
  ),
  titled: words(
    'album article book column documentary editorial essay exhibition film headline headlined hit movie novel opera painting paper play poem programme series show single song study subtitled symphony titled entitled volume',
  ),
  termed: words('alias dubbed labelled labeled meaning nicknamed termed'),
  languages: words(
    'arabic chinese dutch french german greek hebrew hindi italian japanese korean latin mandarin persian polish portuguese russian spanish swedish turkish ukrainian urdu',
  ),
  denials: words(
    'against avoid avoided contrary denied denies deny denying disagreed dismissed disputed disputes doubted doubts far few instead lack lacked little opposed questioned rather refused refuses refuse rejected rejecting rejects ruled unlike wrong',
  ),
  participles: words('adding explaining noting predicting saying telling warning writing'),
  passive: words('are be been being is was were'),
  prepositions: words('about against at between by for from in of on to with'),
  beside: words('at during from in of on'),
  subordinate: words('after as if that there when'),
  breaks: words('and are be had has have is or that to was were which who'),
  clauses: words('although because but though while'),
  infinitive: words('by of to'),
  mouthpieces: words('spokesman spokesperson spokeswoman'),
  reporting: new Set(['according to', 'quoted by', 'reported', 'reports']),
  articles: words('a an another her his its one our that the their this'),
};
