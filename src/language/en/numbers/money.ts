/** Currencies: their signs, their codes, their words. What each table is for: `resolve/numbers/words.ts`. */
import type { NumberWords, UnitWord } from "../../../resolve/numbers/words.ts";
import { wordList } from "../word-list.ts";

/**
 * Code, the adjectives that name the country, and the words. Words of several countries (“dollar”, “peso”) stand
 * alone in `BARE` only, for the country that a reader thinks of, or for none.
 */
const CURRENCIES = `
  USD us,american,u_._s_. dollar,dollars    CAD canadian dollar,dollars           AUD australian dollar,dollars
  NZD new_zealand dollar,dollars            HKD hong_kong dollar,dollars          SGD singapore,singaporean dollar,dollars
  TWD taiwan,taiwanese,new_taiwan dollar,dollars   JMD jamaican dollar,dollars    ZWL zimbabwean,zimbabwe dollar,dollars
  GBP british,uk pound,pounds               EGP egyptian pound,pounds             LBP lebanese pound,pounds,lira,liras
  SYP syrian pound,pounds                   SDG sudanese pound,pounds             SSP south_sudanese pound,pounds
  JPY japanese yen                          CNY chinese yuan,renminbi             INR indian rupee,rupees
  PKR pakistani rupee,rupees                LKR sri_lankan rupee,rupees           NPR nepalese,nepali rupee,rupees
  RUB russian ruble,rubles,rouble,roubles   BYN belarusian ruble,rubles,rouble,roubles
  UAH ukrainian hryvnia,hryvnias,hryvnya    CHF swiss franc,francs                XOF cfa,west_african franc,francs
  CDF congolese franc,francs                RWF rwandan franc,francs              SEK swedish krona,kronor
  NOK norwegian krone,kroner                DKK danish krone,kroner               ISK icelandic krona,kronur
  CZK czech koruna,korunas,crown,crowns     MXN mexican peso,pesos                ARS argentine,argentinian peso,pesos
  CLP chilean peso,pesos                    COP colombian peso,pesos              PHP philippine,filipino peso,pesos
  CUP cuban peso,pesos                      UYU uruguayan peso,pesos              BRL brazilian real,reais,reals
  TRY turkish lira,liras                    ZAR south_african rand                NGN nigerian naira
  GHS ghanaian cedi,cedis                   KES kenyan shilling,shillings         TZS tanzanian shilling,shillings
  UGX ugandan shilling,shillings            ETB ethiopian birr                    MAD moroccan dirham,dirhams
  AED uae,emirati dirham,dirhams            SAR saudi riyal,riyals                QAR qatari riyal,riyals
  IRR iranian rial,rials,riyal,riyals       YER yemeni rial,rials                 OMR omani rial,rials
  IQD iraqi dinar,dinars                    KWD kuwaiti dinar,dinars              JOD jordanian dinar,dinars
  DZD algerian dinar,dinars                 RSD serbian dinar,dinars              TND tunisian dinar,dinars
  LYD libyan dinar,dinars                   AFN afghan afghani,afghanis           ILS israeli shekel,shekels
  KRW south_korean,korean won               KPW north_korean won                  THB thai baht
  MYR malaysian ringgit                     IDR indonesian rupiah                 VND vietnamese dong
  BDT bangladeshi taka                      PLN polish zloty,zlotys,zloties       HUF hungarian forint,forints
  RON romanian leu,lei                      BGN bulgarian lev,leva                KZT kazakh,kazakhstani tenge
  GEL georgian lari                         AMD armenian dram,drams               AZN azerbaijani manat,manats
  VES venezuelan bolivar,bolivars           PEN peruvian sol,soles                BOB bolivian boliviano,bolivianos
  EUR european euro,euros                   BTC digital bitcoin,bitcoins          DEM german,deutsche mark,marks
  FRF french franc,francs                   ITL italian lira,lire                 ESP spanish peseta,pesetas
  NLG dutch guilder,guilders                FIM finnish markka,markkaa            BEF belgian franc,francs
`;

