/** The words that comparing figures needs of one language, as data. All lower case; lemmas unless said otherwise. */

export interface FigureWords {
  /** Heads that make a ratio of a figure: “seven times”. */
  readonly ratioHeads: ReadonlySet<string>;
  /** Heads that name people: “miner”, “people”. */
  readonly people: ReadonlySet<string>;
  /** Those of them that may be said of any people: “people”, “men”. */
  readonly anyone: ReadonlySet<string>;
  /** Those that may be said of one another, to the name of their group: “fighter”, “soldier” → forces. */
  readonly groups: ReadonlyMap<string, string>;
  /** Heads that may be used of one another's things, to the name of their kind: engineers sent may be called “personnel”. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Lemmas of what befalls people, whose count only rises while an event unfolds: “kill”, “injure”. */
  readonly tollRoles: ReadonlySet<string>;
  /** The same of things and of amounts: “destroy”, “leak”. */
  readonly lossRoles: ReadonlySet<string>;
  /** Lemma for the counted where a toll has no noun: “people”. */
  readonly tolledHead: string;
  /** Heads of a toll that name no kind of people: “victim”, “death”. They count what `tolledHead` counts. */
  readonly tollHeads: ReadonlySet<string>;
  /** Those of them that say themselves that their owners are dead: “body”. */
  readonly bodyHeads: ReadonlySet<string>;
  /** The fate that they met. */
  readonly bodyFate: string;
  /** What is done to bodies: “recover”, “bring”. */
  readonly recovering: ReadonlySet<string>;
  /** Fates whose count falls as well as rises: those still missing. */
  readonly passing: ReadonlySet<string>;
  /** What befalls forces otherwise told, to the fate: “lost four soldiers”, “four soldiers fell”. */
  readonly fallen: ReadonlyMap<string, string>;
  /** Groups of people who are forces. */
  readonly forces: ReadonlySet<string>;
  /** Heads of which each is one person with a disease, and the fate that they tell: “15 cases”. */
  readonly caseHeads: ReadonlySet<string>;
  readonly caseFate: string;
  /** As written. Counts of two diseases are two counts. */
  readonly diseases: ReadonlySet<string>;
  /** Before what is counted: only what came since the last count. As written. */
  readonly freshMarkers: ReadonlySet<string>;
  /** Fates that may be used of one another, to the one that stands for all: “evacuate”, “displace”. */
  readonly kinFates: ReadonlyMap<string, string>;
  /** Words beside the counted for where all of them are at one time: “aboard”. A count that does not move. */
  readonly standings: ReadonlyMap<string, string>;
  /** Places, behind `siteLinks`, that say the same: in the “pit” → underground. */
  readonly sites: ReadonlyMap<string, string>;
  readonly siteLinks: ReadonlySet<string>;
  /** Verbs by which such a place has them: “the ferry carried 212 passengers”. */
  readonly carrying: ReadonlySet<string>;
  /** Verbs of those who make up a crowd, and of what brings them: “march”, “draw”. */
  readonly attending: ReadonlySet<string>;
  /** Nouns for how many came: “attendance”, “crowd”. */
  readonly attendances: ReadonlySet<string>;
  /** Name of the standing that they share. */
  readonly attended: string;
  /** Name of the standing of all whom an accident or a fight has drawn in: “five trucks were involved”. */
  readonly involved: string;
  /** Words of `standings` that stay so before a place: “aboard the ferry”. As written. */
  readonly placing: ReadonlySet<string>;
  /** Fates and standings as they are written behind the counted: “kill” → “killed”. */
  readonly fateWords: ReadonlyMap<string, string>;
  /** “or”, between two fates. */
  readonly or: string;
  /** Words that make a figure a part of another one: “including”, “among”. */
  readonly partMarkers: ReadonlySet<string>;
  /** Those of them that do so only behind one of `partLinks`: “of whom”, but not “in which”. */
  readonly partPronouns: ReadonlySet<string>;
  readonly partLinks: ReadonlySet<string>;
  /** Words that make a number of years an age: “aged”, “old”. */
  readonly ageMarkers: ReadonlySet<string>;
  /** Words before a date that say as of when a count holds: “as of”, “by”. */
  readonly asOfMarkers: ReadonlySet<string>;
  /** Words before a date that make it the period of a count: “over”, “since”. */
  readonly periodMarkers: ReadonlySet<string>;
  /** Words that say a figure was replaced: “revised”, “rose”. */
  readonly updateMarkers: ReadonlySet<string>;
  /** Those of them that say that it was wrong: “corrected”. A measure is replaced by nothing else. */
  readonly corrections: ReadonlySet<string>;
  /** Words of a sentence that tells of another event than the rest: “another raid”. */
  readonly otherMarkers: ReadonlySet<string>;
  /** Nouns for a giver who may be anybody who knows: “officials”. As written. */
  readonly anyGivers: ReadonlySet<string>;
  /** What crowds come together for, and against. */
  readonly forMarkers: ReadonlySet<string>;
  readonly againstMarkers: ReadonlySet<string>;
  /** Beside `pluperfect`, they say that a figure holds no more: “had first given 5.8”. */
  readonly formerMarkers: ReadonlySet<string>;
  readonly pluperfect: ReadonlySet<string>;
  /** Before a figure that another one replaces in the same breath: “from 2.8 to 3.4”. */
  readonly formerLeads: ReadonlySet<string>;
  /** Verbs by which somebody gives a figure: “the mayor put the number at 19”, “she knows of seven”. */
  readonly giving: ReadonlySet<string>;
  /** Nouns for a figure itself: “the true price is 3.9 billion”, “our own sum comes to 15,000”. */
  readonly figureNouns: ReadonlySet<string>;
  /** Between such a noun and its number: “come to”, “stand at”. */
  readonly amounting: ReadonlySet<string>;
  /** “by”, before whose estimate it is. */
  readonly byLinks: ReadonlySet<string>;
  readonly ofLinks: ReadonlySet<string>;
  /** “we”, “our”: the outlet speaks of itself. */
  readonly ownPronouns: ReadonlySet<string>;
  /** Heads of a count that are money: “crown”. */
  readonly moneyHeads: ReadonlySet<string>;
  /** What amounts are, to the one word that stands for all: “shortfall” → deficit. */
  readonly measures: ReadonlyMap<string, string>;
  /** Units that say so: km/h → speed. */
  readonly unitMeasures: ReadonlyMap<string, string>;
  /** Measures that move while they are counted, as shares of the votes do. */
  readonly movingMeasures: ReadonlySet<string>;
  /** Parts of a country: a turnout there is none of the whole. */
  readonly districts: ReadonlySet<string>;
  /** Units of area, and what, said to cover one, has done what to it: a fire → burn. */
  readonly areaUnits: ReadonlySet<string>;
  readonly spreading: ReadonlyMap<string, string>;
  /** Verbs that say so: “cost”, “spend”. */
  readonly measureVerbs: ReadonlyMap<string, string>;
  /** Words behind an amount that say so: “deep”, “below”. */
  readonly measureTails: ReadonlyMap<string, string>;
  /** Measures of which a story has one, whoever it is of: “deficit”. */
  readonly soleMeasures: ReadonlySet<string>;
  /** What amounts are of, to the one word that stands for all: “army”, “defense” → military. */
  readonly things: ReadonlyMap<string, string>;
}
