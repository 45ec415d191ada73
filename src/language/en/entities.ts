/** English words that tell who and what a text speaks of. The lists are our own; the countries are generated. */
import type { EntityWords, Gender, PronounForm } from "../../resolve/entities/words.ts";
import { countries } from "./countries.ts";
import { metonymyWords } from "./metonymy.ts";

const FEMALE_TITLES =
  "mrs ms miss madam lady dame queen princess duchess baroness countess sister congresswoman assemblywoman councilwoman chairwoman first_lady";
const MALE_TITLES =
  "mr sir lord king prince duke baron count father brother congressman assemblyman councilman chairman imam ayatollah pope cardinal";
const TITLES = `
  dr doctor prof professor president vice_president prime_minister deputy_prime_minister minister foreign_minister
  defence_minister defense_minister interior_minister finance_minister health_minister justice_minister
  transport_minister energy_minister culture_minister education_minister environment_minister economy_minister
  deputy_minister secretary secretary_of_state state_secretary defence_secretary defense_secretary home_secretary
  foreign_secretary press_secretary treasury_secretary general_secretary secretary_general chancellor premier
  governor lieutenant_governor mayor deputy_mayor senator representative congressperson deputy ambassador consul
  attorney_general commissioner chief police_chief director general lieutenant_general major_general
  brigadier_general colonel_general army_general brigadier colonel lieutenant_colonel major captain lieutenant
  sergeant corporal private admiral vice_admiral rear_admiral commodore commander marshal field_marshal officer
  detective inspector chief_inspector superintendent constable sheriff judge justice chief_justice magistrate
  reverend bishop archbishop rabbi sheikh sultan emir crown_prince speaker chair chairperson coach manager
  comrade leader supreme_leader opposition_leader party_leader prosecutor chief_prosecutor councillor councilor
  alderman honorable emperor empress tsar patriarch monsignor engineer spokesman spokeswoman spokesperson
  marshall chief_executive executive_director majority_leader minority_leader house_speaker national_security_adviser
  national_security_advisor special_envoy envoy acting_president interim_president president_elect first_minister
  minister_of_defence minister_of_defense minister_of_foreign_affairs chief_of_staff chief_of_general_staff chief_of_the_general_staff actor actress singer
`;

const TITLE_EXPANSIONS = `
  gen general|lt lieutenant|col colonel|maj major|capt captain|cmdr commander|sgt sergeant|cpl corporal|pvt private
  adm admiral|brig brigadier|gov governor|sen senator|rep representative|pres president|prof professor|dr doctor
  rev reverend|hon honorable|supt superintendent|insp inspector|det detective|st saint|sec secretary|amb ambassador
  atty attorney|cdr commander|vp vice_president|pm prime_minister|lt_gen lieutenant_general|maj_gen major_general
  brig_gen brigadier_general|lt_col lieutenant_colonel|col_gen colonel_general|lt_gov lieutenant_governor
  vice_adm vice_admiral|rear_adm rear_admiral
`;

