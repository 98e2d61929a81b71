/** Whether the site serves a file of the page now. */
export async function isServed(file: string): Promise<boolean> {
  try {
    return (await fetch(file)).ok;
  } catch {
    return false;
  }
}
