/**
 * The version of the page that the site has now, as its head says it under this name; undefined when it cannot be had. It is asked of the site itself,
 * past whatever is kept on the device.
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
