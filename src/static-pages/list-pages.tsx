import type { CommunesAndEpcis } from "../data/public-data/commune-columns.ts";
import { phoneOf } from "../domain/answer/choose-answer.ts";
import { telephoneAddress } from "../domain/contact/contact-way.ts";
import type { Place } from "../domain/place.ts";
import { type Commune, DEPARTEMENTS, type Departement } from "../domain/territory.ts";
import { ABOUT_PATH, LIST_PATH } from "../ui/shell/paths.ts";
import type { PlainPage } from "./plain-page.tsx";
import { COMMUNE_WORDS, PLAIN_WORDS, WORDS } from "./plain-words.ts";
import { communePath, departementPath, figuresOf, placePath, type SitePath, wayUp } from "./site-address.ts";

const { compare } = new Intl.Collator("fr");

/** The page of the départements, and for each département the page of its places by commune. */
export function listPages(points: readonly Place[], communes: readonly Commune[]): readonly PlainPage[] {
  const inside = DEPARTEMENTS.map((departement) => ({
    departement,
    places: points.filter(({ codeDepartement }) => codeDepartement === departement.code),
    communes: communes.filter(({ codeDepartement }) => codeDepartement === departement.code),
  }));
  return [indexPage(inside), ...inside.map(departementPage)];
}

interface DepartementPlaces {
  readonly departement: Departement;
  readonly places: readonly Place[];
  readonly communes: readonly Commune[];
}

function indexPage(inside: readonly DepartementPlaces[]): PlainPage {
  return {
    path: LIST_PATH,
    title: PLAIN_WORDS.list,
    description: PLAIN_WORDS.listPurpose,
    content: (
      <>
        <p>{PLAIN_WORDS.listPurpose}</p>
        <ul className="choices">
          {inside.map(({ departement, places }) => (
            <li key={departement.code}>
              <a href={`${departement.code}/`}>{label(departement)}</a>, {WORDS.places({ count: places.length })}
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

function departementPage({ departement, places, communes: own }: DepartementPlaces): PlainPage {
  const path = departementPath(departement.code);
  const up = wayUp(path);
  const communes = byCommune(places);
  return {
    path,
    title: PLAIN_WORDS.listOf(label(departement)),
    description: `${WORDS.appPurpose} : ${label(departement)}, ${WORDS.places({ count: places.length })}.`,
    content: (
      <>
        <p>
          <a href={up + LIST_PATH}>{PLAIN_WORDS.allDepartements}</a>
        </p>
        <p>{PLAIN_WORDS.checked}</p>
        {communes.map(([commune, inCommune]) => (
          <section key={commune}>
            <h2>{commune}</h2>
            <ul>
              {inCommune.map((place) => (
                <PlaceLine key={place.id} place={place} up={up} />
              ))}
            </ul>
          </section>
        ))}
        <CommunePages communes={own} up={up} />
        <p>
          <a href={up + figuresOf(departement.code)}>{PLAIN_WORDS.accessOf}</a>
        </p>
      </>
    ),
  };
}

function CommunePages({ communes, up }: { readonly communes: readonly Commune[]; readonly up: string }) {
  if (communes.length === 0) return null;
  return (
    <section>
      <h2>{COMMUNE_WORDS.all}</h2>
      <p>
        {[...communes]
          .sort((a, b) => compare(a.name, b.name))
          .map((commune) => (
            <a key={commune.code} className="next" href={up + communePath(commune)}>
              {commune.name}
            </a>
          ))}
      </p>
    </section>
  );
}

/** In the order of the list of the map's page. */
function byCommune(places: readonly Place[]): readonly (readonly [string, readonly Place[]])[] {
  const groups = new Map<string, Place[]>();
  for (const place of [...places].sort((a, b) => compare(a.commune, b.commune) || compare(a.name, b.name))) {
    const group = groups.get(place.commune);
    if (group === undefined) groups.set(place.commune, [place]);
    else group.push(place);
  }
  return [...groups];
}

function PlaceLine({ place, up }: { readonly place: Place; readonly up: string }) {
  const phone = phoneOf(place);
  return (
    <li>
      <a href={up + placePath(place.id)}>{place.name}</a>
      {`, ${place.categories.map((category) => WORDS.categories[category]).join(", ")}`}
      {phone !== undefined && (
        <>
          {", "}
          <a href={telephoneAddress(phone)}>{phone}</a>
        </>
      )}
    </li>
  );
}

function label({ name, code }: Departement): string {
  return `${name} (${code})`;
}

const LIST_PATHS: readonly SitePath[] = [LIST_PATH, ...DEPARTEMENTS.map(({ code }) => departementPath(code))];

/**
 * A sitemap (https://www.sitemaps.org/protocol.html): the map, the lists, the page of each place and commune, and the figures of each département,
 * EPCI and commune. Without dates: the data have the dates of sources, not of page changes.
 */
export function writeSitemap(siteUrl: string, places: readonly Place[], { communes, epcis }: CommunesAndEpcis): string {
  const territories = [...DEPARTEMENTS, ...epcis, ...communes].map(({ code }) => figuresOf(code));
  const pages = [...LIST_PATHS, ...places.map(({ id }) => placePath(id)), ...communes.map(communePath)];
  const paths = ["", ABOUT_PATH, ...pages, ...territories];
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<url><loc>${(siteUrl + path).replaceAll("&", "&amp;")}</loc></url>`).join("\n")}
</urlset>
`;
}

/** Writes robots.txt: robots may read everything, and find the sitemap. Robots request it at the root of a host only. */
export function writeRobots(siteUrl: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${siteUrl}sitemap.xml\n`;
}
