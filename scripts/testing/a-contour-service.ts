import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Responses of a local server by département; for tests. */
export type ContourFiles = ReadonlyMap<string, string>;

export interface ContourService {
  readonly base: string;
  /** Paths and queries of the requests, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** A local server with the API of geo.api.gouv.fr, which may first answer otherwise. */
export async function openContourService(
  files: ContourFiles,
  ...before: readonly RequestListener[]
): Promise<ContourService> {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const fault = before[requests.length];
    requests.push(request.url ?? "");
    if (fault !== undefined) {
      fault(request, response);
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? "", "http://127.0.0.1");
    const text = files.get(/^\/departements\/(\w+)\/communes$/.exec(pathname)?.[1] ?? "");
    const isGeojson = searchParams.get("format") === "geojson" && searchParams.get("geometry") === "contour";
    if (text === undefined || !isGeojson) response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    else response.writeHead(200, { "content-type": "application/geo+json" }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
