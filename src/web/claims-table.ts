/** Sorts and filters the table of claims. Every control is a real button, field or list, so keys just work. */
import type { PageWords } from "../report/html/page-data.ts";

export function makeClaimsTable(words: PageWords): { readonly focusWords: () => boolean } {
  const table = document.querySelector<HTMLTableElement>("#claims-table");
  const form = document.querySelector<HTMLFormElement>("#claims-filter");
  const search = document.querySelector<HTMLInputElement>("#claims-words");
  if (!table || !form || !search) return { focusWords: () => false };
  makeSortable(table, words);
  makeFilter(table, form, search, words);
  return {
    focusWords() {
      search.focus();
      return true;
    },
  };
}

function makeSortable(table: HTMLTableElement, words: PageWords): void {
  const headings = [...table.querySelectorAll<HTMLElement>("thead th[data-sort]")];
  for (const [column, heading] of headings.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.title = words.sortBy.replace("{column}", () => heading.textContent ?? "");
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const firstOrder = heading.classList.contains("carrier") ? "descending" : "ascending";
      const opposite = firstOrder === "ascending" ? "descending" : "ascending";
      const order = heading.ariaSort === firstOrder ? opposite : firstOrder;
      for (const other of headings) other.ariaSort = null;
      heading.ariaSort = order;
      sortRows(table, column, heading.dataset["sort"] === "number", order === "ascending" ? 1 : -1);
    });
  }
}

/** Stable, so that the order by one column is kept within the next. */
function sortRows(table: HTMLTableElement, column: number, asNumber: boolean, direction: 1 | -1): void {
  const body = table.tBodies[0];
  if (!body) return;
  const keyOf = (row: HTMLTableRowElement) => row.cells[column]?.dataset["value"] ?? "";
  const compare = (a: HTMLTableRowElement, b: HTMLTableRowElement) =>
    asNumber ? Number(keyOf(a)) - Number(keyOf(b)) : keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0;
  body.append(...[...body.rows].sort((a, b) => direction * compare(a, b)));
}

function makeFilter(
  table: HTMLTableElement,
  form: HTMLFormElement,
  search: HTMLInputElement,
  words: PageWords,
): void {
  const status = document.querySelector<HTMLSelectElement>("#claims-status");
  const outlet = document.querySelector<HTMLSelectElement>("#claims-outlet");
  const shown = document.querySelector<HTMLOutputElement>("#claims-shown");
  const rows = [...(table.tBodies[0]?.rows ?? [])].map((row) => ({
    row,
    text: (row.cells[0]?.textContent ?? "").toLowerCase(),
    carriers: (row.dataset["carriers"] ?? "").split(" "),
  }));
  const apply = () => {
    const wanted = search.value.trim().toLowerCase();
    let nShown = 0;
    for (const { row, text, carriers } of rows) {
      const isShown =
        text.includes(wanted) &&
        (!status?.value || row.dataset["status"] === status.value) &&
        (!outlet?.value || carriers.includes(outlet.value));
      row.hidden = !isShown;
      if (isShown) nShown++;
    }
    if (shown) {
      shown.value = words.claimsShown.replace("{n}", String(nShown)).replace("{total}", String(rows.length));
    }
  };
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
}
