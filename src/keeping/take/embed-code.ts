export interface EmbedCode {
  readonly address: string;
  /** Accessible name of the frame. */
  readonly title: string;
  /** In CSS pixels. */
  readonly height: number;
}

/**
 * HTML that shows the compact form in another page. It sends no referrer (`referrerpolicy`), loads when it is near the screen (`loading`),
 * has the width of its container, and allows geolocation and the clipboard, for which the map may ask permission.
 */
export function embedCode({ address, title, height }: EmbedCode): string {
  const attributes = {
    src: address,
    title,
    width: "100%",
    height: String(height),
    style: "border:0",
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
