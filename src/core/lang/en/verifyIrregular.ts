/**
 * Irregular verbs and nouns of news prose with the form they are compared under, and British spellings that the stemmer
 * would keep apart. From any grammar's list; one word a line would be long, so pairs are written 'form>base'.
 */
const PAIRS = `
ate>eat became>become began>begin begun>begin bought>buy broke>break broken>break brought>bring built>build came>come
caught>catch children>child chose>choose chosen>choose cost>cost dead>die deaths>die death>die died>die dies>die
drew>draw drawn>draw driven>drive drove>drive fed>feed feet>foot fell>fall fallen>fall fled>flee flew>fly flown>fly forgot>forget
forgotten>forget fought>fight found>find froze>freeze frozen>freeze gave>give given>give gone>go got>get grew>grow grown>grow
growth>grow heard>hear held>hold hid>hide hidden>hide hit>hit kept>keep knew>know known>know laid>lay led>lead left>leave
lent>lend lives>life living>live lost>lose losses>lose loss>lose lying>lie made>make men>man met>meet mice>mouse paid>pay
payment>pay payments>pay people's>people person>people persons>people ran>run rang>ring risen>rise rose>rise said>say sales>sell sale>sell
sang>sing sank>sink sat>sit saw>see seen>see sent>send shot>shoot shook>shake shown>show shrank>shrink shrunk>shrink
slept>sleep slid>slide sold>sell sought>seek spent>spend spoke>speak spoken>speak sprang>spring stole>steal
stolen>steal stood>stand struck>strike stuck>stick swept>sweep swore>swear sworn>swear taken>take taught>teach teeth>tooth
thought>think threw>throw thrown>throw told>tell took>take tore>tear torn>tear understood>understand went>go withdrew>withdraw
withdrawal>withdraw withdrawn>withdraw woke>wake women>woman won>win winner>win winners>win wore>wear worn>wear
wound>wound written>write wrote>write younger>young youngest>young older>old oldest>old higher>high highest>high lower>low
lowest>low larger>large largest>large bigger>big biggest>big fewer>few fewest>few wives>wife
centre>center centres>center labour>labor neighbour>neighbor neighbouring>neighbor neighboring>neighbor programme>program programmes>program
metre>meter metres>meter kilometre>kilometer kilometres>kilometer tonne>ton tonnes>ton litre>liter litres>liter theatre>theater
defence>defense offence>offense harbour>harbor colour>color honour>honor favour>favor rumour>rumor tyre>tire cheque>check
gaol>jail jailed>jail adviser>advisor analyses>analysis crises>crisis indices>index criteria>criterion data>datum media>medium
employee>employ employees>employ dearer>dear cheaper>cheap cheapest>cheap costlier>costly quicker>quick quickest>quick faster>fast fastest>fast slower>slow slowest>slow
marriage>marry married>marry beginning>begin agreement>agree agreed>agree applied>apply tried>try trial>trial trials>trial
`;

export const irregular: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map((pair) => pair.split('>') as [string, string]),
);
