/** A text as the address of a page on the web; undefined when it is none, so that no text becomes a link that runs something. */
export function webAddress(text: string): URL | undefined {
  if (!/^https?:\/\//i.test(text)) return undefined;
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
