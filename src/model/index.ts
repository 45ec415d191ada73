/** The nouns of the program: plain readonly objects that survive JSON. No I/O, no classes, no logic beyond spans. */
export * from "./article.ts";
export * from "./attribution.ts";
export * from "./check.ts";
export * from "./date.ts";
export * from "./figure.ts";
export * from "./mention.ts";
export * from "./names.ts";
export * from "./outlet.ts";
export * from "./place.ts";
export * from "./problem.ts";
export * from "./reading.ts";
export * from "./report.ts";
export * from "./span.ts";
export * from "./stories.ts";
export * from "./token.ts";
export * from "./trace.ts";
export * from "./vectors.ts";
