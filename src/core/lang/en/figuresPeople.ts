/**
 * Nouns for people before a number that may be their age: 'voters under 30', 'a postman of 71'. Words of what people are to each other, their
 * work, their place in a court, a hospital, a school or an election, as news uses them.
 */
export const people: readonly string[] = (
  'actor actress adolescent adolescents adult adults americans anybody anyone applicant applicants artist athlete athletes australians author babies baby boy boys britons brother builder ' +
  'bystander canadians captain carpenter carers child children citizen citizens civilian civilians clerk coach cook customers cyclist cyclists dancer daughter defendant doctor driver drivers dutchman ' +
  'electrician electors employee employees engineer englishman everybody everyone farmer farmers father female females fisherman footballer frenchman friend girl girls goalkeeper golfer graduate graduates grandbaby grandchild granddaughter grandfather grandmother grandson ' +
  'guard hiker homeowners householders husband immigrants infant infants inmates investors irishman journalist judge kid kids labourer laborer lad lawyer lecturer lodger male males man mathematician mechanic ' +
  'members men midfielder migrants millionaire mother motorist motorists mourner musician nurse nurses officer ones painter parent parents passenger passengers patient patients pedestrian pensioner pensioners ' +
  'people person persons photographer physicist pilot plumber policeman policewoman postman prisoner prisoners professor pupil pupils recruit recruits refugees renters resident residents runner runners sailor salesman ' +
  'scholar schoolboy schoolgirl scientist scotsman secretary senior seniors shopkeeper shopper shoppers singer single sister skier smoker smokers soldier soldiers somebody someone son spectator spectators striker ' +
  'student students surgeon survivor survivors swimmer teacher teachers teenager teenagers tenants those tourist tourists trainee user users veteran veterans victim victims villager visitors volunteer volunteers voter voters ' +
  'waiter waitress walker welshman widow widower wife woman women worker workers writer youngster youngsters youth youths'
).split(' ');

/** Verbs and nouns of what befalls a person at an age: 'died at 52', 'retirement at 67'. */
export const lifeEvents: readonly string[] =
  'bereaved debut debuted die died dies dying graduated married marrying marry retire retired retirement retires retiring widowed'.split(
    ' ',
  );
