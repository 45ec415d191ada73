/** One article as events are read from it: its trees, its phrases, and which of its tokens are times. */
import type { Syntax } from "../../attribution/syntax.ts";
import type { Story, StoryArticle } from "../story.ts";
import type { Demonyms, Participants } from "./participants.ts";

export interface Reader {
  readonly story: Story;
  readonly article: StoryArticle;
  readonly syntax: Syntax;
  readonly participants: Participants;
  readonly demonyms: Demonyms;
  /** Token → true where it is part of a date. */
  readonly isTime: (token: number) => boolean;
}
