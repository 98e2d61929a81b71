/** Marks a field whose text is taken over by the page when it is left: a reload loses nothing of it. */
const KEPT_FIELD = "data-kept";

const WRITTEN_IN = `textarea, input:is([type="text"], [type="search"], [type="email"], [type="tel"], [type="url"], [type="number"], :not([type]))`;

/**
 * Watches which fields the person writes in. Gives a function that tells whether one of them still stands in the page with what was written, or a
 * dialog is open: that would be lost by a reload. Usual here: nothing that is written is kept, unless the field says so.
 */
export function watchTyped(page: Document): () => boolean {
  const written = new Map<HTMLInputElement | HTMLTextAreaElement, string>();
  page.addEventListener(
    "input",
    ({ target }) => {
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (isField && target.matches(WRITTEN_IN) && !target.hasAttribute(KEPT_FIELD)) written.set(target, target.value);
    },
    true,
  );
  return () => {
    for (const field of written.keys()) if (!field.isConnected) written.delete(field);
    // Where the page has put something else into the field since, as the name of what was chosen, the text has served.
    const isHeld = [...written].some(([field, text]) => text.trim() !== "" && field.value === text);
    return isHeld || page.querySelector("dialog[open]") !== null;
  };
}
