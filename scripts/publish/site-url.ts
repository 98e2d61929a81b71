/**
 * The address of the built site, from the environment variable SITE_URL, with a final slash: "https://carte.example.fr/alpes" gives
 * "https://carte.example.fr/alpes/". Undefined when it is not set: the site works anywhere, but names no absolute address.
 * @throws Error when it is not a web address, since the links of the sitemap would be wrong.
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
    throw new Error(`SITE_URL is "${text}": expected an address such as https://carte.example.fr/.`);
  }
  return url.href.replace(/\/?$/, "/");
}
