/**
 * Words that news uses for one another, lemmas: the first of a line with each of the others.
 *
 * Written by tools/make-synonyms.ts from WordNet 3.1 (Princeton University 2011) and GloVe; do not edit.
 * WordNet's licence: NOTICE.
 */
export const SYNONYM_PAIRS = `
ab ba
abandon abandonment
abandoned deserted
abbreviated shortened
abdomen abdominal belly stomach
abide tolerate
abiding enduring
ability able power
able capable
abolish abolition
aboriginal native
about approximately around roughly some
abroad overseas
abruptly suddenly
absence absent lack
absent lacking missing
absolute sheer
absolutely perfectly utterly
absorbing fascinating gripping
absorption concentration
abstract outline
absurd ridiculous
abundance abundant
abuse abusive misuse
academia academic
academic academy
academy school
accelerate acceleration speed
accent dialect
accept acceptance admit agree allow assume consent recognize
acceptable decent satisfactory
acceptance adoption recognition
accepted recognised recognized
access accessible admission approach
accident accidental collision crash
accommodate accommodation adapt fit
accompanied attended
accomplish accomplishment achieve attain execute fulfill reach
accomplished complete completed realised realized
accomplishment achievement skill
accord accordance agree agreement pact treaty
accordingly consequently
account accounting calculate describe explanation history report story
accountability accountable
accountant comptroller
accounting audit
accreditation certification
accredited licensed
accumulate accumulation
accurate exact precise
accusation accuse allegation assertion
ace champion sensation star superstar wizard
achieve achievement attain reach
acid dose
acknowledge acknowledgment admit know notice recognise recognize
acknowledgment mention recognition
acquaintance friend
acquire acquiring acquisition adopt assume buy develop gain get learn purchase take
acquiring getting
acquisition purchase
acres estate
act acting action deed enactment number play
acting performing playing
action activity change process
activate activation trigger
active activity fighting participating
activism activist
activist militant
actor actress comedian player
actual genuine literal real
actually really
acute intense
ad advertisement advertising
adapt adjust conform
adaptation version
adapted altered
add addition combine contribute lend supply total
addiction dependence dependency
addition gain increase plus
additional extra
address speak speech
adequate enough equal
adhere stick
adjacent neighboring
adjust adjustment conform
adjustment allowance modification
administer distribute
administration establishment governance governing government organization presidency
administrator executive
admiration admire appreciation esteem
admission admit
admit confess
adolescent juvenile teen teenage teenager
adopt adoption assume take
adorned decorated
adrift afloat
adult adulthood grown pornographic
adulthood maturity
advance approach boost encourage further gain improvement progress promote win
advanced innovative modern sophisticated
advancement progress promotion
advancing forward
advantage gain lead reward
adventure adventurous
adversary foe opponent
adverse contrary
advertise advertisement advertising promote
advertisement advertising
advise advisory consult counsel inform notify propose recommend suggest
adviser advisor consultant
advisor consultant
advisory consultative
advocacy advocate
advocate counsel proponent supporter urge
aerial air
aesthetic artistic
affair involvement matter thing
affect impact involve regard strike touch
affected touched
affiliate affiliation
affiliated connected
afflicted impaired stricken
affluent wealthy
afford affordable give
afghan afghanistan
africa african
african-american black negro
after afterward afterwards later subsequently
aftermath consequence wake
afternoon day
afterward afterwards later subsequently
afterwards later subsequently
age mature years
aged elderly older
agency agent authority bureau means office way
agenda schedule
aggregate total
aggression hostility
aggressively sharply
agony suffering
agree agreement conclude fit
agreement arrangement deal understanding
agricultural farming
agriculture farming usda
ahead before forward forwards leading
aid assist assistance attention care help
aided assisted
ailment ill
aim design direct intent intention objective propose purpose target
air atmosphere broadcast
airline airliner
airliner airplane plane
airplane jet plane
alarm alert dismay
alas unfortunately
albania albanian
alcohol alcoholic
alert warning
algeria algerian
alien exotic stranger unknown
alienated estranged
alike like likewise
alive awake live
all altogether completely entirely totally whole
allege say
alleged supposed
allegiance commitment loyalty
alleviate ease facilitate relieve
alliance ally coalition confederation
allied confederate
allocate allocation
allow appropriate give grant leave let permit provide
alloy metal
ally friend
almost most near nearly virtually
alone entirely exclusively only solely unique
along on
aloud loudly
also besides likewise too
alter change modify
alternate alternating alternative replacement
alternative choice option
alternatively instead
altitude elevation height
altogether completely entirely totally whole
aluminium aluminum
always constantly ever forever invariably
amazed stunned
amazing astonishing awesome awful
ambassador diplomat
ambiguity ambiguous
ambition ambitious desire dream
ambitious challenging
ambush trap
amend amendment modify remedy revise
america american us usa
amnesty pardon
amount increase measure number quantity sum total value
ample plentiful sizable
amusement entertainment
amusing comic funny
analysis analytical analyze
analyze examine study
anarchy lawlessness
ancestor ancestral
ancestry descent lineage origin
andean andes
anger angry ire outrage rage wrath
angered enraged furious infuriated
angle angular tilt tip weight
angola angolan
angry furious
anguish pain
animal beast creature fauna
animosity hostility
anniversary birthday
announce announcement declare
announcement declaration proclamation statement
annoyed harassed
annual yearly
annually yearly
anonymity anonymous
answer reply resolve respond response result solution tell
anthem hymn
anthony antony
anthropologist anthropology archaeologist
anthropology archaeology
anticipate expect predict
anticipated awaited
anticipation expectation
anxious nervous uneasy
any whatever whatsoever
apart aside isolated
apiece each
apocalypse revelation
apologize apology excuse
apology excuse
apostolic papal
appalled dismayed shocked
apparel clothes clothing dress garment
apparent appear evident seeming
apparently evidently obviously ostensibly seemingly
appeal plea request
appealing sympathetic
appear appearance be look seem
appearance appearing show
appease quell
appliance convenience
applicable apply
applicant apply
application apply
apply employ use utilize
appoint nominate
appointed ordained
appointment assignment date naming
appreciate realize understand value
approach attack coming
approaching coming
appropriately properly
approval approve approving
approve authorize endorse sanction
approximate estimate
approximately around roughly some
apt clever
arab arabian palestinian
arabia arabian
archaeological archaeology archeological
archaeologist archaeology
archbishop bishop
archdiocese diocese
archer bowman
architect designer
arctic icy polar
arduous grueling
area arena country neighborhood region
arena bowl coliseum stadium
argue argument contend debate indicate oppose reason
arguing argument contention controversy
argument contention controversy debate statement
arise develop grow occur originate
arm branch limb sleeve
armenia armenian
armistice truce
armor armour
armored armoured
arms weaponry
around roughly some
aroused stirred
arranged ordered
arrangement arranging system
array range
arrest check halt stay stop
arrival arrive reaching
arrive come get
arrogance arrogant
art artist artistic artwork graphics painting sculpture
article clause
articulate formulate
artillery gun ordnance weapon
artist artistic musician painter sculptor
arts humanities
artwork graphics
as equally
ascent climb rise
asia asian
aside away by
ask demand expect involve need require
asking notice request
asleep gone
aspect expression look scene view
asphalt pavement
assailant attacker
assassin assassinate
assassinate assassination
assassination slaying
assault attack rape violation
assemble gather
assembling collecting
assembly council forum gathering legislature
assert assertion insist maintain verify
assertion statement
assess assessment determine evaluate measure
assessment evaluation judgment
assets funds investment
assign attribute
assist assistance help
assistance help
assistant deputy
associate association fellow
association organization
assorted miscellaneous various
assortment mixture variety
assume assumption bear seize take
assumption premise
assurance assure authority confidence
assure check ensure guarantee insure promise reassure secure tell
astonishing staggering
astronomer physicist
astronomical astronomy
astronomy physics
asylum refuge
athlete athletic swimmer
athletic athletics
athletics sport
atmosphere atmospheric aura
atom atomic molecule particle
atomic nuclear
attach attachment bind
attached connected
attack attacker attempt blast bomb bombing fire onslaught raid
attain gain reach
attempt effort seek try
attend attendance
attendance attending
attention care
attire dress
attitude position posture stance
attorney counsel lawyer prosecutor
attract attraction attractive pull
attraction magnet
auction sale
audience hearing interview viewers
audio sound
audit auditor
aura glory
aussie australian
australia australian
austria austrian
authentic authenticity reliable
authenticity legitimacy
author novelist poet source writer
authorised authorized
authoritarian autocratic dictator
authoritative definitive important
authorities government regime
authority authorization bureau confidence office sanction
authorization authorize mandate sanction
auto automobile car
autobiographical autobiography
autobiography biography memoir
automaker carmaker
automobile car
autonomous autonomy independent
autumn fall
availability available
avenge retaliate revenge
avenue boulevard street
average mean median mediocre ordinary
avert avoid deflect
avoid deflect prevent
await expect wait
award awarding emmy grant honor honour prize
aware awareness mindful
awareness consciousness
away forth off out
awe fear
awesome awful
awful dire fearful frightening horrific nasty painful terrible terribly tremendous
awkward embarrassing sticky uneasy
baby child infant newborn
back backing backward backwards cover go move rear second support
backer supporter
background setting
backing funding
backup reliever substitute
backward backwards
bacteria bacterial
bad badly big sorry spoiled tough worse
badge emblem insignia
badly ill poorly seriously severely
bag pocket purse suitcase
baggage luggage
bail bond
bait hook lure
bake baking
bakery shop
balance equilibrium proportion rest
ballad song
ballot balloting vote voting
balloting vote voting
ballpark park
bam bang
ban banning prohibition
band circle ring set
bang smash
bank banker banking deposit
banker financier
banking finance
bankrupt bankruptcy
bankruptcy failure
banned prohibited
banner flag
banquet dinner feast
bar block
barbecue grill
bare naked nude simple
barely hardly just
bargain bargaining buy deal
bargaining negotiation
barge boat
bark skin
baron king magnate
barrage bombardment onslaught shelling
barren bleak
barrier roadblock
base foot found
baseless unfounded
basement cellar floor
basically essentially fundamentally
basics fundamentals
basin watershed
bastion citadel stronghold
bat batter batting
bathroom closet room toilet
batter hitter
battle combat conflict engagement fight fighting struggle war
battlefield battleground
bavaria bavarian
be being end equal exist need remain seem want
beacon lighthouse
beam shaft transmit
beard hair
bearing presence
beast creature savage wolf
beat beating crush round
beating whipping
become get go turn
bed bottom love
bedroom room
beef meat
before earlier
beg pray
begin beginning start
beginning first outset source spring start
behavior behaviour conduct demeanor
behaviour conduct demeanor
behind bottom can rear seat slow
being existence
belarus belarusian
belgian belgium
belief believe faith feeling impression notion opinion religion
believe consider expect regard think trust understand view
belly stomach
beloved dear love
below beneath
bend bending bow curve turn
beneficial benefit good
benefit gain profit welfare
besides likewise too
best better
bet better
betrayal treason
better change good help improve turn
beverage drink
bias prejudice
bible biblical scripture
bickering spat
bicycle bike pedal wheel
bid bidder bidding
big large prominent
bigger larger
bike cycle motorcycle pedal ride wheel
bill card charge measure note notice
billion million trillion
bind binding
biographer biography
biographical biography
biological biology natural
biologist biology scientist
biology genetics physiology
biotech biotechnology
birthplace cradle
bishop episcopal priest
bit moment piece second
bite burn
bitter bitterly bitterness
bitterness hostility resentment
bizarre eccentric
black dark
blade steel sword
blame blamed fault
blamed blasted
blanket cover
blast blow bomb eruption explosion shell
blaze blazing
blazing dazzling
bleak dim stark
blend mix mixture
bless blessing
blessed damn
blessing thanksgiving
block blocking halt stop
blond blonde
bloodshed carnage
bloom flower
blow blowing reverse setback shock
blueprint draft
blunt candid dull outspoken stark
board commission committee room table
boat ferry vessel yacht
body trunk
bodyguard escort
bogus fake phony
bohemia bohemian
bohemian gypsy
boil simmer
boiling simmering
bolivia bolivian
bolster reinforce
bomb bomber bombing grenade
bombardment bombing onslaught shelling
bombay mumbai
bomber submarine torpedo
bone skull
bonus incentive
book booklet novel publication record script volume
booking reservation
boom roaring
booming flourishing prosperous roaring thriving
boost encourage further help hike increase promote push raise
boot kick
border edge perimeter
boring dull
bosnia bosnian
boss chief
bother fuss trouble
bottom can rear tail
bounce bouncing leap rebound
bound destined
boundary bounds edge
bow fore
bowed bowing
bowl stadium
box package
boy man son
boyfriend lover
brace bracing
bracing fresh
brain mind psyche
brake brakes
brand make trademark
brasil brazil
brave courageous
bravery courage
brazil brazilian
breach violate
bread cabbage dough lettuce sugar toast
breadth width
break breaker breaking end shift
breakaway separatist
breakfast meal
breakthrough discovery
breakup dissolution separation
breast chest
breath hint
breathe breathing
breathing ventilation
breed breeding
breeding reproduction
brew brewery
bribe bribery corrupt payoff
bribery graft
bridge span
brief briefing
briefly shortly
bright brightly brilliant shining shiny smart vivid
brightly brilliantly
brilliant glorious magnificent splendid superb vivid
bring change convey create get land make
bringing delivery
brink verge
brisk lively
britain uk
broad encompassing extensive wide
broadcast broadcaster program programme telecast transmit
broadcasting radio television
broaden diversify extend widen
broadly generally loosely
broken crushed
broker brokerage
brook creek
brother buddy friend
brotherhood fraternity union
brutal brutality cruel savage vicious
brutality cruelty
buddhism buddhist
buddy pal
budget budgetary plan
build building construct create form frame progress shape
building construction structure
built reinforced
bulgaria bulgarian
bulk majority volume
bullying intimidation
bump bumper knock swelling
bunch lot
bundle compact
bunny rabbit
burden effect load weight
bureau office
bureaucracy bureaucratic
burger hamburger
burglary felony
burial bury burying
buried interred
burma myanmar
burn burning
burned burnt
burst explode explosion outburst volley
bus car minibus
business concern enterprise firm industry job
businessman industrialist
busy engaged
but just merely only simply
butcher slaughter
butt cigarette
buy buyer buying purchase steal
buying purchasing
by past
bye goodbye
ca california
cab taxi
cabaret nightclub
cabbage lettuce
cable telegraph wire
cafe restaurant
cake coat cookie
calculate calculation depend estimate rely
calculated deliberate measured
calculation computing
calcutta kolkata
call caller claim cry name phone shout telephone visit
calm lull quiet steady still
cambodia cambodian
cameraman photographer
camouflage disguise
camp camping tent
campaign campaigning crusade drive effort fight movement
campaigning candidacy
can fire
canada canadian
canal channel
cancel cancellation
cancelled off
cancer leukemia
candid frank
candidate nominee
cannabis marijuana
capability capable capacity
capacity content
capital washington
capitalism capitalist
captain skipper
captive captivity confined imprisoned jailed prisoner
captivity imprisonment
capture catch conquer seize
car machine suv taxi
caravan train
card notice poster posting
care caring charge concern fear handle healthcare like maintenance manage nursing treatment wish worry
careful deliberate
carefully cautiously
cargo freight load loading payload shipment
carlos sanchez
carnage massacre slaughter
carnival circus
carrier carry
carry conduct express pack transmit transport
cartoon cartoonist sketch
carve carving
carving cutting sculpture
case cause event example fact instance lawsuit suit
cash payment
casket coffin
cast casting shape
castle palace
casual everyday occasional
cat guy sick
catalan catalonia
catalog catalogue
catastrophe disaster tragedy
catch grab haul match
categorically flatly
category class
cater provide
cathedral church
catholic catholicism christian
catholicism christianity
cattle cow cows
cause do drive effort induce make movement reason stimulate
caution cautious precaution
cavalry horse
cease cessation end stop terminate
ceiling roof
celebrate celebration commemorate observe
celebrated famed famous notable renowned
celebration festival gala occasion
celebrity fame
celestial heavenly
cell cellphone cellular
celtic gaelic
cemetery graveyard
cent penny
centenary centennial
center central centre core focus heart middle midway
central exchange key
centre focus
centrist moderate
century hundred
ceramic ceramics
cereal grain
ceremonial ceremony
ceremony commemoration funeral occasion
certain sure
certainly sure surely
certificate certification credentials diploma
certification certify credentials documentation
certified qualified
chad chadian
chair chairman chairperson chairwoman president
chairman chairmanship chairperson chairwoman president
chairperson chairwoman president
challenge challenger dispute
challenger competitor contender rival
challenging intriguing
champ champion
champion defend hero star superstar
championship title
chance encounter find fortune gamble happen luck opportunity prospect risk try
chancellor premier
change clear come effect even exchange impact make modification modify move put result shift switch turn vary
channel transmit
chant chanting
chaos chaotic
character characteristic eccentric persona protagonist quality role type
characteristic feature
characterization characterize depiction portrayal
charge complaint file mission
charisma charismatic
charming magical
charter lease
chartered leased
chase pursuit track
chassis frame
chat gossip
cheap inexpensive
cheat cheating
check control ensure insure stay stop tab
cheer cheering inspire
cheerful upbeat
cheering shouting
chemical chemistry
chemist chemistry
chemotherapy therapy
chennai madras
cherished precious
cherry red
chew chewing
chi ki qi
chicago michigan
chief executive general head main principal
chiefly mainly primarily principally
child childhood infant kid youngster
chile chilean chili
chill chilling chilly cool
chilling scary
china taiwan
chinese taiwanese
chocolate cocoa coffee
choice option pick prime quality select selection
choir choral chorus
choke choking
choked clogged
choose decide opt prefer select
chopped shredded sliced
choral chorus
chorus refrain
chosen elect
christ christian jesus
christian christianity protestant
christianity religion
chronicle history story
chuck pat
chunk lump
cinema cinematic film theater theatre
circle circular set
circuit tour
circumstance context
circumstances fate lot
cite mention quote refer reference
citizen citizenship
city metropolis
civic civil
civilization culture
civilized polite
claim exact
clan kin tribe
clandestine secret undercover underground
clarification clarify
clarity clear
clash encounter
class course division family grade separate sort year
classic classical
clay mud
clean cleaner cleaning fair fairly pick
cleaning cleanup
clear clearance clearing clearly make open
clearly distinctly
clemency mercy pardon
clergy clerical
client customer
climax culmination
climb climber climbing jump mount raise rise
clinic clinical
clip magazine
clock time
close closely closer closing conclusion ending finish last near shut tight
closed shut
closely tight
closest nearest
closet wardrobe
closing closure completion ending shutting
closure settlement stoppage
cloth fabric silk textile wool
clothes clothing dress wear
clothing footwear wear
cloud fog mist
club clubhouse lodge nine society
clue hint
co2 dioxide
coach coaching manager
coast coastal
coat coating jacket
code coding
coherent consistent logical
coin mint
coincide coincidence
coke cola
cola pepsi
collaborate collaboration collaborative cooperate
collaborator partner
collapse crash
collar nail
colleague fellow
collect collecting collection gather
collected gathered
collecting collection
collectively jointly
collision hit
colombia colombian
colonial colony
colony settlement
color colour
colored colorful coloured
colorful coloured
colors colours
column columnist editorial
combat fight fighting
combination combine
combine combining mix mixture
come coming get happen move
comedian comic
comedy comic drama sitcom
comfort ease
comfortable prosperous
comic funny
coming forthcoming move upcoming
command commandant commander control
commandant commander
commander officer
commando ranger
commemorate commemoration commemorative mark
commemorating commemorative
commemoration memorial remembrance
commencement graduation
comment commentary notice remark statement
commentator reviewer
commerce commercial trade
commission commissioner committee delegation mission panel
commit commitment invest pull put
commitment dedication loyalty pledge promise
committee panel subcommittee
common green mutual usual
commonly normally usually
commonwealth country nation republic state
communal community
communicate communicating communication convey interact transmit
communicating communication
communism communist socialism
communist socialist
commute commuter
commuter passenger
compact pack
company society subsidiary
comparable corresponding like
comparatively relatively
compare comparing comparison
comparing comparison
comparison contrast
compassion compassionate pity
compatriot countryman
compensate compensation pay repair
compensation damages
compete competition competitive competitor contend
competence competent
competition competitor contest rival rivalry
competitive competitiveness
competitor contender rival
complement complementary
complete completion concluded ended finish over perfect pure thorough
completely entirely totally whole wholly
completion culmination
complex complexity complicated structure
compliance comply
comply follow
component constituent element factor ingredient part portion
compose composer composing composition write
composer musician songwriter
composing composition
composition piece writing
comprise consist constitute contain
compulsory mandatory required
computing technology
conceal disguise hide
concealed hidden
concede conceding concession
concentrate focus
concentration density
concept conception conceptual construct idea notion theory
conception creation invention
concern fear interest worry
concerned interested
concerted cooperative
conclude conclusion reason resolve
concluded ended over
concluding final last
conclusion decision determination ending finale finish last outcome
concord lexington
concurrent simultaneous
condemn condemnation denounce
condition consideration shape specify status
conditions weather
condo condominium
conduct conducting direct take
conductor director
confederacy confederate confederation
confederation federation
conference league meeting
confess confession
confidence confident trust
confident convinced positive
confidential confidentiality
configuration shape
confined imprisoned
confinement detention solitary
confirm confirmation
confirmation ratification
confirming positive
conflict engagement fight fighting strife struggle war
conflicting contradictory
confront confrontation face
confrontation confrontational encounter opposition showdown
confuse confusion distract
confused upset
confusion disarray
conglomerate empire
congo zaire
congratulations praise
congregation faithful
congress legislature meeting
congressman representative
connect connection link relate
connection involvement link
conquer seize
conscious consciousness
consecrated dedicated sacred
consecutive straight successive
consequence effect moment outcome result
consequently therefore
conservancy conservation
conservation conserve preservation
conserve maintain preserve
consider consideration deal debate deliberate expect reconsider regard see study think view weigh
considerably substantially
consist lie
consistency consistent
consistent logical uniform
consistently systematically
consolidate consolidation strengthen
consolidation integration
constant perpetual
constantinople istanbul
constantly forever invariably
constituent constitutional
constitute establish form
constituted established
constitution establishment
construct construction manufacture
construction structure
consul consular
consular consulate
consult consultation
consultancy consultant
consume consumption eat waste
consumption expenditure intake use
contact liaison reach touch
contain content control curb incorporate
contaminated polluted
contamination pollution
contempt disdain
contend contention deal debate fight struggle
contender rival
content contents message substance
contention controversy rivalry
context discourse setting
continent continental
contingency contingent
continuation continue
continue go hold keep maintain move preserve proceed resume retain
continuity continuous
contract contractor contractual sign
contribute contribution lend
contribution donation share
control controller curb dominance operate power restrict
controversial controversy
convenience convenient
conversation talk
conversion convert
convey express transmit
convict conviction inmate
conviction sentence
convince persuade
convinced positive
convoy escort
cook cooking fry prepare ready
cool cooler cooling fine ok
cooperate cooperation cooperative
coordinate coordination organise organize
cope coping manage
copy copying text transcript
core essence
corn grain maize
cornerstone foundation groundwork
corp corporation
corpse remains
correct correction right
correspond represent
correspondent journalist
corrupt corruption tainted
corruption subversion
cost costly expense price spending toll value
couch lounge sofa
counsel counselor guidance lawyer
counseling guidance
count counting matter number tally
counterfeit fake forgery
counting tally
countless myriad
country land nation people state
countrywide nationwide
coup takeover
couple match pair twin
coupled linked
courage courageous
course grade path run track trend way
court courtroom tribunal
cover coverage covering deal extend handle screen
coverage reporting
cow cows
cozy informal intimate
crack cracking
cracking smashing
crash wreck
crazy mad sick
create creation creative develop establish generate make produce
creation existence founding innovation institution universe world
creative creativity
creativity imagination innovation
creator divine
creature fauna
credibility credible legitimacy
credit recognition
creed gospel
crest peak
cricket cricketer
crime criminal
criminal vicious
crimson red scarlet
crippled halt halting
crisis critical situation
crisp sharp toast
criterion standard
critic critical
critical criticism decisive vital
criticism critique
criticize denounce
critique review
croat croatian
croatia croatian
crop cultivate harvest
cross crossing track
crossing intersection
crossroads hamlet
crucial essential important
crude oil petroleum
cruel savage vicious
cruise cruiser sail
crusade crusader effort fight
crush crushing smash suppress
crushed humiliated
crushing devastating
cry crying scream shout
crying tears weeping
cuba cuban
cultivate cultivation educate
cultural culture ethnic
curb curbing curtail restrict
cure heal remedy therapeutic
cured healed
curiosity curious wonder
curious funny odd peculiar
currency current
current flow stream
currently presently
curriculum program programme
curse nemesis swear
curtail restrict
curve trend
custody detention hold
custom tradition usage
cut cutting reduce shortened slash slice trend trim trimmed
cyberspace internet
cyclone hurricane typhoon
dad daddy father
daddy papa pop
daily day everyday newspaper
dairy farm
damage harm hurt
damages restitution
damaging detrimental
dame lady
damp dampen dull moist soften
dampen stifle
dance dancer dancing
dancer performer
danger dangerous peril risk threat
dangerous grave serious severe unsafe
dare defy
dark darkness night shadow sinister
darkness shadow
dash sprint
data information
date dating engagement
daughter girl
dawn morning sunrise
day daylight daytime eve even evening time today
daylight daytime
days years
dead people short suddenly
deadlock impasse stalemate standstill
deadly lethal
deal dealing dealings hand handle lot manage sell trade
dealer dealership trader
dealing dealings
dealings relations transaction
dear love
death demise die dying last
debacle fiasco
debate discussion
debris dust rubble
debt loan
debut introduction
dec december
decade period ten
decent nice right satisfactory
deception illusion
deceptive misleading
decide deciding decision decisive determine resolve settle try will
deciding determining
decision determination move
deck floor
declaration declare proclamation resolution resolve
declared stated
decline decrease drop fall slump worsen
decoration medal ribbon
decorative ornamental
decrease diminish lessen reduce reduction
decreased reduced
decree order rule
dedication loyalty
deduction discount
deep deeply trench
deepen deepening enhance intensify
deeply intensely profoundly
deer elk
defamation libel
defeat overcome
defect defection fault flaw
defective faulty
defence defend defense
defend fight oppose protect
defendant suspect
defer postpone submit
defiance defiant defy
defiant defy
deficit shortfall
define defining definition determine fix limit set specify
defined outlined
defining shaping
deflect distract
defy refuse resist withstand
degree doctorate level
deity god goddess
delay hold postpone postponement stay wait
delegate delegation
delegation mission
deliberate intentional
deliberately intentionally
delicate fragile soft
delight joy pleasure
deliver delivery render
deluxe luxurious
demand need require requirement
democracy democratic republic
democratic popular
demolished dismantled razed
demolition destruction
demon devil monster
demonstrate demonstration establish evidence exhibit manifest present prove show
demonstration protest
denial deny
dense thick
deny refuse
depart departure go
departure exit going leaving release
depend dependent rely
dependence dependency dependent
dependency dependent
dependent subject
depict depicting depiction describe illustrate portray
depicted portrayed
depicting depiction portrayal portraying
depiction portrayal portraying
deploy deployment
deport deportation expel extradite
deportation exile expulsion
deposit sediment
depot storage store terminal terminus warehouse
depressed gloomy
depression low slump
deprived disadvantaged
deputy lieutenant
derail undermine
derivative differential
descend descent
descent lineage origin
describe description distinguish identify trace
deserve merit
design designer designing pattern plan purpose
designation identification naming
desirable suitable worthy
desire hope trust want wish
despair desperate desperation
desperate dire heroic
desperately urgently
dessert sweet
destiny fate
destroy destruction destructive kill ruin
destroyed ruined
destroyer warship
destruction devastation end
detached separated
detail detailing item particular
detailed elaborate
detain detention
detainee prisoner
detect detecting detection detector discover find observe
detecting detection
detection sensing
detective investigator
detector sensor
deter deterrent discourage
deteriorate deterioration worsen
deterioration worsening
determination determine finding purpose resolve
determine find fix identify influence limit regulate set shape specify
determined dictated driven set
detonate explode
develop development evolve grow
development developmental evolution exploitation growing growth
device sensor
devil monster satan
devise forge formulate organise organize prepare
devotion loyalty
diagnosis diagnostic
dialogue discussion negotiation talks
diameter length
diary journal
dictate order
dictator dictatorship strongman
dictatorship tyranny
die fail
diet dietary
differ difference different disagree vary
difference different differential
differentiate distinguish
differently otherwise
difficult hard
difficulty trouble
dig digging excavation
digging excavation
dim faint subdued
diminish lessen weaken
diminished weakened
diner restaurant
ding dong
dinner meal
dip drop
diplomacy diplomatic
diplomat envoy
dire fearful frightening horrific terrible
direct directly lead send take target
direction guidance management way
directly flat immediately instantly now
director manager
dirt dirty mud soil
dirty muddy
disability disabled
disabled handicapped
disagree disagreement
disagreement dispute
disappear disappearing fade melt
disappointed frustrated
disappointment frustration
disapproval dislike
disarm disarmament disarming
disarmament disarming
disaster disastrous tragedy tsunami
disastrous fatal
disbelief skepticism
disc disk
discharge emission
disciplinary discipline
discipline study subject
disclose disclosure expose reveal uncover
disclosure revealing
discontent dissatisfaction
discount rebate
discourage warn
discourse discussion preaching
discover discovery expose find learn reveal see uncover
discovered observed
discovery find
discrete distinct
discrimination racism
discriminatory preferential
discuss discussion
discussion word
disdain dislike
disease illness
disengagement pullout
disgrace shame
disgruntled dissatisfied
disguise hide mask
disguised masked
dish pasta serve soup
dismal gloomy grim
dismantle dismantling
dismantled razed
dismayed shocked
dismiss dismissal ignore
dismissal firing sacking
dismissed fired
disparity inequality
dispersed spread
display exhibit presentation show showing
displeasure dissatisfaction
disposal dispose
disregard ignore neglect
disrupt disruption disruptive
disruption disturbance
dissent protest
dissertation thesis
dissolution dissolve
distance distant length space
distant remote
distinction distinguish
distinctive typical
distinguish identify recognise recognize separate
distorted twisted
distract distraction
distress suffering
distressed disturbed unhappy worried
distribute distribution distributor spread
distributor supplier
district territory
distrust mistrust suspicion
disturbed sick upset worried
disturbing troubling worrisome worrying
ditch dump trench
dive diver diving plunge
diverse diversity various
diversion divert
diversity variety
divide part separate split watershed
divided shared
divine divinity lord
diving swimming
divinity god theology
division divisional section
do execute exercise make perform practice
dock docking pier wharf
doctor physician
doctoral doctorate
doctrine philosophy
document documentation letter papers
documentary film movie
dog tail
dogged persistent
doll toy
dollar greenback
domain sphere
dominance dominant dominate domination
dominant dominate predominant prevalent
dominate domination prevail
domination supremacy
dominion territory
donate donation
done through
doom fate
doomed fated
dorm dormitory hall
dormant inactive
dormitory hall
dose drug
dot dust
double doubled doubling dual repeat twice
doubt question uncertainty
doubtful dubious
dough lettuce pastry scratch sugar
down downward pile turn
downfall ruin
dozen twelve
dozens lots piles scores
draft drafting outline
drafting drawing
drag pull
drain drainage
drama dramatic play
dramatic spectacular striking
draped wrapped
draw drawing lot pull tie
drawn worn
dream dreaming
dress dressing garment gown jacket wear
dressed polished
dressing stuffing
drift drifting float trend wander
drifting floating
drill drilling exercise practice
drink drinking swallow toast
drive driver driving effort force motor movement ram thrust
drop fall sink
dropping falling
drum drummer
duet duo
dull muted
dump dumping
duo pair
duplicate matching repeat
durable lasting
duration length
dusk twilight
dust rubble
duty obligation responsibility
dwarf shadow
dynamic dynamics
dynasty qing
earlier earliest originally
early former other
earn earnings realize win
earnest sincere
earnings net pay profit profits
earth ground land world
earthquake quake tremor
ease easing facilitate relaxation relief relieve rest still
easily easy well
easing moderation
east eastward
easy gentle slow soft
eat eating feed
eating feeding
ec eu
ecological ecology
economic economical economy
economist economy
economy saving
eden paradise
edge edging inch
edit editing
edition version
editor editorial
educate education prepare teach
education educational instruction school teaching training
effect effective essence event impact impression outcome result
effective effectiveness efficient
efficiency efficient
effort endeavor exploit movement try
egg eggs
ego self
egypt egyptian
elder older senior
elderly older
elect election electorate
election electoral vote
electric electrical electricity
electronic electronics
elegant graceful refined
element factor ingredient
elementary primary
elevated raised
elevation height peak
eligibility eligible
eliminate elimination eradicate
elk moose
elusive problematic
embarrassed humiliated
embarrassment humiliation shame
embezzlement theft
embrace embracing hug
embryo embryonic
emerge emergence issue
emergence growth
emerging rising
emigration migration
emotion emotional
emotional excited
emperor empress imperial
emphasis emphasize importance stress
emphasize emphasizing stress underscore
empire imperial
employ employment engage hire use utilize
employed utilized
employee worker
employment usage utilization work
empty hollow void
enact enactment
enactment passage
encompassing surrounding wide
encounter find happen meeting showdown
encourage encouragement further promote
encouraging supporting
end ending finish goal last
endanger expose jeopardize threaten
endeavor enterprise strive
ended over terminated
endemic indigenous
ending last
endless eternal
endorse endorsement support
endowment gift
endure stand suffer survive tolerate
enemy foe
energy push
enforce enforcement implement impose
enforced implemented
engage engagement hire prosecute pursue
engaged occupied
engagement fight
engine locomotive
engineer engineering
engineering technology
england english
engraved inscribed
enhance enhancement improve
enjoy love
enlargement expansion
enlist recruit
enormous tremendous
enormously hugely tremendously
enough plenty
enraged furious infuriated
enrich enrichment
enroll enrollment enter recruit
enrollment registration
ensure guarantee insure secure
enter entering entrance entry participate
entering entrance entry
enterprise initiative
entertainer performer
enthusiasm enthusiastic
entire full intact total
entirely exclusively only solely totally whole wholly
entrance entry
entrepreneur entrepreneurial
entry introduction launching
environment environmental surroundings
epic heroic
epidemic outbreak pandemic
episode installment sequence
equal equality
equally evenly
equip equipment
equipped furnished
eradicate eradication
erect upright
eritrea eritrean
eritrean ethiopian
erode eroding erosion
eroding erosion
error fault mistake
erupt eruption flare ignite
eruption outbreak
escalate escalation intensify
escape flee flight run
especially particularly
espionage spying
essay memoir writing
essence essential substance
essential indispensable necessary necessity requirement substantive
essentially fundamentally
establish establishment found install institute launch prove show
establishment formation governance institution organisation organization
estate property
esteem regard respect
estimate figure forecast
estonia estonian
eternal perpetual
ethical ethics
ethics morality
ethiopia ethiopian
ethnic ethnicity
eu europe
europe european
european german
evacuate evacuation
evade evasion
evaluate evaluation
evaluation rating valuation
eve evening
even evening level regular still tied yet
event outcome result
eventually finally
everyday mundane routine
evidence evident grounds proof prove show testify testimony
evident manifest
evidently obviously
evil vicious
evolution evolutionary evolve
exact precise
exactly just precisely properly
exam examination test
examination examine interrogation scrutiny test testing
examine investigate probe prove study test try
examiner inspector
example exception exercise instance lesson model
excavation mining
exceed surpass
exceeding surpassing
excellence excellent
excellent splendid
except exception
exception exceptional instance
exceptional particular special
excess extra spare surplus
excessive extravagant unreasonable
exchequer treasury
excitement turmoil
exclusion expulsion
exclusive sole
exclusively only solely
excuse explain justify
execute executing execution fulfill perform
executing execution
execution implementation
exempt exemption
exemption immunity
exercise exercising practice use work workout
exert maintain
exhaust fumes tire
exhausted gone
exhaustion fatigue
exhibit exhibition parade present show showing
exhibition expo exposition
exist existence live survive
existence universe world
exit going leave passing
expand expansion thrive
expect expectation require think wait
expectation outlook prospect
expel expulsion oust
expenditure spending
experience feel have know life live receive
experiment experimentation
expert expertise specialist technical
expiration expire termination
explain explanation say tell
explanation reason
explode explosion
exploit exploitation tap
exploration explore
explore research search
explorer navigator
explosive volatile
expo exposition
export exporter exporting trade
expose exposure reveal uncover
exposed uncovered
exposure vulnerability
express limited
expression formulation reflection
expressway freeway motorway
extend extension extensive lead pass run widen
extended extensive lengthy prolonged
extensive wide
extent scope
external international
extra spare surplus
extract extraction
extradite extradition
extremely highly
extremism extremist
extremist radical ultra
eye heart
fabric material silk textile
fabricated fictitious
face front look side
facilitate help
facility installation
facing lining
fact particular
faction sect
factor ingredient
factory mill plant
faculty staff
fade fading melt
fail failing failure
failing failure
fair fairly fairness just reasonable
fairly moderately pretty reasonably somewhat
fairy queen
faith religion trust
fake false fraud imitation phony
fall tumble
falls waterfall
false mistaken
falsely incorrectly
fame famous
famed famous notable renowned
familiar intimate
family household
famine shortage
famous notable noted renowned
fan lover
fantastic fantasy marvelous terrific tremendous wonderful
fantasy fiction illusion
fare menu transportation
farewell goodbye
farm farmer farming produce raise
farther further
fascinating gripping
fascism fascist
fascist nazi
fashion manner style way
fashionable stylish
fast tight
faster quicker
fasting ramadan
fat fatty
fatal fatality
fate luck
fault faulty flaw fracture mistake
faulty incorrect
favor favour prefer
favorable favourable
favored favorite preferred
favorite favourite pet preferred
favourite preferred
fear worry
fearful frightening
feasibility feasible
feasible viable
feature have
feb february
fed federal
federal union
feed feeding
feel feeling feelings find flavor look reason sense smell spirit tone
feeling flavor impression look notion smell spirit tone
fellow fellowship mate
fellowship society
female woman
fence fencing wall
fend resist
ferocious fierce furious savage
fertile productive rich
fiction fictional novel
fictional fictitious
field study subject
fielder outfielder
fierce furious savage violent
fight fighter fighting oppose struggle
fighter hero
fighting struggle
figure forecast form frame image name picture see shape
file filing register
filipino philippine
fill filling meet occupy
film filming flick movie picture shoot
final last match net
finale finish last
finally last ultimately
finance financial financing
finances funds
financial fiscal
financing funding
find finding get happen notice regain see witness
finger thumb
finish finishing goal last
fire firing flame
firearm handgun
firm house
firmly hard
first inaugural initiative low maiden start
fish fishery fishing salmon shrimp
fit fitness fitting match set suit
fix fixing mess prepare ready repair restore set specify
fixed rigid set
fixture regular
flair genius
flame flare
flank wing
flash flashing instant
flat level straight
flavor smell taste tone
flesh shape
flexibility flexible
flick flip movie
flight flying
flip switch throw
float floating swim
flood flooding
flooded inundated
floor storey story
flora vegetation
flourish prosper thrive
flourishing prosperous thriving
flow flowing flux run stream
flower flowering
flu influenza
fluid liquid smooth unstable
fly flying pilot wing
focus focusing stress
fog haze mist
foiled thwarted
fold folding
foliage leaf
folklore lore
follow following go move
follow-up review
following next
food meat
foot ft
football footballer rugby soccer
foothold footing
forbid prevent prohibit
forbidden prohibited taboo
force military personnel pressure push strength thrust troops violence
forecast forecasting predict
forecasting prediction
foreigner outsider
forest forestry timber wood woodland woods
forge forging formulate
forgiveness pardon
form formation frame kind mold pattern shape sort spring variety
formally officially
former old onetime other previous
formerly once
formulate formulation
fort fortress garrison
forth forward off
forthcoming upcoming
fortunately luckily
fortune lot luck
forum meeting
forward forwards
foster fostering further
fostering raising
foul nasty
found institute plant
founding institution
fourth quarter
fragile frail
fragmented split
frail weak
frame put shape
framework model
frankly honestly
fraud hoax sham
freak monster
free loose release
freedom independence liberty
freeing release
freeway highway motorway
freeze freezing halt suspend
freight freighter load loading shipment shipping transport
frenzy fury
frequently often
fresh freshly new refreshing
freshman newcomer starter
friend friendship girlfriend protagonist supporter
friendship relationship
frigate warship
frightened panicked scared terrified
frightening horrific terrible
front look side
frozen icy
frustrated thwarted
fuel fueling gas gasoline petrol supply
fueling refueling
fulfill meet satisfy
full fully good total
fun funny
function functioning map mapping operate part purpose role use work
functional functionality operational
fund funding money stock
fundamental key profound underlying
funny joke laugh odd peculiar
furious fury infuriated raging
furor rage
further promote
furthermore moreover
fury madness rage violence
fuse fusion
futile meaningless vain
future next succeeding
gag joke
gain increase profit reach win
gambling gaming
game gaming
gang gangster mob ring
gap opening spread
garbage rubbish trash waste
garden gardener gardening
garner win
gas gasoline petrol
gasoline petrol
gastropod mollusk
gather gathering meet
gathering meeting
gay homosexual lesbian
gaze stare
gear gearing train
gem jewel treasure
gender sex sexuality
gene genetic
general universal
generally mostly
generate generation generator produce yield
generosity generous kindness
genetic genetics hereditary inherited
genius sensation star superstar wizard
gently lightly softly
genuine real
genuinely really truly
geographic geographical
geographical geography
geological geology
geologist geology
geometric geometry
georgia georgian
georgian russian
germanic norse
get getting go have let make obtain receive turn
ghana ghanaian
ghost haunt
giant gigantic monster titan
gift giving
gifted talented
gigantic mammoth
girl girlfriend miss woman
girlfriend lover
give giving hold offer pay provide return say spring tell
given granted
giving liberal offering
glacial glacier
glad happy
glance glimpse
glass ice
glasses sunglasses
global globe world worldwide
globally internationally
globe world
gloom gloomy
gloomy grim
glorious glory magnificent splendid
glory triumph
glossy shiny slick
glow glowing shine
glue paste
go going move offer proceed return run spell step tour travel try turn walk
goalie goalkeeper goaltender
goalkeeper goaltender
god idol
going leave leaving passing
gold golden
golf golfer
gone spent
good goodness honorable quality respectable well
goodwill grace
gothic medieval
govern governance governing government order regulate rule
governance governing government organisation organization
governing government
government politics regime state
governor gubernatorial
grab snap snatch
grade grader level place rank rate score tier
graduate graduation postgraduate student
grain wheat
graphic vivid
grass weed
grateful thankful
grave serious tomb
gray grey
grease stain
great greatness keen old outstanding success
greed greedy
green park
greet greeting
grief sorrow
grieving mourning
grim gruesome
grin smile smiling
grind grinding
grip hold traction
gritty spirited
grocery market supermarket
gross receipts revenue
ground land reason
groundbreaking innovative
grounds reason
group grouping radical
grouped sorted
grove orchard plantation
grow growing growth mature rise
growing growth
growth increase
grueling punishing
guarantee insure secure undertake
guard safety
guarded restrained
guatemala guatemalan
guerrilla insurgent
guess guessing imagine pretend suppose think
guidance guide
guide point scout take
guild society
guilt guilty remorse
guise pretext
guitar guitarist
guitarist musician
gun gunman shooter torpedo
gunfire gunshot
gunman shooter
gym gymnasium
gypsy roma
haiti haitian
hajj pilgrimage
halfway middle midway
hall lobby
halt halting stay stem stop
hamlet village
hamper hinder
hamstring tendon
hand pass
handgun pistol
handle handling manage treat
handling manipulation treatment
hands men
hang hanging
happen happening occur
happening occurrence
happiness happy
harare salisbury
harbor harbour haven
harbour haven
hard hardly severe
hardly just
hardship severity
hare rabbit
harm hurt injury
harmonious harmony
harvest harvesting reap
hate hatred
hatred hostility
haul hauling
hauling trucking
haunted obsessed preoccupied
have hold let own receive say
havoc mayhem
hawaii hawaiian
hazard hazardous peril risk
hazardous risky
head heading lead mind point
headmaster master
heal healing mend
healed recovered
healing therapeutic
health healthy welfare
healthy intelligent respectable
heap mess pile stack
hear hearing learn listen see try
hearing listening proceedings
heart marrow middle nerve substance
heat heating
heaven heavenly paradise
heavily heavy
hebrew jew
heed listen
hefty sizable
height peak stature
heights high
heir successor
hell pit
hello hi
help helping improve serve support
helping serving
hence therefore thus
herb herbal
hereditary inherited
hesitant hesitate
hesitate hesitation pause
hesitation reluctance
hidden obscure secret
hide hiding obscure
high level
highlight highlighting spotlight
highway interstate road route
hike hiking raise rise
hill mound
hilly mountainous
hinder interfere
hint suggest suggestion touch
hip-hop rap
hire rent
hispanic latino
historian scholar
historic historical history
historical history
history story
hit hitter hitting reach shoot smash strike striking
hitter slugger
hitting striking
hog pig
hold holding keep maintain wait
holding keeping property
hole hollow
holiday vacation
holland netherlands
home national
homework prep
homicide manslaughter
homosexual homosexuality lesbian
honest honorable reliable true
honesty integrity
honey love
honeymoon vacation
honor honorable honorary honoring honour respect reward
honorable respectable
honored prestigious
honour respect reward
hook rob
hope promise trust want wish
hopeful promising
hormone insulin
horn trumpet
horrible ugly
horrific outrageous terrible
horsepower hp
hostel inn lodge
hostile hostility
hostility resentment
hotel inn resort
hour hourly minute morning
house housing
housing lodging
however nevertheless nonetheless still yet
huge immense vast
hugely tremendously
human humanity man
humanity humans mankind
humans mankind
humble modest
humid humidity
humor humorous satire temper wit
hungarian hungary
hunger hungry
hunt hunter hunting search
hunting search
hurry rush
hurt hurting injury pain spite suffering weakened wound wounded
hurting pain
hussein saddam
hut shack
hypothesis hypothetical theory
icon iconic image picture
icy polar
idea ideal mind notion suggestion theme thought
identical very
identification identify recognition
identify identity key name
ideological ideology
ideology socialism
idle unused
ignore neglect
ignored neglected
ii two
ill illness poorly sick
illegitimate unlawful
illicit unlawful
illness sickness
illuminated lighted lit
illusion magic
illustrate illustration instance
image imagery imaging persona picture see
imagery imagination imaging
imagination imagine vision
imagine see suppose think
imaging mri
imbalance instability
immediate prompt quick
immediately instantly now
immense vast
immensely vastly
immigrant migrant
imminent impending
immune immunity resistant
impact result shock
impasse stalemate standstill
imperial royal
implement implementation
implication imply significance
imply involve mean
import importer importing
importance important significance
important significant
importantly significantly
impose imposition
impossible unacceptable
impoverished needy
impression notion opinion picture
imprisoned jailed
imprisonment punishment
improbable marvelous unbelievable unlikely
improper unlawful wrong
improve improvement upgrade
improving up
improvised makeshift
impulse pulse
inactive passive
inadequate poor
inaugural inauguration maiden
incapable incompetent
include inclusion
incompetence incompetent
incorporate incorporated integrate integrated
incorporated integrated merged unified
incorrect wrong
incorrectly wrong wrongly
increase raise
increasingly progressively
incredible unbelievable
incursion raid
independence independent
independent main sovereign
index indicator
india indian
indicate indication indicative indicator point signal
indifference indifferent
individual person private single someone
individually separately
indonesia indonesian
induce stimulate
induction initiation
industry manufacture market
ineffective inefficient
inevitably necessarily needs
infamous notorious
infancy infant
infant newborn
infection infectious transmission
infiltrate infiltration penetrate
infinite infinity
inflation inflationary
influence influential regulate shape
info information
inform information informing notify
informal intimate
informant witness
information intelligence knowledge
infringement misdemeanor violation
inhabit live
inherent integral underlying
inherit inheritance
initiate initiation initiative undertake
inject injection
injury trauma wound
inn lodge
inner inside internal
innocence innocent purity
innovation institution invention
innovative modern
inquiry interrogation investigating investigation probe question research
insane insanity mad
insect worm
insert introduce
inside interior within
insist insistence insisting
insistence insisting pressure
inspect inspection visit
inspector investigator
inspiration inspirational inspire
inspire prompt urge
install installation installing
installation installing
instant moment
instantly now
instead rather
institute institution
institution institutional
instruction teaching
instructor teacher
instrument instrumental instrumentation tool
insurance insure policy
insure insurer secure
insurgency insurgent
insurgent rebel
insurrection rebellion revolt uprising
integral integrate
integrate integrating integration
integrated merged structured unified
integrating integration
integrity unity
intellectual rational
intelligence news
intelligent reasoning sound thinking
intend intent intention mean specify
intense intensity vivid
intensely profoundly
intensify intensity
intensity strength
intent intention purpose spirit
intention purpose
interact interaction interactive
intercept interception
interest involvement stake worry
interfere interference intervene
interference intervention noise
interfering meddling
interior internal
intermediary mediator
intermediate medium
internal national
internet net
interpret interpretation render translate understand
interpretation reading version
interpreted taken
interpreter translator
intersection overlap
intervene intervention
intervention treatment
interview interviewer question
intifada uprising
intimate private sexual
intimidate intimidation
introduce introduction
introduction launching presentation
invade invasion occupy
inventory stock
invest investing investment investor put
investigate investigating investigation investigative investigator probe
investigating investigation
investigation probe
investigator researcher
investing investment
investment venture
investor shareholder
invitation invite
involve involvement need regard require
involvement participation
iran iranian persia
iranian persian
ire wrath
ireland irish
iron metal
ironic irony
irony satire
irregular unpredictable
islam islamic islamist
islamic moslem muslim
isolate isolation
isolated obscure separated stranded
issuance issuing
issue issuing matter number publish release return subject take topic
italian italy
item particular
itinerary route
jamaica jamaican
jammed packed
japan nippon
jazz love
jeans trousers
jeopardize threaten
jeopardy peril risk
jet jetliner plane
jewel jewelry
jfk kennedy
job task work
join joining joint unite
joined united
joke laugh trick
jolted shaken
jordan jordanian
journalism journalist journalistic
journalist writer
journey travel trip voyage
joy pleasure
judaism religion
judge judging judgment judicial judiciary justice try
judgement judgment opinion
judging judgment
judgment mind opinion
jump jumping leap spring start
junk trash
jury panel
just merely only precisely simply
justification justify
kazakh kazakhstan
keep keeping living maintain prevent proceed support
kenya kenyan
kg kilogram
kick kicker kicking rush
kid youngster
kidnap kidnapping
kill killer killing
killer murderer
killing suicide
kilometer kilometre km
kilometre km
kind like make sort variety
kindergarten preschool
king kingdom
kingdom land realm
kiss kissing
kit outfit
kitchen room
knife stab tongue
knock knocking smash
know knowing live realize recognize
knowing learned wise
koran quran
korea korean
lab laboratory
labeled labelled tagged
labor labour push
lack need want
lag lagging slowdown
lagoon laguna
laid set
lake pond
land landing shore soil
language speech terminology words
large prominent
largely mostly
last live net survive
lasting permanent
late later recent recently
lately recently
later subsequently
latvia latvian
laugh laughter
launch launching
launching unveiling
laundry washing
law lawyer
lawful legitimate rightful
lawless lawlessness
lawmaker legislator
lawsuit suit
lay place put
lb pound
lead leader leading pass result run take track
leader leadership
leaders leadership
leadership leading
leading star
lean tend thin
leaning tilt
leap leaping
learn see study teach
learning scholarship
lease rent rental
leave leaving make provide
lecture lecturer speech
left remaining
legal legality
legality validity
legend legendary
legislature parliament senate
legitimacy legitimate
legitimate logical
lend loan
lengthy prolonged protracted
lessen minimize mitigate
lesson moral
let letter make permit rent
level low point stage tier
liability liable
liberal progressive
liberate liberation
liberia liberian
libya libyan
licence license permit
license permission permit
lie lying rest
life lifetime living
lift overturn raise raising reverse revoke rise
light lighter
lighted lit
lightly softly thinly
like same similar sort want wish
likely potential probable probably
likewise similarly too
limelight spotlight
limit limitation maximum minimum restrict set specify
limitation restriction
limited modified special
limiting modification restricting
lineage origin
lineup roster
linger persist
linguistic linguistics
liquid melted smooth
liquor spirits
list listing number
listen listener listening mind
literary literature
literature writing
lithuania lithuanian
little short slight small
live living survive
living support surviving
load loading payload shipment
loaded smashed
loading payload shipment
loads lots piles tons
locality neighbourhood vicinity
locate location site
located placed situated
location placement
lodge lodging
lofty majestic soaring towering
log logging
logistical logistics
lone only sole
lonely solitary
long longer
long-time longtime
look looking search seem smell spirit tone view
looking sounding watching
lookout scout
loose loosen
loosen relax
looting robbery
lord noble
lose loser
lost missed
lot luck mess pile plenty portion set
lots much piles
loud loudly
lounge sofa
love lover passion
lover mistress
lower lowering
loyal patriotic
ltte tigers
luck lucky
lumber timber
lunch luncheon meal
lush luxurious
luxurious luxury
lyon lyons
lyric lyrical
mac macintosh
macao macau
macedonia macedonian
machine machinery
mad madness sick
madness rage
madonna mary
magazine publication publisher
magic magical magician trick wizard
magical wizard
magician wizard
magnate mogul tycoon
magnificent splendid
mail mailing send
mailing posting
main primary principal
mainly primarily principally
maintain maintenance preserve sustain
maintained retained
maintenance repair
major majority
make making produce sort stimulate
maker manufacturer
malaysia malaysian
mall plaza
mama mom
man person
manage management manager oversee supervise
manager managerial
mandate mandatory
mandatory required
maneuver steer tactic tactics
manipulate manipulation
manipulation use
manner mode style way
manpower workforce
mansion palace residence
manufacture manufacturer manufacturing
manufacturer producer
map mapping
march parade
margin marginal
marian mary
marine maritime
maritime nautical
mark marking score
marked pronounced
marker marking
market marketing marketplace mart
marketing selling
marketplace mart
marriage marry wedding
married marry
marry wed
mars martian
martyr martyrdom
marvel wonder
marvelous terrific tremendous wonderful
maryland md
mass masses people
massacre slaughter
masses multitude people
massive monumental
master original principal
match pair quarterfinal semifinal tally
mate teammate
material stuff substantial
maternal parental
maternity pregnancy
math mathematics
mathematical mathematics numerical
mathematician mathematics
mathematics science
matter subject thing topic
mature maturity ripe
maybe perhaps possibly
mayor mayoral
mean meaning tight
meaning significance significant substance
means substance way
meantime meanwhile
measure measurement measuring quantity standard step value
measured metric
measurement measuring
meat pork
mechanical mechanics mechanism technical
medal medalist medallist ribbon
medalist medallist
mediate mediation mediator
mediation negotiation
medical medicine
medication medicine prescription
medicinal medicine
meet meeting satisfy
meeting session summit visit
melodic musical
melody tune
melt melting thaw
melting thaw
member membership
membership rank
memo memorandum
memorial monument remembrance
memory remembering storage store
menace peril threat
mend restore
mention name note refer reference remark
merchandise product trade
mere simple
merely only simply
merge merger merging unify unite
merged unified
merit virtue
mess messy pile
metal metallic steel
meter metre
method technique
metro subway underground
metropolis metropolitan
mexican mexico
mi mile
midday noon
mighty powerful
migrate migration migratory
militancy militant
military personnel
million trillion
mind psyche thought
mine miner mining
miniature toy
minimal minimum
minister ministerial
minute moment second
misconduct wrongdoing
misdemeanor violation
miserable poor suffering
misguided mistaken
missile rocket
mistake misunderstanding slip
mistrust suspicion
mix mixing mixture
mixing mixture
mixture variety
mob ring
mobile mobility
mobilization mobilize
mobilize summon
mode style way
model modeling pattern simulation
modeling simulation
moderate moderation
moderately pretty reasonably somewhat
modernization modernize
modernize overhaul
modest small
modification modify
mogul tycoon
mohammad mohammed muhammad
mohammed muhammad
moisture wet
mold shape
molecular molecule
molecule particle
mom mother
moment second time
monarch ruler sovereign
monastic monk
monetary money
mongolia mongolian
monitor monitoring supervise
monsoon rainfall
month monthly
monument monumental
mood temper
moral morality
morning sunrise
moroccan morocco
mortal soul
moslem muslim shiite
most near nearly virtually
motif theme
motion move movement question
motivation motive need
motto slogan
mound pile pitcher
mount mountain
mountain mountainous
mourn mourning
move movement place proceed pull push put return step travel turn
movie picture show
mozambican mozambique
much often practically
mud muddy
muddy murky
mundane routine
municipal municipality
murder murderer murderous slaying
muscle muscular
music musical musician
musician performer pianist player singer vocalist
muslim shiite sunni
must necessary
mutant mutation
muted quiet softened subdued
mutual reciprocal
mysterious mystery mystical
mystery secret
mystic mystical
myth mythical
naked nude
name naming nickname refer
nanny nurse
naples napoli
narrative story tale
narrow narrowing
nation state
nationalism nationalist patriotism
nationally nationwide
nausea sickness
naval navy
navigate navigation sail
near nearly
nearly virtually
neat slick
necessarily needs
necessary necessity need requirement
necessity requirement
need require want
needed required
neglect negligence
negotiate negotiation negotiator
negotiation talks
neighbor neighborhood neighbour
neighborhood neighbourhood region vicinity
neighbourhood vicinity
nepalese nepali
nerve nervous
nervous uneasy
net netting profit profits web
network web
nevertheless nonetheless notwithstanding still yet
new newly novel
news report word
newspaper paper tabloid
next succeeding
nicaragua nicaraguan
niger nigerian
night nightly nighttime
nihon nippon
nobility noble
noise noisy
nomadic wandering
nominal token
nominate nomination propose
non not
nonetheless notwithstanding still yet
nordic scandinavian
normal pattern rule
normally usually
norse scandinavian
north northward union
north-east northeast
north-west northwest
northeast northeastern
northwest northwestern
norway norwegian
nostalgia nostalgic
notable noted noteworthy remarkable renowned
notably unusually
notation note
note notice tone
noted renowned
noteworthy remarkable
nothing zero
notice notification notify posting
notification notify
notion opinion
nov november
novel novelist
novelist writer
now nowadays today
nowadays present today
nude nudity
number numbering total
nurse nursing
nutrition nutritional
oath swearing
obese obesity
object objective target
objective target
obligation responsibility
obscure unknown vague
observation observe
observe observer respect
obsessed preoccupied
obtain receive secure
occasional periodic
occupation occupy
occupy reside take
ocean oceanic sea
oct october
odd peculiar singular
oddly strangely
odor scent smell
off turned
offence offense
offense offensive
offer offering provide
office official part power role
officer policeman
offspring young
oil petroleum
ok okay
old older
olympian olympic
ominous sinister
one single
only simply sole solely
onward onwards
open opened opening surface
opening start
opera theater theatre
operate operation operator run work
operating operational
operation surgery
opinion ruling sentiment thought view
opponent oppose opposing opposition
oppose opposition
opposition resistance
oppression persecution
opt option prefer
optic optical
optical visual
optimism optimistic
option selection
orbit orbital reach sphere
orchard plantation
orchestra orchestral philharmonic symphony
order ordering regulate say tell
ordinance regulation
organic organism
organisation organise organization
organise organize prepare
organised organized
organization organize system
organize organizer prepare
orientation preference
origin source
orphan orphanage
ostensibly seemingly
oust ouster ousting
ouster ousting
outcome result
outdoor outside
outfield outfielder
outlaw outlawed
outline sketch
outlook prospect
output production yield
outrage outrageous scandal shock
outset start
outspoken vocal
outstanding prominent striking
overcome overtake
overhaul redevelopment renovation
overlap overlapping
overly too
override overturn
oversee supervise
oversight supervising supervision
overturn repeal reverse revoke
own owner
owner ownership
ownership possession
pa pennsylvania
pace rate step stride tempo
pack package packing
package packaging software
pact treaty
paid paying
pain suffering trouble
painful sore terrible
paint painting
painting picture
pair pairing twin two
palestine palestinian
panama panamanian
panic scare
panicked terrified
papal pope
paper report
parade procession
parent parental raise
park parking
parliament parliamentary
part partially particular partly piece portion region rest role separate split start
partially partly
participant participate player
participate participation
particular peculiar special specific
partner partnership spouse
pass passage passer passing run walk
passion rage warmth
past preceding
pastor pastoral rector
patch piece spot
path route track way
patriotic patriotism
patrol police
patron supporter
pattern practice rule
pave paving
pavement paving sidewalk
pay payment salary wage
payload shipment warhead
payment refund
payoff reward
pct percent percentage
peace truce
peak pinnacle
peculiar singular
pedal wheel
pee wee
penal punishable
penalty punishment
penetrate penetration
penn pennsylvania
perceive perception
percent percentage
percentage share
perception sensing
perfect perfection pure stark
perfectly utterly
perform performance performer performing
performing playing
perfume scent
perhaps possibly
peril risk
period time years
permission permit
permit tolerate
persia persian
persist persistent prevail remain
persistent relentless
person somebody someone
persona role
personal personality
personnel staff
perspective position view
persuade sway
peru peruvian
pessimism pessimistic
petition request
phantom shadow
pharmaceutical pharmacy
phase stage
philanthropist philanthropy
philharmonic symphony
philosopher philosophical philosophy scholar
philosophical philosophy
phone ring sound telephone
photo photograph
photograph photographer photographic photography
photographer photography
photographic photography
phrase word
physical physics
physician surgeon
physicist physics scientist
pianist piano
pick picking selection
pickup truck
picture scene see show
pier wharf
pile piling stack
pill tablet
pillar tower
pin stick trap
pipe tube
piracy pirate
pit stone
pitch pitching toss
pitcher reliever
pity shame
place position property put rank set site spot
placed set
plan planning program programme project
planet planetary satellite
planetary terrestrial
planning preparation
plant planting works
platform program
play player playing
playwright writer
plead pleading
pledge promise salute vow
pledged sworn
pm premier
poem verse
poet poetic writer
poetic poetry
poetry verse
poignant touching
point signal stage
poison poisoning poisonous
polished refined
political politics
politician politics
poll pollster
pond pool
ponder speculate
pontiff pope
poor short
pop popping popular
popular popularity
porn pornography
pornographic pornography
portion share
portrait portrayal
portray portrayal portraying
portrayal portraying
pose posing put
posing sitting
position positioning post posture put right set situation status view
possess possessed possession
possibility possible potential prospect theory
possible potential
post posting send situation station
postage stamp
postpone postponement
posture stance strength
potent powerful strong
practical practice pragmatic
practice use
pray prayer
preach preacher preaching
preaching sermon
precarious shaky unstable
precaution precautionary
precious valued
precipitation rainfall snowfall
precisely properly
predict prediction
predominant prevailing prevalent
prefer preference
preference preferential
pregnancy pregnant
prejudice racism
premier premiership prime
preparation prepare preparedness readiness training
prepare ready
preparedness readiness
presence present
present presentation show stage submit today
preservation preserve saving
preserve preserves save uphold
presidency president presidential
president presidential
press pressure
pressing pressure urgent
pressure push squeeze
pretend pretending
pretty reasonably somewhat
prevailing prevalent
prevalence prevalent
prevalent rife
prevent prevention stop
prey target
price pricing terms toll value
priest priesthood
primarily principally
primary principal
principal star
principle rationale rule
print printer printing publish
privacy secrecy
private secret
privatisation privatization
prize trophy
pro professional
probing searching
problem problematic question trouble
procedural procedure
procedure proceed process routine
proceed proceeding proceedings
proceeding proceedings
proceedings trial
proceeds return take
process processing work
processed refined
produce producer product production raise
product production
productive productivity rich
profit profits
profitability profitable
program programme project
programme programming
programming scheduling
progress progression
progressive reformist
prohibit prohibition veto
project task undertaking
projected projecting
prolong sustain
prolonged protracted
prominence prominent
prominent striking
promote promotion push upgrade
promotion publicity
prompt prompting quick
prompting suggestion
promptly quickly readily
proper right
properly right
proponent supporter
proportion ratio
proposal propose proposition
propose recommend suggest
prosecute prosecution prosecutor pursue
prospect view
prosper thrive
prosperity prosperous
prosperous thriving
prostitute prostitution
protect protection protective safeguard
protection security shelter
protest protester
prove show test testify try
proved proven
provide provider provision render supply
provider supplier
province provincial state
provision supply
provocation provoke
provocative provoke
prussia prussian
psyche soul
psychiatric psychiatry
psychiatrist psychiatry
psychological psychology
psychologist psychology
psychology science
pub tavern
public publicity world
publication publish publishing
publish publisher publishing release
pull pulling twist
pullback withdrawal
pulpit stump
punish punishment punitive
pupil student
purchase purchasing
pure purity saturated
purely strictly
purple violet
purportedly supposedly
purpose resolve role use
pursue pursuit seek
pursuit quest
push pushing thrust
put set
quake tremor
qualification qualify
qualifier qualify
qualify qualifying
quality tone
quarter quarterly quarters
quest seeking
question questioning subject topic wonder
questioning skeptical
quick quickly ready speedy warm
quickly rapidly
quiet quietly restrained silence still subdued
quietly softly
quit relinquish resign stop
quite rather
race racer racial racing speed
racism racist
rack squeeze wheel
radical revolutionary ultra
radio wireless
raft slew
rail railroad rails railway runway
railroad railway
rails runway
rain rainfall rainy
raise raising rise upgrade
rally rallying rebound ride
range reach scope
rank ranking
rape violation
rapid speedy
rare uncommon
rarely seldom
rash reckless
rate rating value
rather sooner
ratification ratify
ratify sign
reach reaching stretch
reaching stretch
react reaction respond
reaction response
read reader reading say take
reader reviewer
readiness ready
reading version
real reality really tangible very
realise realize recognise recognize see understand
realised realized
realism reality
reality world
realization realize recognition
realize recognize see understand
really truly very
rear seat tail
reason reasoning think understanding why
reasonable sensible
reasonably somewhat
reasoning thinking
rebel rebellion renegade
rebellion rebellious revolt uprising
rebirth renaissance
rebuild rebuilding
rebuilding reconstruction
recall remember think
recapture retake
receipts revenue
receive recipient
received standard
reception response
reclaim recover
recognise recognize
recognised recognized
recognition recognize
recommend recommendation urge
reconcile reconciliation
record recording register
recover recovery regain retrieve
recreation recreational
recruit recruitment
red scarlet
redemption salvation
redevelopment renovation
reduce reduction trim
reducing reduction
refer reference relate
referee umpire
referendum vote
reflect reflective
reform reformer reformist
reformer reformist
refuge resort sanctuary
refund repay repayment
refusal refuse
refuse reject resist
regain regaining retrieve
regard respect see view wish
regency regent
register registration registry
regret remorse sadness sorrow
regulate regulating regulation regulator regulatory
regulating regulation
regulation rule
rehabilitation renewal
reign rule
rein restrain
reinforce reinforcement strengthen
reinforced strengthened
reinforcement support
reinstate restore
reject rejection resist
relate relation
relation relationship relative
relax relaxation
relevance relevant
reliability reliable
reliable true
reliance reliant rely
reliant rely
relief respite rest
religion religious
religious spiritual
relinquish renounce resign
relocate relocation
relocation resettlement
reluctance reluctant
remain remainder rest stay
remainder rest
remarkable singular
remarkably unusually
rematch replay
remember remembering think
remind reminder
remorse sorrow
removal remove
renaissance revival
render rendering
rendering translation
renew renewal
renewing reviving
renovation restoration
rent rental renting
rental renting
repair restore revive
repay repayment reward
repeal reverse revoke
repeat repeating repetition
repeating repetition
repertoire repertory
replace replacement replacing substitute
replacement replacing substitute successor switch
reply respond response
report reporter reporting story study
represent representation representative symbolize
representative spokesperson
reprieve respite suspension
reproduce reproduction reproductive
require requirement want
rescue saving
research researcher search
researcher scientist
resemblance resemble
reside residence resident
residence residency resident residential
residency resident
residual residue
resign resignation
resilience resilient
resist resistance resistant withstand
resistance resistant
resistant tolerant
resolution resolve resolving settlement
resolve resolving settle solve
resolved solved
respect value
respectable sizable
respective several various
response statement
responsibility responsible
rest sleep stay
restart resume
restless uneasy
restoration restore return
restrain restraint
restraint simplicity
restrict restriction restrictive
result solution
resume resumption
resurgence resurgent revival
retail retailer retailing
retaliate retaliation retaliatory revenge
retaliation revenge
retire retirement withdraw
retribution revenge vengeance
return take
reunification unification
reunion reunite
reveal revealing revelation uncover
revealing revelation telling
revenge vengeance
revenue taxation
revered venerable
reversal reverse setback turnaround
reverse setback turn turnaround
review reviewer survey
revise revision
revision rewrite
revival revive
revolt revolution uprising
revolution revolutionary
rhythm rhythmic
rib roast
ribbon thread
riches wealth
ride rider riding sit
ridiculous silly
rig rigging
rigid stiff strict
rigorous strict stringent
riot rioting
rise rising surge
risk risky
risky speculative
rite ritual
rival rivalry
road route
roam wander
roar roaring thunder
roaring thunder
roast roasted
robbery theft
rock rocker rocky shake stone
rocky rough stony
role use
roll rolling wheel wind wrap
rolled rolling
roma rome
romance romantic
romania romanian
rooms suite
root solution source stem
rotate rotation
roughly some
rub wipe
rubbish trash
rule ruler ruling
run runner running streak test trial
running working
rush rushed rushing speed surge
russia russian ussr
sabotage undermine
sack sacking
sad sadness sorry
sadness sorrow
safe safety secure
sail sailing voyage
salary wage
sale sell selling
salvage save
sample sampling
sanction warrant
sand sandy
sat saturday
satire satirical
savage vicious wolf
save savings
say state suppose tell
scale scaling
scan scanning
scandinavia scandinavian
scene shot view
scent smell
schedule scheduling
scheme strategy system
scholar scholarly scholarship student
school schooling train
science scientist
score scorer tally
scots scottish
scourge terror threat
scout scouting
scrap trash
scratch start
scream screaming shout wow
screen screening sort test
screening viewing
screenplay script
screw shaft
script writing
sculpture statue
seafood shrimp
seal sealing
search seek
season summer
seasoned veteran
seat seating
seated sitting
seating seats
second time
secrecy silence
secret undercover underground
section segment
secure security strong
see seeing understand view witness
seek seeking try
seize seizing seizure
select selection
sell seller selling trade
seller vendor
semi semifinal
senator senatorial
send sending
sensation sense star superstar
sensational stunning
sense sensible smell understand
sensitive sensitivity
sentiment view
separate separation sort split
sept september
serb serbian
serbia serbian
serial series
serious seriousness severe
seriously severely
seriousness sincerity
serve service serving
service servicing
session sitting
set setting
settle settlement
settlement village
several various
severe severity terrible
sevilla seville
sewage waste
sewer toilet
sex sexual sexuality sexy
sexual sexuality
shades sunglasses
shadowy shady
shake shaking stir sway
shameful shocking
shan tai
shape shaping
shaped wrought
share sharing stock
sharp sharply
shattering smashing
shed shedding
sheik sheikh
shift shifting switch switching transfer transformation
shine shiny
shining shiny
ship shipment shipping transport vessel warship
shipping transport transportation
shoot shooter shooting shot
shooter shot
shooting shot
shop shopping store workshop
short suddenly
shortage shortfall
shortly soon
shorts trousers
shot stroke
shout shouting
shouted yelled
shouting yelling
show showing
showing viewing
shredded sliced
shrink shrinking
shut shutting
si te ti
siberia siberian
sicilian sicily
sick sickness
sight view vision
sign signal signature signed signing
signal signaling
signature touch
significance significant
significant substantial
silence silent
silent still
similar similarity
simmer simmering
simple simplicity
sincere sincerity solemn
sincerely truly
sing singer singing song talk
singapore singaporean
singer vocalist
singing telling
singular unique
sink sinking
sit sitting
site website
skate skater skating
skeptical skepticism
ski skier skiing
skid slide
slack slow slump
slam sweep
slave slavery
sleek slick streamlined
sleep sleeping
slender slim thin
slew spate
slick tricky
slide slip
slightly somewhat
slim thin
slip steal
slippery tricky
slovenia slovenian
slow slowing slowly sluggish
smart wise
smash smashing
smear stain
smile smiling
smoke smoking smoky
smuggle smuggling
snow snowfall snowy
so thus
soaked wet
soar soaring surge
soaring towering
sober solemn somber
socialism socialist
sociologist sociology
soften softening weaken
soil stain
solid substantial
solo soloist
solution solve
solve solving
somebody someone
someone sort
song sung vocal
sort variety
sound voice
south-east southeast
south-west southwest
southeast southeastern
southwest southwestern
soy soybean
space spacious
spark trigger
sparse thin
spate surge upsurge
speak speaker speaking speech talk
specialised specialized
spectacle spectacular
spectacular striking
spectator viewer
speculate speculation suppose
speculation venture
speed speeding speedy velocity
spend spending
spin spinner spinning twist twisting
spinal spine
spiral spiraling
spirit spiritual
spiritual spirituality
spit tongue
splash stir
spokesman spokesperson
spokesperson spokeswoman
sponsor sponsorship supporter
spray spraying
spread spreading
sprint sprinter
spy spying
squad team
squandered wasted
stabbing wounding
stability stable
stabilization stabilize
stage staging
staircase stairs
stairs steps
stake stakes venture
stalemate standoff standstill
stall stalling
stance stand
stand standing suffer
standard stock
standpoint viewpoint
star stardom starring stellar superstar
start starter starting
starvation starving
starved starving
state statement
statistical statistics
stay stick stop
steadily steady
steal stealing
stealing theft
steer steering tip
step stride
stick wedge
stiff strong
still yet
stimulate stimulus
stir stirring
stirred touched
stock store
stomach suffer
storage store
store warehouse
story tale
stout sturdy
strain stress variant
strait straits
strange unknown unusual
stranger unknown
strategic strategy
strategist strategy
straw wheat
strengthen strengthening
stress tension
stretch stretching
stricken struck
strike striking walkout
strive striving
strong substantial
student study
study studying subject survey work
style title way
subject theme topic
submarine torpedo
submerged underwater
submission submit
subscribe subscriber subscription
substantial substantive
subway underground
succeed successor win
success winner
sue suit
suffer suffering sustain tolerate
suggest suggestion
suicidal suicide
suisse switzerland
suitable suited worthy
sum total
summit top
summon summons
sun sunday sunlight sunshine
sunlight sunshine
superficial trivial
supervise supervising supervision
supervising supervision
supplement supplemental supplementary
supplemental supplementary
supplier supply
supply supplying
support supporter supporting supportive sustain
suppose think
suppress suppression
sure surely trusted
surf surfing
surge tide upsurge
surgery surgical
surround surroundings
survey surveying view
survival survive
suspect suspicion suspicious
suspend suspension
suspicion suspicious
suspicious wary
sustain sustainable
sustainability sustainable
sway tilt
swear swearing
sweat sweater
sweep sweeping
swell swelling
swim swimmer swimming
swing swinging
switch switching throw
symbol symbolic symbolize
sympathetic sympathy
sympathy understanding
synagogue temple
synthesis synthetic
syria syrian
tactic tactical tactics
tactical tactics
tag track
tajik tajikistan
take taking use
taking winning
tale tell
talk talking tell
tally total
tanzania tanzanian
tape videotape
task undertaking
taste tasting try
tax taxable taxation
tb tuberculosis
teach teacher teaching
tear tearing
tears weeping
technical technique technological
technological technology
teen teenage teenager
telecom telecommunication
telegraph wire
television tv video
tell telling
tend tendency
tendency trend
tense tension
teresa theresa
terminal terminus
terminate termination
terrible tremendous wicked
terrific terrifying tremendous wonderful
territorial territory
terror terrorism terrorist threat
terrorism terrorist
test testing trial try
tested tried
testify testimony
testimony witness
texan texas
text textbook
theater theatre theatrical
theme topic
theological theology
therapeutic therapy
therapist therapy
therefore thus
thick thickness
thin thinly thinner
think thinking thought
thinking thought
thought view
threat warning
three trio
tibet tibetan
tidal tide
tie tying
tighten tightening
time timing while
tip top
tire tyre
tolerance tolerant tolerate
tolerant tolerate
torino turin
totally whole wholly
touch touching
tour tourist
tourism tourist
town township
trace tracing
track tracking trail
tractor truck
trade trading
tradition traditional
tragedy tragic
train training
transfer transport
transform transformation translate
transformation transition
transit transportation
translate translation understand
translation version
transmission transmit transmitting
transmit transmitter transmitting
transparency transparent
transport transportation
trash waste
trauma traumatic
travel traveler traveling travelling trip
traveled travelled
traveling travelling
treat treatment
tremendous wonderful
trial try
triangle triangular
tribal tribe
trick tricky
trim trimming
trip visit
triumph triumphant victory win
triumphant victorious
trouble upset worry
troubled tumultuous turbulent
troubling worrisome worrying
truck trucking
trust trustee
tumultuous turbulent
tune tuning
tunisia tunisian
turbulence turbulent upheaval
turkmen turkmenistan
turmoil upheaval
turn turning twist
tv video
twist twisting
twisting winding
ukraine ukrainian
unaffected untouched
uncertain unsettled unsure
undecided unresolved
undermine weaken
understand understandable understanding
undertake undertaking
unfair unjust
unfold unfolding
unidentified unknown unnamed
unification unify
unify unite
unit whole
unite uniting
universal universe worldwide
universe world
unknown unnamed
unresolved unsolved
unrest upheaval
unveil unveiling
update updating
upright vertical
upset worried
upward upwards
urge urgency urgent urging
urgency urgent
urine water
uruguay uruguayan
us usa
usage use
use user using utilize
ut utah
uzbek uzbekistan
vacancy vacant void
vacuum void
valid validity
valuable value
variable vary varying
variant variation version
variation vary
venetian venice
venezuela venezuelan
verb verbal
verification verify
veterinarian veterinary
viability viable
victor winner
victoria victorian
victorious victory winning
victory win
video videotape
view viewer watch
vigilance vigilant
violate violation
violence violent
violin violinist
viral virus
visibility visible
vision visionary
visit visiting visitor
volatile volatility
volcanic volcano
voluntary volunteer
vote voter voting
vulnerability vulnerable
wait waiting
waiter waitress
walk walking
wander wandering
want wish wishing
war warfare
warm warmer
warn warning
wash washing
watch watching
weak weakness
weaken weakening
wealth wealthy
wear wearing
week weekly
weigh weighing
west westward
whatever whatsoever
whip whipping
wide widely
widen widening
wife woman
will willing
willing willingness
win winner winning
wind windy
wine winery
wire wiring
wish wishing
wit witty
withdraw withdrawal
withhold withholding
word wording
work worker
world worldwide
worrisome worrying
worry worrying
worse worsened
worsen worsening
wound wounding
wrap wrapping
wreck wreckage
write writer writing
wrong wrongly
year yearly
young youthful
zaire zairean
zambia zambian
zimbabwe zimbabwean
`;
