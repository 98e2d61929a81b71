/** Those that speak of the way over the network, not of the content; `vary` would have the cache compare requests. */
const OF_THE_WAY = ["content-encoding", "content-length", "transfer-encoding", "vary"];

/** The headers of an answer for a body that has been read: its type and the host's policies stay. */
export function bareHeaders(headers: Headers): Headers {
  const bare = new Headers(headers);
  for (const name of OF_THE_WAY) bare.delete(name);
  return bare;
}
