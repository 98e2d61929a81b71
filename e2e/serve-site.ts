import { SiteCopy } from "./site-copy.ts";

/** Serves the built site during all tests, on the port of playwright.config.ts. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const site = await SiteCopy.start("/", Number(process.env["E2E_PORT"]));
  return () => site.goesAway();
}
