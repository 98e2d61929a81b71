/**
 * The version that the site publishes now, from the meta element of this name in its page; undefined when the request fails. Bypasses every
 * cache of the device.
 */
export async function readPublishedVersion(metaName: string): Promise<string | undefined> {
  try {
    const response = await fetch(import.meta.env.BASE_URL, { cache: "no-store" });
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return page.querySelector<HTMLMetaElement>(`meta[name="${metaName}"]`)?.content || undefined;
  } catch {
    return undefined;
  }
}