const FEMALE_NAMES = `
  abigail adriana agnes aisha alexandra alexis alice alicia alina alison allison amanda amber amelia amina amy ana
  anastasia andrea angela angelina anita ann anna anne annie antonia april ashley audrey barbara beatrice beatriz
  betty beth bianca brenda bridget brittany camila carla carmen carol carolina caroline catherine cathy cecilia
  charlotte chelsea cheryl christina christine claire clara claudia cynthia daniela deborah denise diana diane
  dolores donna dora dorothy edith eileen elena eleanor elisa elizabeth ella ellen emily emma erica erika esther
  eva eve evelyn fatima fiona florence frances gabriela gina gloria grace greta hannah heather heidi helen helena
  hillary ines ingrid irene irina isabel isabella ivana jacqueline jane janet janice jasmine jean jennifer jessica
  jill joan joanna jodie josephine joyce juana judith judy julia juliana julie karen karin kate katherine kathleen
  kathy katie katrina kelly khadija kimberly kristin lara laura lauren leila lena leticia linda lisa lucia lucy
  luisa lydia madeleine magdalena margaret maria marian marie marina marta martha mary megan melania melissa
  michelle mildred miriam molly monica nadia nancy naomi natalia natalie natasha nicole nina noor olga olivia
  pamela patricia paula pauline penelope rachel rebecca regina rita roberta rosa rose ruth sabrina sally samantha
  sandra sara sarah selma sharon sheila shirley silvia sofia sonia sophia sophie stella stephanie susan susana
  svetlana sylvia tamara tanya tatiana teresa theresa tina ursula valentina valeria vanessa vera veronica victoria
  viktoria virginia vivian wendy yolanda yulia zainab zoe
`;
const MALE_NAMES = `
  aaron abdul abdullah abraham adam adrian ahmed ahmad alan albert alejandro alex alexander alexei alfred ali allen
  amir anders andreas andrei andrew andriy angus anthony anton antonio arnold arthur asif barack barry ben benjamin
  bernard bernie bill bob boris brad brandon brendan brett brian bruce bryan carl carlos cedric charles charlie
  chad chris christian christopher chuck clarence claude clive colin connor craig curtis cyrus dale dan daniel
  darren dave david dean dennis derek diego dimitri dmitri dmitry dominic donald doug douglas duncan dustin dwight
  earl ed eddie edgar eduardo edward edwin emmanuel enrique eric erik ernest ethan eugene evan felipe felix
  ferdinand fernando floyd francis francisco francois frank fred frederick gabriel gary gavin geoffrey george
  gerald gerhard gilbert giovanni giuseppe glenn gordon graham greg gregory guillermo gustav guy hamid hans harold
  harry hassan hector heinrich helmut henri henrik henry herbert hugh hugo hussein ian ibrahim igor isaac ismail
  ivan ivo jack jacob jacques jaime jake james jamal jan jason javier jay jeb jeff jeffrey jeremy jerome jerry jim
  jimmy joe joel johan john johnny jon jonathan jorge jose joseph josh joshua juan julian julio justin karim karl
  keith ken kenneth kevin khalid kim_jong klaus konstantin kurt kyle lance larry lars laurence lawrence leo leon
  leonard leonid lewis liam lloyd lorenzo lou louis luc luca lucas luigi luis lukas luke malcolm manuel marc marcel
  marco marcos marcus mario mark marko markus martin marvin mathew matt matthew maurice max maxim michael miguel
  mike mikhail milan mitch mitt mohamed mohammad mohammed moses muhammad murray mustafa nathan neil nicholas nick
  nicolas nigel nikolai noah norman oleg oleksandr oliver omar oscar otto owen pablo patrick paul pavel pedro pete
  peter phil philip philippe phillip pierre piotr rafael ralph ramon randy raul ray raymond reggie rex ricardo
  richard rick rob robert roberto rodney rodrigo roger roland ron ronald ross roy rudolf rudy rupert russell ryan
  salman sam samuel santiago saul scott sean sebastian sergei sergey serhiy seth shane simon stanley stefan
  stephen steve steven stuart sven tariq ted terrence terry theodore thomas tim timothy tobias todd tom tomas tony
  travis trevor tyler valery vasily victor viktor vincent vitaly vladimir volodymyr walter warren wayne werner
  william winston wolfgang xavier yusuf yuri zachary
`;

