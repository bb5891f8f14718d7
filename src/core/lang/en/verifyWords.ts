/** English function words: they say nothing about what a sentence is about. After the closed classes of any grammar. */
export const STOP = `
a about above across after again against ago all almost along already also although always am amid among an and another any
anybody anyone anything are around as aside at away back be because been before being below beneath beside besides between beyond
both but by can cannot could did do does doing done down due during each either else enough even ever every everybody everyone everything
except far few for from further had has have having he hence her here hers herself him himself his how however i if in indeed inside
instead into is it its itself just least less like may maybe me might mine more moreover most much must my myself near nearly
neither never nevertheless no nobody none nor not nothing now of off often on once one ones only onto or other others
otherwise our ours ourselves out outside over own per perhaps quite rather really same several shall she should since so
some somebody someone something sometimes somewhat soon still such than that the their theirs them themselves then there thereby
therefore these they thing things this those though through throughout thus till to together too toward towards under unless unlike
until up upon us very via was we well were what whatever when where whereas wherever whether which while who whoever whom
whose why will with within without would yet you your yours yourself
can't couldn't didn't doesn't don't hadn't hasn't haven't he'd he'll he's i'd i'll i'm i've isn't it's it'd it'll let's mustn't she'd
she'll she's shouldn't that's there's they'd they'll they're they've wasn't we'd we'll we're we've weren't who's won't wouldn't
you'd you'll you're you've aren't
first second third half quarter dozen hundred thousand million billion trillion percent percentage cent two three four five six
seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
sixty seventy eighty ninety mr mrs ms dr sir
`;

/** Content words so common in news that two texts share them by chance (as written; they are stemmed when loaded). */
export const WEAK = `
according add added amount around ask begin big bring call case change come day days expect expected fact figure figures find get give go
good great group hold hour hours in include including keep know large last late later latest leave let level like long look make makes
making many mean month months need new next number numbers old open part people person place point points put rate recent remain report
reported reports rest run said say saying says see set share show side small sort start started state stay stop take tell think
time times today total turn use used want way week weeks work year years young yesterday tomorrow
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
`;

/** Subject pronouns and the like that stand for a name given before. */
export const PRONOUNS = 'he her hers him his it its she their them they this that these those which who';

/** Words at which a sentence falls into parts that speak of different things. */
export const JOINTS = `
after although and as because before but compared except for from if including leaving making plus since so than that though to until versus
when where whereas which while who whose with without
`;

/** Before a figure that goes on with what the figure before it was said of: '19 goals, up from eight'. */
export const CONTINUATIONS = 'against compared down from instead rather than to up versus';

/** Between clauses that speak of different things, more than a comma parts them. */
export const CLAUSES = 'but whereas while';

export const NEGATIONS =
  "never no nobody none nor not without can't cannot didn't doesn't don't hasn't haven't isn't wasn't won't wouldn't";

export const UP = `
accelerate add advance ascend better boost climb double exceed expand gain grow increase jump leap mount multiply quadruple quicken raise rise
rocket soar spike strengthen surge swell top triple up widen higher longer greater
`;

export const DOWN = `
cut decline decrease deteriorate dip down drop dwindle ease fall halve lessen lose lower narrow plummet plunge recede reduce shave shed shorten shrink
sink slash slide slip slow slump soften tumble weaken worsen shorter smaller
`;

/** Before what is not the case, or was before. */
export const CONTRAST = 'against compared instead rather unlike versus';

/** Between somebody and the body they work or speak for: 'who trades grain at Nordhavn Korn'. */
export const AFFILIATIONS = 'at for from of with';

/** That an earlier state is meant. */
export const EARLIER =
  'ago already before current earlier existing former formerly had last old once original originally past present preceding previous previously prior then was were yesterday';

/** Words that, opening a clause, say how things stand at the time of writing. */
export const NOWADAYS = 'today';

/** What a paper, a station or an author does on the day a text appears. */
export const APPEARING =
  'aired article articles broadcast edition issue posted printed published report reported ran story wrote';
