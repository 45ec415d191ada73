/** How a line ends that names those whose reporting was used: “Meridian News Agency contributed to this report.” */
export const creditEndings: readonly string[] = [
  "contributed to this report",
  "contributed reporting",
  "contributed to this story",
  "contributed to this article",
];