const GIVEN_NAME_FORMS = `
  abby abigail|alex alexander|andy andrew|becky rebecca|ben benjamin|bernie bernard|beth elizabeth|betsy elizabeth
  bill william|billy william|bob robert|bobby robert|catherine katherine|cathy katherine|charlie charles|chris christopher
  chuck charles|dan daniel|danny daniel|dave david|debbie deborah|deb deborah|dick richard|don donald|doug douglas
  ed edward|eddie edward|ernie ernest|fred frederick|freddie frederick|gabe gabriel|geoff jeffrey|geoffrey jeffrey
  greg gregory|hank henry|jeff jeffrey|jenny jennifer|jim james|jimmy james|joe joseph|joey joseph|josh joshua
  kate katherine|kathryn katherine|kathy katherine|katie katherine|ken kenneth
  kenny kenneth|larry lawrence|laurence lawrence|liz elizabeth|maggie margaret|mandy amanda|marty martin|matt matthew
  mathew matthew|meg margaret|mike michael|mickey michael|mitch mitchell|nate nathan|nick nicholas|nicolas nicholas
  peggy margaret|pete peter|phil philip|phillip philip|ray raymond|rich richard|rick richard|rob robert|ron ronald
  ronnie ronald|sam samuel|stan stanley|steve steven|stephen steven|sue susan|tim timothy|tom thomas|tommy thomas
  ahmad ahmed|aleksandr alexander|oleksandr alexander|alexey alexei|aleksei alexei|aleksey alexei|oleksii alexei
  oleksiy alexei|andriy andrei|andrii andrei|andrey andrei|dmitri dmitry|dimitri dmitry|dmytro dmitry|evgeny yevgeny
  evgeni yevgeny|yevhen yevgeny|hossein hussein|husain hussein|husayn hussein|khaled khalid|mikhailo mikhail
  mykhailo mikhail|mohammed muhammad|mohammad muhammad|mohamed muhammad|mohamad muhammad|mykola nikolai|nikolay nikolai
  nikolaj nikolai|oleh oleg|pavlo pavel|petro pyotr|petr pyotr|sergey sergei|serhiy sergei|serhii sergei|valeriy valery
  valerii valery|volodymyr vladimir|youssef yusuf|yousef yusuf|yousuf yusuf|yuriy yuri|iurii yuri|yury yuri
  tony anthony|vicky victoria|vince vincent|vinny vincent|vlad vladimir|walt walter|will william|zach zachary|zack zachary
`;

const FEMALE_NOUNS =
  "spokeswoman businesswoman chairwoman congresswoman policewoman woman girl lady actress waitress queen princess nun saleswoman sportswoman stewardess councilwoman noblewoman";
const MALE_NOUNS =
  "spokesman businessman chairman congressman policeman man boy gentleman king prince monk salesman sportsman fisherman fireman councilman gunman statesman guy";
const PERSON_NOUNS = `
  spokesperson commander officer official minister secretary president premier chancellor governor mayor senator
  lawmaker legislator representative deputy ambassador diplomat envoy consul leader chief head boss director manager
  executive chair chairperson ceo analyst expert economist researcher scientist professor scholar historian academic
  lecturer teacher student pupil journalist reporter correspondent editor columnist author writer blogger critic
  photographer doctor physician nurse surgeon psychologist patient lawyer attorney prosecutor judge magistrate
  solicitor barrister investigator inspector detective soldier troop general colonel captain lieutenant sergeant
  admiral major marshal marine sailor pilot engineer captain architect designer worker employee miner farmer driver
  conductor passenger tourist visitor traveller traveler resident neighbor neighbour citizen villager witness
  bystander survivor victim suspect defendant plaintiff inmate prisoner hostage detainee refugee migrant activist
  campaigner protester protestor demonstrator organizer organiser volunteer rescuer firefighter paramedic medic diver
  coach player athlete footballer goalkeeper striker referee captain fan singer musician actor artist director
  producer filmmaker composer dancer candidate politician nominee voter supporter opponent rival ally adviser advisor
  aide consultant contractor negotiator mediator observer monitor delegate envoy member colleague friend partner
  owner landlord tenant customer client consumer shareholder investor trader broker banker entrepreneur founder
  co-founder inventor pope bishop archbishop priest pastor imam rabbi cleric ayatollah sheikh sultan emir emperor
  counsellor counselor councillor councilor commissioner superintendent sheriff constable coroner pathologist
  meteorologist seismologist geologist biologist physicist chemist epidemiologist virologist engineer technician
  programmer developer hacker operator mechanic electrician builder fighter rebel militant terrorist attacker shooter
  insurgent extremist defector spy agent veteran ex-president successor predecessor incumbent speaker whistleblower
  insider source informant translator interpreter guard child adult teenager teen youth person human individual baby
  infant toddler person pensioner pedestrian cyclist motorist swimmer climber hiker camper smuggler trafficker thief
  robber murderer killer assailant perpetrator accomplice convict dissident exile opponent skeptic believer worshipper
  celebrity star host presenter anchor broadcaster chef baker butcher shopkeeper grocer vendor retailer clerk cashier
  secretary-general vice-president technologist forecaster strategist pollster statistician demographer sociologist
  anthropologist archaeologist curator librarian principal dean chancellor superintendent trustee regulator
  whistle-blower parishioner mourner onlooker eyewitness relative teammate classmate roommate
`;
const KIN_FEMALE =
  "wife mother mom daughter sister grandmother aunt niece widow girlfriend granddaughter stepmother fiancée mother-in-law sister-in-law";
