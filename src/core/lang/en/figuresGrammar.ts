import type { Coarse } from '../figureTables';

/** The closed classes of English, and the verbs news puts between a noun and a number. What is not here may be a noun or an adjective. */
export const coarseRows: readonly (readonly [Coarse, string])[] = [
  ['determiner', 'a an all another any both each either every neither no some that the these this those enough such'],
  ['possessive', 'her his its my our their whose your'],
  [
    'pronoun',
    'everybody everyone he herself him himself i it itself me myself nobody none nothing one ones oneself others ourselves she somebody someone something them themselves they us we you',
  ],
  [
    'preposition',
    'about above across after against along alongside amid among amongst around as at before behind below beneath beside besides between beyond by despite ' +
      'during except excluding for from in including inside into like near of off on onto opposite outside over past per plus regarding since than ' +
      'through throughout to toward towards under underneath unlike until unto up upon via versus vs with within without',
  ],
  ['conjunction', 'although and because but if nor or so though unless whereas whether while yet'],
  ['relative', 'that what when where which who whom why how'],
  [
    'auxiliary',
    "am are aren't be been being can can't cannot could couldn't did didn't do does doesn't doing don't had hadn't has hasn't have haven't having is isn't " +
      "may might must mustn't shall should shouldn't was wasn't were weren't will won't would wouldn't it's they're we're i'm he's she's there's that's they've we've i've we'll i'll",
  ],
  [
    'adverb',
    'again ago ahead almost apiece alone already also altogether always away back down earlier either else even ever everywhere far fast further ' +
      'hence here home however instead just last later least less maybe meanwhile more moreover most much never nevertheless nonetheless not now ' +
      'often once out overnight overall perhaps quite rather so sometimes soon still then there thereby therefore thus today together tomorrow aboard able due next ready unable monday tuesday wednesday thursday friday saturday sunday ' +
      'too twice up very well yesterday yet',
  ],
  [
    'verb',
    'beat beaten beating beats defeated defeating defeats edged thrashed travel travels travelling traveling watched watches weigh weighed weighing weighs remind reminded reminds ' +
      'accept accepted accounted accounts accuse accused accuses add added adding adds admitted affected agree agreed ' +
      'agrees aim aimed aims allow allowed allows amounted amounting announce announced announces appear appeared ' +
      'appears applied apply approve approved approves argue argued argues arrest arrested arrive arrived ask asked asks ' +
      'asking attended attracted attracts averaged averages awarded backed became become becomes becoming began begin ' +
      'beginning begins begun believe believed believes blame blamed blames blocked borrow borrowed bought bring ' +
      'bringing brings broke broken brought build built burned calculate calculated called calling came carried ' +
      'carries carry cast caught caused causing charged chose chosen claimed climb climbed climbing climbs close ' +
      'closed come commit committed compared comprise comprised comprises confirm confirmed confirms ' +
      'considered consist consisted consists contain contained contains continue continued continues contribute ' +
      'contributed costing counted covered covers create created creates creating cutting dealt decide decided ' +
      'declined declining demanded deployed describe described destroyed detained die died dies displaced done drank drew ' +
      'driven driving dropped dropping drove dying earn earned earning earns eased eat eaten employ employed employs ' +
      'ended endorsed enrolled enter entered estimated exceed exceeded exceeds expand expanded expect expected ' +
      'expects expelled experienced faced faces facing fallen falling fell felt fetch fetched fighting filed find ' +
      'finding finds fined fired fixed fled flew flown followed forced forfeit fought found funded gained gave ' +
      'generate generated generates get gets getting give given gives giving go goes going gone got grew grow growing ' +
      'grown grows handed happen happened happens held help helped holding holds hosted hosts hurt identified imposed ' +
      'improve improved include included includes increased increasing injured injuring invest invested investing ' +
      'issued join joined jumped keep keeping keeps kept killed killing kills knew know known knows laid land landed ' +
      'last lasted lasting lay leaves leaving led left lent let lie lies lifted live lived lives living lose loses ' +
      'losing lost lowered made maintain make makes making managed mean means meant meet meeting met missed moved ' +
      'moving needed occur occurred offered opened operate operated operates ordered outnumbered overtook owe owed ' +
      'owes own owned owns paid passed paying pays planned played playing plead pleaded pledged plunged plus posted ' +
      'predict predicted predicts prevent produced produces producing projected promised proposed prove proved ' +
      'provide provided provides publish published pull pulled purchased pushed put puts putting raised raising ran ' +
      'ranged ranging ranked rated reached reaches reaching receive received receives receiving recorded recover ' +
      'recovered reduce reduced reduces reducing released relies rely remain remained remaining remains removed ' +
      'replaced reported reporting represent represented representing represents requested require required requires ' +
      'rescued resigned returned returning revealed risen rising rose running said sank sat saved saving saw say ' +
      'saying says scored see seek seeking seeks seemed seen seize seized sell selling sells send sending sends sent ' +
      'sentenced serve served serves serving sets setting settled shed shot showed showing shown shrank shut signed ' +
      'sit sits slashed sleep sleeping slept slid slipped slowed soared sold sought spend spending spends spent split ' +
      'spoke spoken standing started stayed stole stolen stood stopped stranded stretched stretches struck sue sued ' +
      'suffer suffered suggest suggested suggests supplied surged surveyed survived suspended swam take taken takes ' +
      'taking tell telling tells tested think thinks thought threatened threw thrown told took topped totaled ' +
      'totaling totalled totalling traced traded trained transferred traveled travelled treated tried tumbled ' +
      'turned turning undergo understand underwent used using valued visited voted waited waiting walked wanted wants ' +
      'warn warned warns went winning withdrew won wore worked working worth wounded wounding write written wrote ' +
      'yielded flung hung leant planted slain sow sowed sown sows spun stricken strewn strove sung swept swung torn woke woken woven wrung easing plunging shrinking sinking sliding slipping slowing slumping soaring surging tumbling',
  ],
  // Nouns and verbs of one spelling: what stands before decides.
  [
    'either',
    'attack attacks ban bans bid bids block blocks call calls cause causes change changes charge charges claim ' +
      'claims cost costs count counts cut cuts deal deals decline declines decrease delay delays demand demands drive ' +
      'drop drops ease end ends estimate estimates face fall falls fear fears fight fine fines fire fires focus force ' +
      'forces forecast forecasts gain gains guess hike hikes hit hits hold hope hopes increase increases issue issues ' +
      'jump jumps lead leads leap leave lift limit limits link links mark move moves need needs note notes offer ' +
      'offers order orders pass pay peak peaks pick plan plans play plays pledge pledges post posts produce project projects ' +
      'promise promises protest protests push raise raises range ranges rank ranks reach record records release ' +
      'repair repairs report reports request requests reserve reserves rest result results return returns ride rise ' +
      'rises run runs save search set shift shifts shock show shows sign slide slip slump spike spread stake stand ' +
      'stands start starts stay steal stop stops stretch strike strikes supply support surge surges swing test tests ' +
      'top total totals trade trades transfer transfers travel turn turns upset use uses visit visits vote votes wait ' +
      'walk walks want waste watch win wins work works wound wounds yield yields',
  ],
];

