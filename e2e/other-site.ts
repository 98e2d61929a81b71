import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Another site at another origin than ours ("localhost" and 127.0.0.1 are two sites to a browser). A server of its own, for
 * browsers frame a page of this machine only in a page that comes from this machine: one that a test makes up comes from nowhere.
 */
export interface OtherSite {
  /** With a slash at its end. */
  readonly address: string;
  /** HTML by path, without the slash. */
  readonly pages: Map<string, string>;
  close(): void;
}

export async function startOtherSite(): Promise<OtherSite> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const html = pages.get((request.url ?? "/").slice(1));
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(html ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    pages,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
