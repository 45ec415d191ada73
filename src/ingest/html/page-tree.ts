/**
 * The tree of a page: as much of the DOM as @mozilla/readability asks for, and for every text node where
 * its characters stand in the markup.
 *
 * A whole DOM library costs a third of a second to load and forgets the places; Readability needs
 * little of one. It keeps and restores the page through `innerHTML`: here that is a ticket for a copy
 * of the subtree, so that the restored text nodes still know their places. Nothing in a page is run.
 * All walks are loops: a page may be as deep as it likes.
 */

/** `length` code units of a text node's data, from `at` on, come from `start` … `end` of the markup. */
export interface SourcePiece {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

export type PageNode = PageElement | PageText | PageComment;

const NO_NODES: readonly PageNode[] = [];

export class PageText {
  readonly nodeType = 3;
  readonly nodeName = "#text";
  readonly childNodes = NO_NODES;
  parentNode: PageElement | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;
  readonly pieces: readonly SourcePiece[];
  readonly data: string;
  constructor(data: string, pieces: readonly SourcePiece[] = []) {
    this.data = data;
    this.pieces = pieces;
  }
  get textContent(): string {
    return this.data;
  }
  get nextElementSibling(): PageElement | null {
    return elementFrom(this.nextSibling);
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

export class PageComment {
  readonly nodeType = 8;
  readonly nodeName = "#comment";
  readonly childNodes = NO_NODES;
  readonly textContent = "";
  parentNode: PageElement | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;
  readonly data: string;
  constructor(data: string) {
    this.data = data;
  }
  get nextElementSibling(): PageElement | null {
    return elementFrom(this.nextSibling);
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

export class PageAttribute {
  readonly name: string;
  value: string;
  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }
  cloneNode(): PageAttribute {
    return new PageAttribute(this.name, this.value);
  }
}

export class PageElement {
  readonly nodeType: number = 1;
  readonly localName: string;
  readonly tagName: string;
  readonly attributes: PageAttribute[];
  /** Given by the document to its own; Readability makes elements through it. */
  readonly ownerDocument: PageDocument;
  parentNode: PageElement | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;
  #children: PageElement[] | null = null;

  constructor(ownerDocument: PageDocument | null, name: string, attributes: PageAttribute[] = []) {
    this.ownerDocument = ownerDocument ?? (this as unknown as PageDocument);
    this.localName = name;
    this.tagName = name.toUpperCase();
    this.attributes = attributes;
  }

  get nodeName(): string {
    return this.tagName;
  }
  get id(): string {
    return this.getAttribute("id") ?? "";
  }
  set id(value: string) {
    this.setAttribute("id", value);
  }
  get className(): string {
    return this.getAttribute("class") ?? "";
  }
  set className(value: string) {
    this.setAttribute("class", value);
  }
  /** Only what hides an element. */
  get style(): { readonly display: string; readonly visibility: string } {
    const style = this.getAttribute("style") ?? "";
    return {
      display: /display\s{0,4}:\s{0,4}none/i.test(style) ? "none" : "",
      visibility: /visibility\s{0,4}:\s{0,4}hidden/i.test(style) ? "hidden" : "",
    };
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }
  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }
  setAttribute(name: string, value: string): void {
    const attribute = this.attributes.find((candidate) => candidate.name === name);
    if (attribute) attribute.value = value;
    else this.attributes.push(new PageAttribute(name, value));
  }
  setAttributeNode(attribute: PageAttribute): void {
    this.setAttribute(attribute.name, attribute.value);
  }
  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name);
    if (at >= 0) this.attributes.splice(at, 1);
  }

  get childNodes(): PageNode[] {
    const nodes: PageNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }
  get children(): PageElement[] {
    if (this.#children === null) {
      this.#children = [];
      for (let node = this.firstElementChild; node; node = node.nextElementSibling) this.#children.push(node);
    }
    return this.#children;
  }
  get firstElementChild(): PageElement | null {
    return elementFrom(this.firstChild);
  }
  get nextElementSibling(): PageElement | null {
    return elementFrom(this.nextSibling);
  }
  get previousElementSibling(): PageElement | null {
    let node = this.previousSibling;
    while (node && !(node instanceof PageElement)) node = node.previousSibling;
    return node;
  }

  appendChild<T extends PageNode>(node: T): T {
    return this.insertBefore(node, null);
  }
  insertBefore<T extends PageNode>(node: T, reference: PageNode | null): T {
    node.parentNode?.removeChild(node);
    const previous = reference ? reference.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = reference;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (reference) reference.previousSibling = node;
    else this.lastChild = node;
    this.#forgetChildren(node);
    return node;
  }
  removeChild<T extends PageNode>(node: T): T {
    if (node.previousSibling) node.previousSibling.nextSibling = node.nextSibling;
    else this.firstChild = node.nextSibling;
    if (node.nextSibling) node.nextSibling.previousSibling = node.previousSibling;
    else this.lastChild = node.previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    this.#forgetChildren(node);
    return node;
  }
  replaceChild<T extends PageNode>(node: PageNode, old: T): T {
    if (node === old) return old;
    this.insertBefore(node, old);
    return this.removeChild(old);
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }

