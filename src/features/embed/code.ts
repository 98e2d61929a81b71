/** "100%": the whole width of the container. */
export type FrameWidth = number | "100%";

export interface EmbedCode {
  readonly address: string;
  /** Accessible name of the frame. */
  readonly title: string;
  /** In CSS pixels, or "100%". */
  readonly width: FrameWidth;
  readonly heightPx: number;
}

/**
 * HTML that shows the compact form in another page. It sends no referrer (`referrerpolicy`), loads when it is near the screen (`loading`),
 * is never wider than its container, and allows geolocation and the clipboard, for which the map may ask permission.
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
