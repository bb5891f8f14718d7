/** Words of a title that say nothing of its subject, skipped when a key is made: Better BibTeX's list, and question words. */
export const TITLE_STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after against all along also although am among an and any are aren't as at be because been before
  behind being below beneath beside between beyond but by can can't cannot could did didn't do does doesn't doing don't down
  during each either else ever every except few for from had has hasn't have haven't having he her here here's hers him his how
  how's however i if in inside into is isn't it it's its just like many may me might more most much must my near neither never
  new no nor not now of off on once one only onto or other our out outside over own per should since so some soon still such
  than that that's the their them then there there's these they they're this those though through to too toward towards under
  underneath unless until up upon us versus very via vs was wasn't we we're were weren't what what's when when's where where's
  whether which while who who's whom whose why why's will with within without won't would yet you your`
    .split(/\s+/)
    .filter(Boolean),
);
