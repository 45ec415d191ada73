import assert from "node:assert/strict";
import test from "node:test";
import { attributionsIn, checkRule } from "../../../test/support/check-attributions.ts";

const check = checkRule("quoted-as-saying");

check(
  "reads the passive",
  "{content “The dam will hold,”} {source Ruiz} {cue was quoted as saying}.",
  "{source The mayor} {cue was quoted as saying} {content that the dam was safe}.",
);
check(
  "makes the one quoted the source",
  "Meridian News Agency {cue quoted} {source Ana Ruiz} as saying {content that the lights were out}.",
);
check("leaves alone prices and examples", "The dealer quoted a price of 40 crowns.", "She cited the law.");

test("quoted-as-saying makes the one who quotes a carrier", () => {
  const [found] = attributionsIn("Meridian News Agency quoted Ana Ruiz as saying that the lights were out.");
  assert.deepEqual(found?.via, ["Meridian News Agency"]);
});
