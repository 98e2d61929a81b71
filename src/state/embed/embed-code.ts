/** "100%": all the room that the other page gives. */
export type FrameWidth = number | "100%";

export interface EmbedCode {
  readonly address: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** In CSS pixels, or all the room. */
  readonly width: FrameWidth;
  readonly heightPx: number;
}

/**
 * The HTML that shows the compact form in another page. It tells this site nothing of that page (`referrerpolicy`), asks for
 * nothing until it is near the screen (`loading`), never gets wider than its column, and passes on the two permissions
 * that the map may ask its reader for: to know where they are, and to copy.
 */
export function embedCode({ address, title, width, heightPx }: EmbedCode): string {
  const attributes = {
    src: address,
    title,
    width: String(width),
    height: String(heightPx),
    style: "border:0;max-width:100%",
    loading: "lazy",
    referrerpolicy: "no-referrer",
    allow: "geolocation; clipboard-write",
  };
  const text = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${text.join(" ")}></iframe>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "'": "&#39;",
  "<": "&lt;",
  ">": "&gt;",
};

function escapeAttribute(text: string): string {
  return text.replaceAll(/[&"'<>]/g, (mark) => ENTITIES[mark] ?? mark);
}
