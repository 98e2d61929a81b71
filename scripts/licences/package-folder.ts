/** The folder of the package that a file belongs to; undefined for one of the project. The innermost, where one lies in another. */
export function packageFolder(path: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/@]+(?=\/)/.exec(path)?.[0];
}
