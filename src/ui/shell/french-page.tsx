import "./site-header.css";
import "./site-nav.css";
import { Mark } from "../symbols/icon.tsx";
import { ABOUT_PATH, DATA_PATH, LIST_PATH, STATEMENT_ID, TERRITORIES_PATH } from "./paths.ts";

/** The pages and views of the site, by their path: as in the navigation of the other pages. */
export const PAGES = [
  { path: "", name: "Trouver" },
  { path: "?vue=saisonniers", name: "Saisonniers" },
  { path: TERRITORIES_PATH, name: "Territoires" },
  { path: DATA_PATH, name: "Données" },
] as const;

const SITE = "Services alpins";

/** Plain links that join the pages of the site. For the French pages, each in a folder below that of the site. */
export function SiteHeader({ current }: { readonly current: typeof TERRITORIES_PATH | typeof DATA_PATH }) {
  return (
    <header className="site-header">
      <a className="site-name" href="../">
        <Mark size={28} /> {SITE}
      </a>
      <nav className="site-nav" aria-label="Vues">
        {PAGES.map(({ path, name }) => (
          <a
            key={path}
            href={path === current ? "./" : `../${path}`}
            aria-current={path === current ? "page" : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
    </header>
  );
}

/** Public bodies must say the state of accessibility; the lists are the second way to each page. For pages in French, in a folder of the site. */
export function SiteFooter() {
  return (
    <footer className="site-footer">
      <a href={`../${ABOUT_PATH}#${STATEMENT_ID}`}>Accessibilité : partiellement conforme</a>{" "}
      <a href={`../${LIST_PATH}`}>Tous les lieux, en liste</a>
    </footer>
  );
}

interface FrenchFaultProps {
  readonly text: string;
  readonly onRetry: () => void;
}

/** The message in place of a failed part of a page in French. */
export function FrenchFault({ text, onRetry }: FrenchFaultProps) {
  return (
    <div className="fault" role="alert">
      <p className="fault-title">{text}</p>
      <button type="button" className="button" onClick={onRetry}>
        Réessayer
      </button>
    </div>
  );
}
