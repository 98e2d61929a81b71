/** Headers that describe the transfer and not the content. `vary` would make the cache compare request headers. */
const OF_THE_WAY = ["content-encoding", "content-length", "transfer-encoding", "vary"];

/** Headers for a response whose body has been read: the content type and the host's policies stay, those of the transfer go. */
export function bareHeaders(headers: Headers): Headers {
  const bare = new Headers(headers);
  for (const name of OF_THE_WAY) bare.delete(name);
  return bare;
}
