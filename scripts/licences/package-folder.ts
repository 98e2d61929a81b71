/** The folder of the package that contains a file; undefined for a file of the project. The innermost of nested packages. */
export function packageFolder(path: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/@]+(?=\/)/.exec(path)?.[0];
}
