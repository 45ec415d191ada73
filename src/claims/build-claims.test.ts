import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../../test/support/claims-of.ts";

const POST = {
  outlet: "Post",
  published: "2031-03-04T08:00:00Z",
  text: "{f:9..9:kill:person Nine people} were {v:kill killed} when the ferry struck the reef.",
};

test("buildClaims() makes a claim of a fact that one outlet alone tells in its own voice", () => {
  const alone = (text: string) =>
    claimsOf(POST, { ...POST, outlet: "Radio", text }).find(({ articles }) => articles.includes("radio"))
      ?.articles;
  assert.deepEqual(alone("Our crew {v:see saw} a tug leave the reef."), ["radio"]);
  assert.deepEqual(alone("The ferry was {v:inspect inspected} {d:2031-02-14 on 14 February}."), ["radio"]);
  const cases: readonly (readonly [because: string, text: string])[] = [
    ["scenery", "Grey light lay over the quay and the sheds."],
    ["a question", "Was the ferry {v:inspect inspected} {d:2031-02-14 on 14 February}?"],
    ["what lies years back", "A mill was {v:build built} beside the ferry {d:1974 in 1974}."],
    ["what says nothing of the story", "Bread is baked at dawn."],
    ["what only leads on", "A film {v:show shows} the ferry {d:2031-03-03 on Monday}:"],
    ["words of somebody", "“The ferry {v:sink sank} {d:2031-03-03 on Monday}.”"],
  ];
  for (const [because, text] of cases) assert.equal(alone(text), undefined, because);
});

test("buildClaims() puts the weightiest of one report first", () => {
  const texts = claimsOf(POST, {
    outlet: "Radio",
    text: "The ferry was {v:paint painted} {d:2031-02-14 on 14 February}. A video shows {f:3..3:kill:person three people} who were {v:kill killed} aboard the ferry.",
  }).flatMap(({ text, articles }) => (articles[0] === "radio" ? [text] : []));
  assert.match(texts[0]!, /^A video/u);
});

test("buildClaims() tells which report had a claim first, where times tell", () => {
  const firstOf = (...published: readonly (string | undefined)[]) =>
    claimsOf(
      ...published.map((at, i) => ({
        outlet: `Outlet ${i + 1}`,
        text: POST.text,
        ...(at === undefined ? {} : { published: at }),
      })),
    )[0]?.first;
  assert.equal(firstOf("2031-03-04T09:00:00Z", "2031-03-04T08:00:00Z"), "outlet-2");
  assert.equal(firstOf("2031-03-04", "2031-03-05T08:00:00Z"), "outlet-1");
  assert.equal(firstOf("2031-03-04", "2031-03-04T08:00:00Z"), null);
  assert.equal(firstOf("2031-03-04T08:00:00Z", undefined), null);
  assert.equal(firstOf("2031-03-04T08:00:00Z"), null);
});

test("buildClaims() tells a claim without a verb together with who makes it", () => {
  const council = {
    outlet: "Herald",
    text: "{source The council} {cue expects} {content a deficit of {f:4..4 4 percent}}.",
  };
  const texts = claimsOf(council, POST).map(({ text }) => text);
  assert.ok(texts.includes("The council expects a deficit of 4 percent"), texts.join("\n"));
});
