import { expect, it } from "vitest";
import { messagesOf } from "./drivers.ts";

it("reads messages that come in chunks of any size, cut within the length or a character, or several at once", async () => {
  const messages = [{ marionetteProtocol: 3 }, [1, 1, null, { value: "Briançon – 8 à 12 h 😀" }], [1, 2, null, null]];
  const packets = messages
    .map((message) => JSON.stringify(message))
    .map((text) => `${Buffer.byteLength(text)}:${text}`);
  const stream = Buffer.from(packets.join(""));
  for (let size = 1; size <= stream.length; size += 1) {
    const chunks = async function* () {
      for (let from = 0; from < stream.length; from += size) yield stream.subarray(from, from + size);
    };
    const read: unknown[] = [];
    for await (const message of messagesOf(chunks())) read.push(message);
    expect(read).toEqual(messages);
  }
});
