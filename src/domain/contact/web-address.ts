/** Parses the address of a web page; undefined for other texts, so that no text becomes a link that runs code. */
export function webAddress(text: string): URL | undefined {
  if (!/^https?:\/\//i.test(text)) return undefined;
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
