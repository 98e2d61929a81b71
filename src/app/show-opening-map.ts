/**
 * Shows the picture of the opening map under the map's canvas where the link is empty, and requests it at once, before the code and the
 * data: style sheets would request it when the page is laid out. The map removes the mark when it has drawn the same
 * (src/map/replace-opening-map.ts). The build names the pictures in the page's head (scripts/publish/publish-first-view.ts).
 */
export function showOpeningMap(page: Document, search: string, isDark: boolean): void {
  const name = isDark ? "opening-map-dark" : "opening-map-light";
  const address = page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  if (search !== "" || address === undefined) return;
  page.documentElement.dataset["openingMap"] = "";
  const image = new Image();
  image.fetchPriority = "high";
  image.src = address;
}
