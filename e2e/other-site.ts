import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Another site at another origin ("localhost" and 127.0.0.1 are two sites to a browser). It needs a server, since browsers embed a local
 * page only in pages of this machine: a routed page has no such address.
 */
export interface OtherSite {
  /** With a final slash. */
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