const KIN_MALE =
  "husband father dad son brother grandfather uncle nephew widower boyfriend grandson stepfather fiancé father-in-law brother-in-law";
const KIN_ANY = "parent spouse sibling cousin grandparent grandchild twin relative";

const ORGANIZATION_NOUNS = `
  ministry department agency bureau office commission committee council board authority administration government
  cabinet parliament congress senate assembly house court tribunal police army navy military force command
  headquarters staff guard corps regiment brigade battalion division fleet squadron unit
  party coalition alliance union federation confederation association organization organisation institute institution
  foundation trust charity society club league team university college school academy faculty hospital clinic
  laboratory company corporation firm group holding conglomerate bank fund insurer airline carrier manufacturer
  producer retailer operator utility publisher newspaper magazine broadcaster channel station network outlet daily
  weekly tabloid service studio startup start-up consortium cooperative church mosque synagogue diocese embassy
  consulate mission delegation secretariat directorate inspectorate registry treasury prosecution leadership
  municipality militia junta regime dynasty watchdog regulator think-tank platform campaign band chamber bloc
  taskforce presidency monarchy state-run_agency state_television television tv radio press
`;
const ORGANIZATION_PAIRS = `
  coast_guard|border_guard|national_guard|air_force|armed_force|security_force|secret_service|intelligence_service
  fire_department|fire_brigade|fire_service|police_department|police_force|foreign_ministry|defence_ministry
  defense_ministry|interior_ministry|health_ministry|finance_ministry|justice_ministry|transport_ministry
  energy_ministry|state_department|justice_department|defense_department|white_house|supreme_court|high_court
  news_agency|state_media|central_bank|security_council|general_staff|joint_chief|port_authority|harbour_authority
  harbor_authority|state_agency|news_service|wire_service|task_force|think_tank|city_council|human_right_group
  right_group|advocacy_group|aid_group|aid_agency|weather_service|prosecutor_office|mayor_office|president_office
  rescue_service|emergency_service|state_television
`;

const PLACE_AREA =
  "oblast region province district governorate prefecture krai republic canton voivodeship raion";
const PLACE_DIVISION = "county state territory department shire municipality borough township";
const PLACE_SETTLEMENT = "city town village hamlet settlement";
const LANDMARKS = `
  river lake sea ocean bay gulf strait island isle islands mountain mount hill valley desert forest park bridge dam
  port harbour harbor airport station street road avenue boulevard square plaza highway tunnel canal beach coast
  cape peninsula border crossing pass tower palace castle cathedral stadium arena prison camp base reservoir glacier
  volcano creek falls reef building hall museum zoo hospital church school college house mosque synagogue clinic
  court academy university chamber center centre
`;

