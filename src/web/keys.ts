/**
 * Keys beyond the browser's own: j and k between lines, / to the claims' filter, Esc out of the panel. The single
 * letters can be switched off, as WCAG 2.1.4 asks, and never act while something is being typed.
 */
import type { PageWords } from "../report/html/page-data.ts";

export interface KeyActions {
  /** True where there was something to close. */
  readonly closePanel: () => boolean;
  readonly findClaims: () => boolean;
}

export function makeKeys(words: PageWords, { closePanel, findClaims }: KeyActions): void {
  const lettersOn = makeSwitch(words.keysOn);
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      if (closePanel()) event.preventDefault();
      return;
    }
    if (!lettersOn() || isTyping(event.target)) return;
    const acted =
      (event.key === "j" && step(1)) ||
      (event.key === "k" && step(-1)) ||
      (event.key === "/" && findClaims());
    if (acted) event.preventDefault();
  });
}

/** A check box in the page's account of its keys; on at first. */
function makeSwitch(label: string): () => boolean {
  const place = document.getElementById("keys-switch");
  if (place === null) return () => true;
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = true;
  const element = document.createElement("label");
  element.append(box, ` ${label}`);
  place.append(element);
  place.hidden = false;
  return () => box.checked;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=checkbox]), select, textarea");
}

/** Moves focus to the next line that opens words: from where focus is, else from the top of what is seen. */
function step(direction: 1 | -1): boolean {
  const lines = [...document.querySelectorAll<HTMLElement>("a.line, a.mark")].filter((line) =>
    line.checkVisibility(),
  );
  const focused = document.activeElement;
  const at = focused instanceof HTMLElement ? lines.indexOf(focused) : -1;
  const firstSeen = lines.findIndex((line) => line.getBoundingClientRect().top >= 0);
  const line = lines[at >= 0 ? at + direction : firstSeen];
  if (line === undefined) return false;
  line.focus({ preventScroll: true });
  line.scrollIntoView({ block: "nearest" });
  return true;
}
