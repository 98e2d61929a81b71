/** Reason why a data file cannot be used. */
export interface DataFault {
  /** Its name below public/data. */
  readonly file: string;
  /** "unreachable": no answer, or another status. "damaged": a response with invalid content. */
  readonly kind: "unreachable" | "damaged";
  /** For the maintainer: status, or place in the file. */
  readonly detail: string;
}

/** An asynchronous value: loading, ready or failed. */
export type Loadable<T> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "failed"; readonly fault: DataFault };

export const LOADING: Loadable<never> = { status: "loading" };

/** What failed to load: the data file that cannot be had, or the code that it needs, which can both be requested again. */
export function unreachable(file: string, error: unknown): Loadable<never> {
  const detail = error instanceof Error ? error.message : String(error);
  return { status: "failed", fault: { file, kind: "unreachable", detail } };
}

/** The value; undefined unless ready. */
export function readyValue<T>(loadable: Loadable<T>): T | undefined {
  return loadable.status === "ready" ? loadable.value : undefined;
}