const AGENT_VERBS = `
  accept accuse acknowledge admit agree allow announce appeal apologize approve argue ask assert attempt authorize
  back ban blame block boycott call cancel ceasefire challenge choose claim condemn confirm consider
  counter criticize cut decide declare defend demand denounce deny deploy dismiss dispute downplay endorse
  engage evacuate expel express extend fear fund give grant halt hail hope impose insist intend intervene
  invade invite issue join keep launch lift maintain move negotiate offer oppose order pay plan pledge point
  postpone praise prefer prepare present press promise propose protest prove provide push put question reaffirm
  recall recognize refuse regard reiterate reject release remain remind repeat reply report request resist respond
  resume retaliate reveal reverse rule sanction say seek send sign signal slam state stop
  strike submit suggest summon supply support suspect suspend take tell threaten throw tighten train try urge
  use violate vote vow want warn welcome withdraw withhold
`;
const SPEECH_VERBS = `
  accuse acknowledge add admit advise agree allege announce answer appeal argue ask assert assure believe blame boast
  call caution cite claim comment complain concede conclude condemn confirm contend criticize declare demand denounce
  deny describe disclose dismiss dispute emphasize estimate exclaim expect explain express fear hint hope indicate
  inform insist joke know lament maintain mention note observe order pledge point praise predict promise propose
  protest publish quote recall recommend reiterate reject release remark remind repeat reply report request respond
  reveal say show speculate state stress suggest suspect swear tell testify think threaten tweet urge voice vow warn
  welcome wonder write post
`;

function set(list: string): ReadonlySet<string> {
  return new Set(words(list));
}

/** Words apart at white space or bars; `_` stands for a blank inside an expression. */
function words(list: string): string[] {
  return list
    .split(/[\s|]+/)
    .filter(Boolean)
    .map((word) => word.replaceAll("_", " "));
}

function genders(female: string, male: string, any = ""): ReadonlyMap<string, Gender | null> {
  return new Map<string, Gender | null>([
    ...words(any).map((word) => [word, null] as const),
    ...words(female).map((word) => [word, "female"] as const),
    ...words(male).map((word) => [word, "male"] as const),
  ]);
}

function pairs(list: string): ReadonlyMap<string, string> {
  const flat = words(list);
  return new Map(flat.flatMap((word, i) => (i % 2 === 0 ? [[word, flat[i + 1] ?? word]] : [])));
}

function pronouns(forms: readonly (readonly [string, PronounForm])[]): ReadonlyMap<string, PronounForm> {
  return new Map(forms.flatMap(([list, form]) => words(list).map((word) => [word, form] as const)));
}

const HE: PronounForm = { gender: "male", refersTo: "person", plural: false, reflexive: false };
const SHE: PronounForm = { gender: "female", refersTo: "person", plural: false, reflexive: false };
const IT: PronounForm = { gender: null, refersTo: "thing", plural: false, reflexive: false };
const THEY: PronounForm = { gender: null, refersTo: "any", plural: true, reflexive: false };

