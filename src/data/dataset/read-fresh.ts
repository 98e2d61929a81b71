/** Text of a file that the site publishes now, past every cache of the device; undefined when it cannot be had. */
export async function readFresh(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { cache: "no-store" });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
