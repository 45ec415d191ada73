/** English words around places: areas of several countries, short forms, and nouns that say what a place is. */
import type { Level } from "../../resolve/places/gazetteer.ts";
import type { Area, PlaceWords, ShortForm } from "../../resolve/places/words.ts";
import { wordList } from "./word-list.ts";

/** Names | latitude | longitude | GeoNames id | country, where it lies in one; the points are middles, to the degree. */
const AREAS = `
Africa|7.2|21.1|6255146|
Asia|29.8|89.3|6255147|
Europe|48.7|9.1|6255148|
North America|46.1|-100.5|6255149|
South America|-14.6|-57.7|6255150|
Oceania|-18.3|138.5|6255151|
Antarctica|-78.2|16.4|6255152|
Latin America|-14|-67||
Central America|13|-87||
the Caribbean;Caribbean;West Indies|18|-70||
the Americas;Americas|10|-85||
Middle East;Mideast;Near East|30|41||
North Africa|28|10||
West Africa|11|-2||
East Africa|1|37||
Central Africa|2|19||
Southern Africa|-22|24||
Sub-Saharan Africa|-1|22||
Horn of Africa|8|46||
Maghreb|31|1||
the Sahel;Sahel|15|10||
the Sahara;Sahara;Sahara Desert|23|10||
Central Asia|43|66||
South Asia|22|79||
Southeast Asia;South-East Asia|5|110||
East Asia;Far East|37|115||
Asia Pacific;Asia-Pacific;Indo-Pacific|10|120||
Western Europe|48|4||
Eastern Europe|50|28||
Central Europe|48|17||
Southern Europe|41|14||
Northern Europe|60|18||
Scandinavia;Nordic countries;the Nordics|63|16||
the Baltics;Baltics;Baltic States|57|25||
the Balkans;Balkans;Western Balkans|43|21||
the Caucasus;Caucasus;South Caucasus|42|45||
North Caucasus|43|45||RU
the Levant;Levant|34|37||
Anatolia|39|33||TR
Iberia;Iberian Peninsula|40|-4||
Arabian Peninsula|23|46||
Korean Peninsula|38|127||
Indian subcontinent|22|79||
Kurdistan|37|43||
Iraqi Kurdistan|36|44||IQ
Kashmir|34|76||
Polynesia|-15|-150||
Melanesia|-9|155||
European Union;EU|50|9||
Soviet Union;USSR|60|90||RU
Yugoslavia|44|20||
Czechoslovakia|49.5|17||
Siberia|62|105||RU
Donbas;Donbass|48.3|38.3||UA
South Ossetia|42.3|44.1||GE
Abkhazia|43|41||GE
Nagorno-Karabakh|39.8|46.8||AZ
Transnistria|47|29.3||MD
Golan Heights|33|35.8||SY
Sinai;Sinai Peninsula|29.5|34||EG
Darfur|13|25||SD
Tigray|14|38.5||ET
Punjab region|31|74||
Tibet|31|88||CN
Patagonia|-41|-69||AR
Amazon rainforest;Amazonia|-3|-60||
Lapland|68|25||
the Arctic;Arctic|75|0||
New England|44|-71||US
Midwest;the Midwest|41|-93||US
Pacific Northwest|46|-122||US
West Coast|39|-122||US
East Coast|38|-77||US
Gulf Coast|30|-90||US
Deep South|33|-88||US
Appalachia|38|-82||US
Bay Area;San Francisco Bay Area|37.8|-122.3||US
Silicon Valley|37.4|-122.1||US
Long Island|40.8|-73.2||US
Cape Cod|41.7|-70.2||US
Florida Keys|24.7|-81.1||US
Great Plains|40|-101||US
Great Lakes|45|-84||
Rocky Mountains;Rockies|43|-110||
Appalachian Mountains;Appalachians|38|-81||US
the Alps;Alps;Swiss Alps|46.5|9||
Pyrenees|42.7|1||
Himalayas;Himalaya|28.5|84||
Andes|-20|-67||
Urals;Ural Mountains|60|60||RU
West Country|51|-3||GB
West Midlands region|52.5|-2||GB
Atlantic;Atlantic Ocean|10|-25||
North Atlantic;North Atlantic Ocean|40|-35||
South Atlantic|-25|-15||
Pacific;Pacific Ocean|0|-150||
Indian Ocean|-20|80||
Arctic Ocean|85|0||
Mediterranean;Mediterranean Sea|36|16||
Adriatic Sea;Adriatic|43|15||
Aegean Sea;Aegean|39|25||
Black Sea|43|34||
Sea of Azov|46|37||
Baltic Sea|57|19||
North Sea|56|3||
Irish Sea|53.8|-4.8||
English Channel|50.2|-1||
Barents Sea|74|36||
Caspian Sea|41.5|51||
Red Sea|20|38||
Gulf of Aden|12.5|48||
Persian Gulf;Arabian Gulf|27|51||
Strait of Hormuz|26.6|56.3||
Arabian Sea|16|64||
Bay of Bengal|15|88||
South China Sea|13|114||
East China Sea|29|125||
Sea of Japan|40|135||
Yellow Sea|36|123||
Taiwan Strait|24.5|119.5||
Gulf of Mexico|25|-90||
Caribbean Sea|15|-75||
Gulf of Alaska|57|-145||
Bering Strait|65.8|-169||
`;

