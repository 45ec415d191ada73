import assert from "node:assert/strict";
import { test } from "node:test";
import { countryOfAddress } from "./country-of-address.ts";

test("countryOfAddress() reads the country’s letters, and none where they are anybody’s", () => {
  for (const [url, country] of [
    ["https://courier.example.no/2031/ferry", "NO"],
    ["https://www.courier.co.uk:8080/", "GB"],
    ["https://courier.example/ferry", null],
    ["https://courier.tv/no", null],
    ["https://courier.eu", null],
    ["https://192.0.2.1/", null],
    ["courier.no", null],
    ["", null],
    [null, null],
  ] as const) {
    assert.equal(countryOfAddress(url), country, String(url));
  }
});