/** Words that tell of growth or decline. */
export const changeRows: readonly (readonly ['up' | 'down', string])[] = [
  [
    'up',
    'accelerated accelerating add added adding adds advance advanced advances appreciated ascended boost boosted boosting climb climbed climbing climbs double doubled expand expanded expanding expansion gain gained gaining gains grew grow growing grown grows growth ' +
      'heightened hike hiked hikes improve improved improvement improving increase increased increases increasing jump jumped jumping jumps leap leaped leapt lift lifted lifting lifts raise raised raises raising rally rallied rebounded recovered rise risen rises rising rose ' +
      'rocketed skyrocketed soar soared soaring soars spike spiked strengthened surge surged surges surging swelled tripled upped uptick upturn up widen widened widening widens',
  ],
  [
    'down',
    'contracted contraction cut cuts cutting decline declined declines declining decrease decreased decreases decreasing dip dipped dips dive dived down downturn drop dropped dropping drops ease eased eases easing fall fallen falling falls fell ' +
      'halve halved halves lose loses losing loss losses lost lower lowered lowering narrowed narrowing plummet plummeted plunge plunged plunges plunging reduce reduced reduces reducing reduction reductions retreated sank shed shrank shrink shrinking shrinks shrunk sink sinks ' +
      'slash slashed slashing slid slide slides sliding slip slipped slipping slips slow slowed slower slowing slump slumped slumping slumps sunk tumble tumbled tumbles tumbling weakened',
  ],
];

