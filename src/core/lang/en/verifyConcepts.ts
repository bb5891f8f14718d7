/**
 * Words that English news uses for one another, one group a line (as written; they are stemmed when loaded). Our own list: what writers put in
 * place of a source's word when they retell it. A word may stand in several groups. Broader words stand with the narrower ones they replace.
 */
export const CONCEPTS = `
absent missing unaccounted
abolish scrap ditch axe
accident crash collision wreck
accuse allege charge blame
acquire buy purchase takeover acquisition
acquit clear exonerate
add tack plus extra additional
admit concede acknowledge confess
adult grown-up
afford pay
aged age old young
aid relief help assistance
dear dearer expensive costly costlier pricey
cheap cheaper inexpensive
aim goal target objective ambition
airfield airbase base airport
allow let permit
analyst economist expert researcher
anger fury outrage
annual yearly year annually
answer reply respond response
apartment flat home house
appeal challenge
applicant candidate
approve pass adopt back vote endorse
area region district zone
argue say claim contend insist
arrest detain custody
arrive reach come land
article story report
ask request call seek
asset holding property
assembly parliament house chamber
assist help aid
attack assault strike raid
attend turnout visit
attendance crowd spectator gate
author writer
autumn fall
average mean typical
award grant give
baby infant newborn
ballot vote poll
ban bar prohibit outlaw
bank lender
beat defeat win overcome
begin start open launch commence kick
behind trail lag
below under beneath
benefit profit gain
bid offer
bill invoice cost
body corpse
bonus reward
boost raise increase
border frontier
borrow loan debt
boss chief head director manager executive
branch store shop outlet
breach violate break
bribe kickback payment payoff
bridge span
brief short
build construct erect construction
builder construction worker
building house
burn fire blaze
bus transit
cancel scrap drop
candidate contender nominee
captain skipper
capital city
car vehicle automobile motorist
career
cash money fund
casualty dead wounded
cause trigger
cease stop end halt
chair preside chairman chairwoman head
chance odds probability
charge count fee
charity nonprofit
cheap inexpensive
check test inspect
child kid youngster pupil boy girl
choose pick select
church parish
citizen resident national people inhabitant
city town municipal
claim say
class lesson
clean
close shut shutter closure
club team side
coach manager trainer
coalition alliance pact
coast shore
collapse fall come
colleague fellow
college university campus
comment remark
commit pledge promise
commission agency authority body
company firm business group corporation chain retailer enterprise
compare versus against
compensation damages payout
complaint grievance
complete finish conclude
concern worry
conflict war fight
construct build
consumer customer shopper buyer client
contract deal agreement
convict guilty conviction verdict
cost price expense bill spend
council board committee councillor
country nation land
county
court judge tribunal
crash
crew staff
crime offence
crisis emergency
crop harvest
cross exceed top pass surpass
cut reduce slash trim shave lower
damage harm destroy wreck
deadline date
deal agreement contract accord
debt loan borrow
decade
deficit gap shortfall hole
delay postpone late
demand need
depart leave
deploy send station post
deport expel expulsion deportation remove
depth deep
deputy vice
design plan
dig excavate
die kill death fatal fatality toll lose victim life drown
disaster catastrophe
discount markdown reduction sale
disease illness virus infection
displace evacuate flee drive force home
distance far
distribute hand give
dividend payout
doctor physician medic pediatrician
donate give contribute
dose shot jab vaccination vaccine
double twice twofold
draft
drink
drive motorist
drop fall decline slip slide decrease dip shrink sink plunge slump tumble
drug
dry
earn make salary wage pay income profit
earnings profit result
economy economic
economist analyst
edge margin
educate school teach
elect vote election choose poll
elector voter electorate
electricity power
emission pollution carbon
employ hire recruit engage
employee worker staff personnel workforce
end finish conclude close
energy power fuel
enrol register enroll sign join
enter join
estimate put reckon calculate believe assess
evidence proof
exam test
exceed top surpass above over
exempt exemption waive
expand grow widen
expect forecast predict anticipate project foresee likely
expel deport
expense cost
expensive costly
expert specialist
export ship
extend stretch
extract
fail miss
fall autumn
family household
fan supporter
farm agriculture agricultural farmer
fast quick speed
fatal deadly
fee charge toll
field pitch
fight battle
film movie
final last
finance fund
fine penalty
finish complete end
fire blaze burn
fire sack dismiss
firm company
fiscal financial budget
flat apartment
flight plane
flood inundate flooding
food grocery
forecast predict outlook guidance
foreign overseas abroad
forfeit surrender
found establish set create start date
fraud
free release
freight ship cargo
fuel petrol gasoline
fund money finance
gain win
game match
gap hole shortfall deficit
gas
gather collect
gauge meter
generate produce
ghost
glacier ice
goal score
government administration state
graduate
grant award
ground
grow rise increase climb expand gain jump
growth expansion
guard
guest visitor
guidance forecast outlook
guilty
half
harbor port
harvest crop
head lead chief
health medical
hear hearing
heat warm hot temperature
height high tall
help aid assist
highway road
hill slope hillside
hire recruit employ take
hit strike
home house dwelling household housing
homeless
hospital admit hospitalize ward bed
host
hotel
hour
house home
household family
hurt injure wound injury
ice glacier
ill sick illness infect catch
illegal unlawful
immigrant migrant
immunize vaccinate inoculate
impose levy slap
improve better
incident
income revenue earnings
increase rise grow climb raise up gain jump hike
independent
index
industry sector
infect catch disease
inflation price
injure hurt wound
inmate prisoner
inquiry investigation probe
inspect check
install
institute
insure insurance cover
interest rate
invest investment
investigate probe
island
issue
jail prison imprison sentence term serve bar behind
job post position role
join enter
joint
journalist reporter
journey trip travel
judge court
jump leap surge
jury juror
kid child
kill die
lack shortage
land
landslide mudslide
large big
last latest final
last take long
launch begin start unveil introduce
law legislation act bill
lawmaker legislator parliamentarian member
lawsuit suit
lawyer attorney counsel
lead ahead margin
lead head run
league division
leave depart quit
legal
level
license
lift raise
link tie
list
litre liter
loan borrow lend
local
lose loss shed
low
machine
mail post
maintain upkeep maintenance
majority most
manage run
manager coach boss
manufacture make produce factory
march
margin lead
mark high record
market
marry wedding
match game
mayor
meal food
measure
median typical average
medicine drug
meet gather convene
member
merge merger
military army troop soldier armed uniform personnel force
mine
minister
minute
miss absent
money cash fund dollar
monthly month
mortgage
motorist driver
motorway highway
mountain
move relocate
movie film
murder kill
museum
music
narrow
near close
neighbour adjacent
newspaper
nonmedical
nurse
object oppose
obtain get
occupy
offer bid
office
officer police policeman
official authority
oil
online internet web website digital
open
operate run
operational service
opinion poll survey
opponent rival
oppose against
order
organization body group
outbreak epidemic
outlet shop
output production produce yield
overall total
overtake pass
own
owner
pact treaty accord
parcel package shipment
parent mother father
park
parliament house legislature congress
participate take part
partner
passenger rider traveller traveler
patient
pay salary wage earn
pension retirement retire retiree
percent share
permit license
physician doctor
pilot
plan scheme programme project
plane aircraft flight jet
plant factory
play
player footballer squad
plead
police officer
policy
poll survey
pollute
poor poverty
population people inhabitant resident
port harbor
position job post
possess own
post
pound
power electricity
predict forecast
pregnant
prepare
president head
press
prevent
previous earlier last before prior
price cost
primary
prison jail
prize award
produce make output
professor academic scholar teach
profit earnings
program scheme
promise pledge vow
property
proposal propose plan suggest
prosecute prosecutor
protect
protest demonstrate demonstration rally
prove
province
publish release
punish penalty punishment sentence
pupil student schoolchild child
purchase buy
quake earthquake
quarter
quarterback
queue line
quit resign leave step
race
rail train railway
rain rainfall downpour precipitation
raise lift increase
rank place
rash
rate
reach hit
read
rebuild reconstruct
receive get
record high
recount
recover
recruit hire
reduce cut
refugee asylum
region
register enroll
reject refuse
relative family
release free
remit remittance wire send
remove
rent lease
repair fix
replace
representative
require need must
rescue save
research study
reserve rainy fund
reservoir dam
resident inhabitant people
resign quit step
restaurant
result
retire retirement
return come
revenue sales turnover income takings takes
rice
rider passenger
ring
rise increase climb
rival competitor
river
road street
rob
roof
rule govern
run operate
salary pay wage
sale sell
save
scheme program
school
science scientist researcher
score
sea ocean
search look
season campaign year
seat place mandate
second
secretary
sector industry
secure win
sell sale
send dispatch ship
sentence term punishment
serve spend
session
settle
share stake
share portion proportion percentage
sheep
shelter
ship vessel boat
shop store
short brief
shot dose
show
shrink
shut close
sick ill
sign
signature
site
slip fall
snow
soldier troop
solve
source
speak talk speech address
spectator fan crowd
speech talk address remark speak
spend spent outlay expenditure cost
spokesman spokeswoman
spread
spring
squad team
staff employee
stage
stake share
stand
start begin
state
station
statistic
stay remain
steal theft
step
stock share
store shop
storm
strike
student pupil
study research
suburb
sue
suffer
suggest
summer
supply
support back
surge
surgery operation
survey poll question respondent
survive
suspect
swap exchange
target aim
tariff duty levy
tax levy
teach teacher
team club
teenager youth young
temperature degree warm
tenant
term sentence stint
test
thaw melt
ticket
tie link
tornado
total overall sum
tour
tourist visitor
town
toxic
trade commerce
traffic
train
transfer
transport transit
travel trip
treat
treaty pact
tree
trial
triple treble threefold
troop soldier
truck lorry
turn
turnout electorate part
unemployed jobless unemployment
union
unit
university
upkeep maintenance care
vacant empty unfill
vaccinate vaccination immunize shot dose
value worth
vehicle car
verdict conviction convict ruling
veteran
veto
victim dead
victory win
village
violate
visit
voter elector electorate
wage pay salary
wait
wake
walk
war
ward
warehouse depot
warn warning
water
weak
wealth
weapon gun arm
weather
wed
weight weigh
wide width
widen
win
wind
winter
wipe
witness testify
woman female
man male
worker labourer employee staff personnel
worst poor
wound injure
yield
youth
member seat
backlog caught behind
shot jab
pensioner elderly
subscriber member
trust
treasury finance
thin thickness thick
melt thaw lose
length long
area size cover surface
depth thick
speed fast pace rate
drought dry
goal net
fee cost price
assist pass
debut first
injury
loan
minute
appearance game play
`;
