import { ABOUT_PATH, LIST_PATH, STATEMENT_ID } from "./about-path.ts";

/** Public bodies must say the state of accessibility; the lists are the second way to each page. For pages in French, in a folder of the site. */
export function SiteFooter() {
  return (
    <footer className="site-footer">
      <a href={`../${ABOUT_PATH}#${STATEMENT_ID}`}>Accessibilité : partiellement conforme</a>{" "}
      <a href={`../${LIST_PATH}`}>Tous les lieux, en liste</a>
    </footer>
  );
}
