import type { DataVersion, PlaceChange } from "../domain/history/history.ts";
import { SOURCES_PATH } from "../ui/shell/paths.ts";
import { FORMAT, PLAIN_WORDS, WORDS } from "./plain-words.ts";

/** Feed (RFC 4287) of the changes of the data, beside them. */
export const CHANGES_FEED = "data/changements.atom";

/** From the feed's folder to the page with it. */
const SECTION = `../${SOURCES_PATH}`;

/** Drawn once, for the feed of every site without an address. */
const OWN_UUID = "urn:uuid:6d0c1f4e-93b7-8a52-b1e6-";

/**
 * The versions of the data as an Atom feed (RFC 4287), an entry for each, from the latest to the first. A version has a day and no hour: its
 * time is midnight, UTC. Identifiers are tag URIs (RFC 4151) of the site's host, or without its address, names made from the date: a publisher
 * who sets the address later changes them once. Links are relative, as in every page, and start from the feed's own address.
 * @param siteUrl with a final slash; undefined when the build has no SITE_URL
 */
export function writeAtomFeed(versions: readonly DataVersion[], siteUrl: string | undefined): string {
  const first = versions.at(-1)?.date ?? "";
  const latest = versions[0]?.date ?? "";
  const idOf = (name: string) => identifier(siteUrl, first, name);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<id>${escapeXml(idOf(""))}</id>
<title>${escapeXml(`${WORDS.appName} – ${PLAIN_WORDS.changes}`)}</title>
<updated>${timeOf(latest)}</updated>
<author><name>${escapeXml(WORDS.appName)}</name></author>
<link rel="alternate" type="text/html" href="${escapeXml(addressOf(SECTION, siteUrl))}"/>
${siteUrl === undefined ? "" : `<link rel="self" type="application/atom+xml" href="${escapeXml(siteUrl + CHANGES_FEED)}"/>\n`}${versions
  .map((version) => writeEntry(version, version.date === first, idOf(version.date), addressOf(SECTION, siteUrl)))
  .join("")}</feed>
`;
}

function writeEntry({ date, places, changes }: DataVersion, isFirst: boolean, id: string, address: string): string {
  const title = PLAIN_WORDS.changesOf(FORMAT.date(date));
  const lines = isFirst
    ? [`${PLAIN_WORDS.changesFirst}, ${WORDS.places({ count: places })}.`]
    : [`${PLAIN_WORDS.changed(changes.length)}.`, ...changes.map(writeChange)];
  return `<entry>
<id>${escapeXml(id)}</id>
<title>${escapeXml(title)}</title>
<updated>${timeOf(date)}</updated>
<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>
<content type="text">${escapeXml(lines.join("\n"))}</content>
</entry>
`;
}

/** "Changé : France services de Gap, Gap (05). Téléphone, Horaires." */
function writeChange({ kind, name, commune, departement, fields }: PlaceChange): string {
  const where = [commune, departement && `(${departement})`].filter(Boolean).join(" ");
  const what = fields.map(({ field }) => PLAIN_WORDS.changeFields[field]).join(", ");
  const line = `${PLAIN_WORDS.changeKinds[kind]}\u00a0: ${[name, where].filter(Boolean).join(", ")}.`;
  return what === "" ? line : `${line} ${what}.`;
}

function addressOf(fromFeed: string, siteUrl: string | undefined): string {
  return siteUrl === undefined ? fromFeed : new URL(fromFeed, siteUrl + CHANGES_FEED).href;
}

/** Of the whole feed without a name. */
function identifier(siteUrl: string | undefined, first: string, name: string): string {
  if (siteUrl !== undefined && first !== "") {
    const { hostname, pathname } = new URL(siteUrl);
    return `tag:${hostname},${first}:${pathname}${CHANGES_FEED}${name === "" ? "" : `/${name}`}`;
  }
  // The form of a UUID of version 8 (RFC 9562), whose bits are the maker's own: its last digits are the date.
  return `${OWN_UUID}${name.replaceAll("-", "").padStart(12, "0")}`;
}

/** Without a version the feed is empty; it still needs a time. */
function timeOf(date: string): string {
  return `${date === "" ? "1970-01-01" : date}T00:00:00Z`;
}

/** Characters that XML 1.0 forbids are left out. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
