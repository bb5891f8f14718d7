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
    'again ago ahead almost alone already also altogether always annually away back daily down earlier either else even eventually ever everywhere far fast further ' +
      'hence here home however instead just largely last later least less mainly maybe meanwhile monthly more moreover most mostly much never nevertheless nonetheless not now ' +
      'often once only out overnight overall partly perhaps quite rather respectively seriously so sometimes soon still then there thereby therefore thus today together tomorrow ' +
      'too twice up usually very weekly well yearly yesterday yet',
  ],
  [
    'verb',
    'accept accepted accounted accounts accuse accused accuses add added adding adds admitted affected agree agreed agrees aim aimed aims allow allowed allows amounted amounting announce announced announces apply applied ' +
      'appear appeared appears approve approved approves argue argued argues arrest arrested arrive arrived asked asking attended attracted attracts averaged averages awarded ' +
      'backed bans became become becomes becoming began begin beginning begins begun believe believed believes blame blamed blames block blocked borrow borrowed bought bring bringing brings broke broken brought build built burned ' +
      'calculate calculated call called calling calls came carried carries carry cast caught cause caused causes causing charged chose chosen claim claimed claims climb climbed climbing climbs ' +
      'close closed come comes coming commit committed compared comprise comprised comprises confirm confirmed confirms considered consist consisted consists contain contained contains continue continued continues contribute contributed cost costing costs count counted covers covered create created creates creating ' +
      'cut cutting dealt decide decided declined declining demand demanded demands deployed describe described destroyed detained die died dies displaced drank drew drive driven driving drop dropped dropping drove dying ' +
      'earn earned earning earns eased eat eaten employ employed employs ended endorsed enrolled enter entered estimate estimated estimates exceed exceeded exceeds expand expanded expect expected expects expelled experienced ' +
      'face faced faces facing fall fallen falling fell felt fetch fetched fight fighting filed find finding finds fined fired fixed fled flew flown followed force forced forecast forecasts forfeit fought found funded ' +
      'gain gained gains gave generate generated generates get gets getting give given gives giving go goes going gone got grew grow growing grown grows guess handed happen happened happens held help helped hit hits hold holding holds hosted hosts hurt ' +
      'identified imposed improve improved include included includes increase increased increases increasing injured injuring invest invested investing issue issued join joined jump jumped keep keeping keeps kept killed killing kills knew know known knows ' +
      'laid land landed last lasted lasting lay lead leads leave leaves leaving led left lent let lie lies lift lifted live lived lives living lose loses losing lost lowered made maintain make makes making managed mean means meant meet meeting met missed move moved moving ' +
      'need needed needs occur occurred offer offered offers opened operate operated operates order ordered outnumbered overtook owe owed owes own owned owns paid pass passed pay paying pays plan planned plans play played playing plead pleaded pledge pledged plunged plus ' +
      'posted predict predicted predicts prevent produce produced produces producing project projected promise promised proposed prove proved provide provided provides publish published pull pulled purchased pushed put puts putting raise raised raises raising ' +
      'ran ranged ranges ranging ranked rated reach reached reaches reaching receive received receives receiving record recorded recorded recover recovered reduce reduced reduces reducing released rely relies remain remained remaining remains removed replaced report reported reporting reports represent represented represents representing request requested require required requires rescued reserve resigned ' +
      'return returned returns returning revealed ride rise risen rises rising rose run running runs said sank sat save saved saving saw say saying says scored see seek seeking seeks seemed seen seize seized sell selling sells send sending sends sent sentenced serve served serves serving set setting sets settled shed shot show showed showing shown shows shrank shut signed sit sits slashed sleep sleeping slept slid slipped slowed ' +
      'soared sold sought spend spending spends spent split spoke spoken stand standing stands start started starts stay stayed stayed steal stole stolen stood stopped stranded stretch stretched stretches struck sue sued suffer suffered suggest suggested suggests supplied support surveyed survived surged suspended swam ' +
      'take taken takes taking tell telling tells test tested think thinks thought threatened threw thrown told took topped total totaled totaling totalled totalling totals traced traded trained transferred travel travelled traveled treated tried tripled tumbled turn turned turning ' +
      'understand undergo underwent use used uses using valued visit visited vote voted wait waited waiting walked want wanted wants warn warned warns went win winning wins withdrew won wore work worked working works worth wounded wounding write wrote written yield yielded',
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
export function singular(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular) return irregular;
  if (noun.length < 4 || !noun.endsWith('s') || KEEP.test(noun)) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zes|oes)$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}