/** What these mean without a country. A word of many countries is a unit of its own. */
const BARE: Readonly<Record<string, string>> = {
  USD: "dollar dollars bucks greenbacks",
  EUR: "euro euros",
  JPY: "yen",
  CNY: "yuan renminbi rmb",
  INR: "rupee rupees",
  RUB: "ruble rubles rouble roubles",
  UAH: "hryvnia hryvnias hryvnya",
  SEK: "kronor",
  BRL: "reais",
  NGN: "naira",
  GHS: "cedi cedis",
  ETB: "birr",
  AFN: "afghanis",
  ILS: "shekel shekels",
  THB: "baht",
  MYR: "ringgit",
  IDR: "rupiah",
  BDT: "taka",
  PLN: "zloty zlotys zloties",
  HUF: "forint forints",
  KZT: "tenge",
  VES: "bolivars",
  BTC: "bitcoin bitcoins",
  DEM: "deutschemarks deutschmarks",
  ESP: "pesetas",
  NLG: "guilders",
  FIM: "markka markkaa",
  peso: "peso pesos",
  franc: "franc francs",
  krone: "krone kroner",
  dirham: "dirham dirhams",
  dinar: "dinar dinars",
  riyal: "riyal riyals rial rials",
  shilling: "shillings",
};

/** Named by the code alone: “EUR 50m”, “50m EUR”. Codes that are words in capitals (“ALL”, “CUP”, “TRY”) are left out. */
const CODES = wordList(`
  USD EUR GBP CAD AUD NZD HKD SGD TWD JPY CNY INR PKR RUB UAH CHF SEK NOK DKK ISK CZK MXN ARS CLP COP PHP BRL ZAR NGN
  GHS KES AED SAR QAR KWD ILS KRW THB MYR IDR VND BDT PLN HUF RON BGN KZT GEL BTC
`);

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["£", "GBP"],
  ["€", "EUR"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₩", "KRW"],
  ["₴", "UAH"],
  ["₺", "TRY"],
  ["₪", "ILS"],
  ["₦", "NGN"],
  ["₱", "PHP"],
  ["฿", "THB"],
  ["₫", "VND"],
  ["₡", "CRC"],
  ["₾", "GEL"],
  ["₭", "LAK"],
  ["₿", "BTC"],
  ["元", "CNY"],
]);

/** Also verbs, persons and letters: “won”, “real”, “mark”. */
const DOUBTFUL: Readonly<Record<string, string>> = { KRW: "won", ZAR: "rand", TRY: "lira liras" };

const unit = (code: string, size: number, words: readonly string[]): [string, UnitWord][] =>
  words.map((word) => [word, { unit: code, size }]);

function namesOf(table: string): [string, UnitWord][] {
  return [...table.matchAll(/([A-Z]{3}) (\S+) (\S+)/g)].flatMap(([, code, adjectives, nouns]) =>
    adjectives!.split(",").flatMap((adjective) =>
      unit(
        code!,
        1,
        nouns!.split(",").map((noun) => `${adjective.replaceAll("_", " ")} ${noun}`),
      ),
    ),
  );
}

export const moneyWords = {
  currencySymbols: SYMBOLS,
  dollarPrefixes: new Map([
    ["us", "USD"],
    ["u.s", "USD"],
    ["c", "CAD"],
    ["ca", "CAD"],
    ["a", "AUD"],
    ["au", "AUD"],
    ["hk", "HKD"],
    ["nz", "NZD"],
    ["s", "SGD"],
    ["sg", "SGD"],
    ["nt", "TWD"],
    ["r", "BRL"],
    ["mex", "MXN"],
    ...wordList("USD CAD AUD NZD HKD SGD MXN").map((code): [string, string] => [code.toLowerCase(), code]),
  ]),
  dollarSuffixes: new Map([
    ["us", "USD"],
    ["u . s .", "USD"],
    ["american", "USD"],
    ["canadian", "CAD"],
    ["cdn", "CAD"],
    ["australian", "AUD"],
  ]),
  currencyLetters: new Map([
    ["RM", "MYR"],
    ["Rs", "INR"],
    ["Rp", "IDR"],
    ["Tk", "BDT"],
    ["Ksh", "KES"],
  ]),
  currencies: new Map<string, UnitWord>([
    ...namesOf(CURRENCIES),
    ...Object.entries(BARE).flatMap(([code, words]) => unit(code, 1, wordList(words))),
    ...CODES.flatMap((code) => unit(code, 1, [code.toLowerCase()])),
    ...unit("USD", 0.01, ["cent", "cents"]),
    ...unit("GBP", 1, ["pounds sterling", "pound sterling"]),
    ...unit("GBP", 0.01, ["pence", "penny", "p"]),
    ...[...SYMBOLS].flatMap(([sign, code]) => unit(code, 1, [sign])),
    ...Object.entries(DOUBTFUL).flatMap(([code, words]) =>
      wordList(words).map((word): [string, UnitWord] => [word, { unit: code, size: 1, doubtful: true }]),
    ),
  ]),
  poundWords: new Set(["pound", "pounds"]),
  moneyScales: new Map(Object.entries({ m: 1e6, mm: 1e6, b: 1e9, t: 1e12, k: 1e3 })),
} satisfies Partial<NumberWords>;
