import { expect, it } from "vitest";
import { PacketReader } from "./drivers.ts";

const MESSAGES = [{ marionetteProtocol: 3 }, [1, 1, null, { value: "Briançon – 8 à 12 h 😀" }], [1, 2, null, null]];

function packet(message: unknown): Buffer {
  const text = JSON.stringify(message);
  return Buffer.from(`${Buffer.byteLength(text)}:${text}`);
}

it("reads several messages in one chunk", () => {
  expect(new PacketReader().reads(Buffer.concat(MESSAGES.map(packet)))).toEqual(MESSAGES);
});

it("reads messages that come in chunks of any size, cut within the length or a character", () => {
  const stream = Buffer.concat(MESSAGES.map(packet));
  for (let size = 1; size <= stream.length; size += 1) {
    const reader = new PacketReader();
    const read: unknown[] = [];
    for (let from = 0; from < stream.length; from += size)
      read.push(...reader.reads(stream.subarray(from, from + size)));
    expect(read).toEqual(MESSAGES);
  }
});

it.each(["HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n", ":{}", "1234567890:{}"])(
  "refuses the answer of another program: %s",
  (answer) => {
    expect(() => new PacketReader().reads(Buffer.from(answer))).toThrow("Not a message of Marionette");
  },
);