/** Name in the gazetteer | as newspapers abbreviate it | as the post does. */
const UNITED_STATES = `
Alabama|Ala|AL  Alaska||AK  Arizona|Ariz|AZ  Arkansas|Ark|AR  California|Calif;Cal|CA  Colorado|Colo|CO
Connecticut|Conn|CT  Delaware|Del|DE  Florida|Fla|FL  Georgia|Ga|GA  Hawaii||HI  Idaho||ID  Illinois|Ill|IL
Indiana|Ind|IN  Iowa||IA  Kansas|Kan;Kans|KS  Kentucky|Ky|KY  Louisiana|La|LA  Maine||ME  Maryland|Md|MD
Massachusetts|Mass|MA  Michigan|Mich|MI  Minnesota|Minn|MN  Mississippi|Miss|MS  Missouri|Mo|MO  Montana|Mont|MT
Nebraska|Neb;Nebr|NE  Nevada|Nev|NV  New_Hampshire||NH  New_Jersey||NJ  New_Mexico||NM  New_York||NY
North_Carolina||NC  North_Dakota||ND  Ohio||OH  Oklahoma|Okla|OK  Oregon|Ore|OR  Pennsylvania|Pa;Penn|PA
Rhode_Island||RI  South_Carolina||SC  South_Dakota||SD  Tennessee|Tenn|TN  Texas|Tex|TX  Utah||UT  Vermont|Vt|VT
Virginia|Va|VA  Washington|Wash|WA  West_Virginia|W_Va|WV  Wisconsin|Wis;Wisc|WI  Wyoming|Wyo|WY
`;
const CANADA = `
Alberta|Alta|AB  British_Columbia||BC  Manitoba|Man|MB  New_Brunswick||NB  Newfoundland_and_Labrador|Nfld|NL
Nova_Scotia||NS  Ontario|Ont|ON  Prince_Edward_Island||PEI  Quebec|Que|QC  Saskatchewan|Sask|SK
`;
const AUSTRALIA = `
New_South_Wales||NSW  Queensland|Qld|QLD  Victoria|Vic|VIC  Tasmania|Tas|TAS
`;

const CITIES = `
nyc|New York City|US;ny city|New York City|US;new york|New York City|US;dc|Washington|US;washington dc|Washington|US
washington d c|Washington|US;district of columbia|Washington|US;philly|Philadelphia|US;vegas|Las Vegas|US
la|Los Angeles|US;frisco|San Francisco|US;jo burg|Johannesburg|ZA;joburg|Johannesburg|ZA;kl|Kuala Lumpur|MY;hcmc|Ho Chi Minh City|VN
saigon|Ho Chi Minh City|VN;manhattan|Manhattan|US;brooklyn|Brooklyn|US;mexico city|Mexico City|MX
kuwait city|Kuwait City|KW;gaza city|Gaza|PS;vatican|Vatican City|VA
`;

const STATES = "state|oblast|krai|kray|governorate|republic|emirate|voivodeship|territory|canton";
const AREA_NOUNS = "region|province|county|district|department|parish|prefecture|vilayet|wilaya";
const DISTRICTS = "raion|rayon|borough|shire|co";
const SETTLEMENTS =
  "city|town|village|township|municipality|hamlet|settlement|suburb|capital|twp|port|resort|locality|commune";

const CITY_LEVELS: readonly Level[] = ["capital", "seat", "town", "quarter"];

