/** Reason why a value cannot be had. */
export interface DataFault {
  /** Name of a data file below public/data, or of code. */
  readonly file: string;
  /** "unreachable": no answer, or another status. "damaged": a response with invalid content. "absent": the file has no such thing. */
  readonly kind: "unreachable" | "damaged" | "absent";
  /** For the maintainer: status, or place in the file. */
  readonly detail: string;
}

/** The end of loading. */
export type Settled<T> =
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "failed"; readonly fault: DataFault };

/** An asynchronous value: not asked for, loading, ready or failed. */
export type Loadable<T> = { readonly status: "idle" } | { readonly status: "loading" } | Settled<T>;

export const IDLE: Loadable<never> = { status: "idle" };
export const LOADING: Loadable<never> = { status: "loading" };

/** A fault as an exception. */
export class DataError extends Error {
  readonly fault: DataFault;

  constructor(fault: DataFault) {
    super(`${fault.file}: ${fault.detail}`);
    this.fault = fault;
  }
}

/** The failure of a file or code, by an error or a detail. A `DataError` keeps its own fault. */
export function failed(file: string, kind: DataFault["kind"], reason: unknown): Settled<never> {
  if (reason instanceof DataError) return { status: "failed", fault: reason.fault };
  return { status: "failed", fault: { file, kind, detail: reason instanceof Error ? reason.message : String(reason) } };
}

/** The value; undefined unless ready. */
export function readyValue<T>(loadable: Loadable<T>): T | undefined {
  return loadable.status === "ready" ? loadable.value : undefined;
}
