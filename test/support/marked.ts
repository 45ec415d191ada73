/**
 * Marked text with roles that may stand inside one another: `{content “No,”} {cue said} {source Kim}.`
 *
 * The marks are taken out to make the input and put back from the result, so that a failure is a readable
 * diff. Marks nest but do not cross. (For things with a value, one after another, see `marked-values.ts`.)
 */

export interface Role {
  readonly start: number;
  readonly end: number;
  /** Without blanks and braces. */
  readonly role: string;
}

const OPENING = /\{\S+ /g;

export function withoutRoles(marked: string): string {
  return marked.replace(OPENING, "").replaceAll("}", "");
}

/** Of roles that begin together the longer one is put outside; crossing roles make a text that cannot be read back. */
export function withRoles(text: string, roles: readonly Role[]): string {
  const opening = roles.toSorted((a, b) => a.start - b.start || b.end - a.end || (a.role < b.role ? -1 : 1));
  const closing = roles.map(({ end }) => end).sort((a, b) => a - b);
  let marked = "";
  let at = 0;
  let nextOpening = 0;
  let nextClosing = 0;
  while (nextOpening < opening.length || nextClosing < closing.length) {
    const start = opening[nextOpening]?.start ?? Number.POSITIVE_INFINITY;
    const end = closing[nextClosing] ?? Number.POSITIVE_INFINITY;
    const position = Math.min(start, end);
    marked += text.slice(at, position);
    if (end <= start) nextClosing++;
    marked += end <= start ? "}" : `{${opening[nextOpening++]!.role} `;
    at = position;
  }
  return marked + text.slice(at);
}

/** The roles of a marked text, by their place in it without marks; a role without its brace ends with the text. */
export function rolesIn(marked: string): readonly Role[] {
  const roles: Role[] = [];
  const open: { readonly start: number; readonly role: string }[] = [];
  let length = 0;
  for (const [part, role] of marked.matchAll(/\{(\S+) |\}|[^{}]+|\{/g)) {
    if (role !== undefined) open.push({ start: length, role });
    else if (part === "}") roles.push({ ...open.pop()!, end: length });
    else length += part.length;
  }
  return roles;
}
