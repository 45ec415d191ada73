/** The rows that ship: agencies, and a file for each continent. docs/outlets.md says what a row may say. */
import { africa } from "./africa.ts";
import { agencies } from "./agencies.ts";
import { asia } from "./asia.ts";
import { europe } from "./europe.ts";
import { latinAmerica } from "./latin-america.ts";
import { northAmerica } from "./north-america.ts";
import { oceania } from "./oceania.ts";

export const rows: readonly string[] = [agencies, africa, asia, europe, latinAmerica, northAmerica, oceania];
