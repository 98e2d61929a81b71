import { isServed } from "../../data/dataset/fetch-json.ts";

/** Whether a node is the element by which a translating browser replaces a text node. */
function isTranslation(node: Node | null | undefined): node is Node {
  return node?.nodeName === "FONT";
}

/**
 * Makes React robust against the translation of the page by the browser, which replaces text nodes that React still references by elements
 * of its own. From now on, an operation of React on such a text node (change, removal, insertion before) applies to its replacement. React
 * has no solution of its own: https://github.com/facebook/react/issues/11538
 */
export function tolerateTranslation(root: Node): void {
  const replacements = new WeakMap<Node, Node>();
  const observer = new MutationObserver(observe);
  observer.observe(root, { childList: true, subtree: true });

  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    removeChild.call(this, replacementOf(child, this));
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    return insertBefore.call(this, node, before && replacementOf(before, this)) as T;
  };

  function replacementOf(child: Node, parent: Node): Node {
    if (child.parentNode === parent) return child;
    observe(observer.takeRecords());
    return replacements.get(child) ?? child;
  }

  function observe(records: readonly MutationRecord[]): void {
    for (const { type, target, removedNodes, addedNodes, previousSibling } of records) {
      if (type === "characterData") restore(target);
      const [removed] = removedNodes;
      const replacement = [addedNodes[0], previousSibling].find(isTranslation);
      if (!(removed instanceof Text) || replacement === undefined) continue;
      replacements.set(removed, replacement);
      observer.observe(removed, { characterData: true });
    }
  }

  /** Puts the text node that React has changed back in place of its translation; the browser translates it again. */
  function restore(text: Node): void {
    const replacement = replacements.get(text);
    if (text.parentNode === null) replacement?.parentNode?.replaceChild(text, replacement);
  }
}

/** The file that an error of `import()` names in Chromium and Firefox; WebKit names none. */
const FILE = /\S+\.js/;

/**
 * Calls `report` when code of the page is refused a second time although the site serves it. Browsers keep the first failure of a module until
 * the page is reloaded (Chromium 150, Firefox, WebKit). WebKit keeps the HTTP answer even beyond a reload, unless `fetch` requests the file:
 * this function does so, for every preloaded module where the error names no file.
 */
export function watchLostCode(page: Window, report: () => void): void {
  const refused = new Set<string>();
  // Vite dispatches this event when an import of the page fails.
  page.addEventListener("vite:preloadError", async ({ payload: { message } }) => {
    const [file] = FILE.exec(message) ?? [""];
    const isAgain = refused.has(file);
    refused.add(file);
    if (isAgain && (await areServed(file === "" ? askedFiles(page.document) : [file]))) report();
  });
}

async function areServed(files: readonly string[]): Promise<boolean> {
  return (await Promise.all(files.map(isServed))).every((isThere) => isThere);
}

function askedFiles(page: Document): readonly string[] {
  return [...page.querySelectorAll<HTMLLinkElement>("link[rel=modulepreload]")].map(({ href }) => href);
}
