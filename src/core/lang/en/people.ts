import type { PeopleTables } from '../peopleTables';
import { men, women } from './peopleNames';
import { places } from './peoplePlaces';
import { quotes } from './quotes';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** English names in news prose: titles and styles after the guides of AP, the Guardian and The Economist. */
export const people: PeopleTables = {
  notNames: words(
    "about above according across after afterwards again against ago all almost along already also although always am amid among and another any anyone anything are as asked at away back be because been before behind being below besides best better between beyond billion billions both but by can children come could critics customers despite did do does doing don't done down dozen dozens during each earlier early eight eighteen eighty either eleven else employers enough even ever every everyone everything except experts families far few fewer fifteen fifty figures first five for forty four fourteen fresh from further get given go good half hardly has have having he hence her here hers herself high him himself his how however hundred hundreds i'm i've if in indeed inside instead into is isn't it its itself just last late later least less let like little local long look made make man many maybe me meanwhile men might million millions money more moreover most much must my myself near nearly neither never nevertheless new next nine nineteen ninety no nobody none nor not nothing now of off officials often on once one only onto opponents or other others our out outside over overall own parents part people perhaps prices prosecutors put rather read reporting researchers residents roughly said same say says scientists second see seen set seven seventeen seventy several shall she shops should since six sixteen sixty so some somebody someone something sometimes soon start still such supporters take ten than that their theirs them themselves then there these they they're third thirteen thirty this those though thousand thousands three through throughout thus to today together too toward twelve twenty twice two under unless unlike until up upon us use very voters wages was we we'd we're we've well were what whatever when where whether which while who whoever whole whom whose why will with within without witnesses women workers would yes yesterday yet you you're young your",
  ),
  titles: words(
    'admiral adm ambassador analyst archbishop baron baroness bishop brigadier brother captain capt cardinal cllr chair chairman chairwoman chancellor chief coach col colonel commander commissioner cmdr congressman congresswoman constable corporal cpl councillor councilor councilman councilwoman dame delegate deputy detective director doctor dr economist emir father finance foreign former gen general gov governor health home hon imam incoming inspector interim interior judge justice king lady lieutenant lord lt madam maj major manager mayor minister miss mme mp mr mrs ms officer outgoing owner pastor pediatrician police pope premier president presiding prime prince princess prof professor prosecutor queen rabbi rep representative reverend rev secretary sen senator sergeant sgt sheikh sheriff sir sister speaker spokesman spokesperson spokeswoman state striker sultan superintendent supt treasurer undersecretary vice winger midfielder goalkeeper defender captain',
  ),
  feminine: words(
    'baroness chairwoman congresswoman councilwoman dame lady madam miss mme mrs ms princess queen sister spokeswoman',
  ),
  masculine: words(
    'baron brother chairman congressman councilman emir father king lord mr pope prince sir spokesman sultan',
  ),
  women,
  men,
  particles: words('al bin bint da das de del della den der di do dos du el ibn la le ter van von y zu'),
  bodyWords: words(
    'academy action administration agency airline airlines airways alliance amnesty archive argus army assembly association athletic authority bank board bureau cabinet center centre chamber charity chemicals chronicle church city club co coalition college commission committee company confederation congress consortium cooperative corp corporation council courier court department directorate division echo energy examiner exchange fc federation firm foods force forum foundation front fund gazette group guild healthcare herald holdings hospital house inc industries inquirer institute international journal laboratory league legislature letters limited ltd ministry mirror mission monitor motors museum network news newswire norges observatory observer office organisation organization parliament partners party pharma pharmaceuticals plc police post press program programme regiment report research school secretariat senate service services society solutions standard station steel studio survey syndicate systems team technologies telecom telegraph television theatre times tribunal tribune trust union united university watch works',
  ),
  postnominals: words('am cbe esq frs kbe kc mbe md mp obe phd qc'),
  styles: words('dr hon mr mrs ms st'),
  bodyNouns: words(
    'agency airline association bank body broadcaster bureau carrier chain charity club company firm group insurer lender maker manufacturer ministry newspaper nonprofit operator organisation organization party producer publisher regulator retailer startup supplier trade union university utility watchdog',
  ),
  shortTitles: new Map([
    ['adm', 'admiral'],
    ['capt', 'captain'],
    ['cllr', 'councillor'],
    ['cmdr', 'commander'],
    ['col', 'colonel'],
    ['cpl', 'corporal'],
    ['gen', 'general'],
    ['gov', 'governor'],
    ['lt', 'lieutenant'],
    ['maj', 'major'],
    ['prof', 'professor'],
    ['rep', 'representative'],
    ['rev', 'reverend'],
    ['sen', 'senator'],
    ['sgt', 'sergeant'],
    ['supt', 'superintendent'],
  ]),
  placeWords: words(
    'airbase airport avenue basin bay beach bridge canal cape castle coast county creek crossing delta district falls field forest harbor harbour heights hill hills island islands lake mount mountain mountains park peninsula plain port province region ridge river road sea square stadium state states street town valley village',
  ),
  places,
  seats: new Set(['downing street', 'european union', 'kremlin', 'pentagon', 'vatican', 'white house']),
  locating: words('across around at in inside near outside through throughout via'),
  speaking: quotes.cues,
  personal: words('doubts feels herself himself knows wants who whose'),
  calendar: words(
    'april august december february friday january july june march may monday november october saturday september sunday thursday tuesday wednesday',
  ),
  capitalised: words(
    'african american americans april asian august australian autumn brazilian british canadian catholic central chinese christian december dutch east eastern english european february french friday german greek indian irish islamic israeli italian january japanese jewish july june korean latin march may mexican monday muslim north northern november october polish portuguese republican republicans democrat democrats russian saturday scottish september south southern spanish spring summer sunday swedish swiss thursday tuesday turkish ukrainian wednesday welsh west western winter',
  ),
  roles: words(
    'accountant activist actor adviser advisor agent ambassador analyst archaeologist archbishop architect artist assistant associate astronomer athlete attorney author baker banker biologist bishop boss broker builder campaigner captain carpenter chair chairman chairwoman chancellor chef chief chemist clerk climatologist coach commander commissioner consultant contractor coordinator councillor counsel critic curator custodian dealer dean defender deputy designer detective developer director doctor driver economist editor engineer epidemiologist executive expert farmer fellow fisherman forecaster founder geodesist geologist glaciologist governor guard guide head headmaster headmistress headteacher historian hydrologist inspector investigator journalist judge lawyer leader lecturer librarian lieutenant lobbyist manager mayor mechanic member meteorologist midwife minister mother musician nurse officer official operator organiser organizer owner painter paramedic partner pastor pediatrician paediatrician physician physicist pilot planner player policeman politician premier president priest producer professor prosecutor psychologist publisher ranger reader researcher resident roboticist runner salesman scholar scientist secretary senator sergeant sheriff shopkeeper singer soldier specialist spokesman spokesperson spokeswoman statistician strategist student superintendent surgeon surveyor teacher technician trader trainer treasurer trustee vet veteran vicar volunteer warden widow witness worker writer',
  ),
  kin: words(
    'aunt boyfriend brother cousin daughter father fiance fiancee fiancé fiancée girlfriend grandfather grandmother husband mother nephew niece sister son stepfather stepmother uncle widow widower wife',
  ),
  articles: words('a an another his her its one our that the their this'),
};
