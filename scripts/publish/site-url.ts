/**
 * The address under which the built site will be, from the environment variable SITE_URL: "https://carte.example.fr/alpes" gives it with
 * a slash at its end. Undefined where it is not set: the site then works anywhere, but names no absolute address.
 * @throws Error when it is set and no address of the web: links of a sitemap would be wrong in silence.
 */
export function readSiteUrl(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.search !== "" ||
    url.hash !== "" ||
    url.username !== ""
  ) {
    throw new Error(`SITE_URL is "${text}": an address as https://carte.example.fr/ is meant.`);
  }
  return url.href.replace(/\/?$/, "/");
}
