/** A device and its connection, as the benchmark emulates them. */
export interface Profile {
  readonly name: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly isTouched: boolean;
  /** Slowdown of the page's main thread relative to this machine; workers are not slowed. */
  readonly slowdown: number;
  readonly connection: Connection | undefined;
}

export interface Connection {
  readonly downloadBytesPerS: number;
  readonly roundTripMs: number;
}

/** 1.6 Mb/s and 150 ms: Lighthouse's slow 4G. */
const SLOW_4G: Connection = { downloadBytesPerS: 200_000, roundTripMs: 150 };
const DESK = { widthPx: 1440, heightPx: 900, isTouched: false, connection: undefined };

export const PROFILES: readonly Profile[] = [
  { ...DESK, name: "desktop", slowdown: 1 },
  { ...DESK, name: "desktop-cpu4", slowdown: 4 },
  { name: "phone", widthPx: 390, heightPx: 844, isTouched: true, slowdown: 4, connection: SLOW_4G },
];
