/** English for likeness of statements. Data only; `claims/likeness/words.ts` says what each table is for. */
import type { LikenessWords } from "../../claims/likeness/words.ts";
import { SYNONYM_PAIRS } from "./synonym-pairs.ts";
import { wordList } from "./word-list.ts";

/** What news uses for one another and neither WordNet nor vectors tell: a group a line, each of its words for each. */
const GROUPS = `
company firm business corporation enterprise
company manufacturer maker
employee worker staff staffer
job post position
doctor physician medic
surgeon doctor
hospital clinic
house home residence dwelling
flat apartment
building premises
car vehicle automobile
truck lorry vehicle
bus coach vehicle
van vehicle
road street highway motorway
ship vessel boat
tanker vessel ship
trawler vessel boat ship
plane aircraft jet airliner
helicopter aircraft chopper
train express
store shop
factory plant works
mill plant factory
warehouse depot
weapon arm
gun firearm weapon
rifle gun weapon
bomb device explosive
shell missile projectile
soldier troop serviceman trooper
gunman attacker assailant shooter
police officer policeman
teenager teen youth adolescent
child kid youngster minor
baby infant newborn
boy child teenager youth
girl child teenager
woman female
man male
victim casualty
dead fatality
resident inhabitant villager local
passenger traveler
spokesman spokesperson
spokeswoman spokesperson
prisoner inmate detainee
hostage captive
refugee migrant
immigrant migrant
protester demonstrator marcher
rebel insurgent militant fighter guerrilla
lawmaker legislator deputy
lawyer attorney counsel
judge magistrate
court tribunal
leader head chief
chairman chair head
director head chief boss
premier minister
government cabinet administration
ministry department
parliament assembly legislature
law legislation bill act
rule regulation
treaty pact accord agreement deal
contract deal agreement
talk negotiation discussion
meeting summit session
vote ballot poll election
referendum plebiscite vote
protest demonstration rally march
strike walkout stoppage
inquiry investigation probe
trial hearing proceeding
verdict ruling judgment decision
sentence term
prison jail
penalty fine punishment
fraud deception
theft robbery burglary
raid search
blast explosion
fire blaze inferno
crash accident collision
quake earthquake tremor
storm hurricane cyclone typhoon tempest
flood flooding deluge
landslide mudslide
drought dryness
disease illness sickness
outbreak epidemic
virus infection
injury wound
rain rainfall downpour
damage harm
cause reason
aim goal target objective
plan scheme proposal
project scheme
reform overhaul
tax levy duty
price cost
wage pay salary
profit earning income
revenue sale turnover
share stock
debt liability
loan credit
growth increase rise
drop fall decline decrease
cut reduction
budget spending
money fund cash
border frontier
capital city
city town
village town settlement
district area neighborhood
region area province
coast shore
harbor port
airport airfield
school college
pupil student schoolchild
teacher instructor
match game
coach manager
title championship
victory win triumph
defeat loss
film movie picture
song track
picture photo photograph image
newspaper paper daily
reporter journalist correspondent
painting artwork canvas
begin start commence launch open
end finish conclude close
stop halt cease suspend
continue proceed go
delay postpone defer
cancel scrap abandon
delete remove erase
abuse assault molest
help benefit
pay repay
operation offensive campaign
spend invest
happen occur
try attempt seek
help assist aid
show demonstrate reveal
reveal disclose unveil expose
hide conceal
announce unveil declare
publish release issue
confirm verify
deny reject dismiss
admit acknowledge concede confess
accept agree approve
approve back endorse pass adopt
support back endorse favor
oppose resist reject
criticize condemn denounce attack slam
praise hail commend laud
urge call press
order instruct command direct
ban prohibit forbid outlaw bar
allow permit let authorize
demand require request
promise pledge vow
threaten warn
expect anticipate
face confront
build construct erect
make produce manufacture
repair fix mend
destroy wreck ruin demolish level
damage hit
collapse fall crumble
close shut
open inaugurate
buy purchase acquire
sell offload
pay spend
get receive obtain
give hand grant award
take seize grab
seize capture confiscate
steal rob
find discover locate
lose miss
search hunt comb
see spot sight observe
watch observe
kill slay murder
die perish succumb
injure hurt wound
shoot fire
attack assault strike
bomb bombard shell
hit strike
crash plunge smash
sink founder
explode detonate
burn blaze
flee escape
rescue save
free release liberate
arrest detain apprehend
hold detain keep
jail imprison sentence
charge indict
accuse blame
sue prosecute
fire dismiss sack oust
hire recruit employ
appoint name
elect choose vote
resign quit
retire quit
die pass
leave depart quit exit
arrive come reach
return come
travel go fly journey
visit tour
move shift transfer relocate
send dispatch deploy
carry transport bear
bring take
meet talk
discuss debate
decide resolve rule
sign seal conclude
win beat defeat
rise climb increase grow jump soar surge advance
fall drop decline decrease sink slide slip shrink dip plunge tumble
raise increase lift boost hike
cut reduce lower trim slash
double twofold
change alter amend modify
affect hit
force compel oblige
cause trigger provoke spark prompt
prevent avert stop
protect guard shield
spread expand
shrink contract
big large huge major great
small little minor
important key crucial significant
dangerous hazardous risky
safe secure
safe unharmed unhurt well
dead killed
sick ill unwell
old elderly
former old
new fresh
quick fast rapid swift
bad poor
good fine
dark black
harmless benign
deliberate intentional
deliberately purpose intentionally
shortly soon
nearly almost
about around approximately
`;

export const likenessWords: LikenessWords = {
  synonymLines: [
    SYNONYM_PAIRS.trim(),
    ...GROUPS.trim()
      .split("\n")
      .flatMap((line) => {
        const group = wordList(line);
        return group.slice(0, -1).map((_, i) => group.slice(i).join(" "));
      }),
  ].join("\n"),
};
