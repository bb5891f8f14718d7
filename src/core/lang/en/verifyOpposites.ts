/**
 * Words that news sets against each other: in each line those before the bar and those behind it (as written; they are stemmed when loaded).
 * Words that say which way something moved stand in UP and DOWN. Our own list, after the common antonyms of English. Alphabetical.
 */
export const OPPOSITES = `
accept approve endorse | decline refuse reject
accuser victim | accused suspect
add include | exclude remove
adult grown-up parent | baby child infant
agree | disagree
ally friend | enemy foe
arrival arrive land | depart departure leave
assets | debts liabilities
attack attacker | defence defend defender defense
attend present | absence absent miss
backer supporter support favour favor | opponent oppose opposition
birth born | dead death die
borrow borrower | lend lender
bottom low lowest least lower minimum minor | highest high maximum peak top upper most
buy buyer purchase purchaser | sale sell seller vendor
cheap cheaper | costlier costly dear dearer expensive
clean | dirty
clear innocent acquit | convict guilty
close closure shut | open reopen
coast sea offshore | inland land onshore
cold cool colder cooler | heat hot hotter warm warmer
conservative tory | labour
cost expense outgoings spend spending | earn earnings income proceeds receipt revenue
creditor | debtor
credit | debit
cure recover recovery heal | sicken
customer client | provider supplier
day daytime | night overnight
deficit shortfall | surplus
delay late | early punctual
demand | supply
democrat | republican
deposit | withdraw withdrawal
direct | indirect
dismiss fire sack leave quit | appoint hire join recruit
doctor nurse staff | patient
domestic home | abroad foreign overseas
downstream | upstream
drought dry | flood rain wet
east eastern | west western
employ employed | jobless unemployed
employee worker | boss employer
empty vacant | full occupied
enter entry | exit
evening afternoon | morning
export exporter | import importer
fail failure | pass succeed success
fast faster quick | slow slower
father grandfather husband brother son boy | daughter girl grandmother mother sister wife
female woman women | male man men
former previous | current
gain profit | loss lose
gross | net
harmful unsafe danger | safe safety
heavy heavier | light lighter
immigrant immigration | emigrant emigration
inbound incoming | outbound outgoing
indoor | outdoor
injure injured injury wound wounded hurt | dead death die kill killed
illegal | legal
intern junior | senior
kill killed dead death die | survive survivor alive
landlord | tenant
large larger largest big bigger biggest | small smaller smallest
left | right
long longer longest | brief short shorter shortest
lose defeat | win victory won
loser | winner
majority | minority
narrow narrower | broad wide wider
negative | positive
north northern | south southern
old older oldest elderly | young younger youngest
penalty fine | prize reward
placebo control | drug treatment
plaintiff | defendant
police officer | protester demonstrator
poor poorer | rich richer wealthy
primary | secondary
private | public
prosecution prosecutor | defence defense
pupil student | teacher
retail | wholesale
rural countryside village | city town urban
spring autumn | summer winter
strong stronger | weak weaker
teenager youth | pensioner
thick | thin
`;
