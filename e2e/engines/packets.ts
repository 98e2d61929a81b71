const COLON = ":".charCodeAt(0);

/**
 * Reads the stream of Marionette: each message is the length of its JSON in bytes, a colon and the JSON. A chunk of the stream may end within a
 * message, even within a character, and may hold several messages.
 */
export class PacketReader {
  private rest: Buffer = Buffer.alloc(0);

  /** The messages that a chunk completes. @throws Error when the stream is not one of Marionette, with its beginning */
  reads(chunk: Buffer): readonly unknown[] {
    this.rest = Buffer.concat([this.rest, chunk]);
    const messages: unknown[] = [];
    for (let end = this.endOfFirst(); end !== undefined && end <= this.rest.length; end = this.endOfFirst()) {
      messages.push(JSON.parse(this.rest.subarray(this.rest.indexOf(COLON) + 1, end).toString("utf8")));
      this.rest = this.rest.subarray(end);
    }
    return messages;
  }

  /** Where the first message ends; undefined while its length is not known. */
  private endOfFirst(): number | undefined {
    const [, digits, colon] = /^(\d{0,9})(:?)/.exec(this.rest.subarray(0, 10).toString("latin1")) ?? [];
    if (colon === ":" && digits !== "") return Number(digits) + this.rest.indexOf(COLON) + 1;
    if (digits?.length === this.rest.length) return undefined;
    throw new Error(`Not a message of Marionette: ${JSON.stringify(this.rest.subarray(0, 60).toString("utf8"))}`);
  }
}
