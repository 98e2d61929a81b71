/** Whether a node is what translating browsers put in the place of a text. */
function isTranslation(node: Node | null | undefined): node is Node {
  return node?.nodeName === "FONT";
}

/**
 * Lets a browser translate the page: it puts elements of its own in the place of texts that React still holds. From now on what is done to such a
 * text (written anew, taken away, put something before) is done to what stands in its place. React knows no way of its own:
 * https://github.com/facebook/react/issues/11538
 */
export function bearTranslation(root: Node): void {
  const standIns = new WeakMap<Node, Node>();
  const observer = new MutationObserver(note);
  observer.observe(root, { childList: true, subtree: true });

  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    removeChild.call(this, inPlaceOf(child, this));
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    return insertBefore.call(this, node, before && inPlaceOf(before, this)) as T;
  };

  function inPlaceOf(child: Node, parent: Node): Node {
    if (child.parentNode === parent) return child;
    note(observer.takeRecords());
    return standIns.get(child) ?? child;
  }

  function note(records: readonly MutationRecord[]): void {
    for (const { type, target, removedNodes, addedNodes, previousSibling } of records) {
      if (type === "characterData") putBack(target);
      const [gone] = removedNodes;
      const standIn = [addedNodes[0], previousSibling].find(isTranslation);
      if (!(gone instanceof Text) || standIn === undefined) continue;
      standIns.set(gone, standIn);
      observer.observe(gone, { characterData: true });
    }
  }

  /** What React has written stands there again, and is translated anew. */
  function putBack(text: Node): void {
    const standIn = standIns.get(text);
    if (text.parentNode === null) standIn?.parentNode?.replaceChild(text, standIn);
  }
}
