/** Marks a field whose text the page stores, so that a reload does not lose it. */
const KEPT_FIELD = "data-kept";

const WRITTEN_IN = `textarea, input:is([type="text"], [type="search"], [type="email"], [type="tel"], [type="url"], [type="number"], :not([type]))`;

/**
 * Tracks the text fields in which the person types. Returns a function that tells whether a reload would lose something: a field that still
 * contains the typed text. Typed text counts as unsaved unless the field is marked.
 */
export function watchTyped(page: Document): () => boolean {
  // A Map would keep each removed field, and the view that contained it, in memory.
  const written = new WeakMap<Element, string>();
  page.addEventListener(
    "input",
    ({ target }) => {
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (isField && target.matches(WRITTEN_IN) && !target.hasAttribute(KEPT_FIELD)) written.set(target, target.value);
    },
    true,
  );
  return () => {
    // A field whose text the page has changed since, for example to the chosen name, has served.
    return [...page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(WRITTEN_IN)].some((field) => {
      const text = written.get(field);
      return text !== undefined && text.trim() !== "" && field.value === text;
    });
  };
}
