/** Reports in which every field that comes from outside is an attack: what the views must survive. */
import type { Evidence, Report, ReportArticle, ReportAttribution } from "../../src/model/index.ts";

/** Sets `window.broken` where it runs. */
const SCRIPT = "window.broken=true";

/** Each would do harm in some place of a page that forgot to escape it, or moves offsets, or turns text around. */
export const payloads: Readonly<Record<string, string>> = {
  "a script": `<script>${SCRIPT}</script>`,
  "the end of a script": `</script><script>${SCRIPT}</script>`,
  "the end of a style": `</style><script>${SCRIPT}</script>`,
  "the end of a title": `</title></head><body onload="${SCRIPT}">`,
  "a handler": `<img src=x onerror="${SCRIPT}">`,
  "the end of an attribute": `" autofocus tabindex=1 onfocus="${SCRIPT}`,
  "the end of a bare attribute": `' onmouseover='${SCRIPT}' x='`,
  "a drawing": `]]><svg onload="${SCRIPT}"><animate onbegin="${SCRIPT}">`,
  "an address": `javascript:${SCRIPT}`,
  "an address of data": `data:text/html,<script>${SCRIPT}</script>`,
  "a frame": `<iframe srcdoc="<script>parent.${SCRIPT}</script>"></iframe>`,
  "a base and a redirect": `<base href="http://evil.example/"><meta http-equiv="refresh" content="0;url=http://evil.example/">`,
  "something to load": `<link rel="stylesheet" href="http://evil.example/x.css"><img src="http://evil.example/x.png">`,
  "a comment": `<!--<script>${SCRIPT}//-->`,
  "a template": `\${${SCRIPT}}{{constructor.constructor("${SCRIPT}")()}}\`\${${SCRIPT}}\``,
  "escaped markup": `&lt;script&gt;${SCRIPT}&lt;/script&gt;&#60;script&#62;&amp;lt;`,
  "replacement patterns": "$& $1 $$ $` {outlet} {n}",
  "text turned around": "\u202Egnp.exe\u202C \u2067abc\u2066 \u05D0\u05D1\u05D2 \u0627\u0644",
  "unusual line ends": `a\r\nb\rc\u2028${SCRIPT}\u2029d\u0085e`,
  "broken characters": "\uD800<b>\uDC00 \u0000<\u0000script> \uFFFE \u001B[31m",
  "a prototype": "__proto__",
};

/** A report with the payload in every field that is not ours, and with true evidence on it. */
export function hostileReport(payload: string): Report {
  const text = `\n${payload}\n\nBefore ${payload} said “${payload}” after.\n\n${payload}\n`;
  const content = evidence("first", text, payload, 1);
  const headline = evidence("first", text, payload, 0);
  return {
    schema: "crossread/report@1",
    asOf: null,
    articles: [
      hostileArticle("first", payload, text),
      hostileArticle(payload, payload, `${payload} ${text}`),
    ],
    entities: [
      {
        id: payload,
        name: payload,
        kind: "person",
        aliases: [payload],
        mentions: [content],
        links: { iso3166: payload, geonames: null },
      },
    ],
    attributions: [
      attribution(payload, evidence("first", text, payload, 2), payload),
      { ...attribution("other", content, payload), within: payload },
    ],
    figures: [
      {
        id: payload,
        evidence: content,
        min: 1,
        max: null,
        unit: payload,
        of: payload,
        by: payload,
        asOf: payload,
        scope: { where: payload, since: payload, over: payload },
        roles: [payload],
        hedge: "about",
        modality: "actual",
        trace: { rule: payload },
      },
    ],
    figureGroups: [
      {
        id: payload,
        of: payload,
        unit: payload,
        figures: [payload],
        series: [
          { min: 1, max: null, since: payload, first: payload, speakers: [payload], figures: [payload] },
        ],
      },
    ],
    dates: [{ evidence: content, value: payload, trace: { rule: payload } }],
    claims: [
      {
        id: payload,
        text: payload,
        evidence: [headline, evidence(payload, `${payload} ${text}`, payload, 0)],
        outlets: [payload],
        articles: ["first", payload],
        origins: { atMost: 2, because: [payload] },
        status: "disputed",
        speakers: [payload],
        attributions: [payload],
        first: payload,
        life: [{ state: "denied", date: payload, by: payload, evidence: [content] }],
        kind: "statement",
        score: 1,
      },
    ],
    conflicts: [
      {
        id: payload,
        relation: "contradiction",
        over: "figure",
        topic: payload,
        sides: [
          { says: payload, speakers: [payload], articles: ["first"], evidence: [content] },
          { says: payload, speakers: [], articles: [payload], evidence: [headline] },
        ],
        why: payload,
      },
    ],
    origins: [
      {
        id: payload,
        origin: payload,
        kind: "agency",
        articles: ["first"],
        evidence: [headline],
        why: payload,
      },
      { id: "2", origin: `${payload}!`, kind: "reprint", articles: [payload], evidence: [], why: payload },
    ],
    timeline: [{ date: payload, what: payload, evidence: [content] }],
    places: [
      {
        entity: payload,
        name: payload,
        kind: "city",
        latitude: 59.2,
        longitude: 10.4,
        geonames: null,
        country: payload,
        evidence: [content],
        trace: { rule: payload },
      },
      {
        entity: payload,
        name: payload,
        kind: "country",
        latitude: 62,
        longitude: 10,
        geonames: null,
        country: payload,
        evidence: [content],
        trace: { rule: payload },
      },
    ],
    outlets: [],
    problems: [{ code: payload, message: payload, where: payload }],
  };
}

function hostileArticle(id: string, payload: string, text: string): ReportArticle {
  return {
    id,
    path: payload,
    url: payload,
    outlet: payload,
    title: payload,
    author: payload,
    published: payload,
    modified: payload,
    language: payload,
    text,
    skipped: [{ start: text.lastIndexOf(payload), end: text.length - 1, reason: "teaser" }],
    inferred: [payload],
    problems: [{ code: payload, message: payload, where: payload }],
  };
}

function attribution(id: string, content: Evidence, payload: string): ReportAttribution {
  return {
    id,
    article: content.article,
    source: content,
    cue: content,
    content: [content],
    speaker: payload,
    speakerName: payload,
    force: "said",
    withheld: false,
    quotation: "direct",
    via: [payload],
    within: null,
    trace: { rule: payload },
  };
}

/** The n-th occurrence of the words in the text. */
function evidence(article: string, text: string, quote: string, n: number): Evidence {
  let start = text.indexOf(quote);
  for (let index = 0; index < n; index++) start = text.indexOf(quote, start + 1);
  return { article, start, end: start + quote.length, quote };
}