  // Readability takes siblings from the front of a long list one by one: that must not cost the whole list.
  #forgetChildren(changed: PageNode): void {
    if (this.#children === null || !(changed instanceof PageElement)) return;
    if (changed.parentNode === null && this.#children[0] === changed) this.#children.shift();
    else this.#children = null;
  }

  get textContent(): string {
    const parts: string[] = [];
    for (const node of descendantsOf(this)) if (node.nodeType === 3) parts.push((node as PageText).data);
    return parts.join("");
  }

  getElementsByTagName(name: string): PageElement[] {
    const wanted = name.toLowerCase();
    return elementsOf(this, (element) => wanted === "*" || element.localName === wanted);
  }
  /** Lists of tag names only, `"h1,h2"`: all that Readability asks. */
  querySelectorAll(names: string): PageElement[] {
    const wanted = new Set(names.toLowerCase().split(","));
    return elementsOf(this, (element) => wanted.has(element.localName));
  }

  /** A ticket for a copy of what is inside; setting it puts that copy back. */
  get innerHTML(): string {
    return this.ownerDocument.keep(this);
  }
  set innerHTML(ticket: string) {
    this.ownerDocument.restore(this, ticket);
  }
}

export class PageDocument extends PageElement {
  override readonly nodeType = 9;
  readonly documentURI = "about:blank";
  readonly baseURI = "about:blank";
  readonly #kept: PageElement[] = [];

  constructor() {
    super(null, "#document");
  }
  get documentElement(): PageElement | null {
    return this.firstElementChild;
  }
  get body(): PageElement | null {
    return this.documentElement?.children.find((element) => element.localName === "body") ?? null;
  }
  get title(): string {
    return this.getElementsByTagName("title")[0]?.textContent ?? "";
  }
  createElement(name: string): PageElement {
    return new PageElement(this, name.toLowerCase());
  }
  createTextNode(data: string): PageText {
    return new PageText(data);
  }
  keep(element: PageElement): string {
    return `kept:${this.#kept.push(copyOf(element)) - 1}`;
  }
  restore(element: PageElement, ticket: string): void {
    while (element.firstChild) element.firstChild.remove();
    const kept = this.#kept[Number(ticket.slice("kept:".length))];
    if (!kept) return;
    const copy = copyOf(kept);
    while (copy.firstChild) element.appendChild(copy.firstChild);
  }
}

/** Every node below `root`, in document order; `root` itself is left out. */
export function* descendantsOf(root: PageElement): Generator<PageNode> {
  let node: PageNode | null = root.firstChild;
  while (node) {
    yield node;
    node = nextNode(node, root);
  }
}

/** The elements below `root` that are wanted, in document order. */
export function elementsOf(root: PageElement, isWanted: (element: PageElement) => boolean): PageElement[] {
  const elements: PageElement[] = [];
  let node: PageNode | null = root.firstChild;
  while (node) {
    if (node.nodeType === 1 && isWanted(node as PageElement)) elements.push(node as PageElement);
    node = nextNode(node, root);
  }
  return elements;
}

/** The node after `node` in document order, inside `root`; with `past`, after all that is in `node`. */
export function nextNode(node: PageNode, root: PageElement, past = false): PageNode | null {
  if (!past && node instanceof PageElement && node.firstChild) return node.firstChild;
  let from: PageNode = node;
  while (!from.nextSibling) {
    const parent: PageElement | null = from.parentNode;
    if (!parent || parent === root) return null;
    from = parent;
  }
  return from.nextSibling;
}

/** A deep copy, outside the tree; text nodes keep their places in the markup. */
export function copyOf(root: PageElement): PageElement {
  const copy = shallowCopyOf(root);
  let into = copy;
  let node: PageNode | null = root.firstChild;
  while (node) {
    const twin = node instanceof PageElement ? shallowCopyOf(node) : leafCopyOf(node);
    into.appendChild(twin);
    if (node instanceof PageElement && node.firstChild) {
      into = twin as PageElement;
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      into = into.parentNode ?? copy;
    }
    node = node?.nextSibling ?? null;
  }
  return copy;
}

function shallowCopyOf(element: PageElement): PageElement {
  const attributes = element.attributes.map((attribute) => attribute.cloneNode());
  return new PageElement(element.ownerDocument, element.localName, attributes);
}

function leafCopyOf(node: PageText | PageComment): PageText | PageComment {
  return node instanceof PageComment ? new PageComment(node.data) : new PageText(node.data, node.pieces);
}

function elementFrom(node: PageNode | null): PageElement | null {
  while (node && !(node instanceof PageElement)) node = node.nextSibling;
  return node;
}
