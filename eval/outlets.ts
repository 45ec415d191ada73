/**
 * How many of the world's outlets does the table know, does it agree with another table, and are wire credits read?
 *
 *     npm run eval -- outlets
 *
 * The other table is Kagi News's of 528 publishers (outlets/all.jsonl): it measures and is no source of ours. Where
 * it has a domain that we know, countries agree by ISO code, and its “State Funded” or “Public” against “Private”
 * is held against our control. Of reports, wikinews-stories give the host and PolNeAR a short name and the wire.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { findProofs } from "../src/claims/origins/proofs.ts";
import { prepareStory } from "../src/claims/story.ts";
import { rarityIn } from "../src/claims/terms.ts";
import { claimWords } from "../src/language/en/claims.ts";
import { entityWords } from "../src/language/en/entities.ts";
import type { Outlet } from "../src/model/index.ts";
import { shippedOutlets } from "../src/outlets/outlet-table.ts";
import { outletOfUrl } from "../src/outlets/outlets-of-articles.ts";
import { readText } from "./plain-reading.ts";
import type { EvalTable } from "./table.ts";

const FOLDER = "../shared/corpora";

export function evaluateOutlets(): readonly EvalTable[] {
  return [evaluateTable(), evaluateReports(), evaluateWires()];
}

interface Listed {
  readonly domains: readonly string[];
  readonly country?: string;
  readonly type?: string;
}

/** Domains of publishers; of those we know, the share of the same country and kind of control. */
function evaluateTable(): EvalTable {
  const listed = records<Listed>("outlets/all.jsonl").flatMap(({ domains, ...rest }) =>
    domains.map((domain) => ({ ...rest, known: shippedOutlets.byDomain(domain) })),
  );
  const known = listed.flatMap(({ known: outlet, ...rest }) =>
    outlet === null ? [] : [{ ...rest, outlet }],
  );
  const countries = known.flatMap(({ country, outlet }) => {
    const code = country === undefined ? undefined : codes.get(country);
    return code === undefined || outlet.country === null ? [] : [code === outlet.country];
  });
  const isPubliclyPaid = (type: string | undefined) =>
    /\b(?:State Funded|Public|statutory)\b/u.test(type ?? "");
  const controls = known
    .filter(({ type, outlet }) => type !== undefined && outlet.control !== null)
    .map(({ type, outlet }) => isPubliclyPaid(type) === (outlet.control !== "private"));
  return {
    title: "outlets",
    corpus: "outlets all",
    rows: [
      share(
        "domains known",
        listed.map(({ known: outlet }) => outlet !== null),
      ),
      share("same country", countries),
      share("state-funded or private alike", controls),
    ],
  };
}

/** Names of countries as the other table writes them → ISO 3166-1 alpha-2. */
const codes: ReadonlyMap<string, string> = new Map(
  entityWords.countries.flatMap(({ code, names }) => names.map((name) => [name, code] as const)),
);

/** Reports whose outlet is known, by the host of the address or by a name as readers write it. */
function evaluateReports(): EvalTable {
  const wikinews = records<{ url: string }>("wikinews-stories/all.jsonl.gz");
  const polnear = ["train", "dev"].flatMap((split) => records<PolnearRecord>(`polnear/${split}.jsonl.gz`));
  const known = (outlet: Outlet | null) => outlet !== null;
  return {
    title: "outlets of reports",
    corpus: "wikinews-stories all, polnear train and dev",
    rows: [
      share(
        "wikinews by address",
        wikinews.map(({ url }) => known(outletOfUrl(url, shippedOutlets))),
      ),
      share(
        "polnear by name",
        polnear.map(({ outlet }) => known(shippedOutlets.byName(nameOf(outlet)))),
      ),
    ],
  };
}

interface PolnearRecord {
  readonly id: string;
  readonly outlet: string;
  readonly wire: string;
  readonly text: string;
}

/** “huff-post” → “huff post”; what stands for a name that nobody writes is written out. */
function nameOf(outlet: string): string {
  return WRITTEN_OUT[outlet] ?? outlet.replaceAll("-", " ");
}

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  "huff-post": "Huffington Post",
  "wash-post": "Washington Post",
  "west-journal": "Western Journal",
  nyt: "NYT",
};

/** Reports that people marked as an agency's: is it credited? And what is credited in the others. */
function evaluateWires(): EvalTable {
  return {
    title: "wire credits",
    corpus: "polnear",
    rows: ["train", "dev"].map((split) => {
      const reports = records<PolnearRecord>(`polnear/${split}.jsonl.gz`);
      const wires = reports.filter(({ wire }) => isWire(wire));
      const others = reports.filter(({ wire }) => !isWire(wire));
      const found = wires.filter((report) => creditedIn(report).includes(agencyOf(report.wire)));
      return {
        name: split,
        values: {
          "wire reports": wires.length,
          credited: found.length / wires.length,
          "other reports": others.length,
          "credited too": others.filter((report) => creditedIn(report).length > 0).length / others.length,
        },
      };
    }),
  };
}

function isWire(wire: string): boolean {
  return wire !== "None" && wire !== "NA";
}

function agencyOf(wire: string): string {
  return shippedOutlets.byName(wire)?.name ?? wire;
}

/** The agencies that a report credits for all of it. */
function creditedIn({ id, text }: PolnearRecord): readonly string[] {
  const story = prepareStory([readText(text, id)], [], claimWords);
  return findProofs(story, rarityIn(story)).credits.map(({ name }) => agencyOf(name));
}

function share(name: string, are: readonly boolean[]) {
  const n = are.filter(Boolean).length;
  return { name, values: { of: are.length, are: n, share: n / are.length } };
}

function records<Item>(path: string): readonly Item[] {
  const bytes = readFileSync(`${FOLDER}/${path}`);
  const lines = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Item);
}
