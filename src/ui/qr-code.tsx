import "./qr-code.css";
import { encode } from "uqr";

/** A longer link makes modules that no camera tells apart on a page (0.35 mm at 28 mm): the link itself stands beside the code. */
const MOST_CHARACTERS = 320;

/**
 * A QR code: dark modules on white, with the quiet zone of four modules that the standard requires (ISO/IEC 18004); nothing for a text that
 * is too long to be scanned from paper.
 */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  if (text.length > MOST_CHARACTERS) return null;
  const { size, data } = encode(text, { ecc: "M", border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return (
    <svg className="qr-code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <path d={path} />
    </svg>
  );
}