function shortForms(table: string, country: string): readonly (readonly [string, ShortForm])[] {
  return wordList(table).flatMap((line) => {
    const [name = "", ...forms] = line.split(/[|;]/u);
    const place = { name: name.replaceAll("_", " "), country };
    return forms.filter(Boolean).flatMap((form) => {
      const key = form.toLowerCase().replaceAll("_", " ");
      // “N.C.” and “N. C.” lose their full stops in two ways.
      return [key, [...key].join(" "), key.replace(/ /gu, "")].map((each) => [each, place] as const);
    });
  });
}

function areas(): readonly Area[] {
  return AREAS.trim()
    .split("\n")
    .map((line) => {
      const [names = "", latitude, longitude, id = "", country = ""] = line.split("|");
      return {
        names: names.split(";"),
        latitude: Number(latitude),
        longitude: Number(longitude),
        geonames: id === "" ? null : Number(id),
        country: country === "" ? null : country,
      };
    });
}

function cities(): ReadonlyMap<string, ShortForm> {
  return new Map(
    CITIES.trim()
      .split(/[\n;]/u)
      .map((line) => {
        const [key = "", name = "", country = ""] = line.split("|");
        return [key, { name, country }] as const;
      }),
  );
}

export const placeWords: PlaceWords = {
  areas: areas(),
  regionShortForms: new Map([
    ...shortForms(AUSTRALIA, "AU"),
    ...shortForms(CANADA, "CA"),
    ...shortForms(UNITED_STATES, "US"),
  ]),
  cityShortForms: cities(),
  designators: new Map([
    ...STATES.split("|").map((word) => [word, ["region"] satisfies Level[]] as const),
    ...AREA_NOUNS.split("|").map((word) => [word, ["region", "district"] satisfies Level[]] as const),
    ...DISTRICTS.split("|").map((word) => [word, ["district"] satisfies Level[]] as const),
    ...SETTLEMENTS.split("|").map((word) => [word, CITY_LEVELS] as const),
  ]),
  pluralDesignators: new Map(
    [STATES, AREA_NOUNS, DISTRICTS, SETTLEMENTS]
      .flatMap((words) => words.split("|"))
      .map((word) => [
        /y$/u.test(word) ? word.replace(/y$/u, "ies") : /sh$/u.test(word) ? `${word}es` : `${word}s`,
        word,
      ]),
  ),
  partWords: new Set(
    wordList(`north south east west northern southern eastern western northeast northwest southeast southwest
      northeastern northwestern southeastern southwestern north-east north-west south-east south-west central upper
      lower inner outer greater downtown uptown midtown upstate metro metropolitan rural mainland occupied nearby`),
  ),
  nameWords: new Map([
    ["st", "saint"],
    ["ste", "sainte"],
    ["mt", "mount"],
    ["ft", "fort"],
    ["pt", "point"],
    ["twp", "township"],
    ["co", "county"],
  ]),
  neverPlaces: new Set(
    wordList(`white_house west_wing congress capitol senate parliament kremlin pentagon government council university
      college internet facebook google amazon twitter central_bank supreme_court bible koran republican democrat`).map(
      (name) => name.replaceAll("_", " "),
    ),
  ),
  currencySigns: new Map([
    ["$", wordList("US CA AU NZ")],
    ["£", ["GB"]],
    ["€", wordList("IE DE FR ES IT NL BE AT PT GR FI")],
    ["₹", ["IN"]],
    ["₦", ["NG"]],
    ["¥", wordList("JP CN")],
  ]),
  withinWords: new Set(wordList("in of")),
  listLinks: new Set(wordList("and or &")),
  articles: new Set(wordList("the a an")),
  possessives: new Set(wordList("'s ’s ' ’")),
  locatingWords: new Set(
    wordList(
      "in near around outside inside across throughout downtown northern southern eastern western central",
    ),
  ),
  landmarkEnds: new Set(
    wordList(
      "road street avenue boulevard drive lane highway parkway river creek lake mountains peninsula strait",
    ),
  ),
  homeWords: new Set(wordList("based born area bound")),
  localNouns: new Set(
    wordList(`police man woman men women resident residents mayor council officials schools school firefighters area
      native teen teenager couple city town county region district hospital airport streets suburb suburbs
      neighborhood neighbourhood businesses voters hospitals home homes house houses neighborhoods neighbourhoods community governor sheriff
      election elections motorists commuters families farmers`),
  ),
};
