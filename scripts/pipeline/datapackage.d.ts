/** The part of the package that tests use; it has no types of its own. */
declare module "datapackage" {
  export interface LoadedResource {
    readonly name: string;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly tabular: boolean;
    /** Every row, cast by the schema. @throws Error with `errors`, when a row does not fit */
    read(options?: { readonly keyed?: boolean }): Promise<readonly Readonly<Record<string, unknown>>[]>;
  }
  export const Package: {
    load(
      descriptor: unknown,
      options: { readonly basePath: string; readonly strict: boolean },
    ): Promise<{
      readonly valid: boolean;
      readonly errors: readonly Error[];
      readonly resources: readonly LoadedResource[];
    }>;
  };
}
