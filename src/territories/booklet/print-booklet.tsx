import { createRoot } from "react-dom/client";
import { Booklet } from "./booklet.tsx";
import type { TerritoryDocument } from "./document.ts";

/** The faces of the printed texts. */
const FACES = [400, 700].map((weight) => `${weight} 16px "Atkinson Hyperlegible Next"`);

/** Opens the browser's print window with the booklet; resolves when that window is closed. The rest of the page is left as it is. */
export async function printBooklet(about: TerritoryDocument): Promise<void> {
  // A face that fails to load has its fallback.
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
  const holder = document.createElement("div");
  holder.hidden = true;
  document.body.append(holder);
  const root = createRoot(holder);
  await new Promise<void>((resolve) => root.render(<Booklet document={about} onPrinted={resolve} />));
  root.unmount();
  holder.remove();
}
