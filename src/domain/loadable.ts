/** Why a file of the data could not be used. */
export interface DataFault {
  /** Its name below public/data. */
  readonly file: string;
  /** Unreachable: no answer, or not the file. Damaged: it came, and is not what it should be. */
  readonly kind: "unreachable" | "damaged";
  /** For the person who repairs it: status, place in the file. */
  readonly detail: string;
}

/** Something that comes later: a value and a fault never stand together. */
export type Loadable<T> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "failed"; readonly fault: DataFault };

export const LOADING: Loadable<never> = { status: "loading" };

/** The value when it is there. */
export function readyValue<T>(loadable: Loadable<T>): T | undefined {
  return loadable.status === "ready" ? loadable.value : undefined;
}
