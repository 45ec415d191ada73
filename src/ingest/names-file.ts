/**
 * A names file: what the user knows of entities and outlets, as YAML. docs/names.md has every field.
 *
 *     entities:
 *       - name: Ana Ruiz
 *         also: [the commander, { name: Ruiz, in: courier.html }]
 *         not: [Marco Ruiz]
 *     outlets:
 *       - name: The Ostvik Courier
 *         domains: courier.example
 *
 * `story.yaml` may hold the same two lists. A bad entry costs itself and becomes a problem.
 */
import type { KnownEntity, Names } from "../model/names.ts";
import { OUTLET_CONTROLS, OUTLET_KINDS, type Outlet } from "../model/outlet.ts";
import type { Problem } from "../model/problem.ts";
import { parseYaml } from "./front-matter.ts";

export interface NamesFile {
  readonly names: Names;
  readonly problems: readonly Problem[];
}

const KINDS = ["person", "organization", "place", "event", "other", "none"] as const;

/** Reads a names file by its text. Never throws; a file without either list is a problem. */
export async function parseNames(yaml: string, where: string): Promise<NamesFile> {
  const parsed = await parseYaml(yaml, where);
  if ("problem" in parsed) return { names: { entities: [], outlets: [] }, problems: [parsed.problem] };
  const { value } = parsed;
  if (holdsNames(value)) return namesOfFields(value, where);
  const message = `Cannot read "${where}": wanted a list "entities" or "outlets", found neither`;
  return { names: { entities: [], outlets: [] }, problems: [{ code: "names/no-list", message, where }] };
}

/** True for an object with at least one of the two lists. */
export function holdsNames(value: unknown): value is object {
  return typeof value === "object" && value !== null && ("entities" in value || "outlets" in value);
}

/** The lists `entities` and `outlets` of parsed YAML; what else it holds is not looked at. */
export async function namesOfFields(value: object, where: string): Promise<NamesFile> {
  const { entity, outlet } = await entrySchemas();
  const entities = await entriesOf<KnownEntity>(value, "entities", entity, where);
  const outlets = await entriesOf<Outlet>(value, "outlets", outlet, where);
  return {
    names: { entities: entities.read, outlets: outlets.read },
    problems: [...entities.problems, ...outlets.problems],
  };
}

type Schemas = Awaited<ReturnType<typeof entrySchemas>>;

async function entrySchemas() {
  const v = await import("valibot");
  const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
  const texts = v.optional(
    v.union([
      v.array(text),
      v.pipe(
        text,
        v.transform((one) => [one]),
      ),
    ]),
    [],
  );
  const country = v.optional(v.nullable(v.pipe(v.string(), v.toUpperCase(), v.regex(/^[A-Z]{2}$/))), null);
  const degrees = (most: number) => v.optional(v.pipe(v.number(), v.minValue(-most), v.maxValue(most)));
  const spelling = v.union([
    v.pipe(
      text,
      v.transform((one) => ({ spelling: one, in: null })),
    ),
    v.pipe(
      v.strictObject({ name: text, in: texts }),
      v.transform((one) => ({ spelling: one.name, in: one.in })),
    ),
  ]);
  const entity = v.pipe(
    v.strictObject({
      name: text,
      kind: v.optional(v.nullable(v.picklist(KINDS)), null),
      also: v.optional(v.array(spelling), []),
      not: texts,
      country,
      geonames: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
      latitude: degrees(90),
      longitude: degrees(180),
    }),
    v.check(
      ({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined),
      'wanted "latitude" and "longitude" together, found one',
    ),
    v.transform(
      ({ latitude, longitude, ...rest }): KnownEntity => ({
        ...rest,
        position: latitude === undefined || longitude === undefined ? null : { latitude, longitude },
      }),
    ),
  );
  const outlet = v.pipe(
    v.strictObject({
      name: text,
      also: texts,
      domains: texts,
      country,
      owner: v.optional(v.nullable(text), null),
      kind: v.optional(v.nullable(v.picklist(OUTLET_KINDS)), null),
      control: v.optional(v.nullable(v.picklist(OUTLET_CONTROLS)), null),
    }),
    v.transform(
      ({ also, domains, ...rest }): Outlet => ({
        ...rest,
        aliases: also,
        domains: domains.map((domain) => domain.toLowerCase().replace(/^www\./u, "")),
      }),
    ),
  );
  return { entity, outlet };
}

async function entriesOf<Entry>(
  value: object,
  list: "entities" | "outlets",
  schema: Schemas["entity"] | Schemas["outlet"],
  where: string,
): Promise<{ read: readonly Entry[]; problems: readonly Problem[] }> {
  const v = await import("valibot");
  const items: unknown = (value as Readonly<Record<string, unknown>>)[list] ?? [];
  if (!Array.isArray(items)) {
    const message = `Cannot use "${list}" of "${where}": wanted a list, found ${typeof items}`;
    return { read: [], problems: [{ code: "names/bad-entry", message, where }] };
  }
  const read: Entry[] = [];
  const problems: Problem[] = [];
  items.forEach((item, index) => {
    const result = v.safeParse(schema, item);
    if (result.success) read.push(result.output as Entry);
    else
      problems.push({
        code: "names/bad-entry",
        message: `Cannot use entry ${index + 1} of "${list}" in "${where}": ${complaintOf(result.issues[0])}`,
        where: `${where}#${list}/${index + 1}`,
      });
  });
  return { read, problems };
}

/** What was wanted and found, and in which field: the first thing that is wrong with an entry. */
function complaintOf(issue: {
  readonly kind: string;
  readonly type: string;
  readonly message: string;
  readonly expected: string | null;
  readonly received: string;
  readonly path?: readonly { readonly key: unknown }[] | undefined;
}): string {
  const field = issue.path?.map(({ key }) => String(key)).join(".");
  if (issue.type === "check") return issue.message;
  if (issue.type === "strict_object" && issue.expected === "never") return `there is no field "${field}"`;
  const of = field === undefined ? "" : ` for "${field}"`;
  return `wanted ${issue.expected ?? "a value"}${of}, found ${issue.received}`;
}
