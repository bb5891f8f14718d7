/** The words that the tests of quotes and people need, by table: one that is dropped from its table makes a test fail. */
export const wordLists = {
  quotes: {
    cues: 'accepted accused accuses acknowledged acknowledges added adding adds admits admitted advised advises affirmed agreed agrees alleged announced announces answered answers apologised apologized appealed argued argues asked asks asserted assured believed believes boasted cautioned cautions claimed claims commented comments complained complains conceded concedes concluded concludes confessed confided confirmed confirms continued continues countered counters cried declared declares declined demanded demands denied denies described describes disclosed emphasised emphasized exclaimed explained explaining explains fears hoped hopes informed insisted insists joked jokes judged lamented laments maintained mused noted notes noting objected observed observes pleaded pledged pointed posted predicted predicting predicts promised proposed protested put quipped reads recalled recalls recounted remarked remarks remembered remembers replied replies reported reports responded responds retorted revealed ruled said saying says sees shot shouted shrugged sighed sneered spoke stated states stressed stresses suggested suggests swore teased telling tells testified testifies thinks threatened told tweeted urged urges vowed vows warned warning warns went whispered wondered wonders writes writing wrote yelled',
    asserting:
      'acknowledged acknowledges added adds admits admitted alleged alleges announced announces argued argues asserted asserts believes boasted calculated calculates cautioned cautions claimed claims conceded concedes concluded concludes confirmed confirms counted counts declared declares disclosed discloses emphasised emphasized estimated estimates expected expects explained explains forecast forecasts insisted insists maintained maintains noted notes pointed predicted predicts projected projects put puts recalled recalls reckoned reckons reported reports revealed reveals said say says stated states stressed stresses suggested suggests tells testified testifies thinks told tweeted warned warns writes wrote',
    fragmentCues:
      'admired attacked attacks backed blamed blames branded called calling calls celebrated compared compares condemned condemns credited criticised criticized decried defended defends denounced denounces depicted derided describing dismissed dismisses dubbed expects expressed feared hailed hailing hails heard hears labeled labelled likened likens mocked mocks offered praised praises proclaimed promises referred rejected saw summed termed thanked voiced wanted wants welcomed welcomes',
    addressing: 'advised asked assured informed reminded telling tells told urged warned',
    nouns:
      'account address answer argument assessment claim comment comments complaint description email interview letter memo message note plea post promise reply report speech statement testimony tweet verdict view warning word words',
    authors: 'by from of',
    openers: 'after although as because before if once since though unless until when where while',
    she: 'her',
    he: 'his',
    they: 'it its their',
    between:
      'already also always been bluntly calmly cheerfully clearly could did does finally first flatly frankly friday had has have herself himself however immediately in instead is just later long may might monday never nevertheless not now often once only openly plainly privately publicly quietly readily recently repeatedly saturday simply soon still sunday then there thereafter therefore thursday thus today too tuesday was wednesday were will would yesterday',
    titled:
      'album article book column documentary editorial entitled essay exhibition film headline headlined hit movie novel opera painting paper play poem programme series show single song study subtitled symphony titled volume',
    termed: 'alias dubbed labeled labelled meaning nicknamed termed',
    languages:
      'arabic chinese dutch french german greek hebrew hindi italian japanese korean latin mandarin persian polish portuguese russian spanish swedish turkish ukrainian urdu',
    denials:
      'against avoid avoided contrary denied denies deny denying disagreed dismissed disputed disputes doubted doubts far few instead lack lacked little opposed questioned rather refuse refused refuses rejected rejecting rejects ruled unlike wrong',
    participles: 'adding explaining noting predicting saying telling warning writing',
    passive: 'are be been being is was were',
    prepositions: 'about against at between by for from in of on to with',
    beside: 'at during from in of on',
    subordinate: 'after as if that there when',
    breaks: 'and are be had has have is or that to was were which who',
    clauses: 'although because but though while',
    infinitive: 'by of to',
    mouthpieces: 'spokesman spokesperson spokeswoman',
    reporting: ['according to', 'quoted by', 'reported', 'reports'],
    articles: 'a an another her his its one our that the their this',
  },
  people: {
    notNames:
      "about above according across after afterwards again against ago all almost along already also although always am amid among and another any anyone anything are as asked at away back be because been before behind being below besides best better between beyond billion billions both but by can children come could critics customers despite did do does doing don't done down dozen dozens during each earlier early eight eighteen eighty either eleven else employers enough even ever every everyone everything except experts families far few fewer fifteen fifty figures first five for forty four fourteen fresh from further get given go good half hardly has have having he hence her here hers herself high him himself his how however hundred hundreds i'm i've if in indeed inside instead into is isn't it its itself just last late later least less let like little local long look made make man many maybe me meanwhile men might million millions money more moreover most much must my myself near nearly neither never nevertheless new next nine nineteen ninety no nobody none nor not nothing now of off officials often on once one only onto opponents or other others our out outside over overall own parents part people perhaps prices prosecutors put rather read reporting researchers residents roughly said same say says scientists second see seen set seven seventeen seventy several shall she shops should since six sixteen sixty so some somebody someone something sometimes soon start still such supporters take ten than that their theirs them themselves then there these they they're third thirteen thirty this those though thousand thousands three through throughout thus to today together too toward twelve twenty twice two under unless unlike until up upon us use very voters wages was we we'd we're we've well were what whatever when where whether which while who whoever whole whom whose why will with within without witnesses women workers would yes yesterday yet you you're young your",
    titles:
      'adm admiral ambassador analyst archbishop baron baroness bishop brigadier brother capt captain cardinal chair chairman chairwoman chancellor chief cllr cmdr coach col colonel commander commissioner congressman congresswoman constable corporal councillor councilman councilor councilwoman cpl dame defender delegate deputy detective director doctor dr economist emir father finance foreign former gen general goalkeeper gov governor health home hon imam incoming inspector interim interior judge justice king lady lieutenant lord lt madam maj major manager mayor midfielder minister miss mme mp mr mrs ms officer outgoing owner pastor pediatrician police pope premier president presiding prime prince princess prof professor prosecutor queen rabbi rep representative rev reverend secretary sen senator sergeant sgt sheikh sheriff sir sister speaker spokesman spokesperson spokeswoman state striker sultan superintendent supt treasurer undersecretary vice winger',
    feminine:
      'baroness chairwoman congresswoman councilwoman dame lady madam miss mme mrs ms princess queen sister spokeswoman',
    masculine:
      'baron brother chairman congressman councilman emir father king lord mr pope prince sir spokesman sultan',
    particles: 'al bin bint da das de del della den der di do dos du el ibn la le ter van von y zu',
    bodyWords:
      'academy action administration agency airline airlines airways alliance amnesty archive argus army assembly association athletic authority bank board bureau cabinet center centre chamber charity chemicals chronicle church city club co coalition college commission committee company confederation congress consortium cooperative corp corporation council courier court department directorate division echo energy examiner exchange fc federation firm foods force forum foundation front fund gazette group guild healthcare herald holdings hospital house inc industries inquirer institute international journal laboratory league legislature letters limited ltd ministry mirror mission monitor motors museum network news newswire norges observatory observer office organisation organization parliament partners party pharma pharmaceuticals plc police post press program programme regiment report research school secretariat senate service services society solutions standard station steel studio survey syndicate systems team technologies telecom telegraph television theatre times tribunal tribune trust union united university watch works',
    postnominals: 'am cbe esq frs kbe kc mbe md mp obe phd qc',
    styles: 'dr hon mr mrs ms st',
    bodyNouns:
      'agency airline association bank body broadcaster bureau carrier chain charity club company firm group insurer lender maker manufacturer ministry newspaper nonprofit operator organisation organization party producer publisher regulator retailer startup supplier trade union university utility watchdog',
    placeWords:
      'airbase airport avenue basin bay beach bridge canal cape castle coast county creek crossing delta district falls field forest harbor harbour heights hill hills island islands lake mount mountain mountains park peninsula plain port province region ridge river road sea square stadium state states street town valley village',
    seats: ['downing street', 'european union', 'kremlin', 'pentagon', 'vatican', 'white house'],
    locating: 'across around at in inside near outside through throughout via',
    personal: 'doubts feels herself himself knows wants who whose',
    calendar:
      'april august december february friday january july june march may monday november october saturday september sunday thursday tuesday wednesday',
    capitalised:
      'african american americans april asian august australian autumn brazilian british canadian catholic central chinese christian december democrat democrats dutch east eastern english european february french friday german greek indian irish islamic israeli italian january japanese jewish july june korean latin march may mexican monday muslim north northern november october polish portuguese republican republicans russian saturday scottish september south southern spanish spring summer sunday swedish swiss thursday tuesday turkish ukrainian wednesday welsh west western winter',
    roles:
      'accountant activist actor adviser advisor agent ambassador analyst archaeologist archbishop architect artist assistant associate astronomer athlete attorney author baker banker biologist bishop boss broker builder campaigner captain carpenter chair chairman chairwoman chancellor chef chemist chief clerk climatologist coach commander commissioner consultant contractor coordinator councillor counsel critic curator custodian dealer dean defender deputy designer detective developer director doctor driver economist editor engineer epidemiologist executive expert farmer fellow fisherman forecaster founder geodesist geologist glaciologist governor guard guide head headmaster headmistress headteacher historian hydrologist inspector investigator journalist judge lawyer leader lecturer librarian lieutenant lobbyist manager mayor mechanic member meteorologist midwife minister mother musician nurse officer official operator organiser organizer owner paediatrician painter paramedic partner pastor pediatrician physician physicist pilot planner player policeman politician premier president priest producer professor prosecutor psychologist publisher ranger reader researcher resident roboticist runner salesman scholar scientist secretary senator sergeant sheriff shopkeeper singer soldier specialist spokesman spokesperson spokeswoman statistician strategist student superintendent surgeon surveyor teacher technician trader trainer treasurer trustee vet veteran vicar volunteer warden widow witness worker writer',
    kin: 'aunt boyfriend brother cousin daughter father fiance fiancee fiancé fiancée girlfriend grandfather grandmother husband mother nephew niece sister son stepfather stepmother uncle widow widower wife',
    articles: 'a an another her his its one our that the their this',
  },
} as const;
