/**
 * Why a public service gave no usable answer. Silent: timeout; busy: HTTP 429; broken: HTTP 408 or 5xx; refused: any other status; garbage:
 * not the expected format; aborted: the caller aborted the request.
 */
export type OnlineReason = "unreachable" | "silent" | "busy" | "broken" | "refused" | "garbage" | "aborted";

/** The message says in French what happened, at which URL, and what to do. */
export class OnlineFault extends Error {
  override readonly name = "OnlineFault";
  readonly reason: OnlineReason;
  readonly url: string;

  constructor(reason: OnlineReason, url: string, sentence: string) {
    super(`${sentence} Adresse : ${url}`);
    this.reason = reason;
    this.url = url;
  }
}
