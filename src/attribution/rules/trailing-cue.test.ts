import { checkRule } from "../../../test/support/check-attributions.ts";

const check = checkRule("trailing-cue");

check(
  "takes the sentence up to the comma",
  "{content The ferry had no radio}, {source port officials} {cue said} on Monday.",
  "{content About 900 divers and firefighters have crossed the strait since April}, {source the Norland Ministry of Transport} {cue said} in a statement.",
  "{content There were at least 300 people in the hall}, {source school officials} {cue said}, citing the list kept at the door.",
  "{content As many as 700 guards are at the quay}, {source the opposition New Harbor movement} {cue said} on Tuesday, hours after the march broke up.",
  "{content At least nine crew members were rescued from the water overnight}, {source the Norland Coast Guard and the harbor police} {cue said}.",
  "{content The plant will stay closed until inspectors finish their work}, {source a spokeswoman for the Meridian Power Company} {cue said}.",
);
check(
  "takes a source with a name in apposition, or described by a clause",
  "{content The ferry left the quay with its doors open}, {source Ostvik's mayor, Karin Solberg}, {cue said} on Tuesday morning.",
  "{content The first patients arrived shortly after midnight}, {source Dr. Lena Brandt, the hospital's director}, {cue said}.",
  "{content The lights were out}, {source Tom Vale, who runs the port}, {cue said}.",
  "{content The bridge was never inspected after the flood}, {source two people briefed on the talks} {cue said} on condition of anonymity.",
);
check(
  "leaves out the dateline and an opening conjunction",
  "OSTVIK (Meridian) — {content Rescue boats reached the island at dawn}, {source the regional governor} {cue said} in an interview.",
  "But {content the gate was never closed}, {source two guards} {cue said}.",
);
check(
  "takes a frame with its clause",
  "{content When the storm broke, the crew left the ship}, {source the navy} {cue said}.",
  "{content In Ostvik the water rose by two meters}, {source the town hall} {cue said} on Sunday.",
);
check(
  "leaves alone frames, objects and sentences that go on",
  "After the storm, the mayor said little.",
  "When the ferry sank, the mayor said nothing.",
  "In a speech on Monday, the mayor said the dam would hold.",
  "On Tuesday, hours after the storm hit the coast, port officials said the quay had been closed.",
  "The crew left the ship, the captain said goodbye, and the band played.",
  "The mayor arrived late, and officials said they had waited.",
  "The man who ran the port, officials said on Monday, had fled.",
  "In the year that followed, the mayor said on Monday, crews worked day and night.",
  "The ferry sank, I said.",
);