/** Words right behind a figure that say that what it belongs to is so much more or less than something else. */
export const differenceRows: readonly (readonly ['up' | 'down', string])[] = [
  ['up', 'bigger dearer greater higher larger more'],
  ['down', 'cheaper fewer less lower smaller'],
];

/** Plurals without -s, words on -s that are none, and nouns or adjectives on -ly (which are no adverbs). */
export const pluralRows: readonly (readonly [boolean, string])[] = [
  [true, 'cattle clergy dead fish geese mice personnel sheep teeth'],
  [
    false,
    'abdomen acumen ally anomaly assembly bully costly deadly early elderly family friendly headquarters hourly lonely lovely monopoly news omen politics premises quarterly rally ramen regimen reply semen series ' +
      'species specimen tally',
  ],
];

/** Participles that news sets before the noun they describe. */
export const participles: readonly string[] = (
  'accused added affected arrested broken burned charged closed confirmed deployed destroyed detained displaced ' +
  'estimated filed fixed identified injured killed known lost moving planned proposed published recorded ' +
  'remaining reported required rising running serving stolen stranded trained used wanted working wounded'
).split(' ');

/** Words behind a measure that count nothing. */
export const comparatives: readonly string[] =
  'better bigger cheaper closer complete dearer deep deeper effective empty farther faster flat full greater heavier high higher larger late likelier long longer lower narrower older overdue poorer quicker richer short shorter shy smaller sooner stronger tall taller thick wide wider worse younger'.split(
    ' ',
  );

/** Verbs whose objects are people where nothing else is said. */
export const victimVerbs: readonly string[] =
  'arrested arresting displaced displacing evacuated hospitalised hospitalized hurt hurting injured injures injuring kill killed killing kills wounded wounding wounds'.split(
    ' ',
  );

/** Words that make what stands behind 'in' a time. */
export const periods: readonly string[] =
  'autumn century days decade decades evening fall future half hours january minutes moment month months morning period quarter season spring summer weeks week weekend winter year years'.split(
    ' ',
  );

/** Verbs that say of their subject how long, far or heavy it is. */
export const stative: readonly string[] =
  'covered covers extended extends spanned spans averaged averages become became lasted lasting lasts measured measures reach reached remain remained stand stands stood stretched stretches take takes taking took totaled totalled weighed weighs'.split(
    ' ',
  );

const KEEP = /(?:ss|us|is|series|species|news|means|premises|headquarters|crossroads)$/;
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['dice', 'die'],
  ['feet', 'foot'],
  ['firemen', 'fireman'],
  ['geese', 'goose'],
  ['halves', 'half'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['lives', 'life'],
  ['men', 'man'],
  ['mice', 'mouse'],
  ['policemen', 'policeman'],
  ['servicemen', 'serviceman'],
  ['teeth', 'tooth'],
  ['thieves', 'thief'],
  ['wives', 'wife'],
  ['wolves', 'wolf'],
  ['women', 'woman'],
]);

/** The singular of an English noun, by rule and a list of irregular ones. */
export function singular(word: string): string {
  const noun = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;
  const irregular = IRREGULAR.get(noun);
  if (irregular) return irregular;
  if (noun.length < 4 || !noun.endsWith('s') || KEEP.test(noun)) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zes|oes)$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}