export const entityWords: EntityWords = {
  titles: genders(FEMALE_TITLES, MALE_TITLES, TITLES),
  honorifics: set("mr mrs ms miss madam sir dame lady dr doctor"),
  titleExpansions: pairs(TITLE_EXPANSIONS),
  spellingVariants: pairs(
    "centre center|defence defense|harbour harbor|labour labor|organisation organization|programme program|theatre theater|grey gray|licence license|catalogue catalog",
  ),
  nameSuffixes: set("jr sr ii iii iv phd md mp mep obe cbe"),
  generations: set("jr sr ii iii iv"),
  nameArticles: set("al el ul"),
  nameParticles: set(
    "de del della der den di da dos das du el al la le van von bin ibn ben abu zu af av ter ten y",
  ),
  givenNameForms: pairs(GIVEN_NAME_FORMS),
  givenNames: genders(FEMALE_NAMES, MALE_NAMES) as ReadonlyMap<string, Gender>,
  personNouns: genders(FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS),
  kinship: genders(KIN_FEMALE, KIN_MALE, KIN_ANY),
  pluralPeople: set(
    "police people troop personnel crew staff public media press authority family couple crowd",
  ),
  spokesNouns: set("spokesman spokeswoman spokesperson"),
  organizationNouns: set(ORGANIZATION_NOUNS),
  governmentNouns: set("ministry department bureau directorate secretariat inspectorate"),
  organizationPairs: set(ORGANIZATION_PAIRS),
  organizationSuffixes: set("inc ltd llc plc corp co gmbh ag sa nv ab asa oy llp"),
  mediaNames: set(
    "times post journal daily herald tribune guardian gazette news telegraph mail mirror sun star chronicle observer courier dispatch press standard examiner reporter",
  ),
  mediaNouns: set(
    "newspaper paper magazine outlet broadcaster channel network agency daily weekly tabloid publication",
  ),
  companyNouns: set(
    "company firm corporation carrier manufacturer maker giant group business retailer operator",
  ),
  documentNouns: set(
    "statement report letter document memo declaration communiqué communique post tweet study survey poll article lawsuit complaint indictment affidavit transcript bulletin resolution treaty agreement",
  ),
  placeNouns: new Map([
    ...words(PLACE_AREA).map((word) => [word, "area"] as const),
    ...words(PLACE_DIVISION).map((word) => [word, "division"] as const),
    ...words(PLACE_SETTLEMENT).map((word) => [word, "settlement"] as const),
  ]),
  featureNouns: new Map([
    ["sea", "sea"],
    ["ocean", "sea"],
    ["island", "island"],
    ["isle", "island"],
    ["islands", "island"],
    ["archipelago", "island"],
    ["desert", "desert"],
    ["peninsula", "peninsula"],
  ]),
  landmarkNouns: set(LANDMARKS),
  countryNouns: set("country nation state republic kingdom"),
  eventNouns: set(
    "war battle summit olympics games championship cup festival conference revolution uprising election elections crisis treaty accord agreement day massacre marathon fair expo",
  ),
  countries,
  sharedCountryNames: new Map([["georgia", "US"]]),
  demonymPlurals: pairs(
    "frenchmen frenchman frenchwomen frenchwoman dutchmen dutchman dutchwomen dutchwoman irishmen irishman irishwomen irishwoman",
  ),
  pronouns: pronouns([
    ["he him his", HE],
    ["himself", { ...HE, reflexive: true }],
    ["she her hers", SHE],
    ["herself", { ...SHE, reflexive: true }],
    ["it its", IT],
    ["itself", { ...IT, reflexive: true }],
    ["they them their theirs", THEY],
    ["themselves", { ...THEY, reflexive: true }],
  ]),
  definite: set("the this that these those both"),
  demonstrative: set("this that these those"),
  indefinite: set("a an some another any several many few no each every other most all more"),
  nameLinks: set("of the and for de la du des & 's ’s"),
  conjunctions: set("and or"),
  bodyLinks: set("on for against"),
  placePrepositions: set("in near into across inside outside throughout"),
  motionPrepositions: set("from to at around toward towards off"),
  agentVerbs: set(AGENT_VERBS),
  speechVerbs: set(SPEECH_VERBS),
  belongingPrepositions: set("of for at from with in"),
  neverNames: set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december feb apr jul aug sept oct nov dec mon tue tues wed thu thurs no i mr mrs ms dr god christmas easter ramadan",
  ),
  weakModifiers: set(
    "former then-current current senior top new old late acting deputy local own one two three four five six seven eight nine ten young elderly longtime long-time veteran unnamed anonymous unidentified other same said several some many first second third",
  ),
  emptyItPredicates: set(
    "likely unlikely possible impossible clear unclear important necessary hard easy difficult true known unknown good bad better best vital essential crucial estimated believed thought expected said reported understood alleged rumored rumoured time worth obvious certain uncertain ironic sad unfortunate remarkable interesting surprising strange",
  ),
  knownAliases: new Map([
    ["un", "united nations"],
    ["eu", "european union"],
    ["au", "african union"],
    ["ap", "associated press"],
    ["osce", "organization for security and cooperation in europe"],
    [
      "organization for security and co operation in europe",
      "organization for security and cooperation in europe",
    ],
    ["msf", "medecins sans frontieres"],
    ["doctors without borders", "medecins sans frontieres"],
    ["cdc", "centers for disease control and prevention"],
    ["elysee palace", "elysee"],
    ["10 downing street", "downing street"],
  ]),
  metonymy: metonymyWords,
};
