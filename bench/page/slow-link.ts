import type { Connection } from "./profiles.ts";

/** A connection shared by all responses: each begins one round trip after its request, and the bandwidth is divided evenly. */
export interface SlowLink {
  /** Sends a body in chunks, in turn with the other responses. */
  readonly send: (body: Buffer, write: (piece: Buffer, isLast: boolean) => void) => void;
}

const PIECE_BYTES = 1460;

interface Sending {
  readonly body: Buffer;
  readonly write: (piece: Buffer, isLast: boolean) => void;
  sentBytes: number;
}

export function createSlowLink({ downloadBytesPerS, roundTripMs }: Connection): SlowLink {
  const underWay: Sending[] = [];
  /** When the line is free again. It catches up after late timers on a busy machine. */
  let freeAtMs = 0;
  let isAwake = false;

  function sendDue(): void {
    while (underWay.length > 0 && freeAtMs <= performance.now()) {
      const [next] = underWay.splice(0, 1);
      if (next === undefined) break;
      const piece = next.body.subarray(next.sentBytes, next.sentBytes + PIECE_BYTES);
      next.sentBytes += piece.length;
      freeAtMs += (piece.length / downloadBytesPerS) * 1000;
      const isLast = next.sentBytes === next.body.length;
      next.write(piece, isLast);
      if (!isLast) underWay.push(next);
    }
    isAwake = underWay.length > 0;
    if (isAwake) setTimeout(sendDue, Math.max(1, freeAtMs - performance.now()));
  }

  return {
    send: (body, write) => {
      setTimeout(() => {
        underWay.push({ body, write, sentBytes: 0 });
        if (isAwake) return;
        freeAtMs = Math.max(freeAtMs, performance.now());
        sendDue();
      }, roundTripMs);
    },
  };
}
