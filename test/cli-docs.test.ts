/** docs/cli.md is derived from the program: its marked parts are what the program says of itself. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { COMMANDS, programOf } from "../src/cli/command-line.ts";
import { EXIT } from "../src/cli/exit-status.ts";
import { SECTIONS } from "../src/report/terminal/render-terminal.ts";

const PATH = "docs/cli.md";
const program = programOf("0.0.0");
// As in a pipe of 80 columns, whatever this test runs in.
for (const one of [program, ...program.commands]) {
  one.configureOutput({ getOutHelpWidth: () => 80, getErrHelpWidth: () => 80, getOutHasColors: () => false });
}

function helpOf(name: string): string {
  const command = name === "" ? program : program.commands.find((one) => one.name() === name)!;
  const parts: string[] = [];
  command.configureOutput({ writeOut: (part) => parts.push(part) });
  command.outputHelp();
  return parts.join("").trimEnd();
}

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
const PARTS: Readonly<Record<string, string>> = {
  "exit-status": [
    "| status | when |",
    "|---|---|",
    ...Object.values(EXIT).map(({ status, means }) => `| ${status} | ${means} |`),
  ].join("\n"),
  sections: [
    "| section | shows |",
    "|---|---|",
    ...SECTIONS.map(({ name, sentence }) => `| \`${name}\` | ${sentence} |`),
  ].join("\n"),
  ...Object.fromEntries(
    COMMANDS.flatMap(({ name, settings }) => [
      [`${name}-help`, `\`\`\`text\n${helpOf(name)}\n\`\`\``],
      [
        `${name}-options`,
        [
          "| option | default | what it does |",
          "|---|---|---|",
          ...settings.map(({ flags, default: value, sentence, choices }) => {
            const values =
              choices === undefined ? "" : `: ${choices.map((choice) => `\`${choice}\``).join(", ")}`;
            return `| \`${flags}\` | ${value ?? "–"} | ${sentence}${values} |`;
          }),
        ].join("\n"),
      ],
    ]),
  ),
};

for (const [name, wanted] of Object.entries(PARTS)) {
  test(`docs/cli.md has the program's own ${name}`, () => {
    const part = new RegExp(`(<!-- ${name} -->\n)([^]*?)(\n<!-- /${name} -->)`);
    const document = readFileSync(PATH, "utf8");
    if (process.env["UPDATE_GOLDEN"] === "1") {
      writeFileSync(
        PATH,
        document.replace(part, (_, open, _old, close) => `${open}${wanted}${close}`),
      );
    }
    const found = part.exec(readFileSync(PATH, "utf8"))?.[2];
    assert.equal(found, wanted, "if the program is right: UPDATE_GOLDEN=1");
  });
}

test("every example of the help is a command line that the program has", () => {
  for (const { name, examples } of COMMANDS) {
    assert.ok(examples.length > 0);
    for (const [line] of examples) {
      assert.match(line, new RegExp(`\\bcrossread ${name}\\b`));
      const options = COMMANDS.find((command) => command.name === name)!.settings.map(
        ({ flags }) => flags.split(" ")[0],
      );
      for (const [option] of line.matchAll(/--[a-z-]+/g))
        assert.ok(options.includes(option), `${option} in ${line}`);
    }
  }
});

test("every setting says what it does in one sentence", () => {
  for (const { settings } of COMMANDS) {
    for (const { flags, sentence } of settings) assert.match(sentence, /^\S.*[^.]$/, flags);
  }
});
