import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parse, parseFragment } from "parse5";
import { escapeText, followableUrl, html, inlineElement, jsonScript, markupOf } from "./markup.ts";

describe("html``", () => {
  test("escapes strings and keeps markup", () => {
    const inner = html`<b>${"<i>"}</b>`;
    assert.equal(markupOf(html`<p>${inner} & ${"&"}</p>`), "<p><b>&lt;i&gt;</b> & &amp;</p>");
  });

  test("joins lists and leaves out null, undefined and false", () => {
    assert.equal(markupOf(html`${["a", null, html`<br>`, undefined, false, 0]}`), "a<br>0");
  });

  test("does not take an object out of JSON for markup", () => {
    const imposter = JSON.parse('{"Symbol(markup)":"<script>","markup":"<script>"}');
    assert.equal(markupOf(html`${imposter}`), "undefined");
  });

  test("keeps any string inside its attribute and its element", () => {
    fc.assert(
      fc.property(fc.string({ unit: hostileUnit }), (text) => {
        const fragment = parseFragment(markupOf(html`<p title="${text}">${text}</p>`));
        assert.equal(fragment.childNodes.length, 1);
        const [paragraph] = fragment.childNodes;
        assert.ok(paragraph !== undefined && "attrs" in paragraph);
        const held = text.replace(/\0|\p{Cs}/gu, "\uFFFD");
        assert.deepEqual(paragraph.attrs, [{ name: "title", value: held }]);
        assert.equal(paragraph.childNodes.map((node) => ("value" in node ? node.value : "?")).join(""), held);
      }),
    );
  });
});

const hostileUnit = fc.constantFrom(
  ..."abc \t\n\r\f\0<>&\"'`=/!-[]{}$\\;#xX0",
  "\u2028",
  "\u202E",
  "é",
  "😀",
  "\uD800",
  "\uDC00",
  "<script>",
  "</p>",
  "&amp;",
);

test("escapeText() makes one unit of text of every unit, so that offsets hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: hostileUnit }), (text) => {
      const [node] = parseFragment(`<p>${escapeText(text)}</p>`).childNodes;
      assert.ok(node !== undefined && "childNodes" in node);
      const held = node.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
      assert.equal(held.length, text.length);
    }),
  );
});

test("jsonScript() comes back as the same data, whatever it holds", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: hostileUnit })), (data) => {
      const document = parse(`<!doctype html><body>${markupOf(jsonScript("data", data))}<p>after</p>`);
      const scripts = JSON.stringify(document, (key, value) =>
        key === "parentNode" ? undefined : value,
      ).split('"script"').length;
      assert.equal(scripts, 3, "one element: its nodeName and its tagName");
      const source = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(
        markupOf(jsonScript("data", data)),
      )![1]!;
      assert.deepEqual(JSON.parse(source), data);
      assert.doesNotMatch(source, /[<>&\u2028\u2029]/);
    }),
  );
});

test("inlineElement() refuses a source that would end its element", () => {
  assert.equal(markupOf(inlineElement("style", "a{}")), "<style>a{}</style>");
  for (const source of ["</script>", "</SCRIPT >", "</style>", "<!-- <script>"]) {
    assert.throws(() => inlineElement("script", source), RangeError);
  }
});

test("followableUrl() follows http and https only", () => {
  assert.equal(followableUrl("https://post.example/a?b=1"), "https://post.example/a?b=1");
  assert.equal(followableUrl("HTTP://post.example"), "http://post.example/");
  const others = [
    null,
    "",
    "post.example/a",
    "javascript:alert(1)",
    " java\nscript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "//post.example",
    "mailto:a@post.example",
  ];
  for (const address of others) assert.equal(followableUrl(address), null, String(address));
});
