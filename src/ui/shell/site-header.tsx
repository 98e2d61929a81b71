import "./site-header.css";
import { Mark } from "../symbols/mark.tsx";

/** The pages of the site, by their folder. */
const PAGES = [
  { folder: "", name: "Trouver un lieu" },
  { folder: "territoires/", name: "Territoires" },
  { folder: "donnees/", name: "Données" },
] as const;

const SITE = "Services alpins";

/** Plain links that join the pages of the site. For the French pages, each in a folder below that of the site. */
export function SiteHeader({ current }: { readonly current: Exclude<(typeof PAGES)[number]["folder"], ""> }) {
  return (
    <header className="site-header">
      <a className="site-name" href="../">
        <Mark size={28} /> {SITE}
      </a>
      <nav aria-label={SITE}>
        {PAGES.map(({ folder, name }) => (
          <a
            key={folder}
            href={folder === current ? "./" : `../${folder}`}
            aria-current={folder === current ? "page" : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
    </header>
  );
}
