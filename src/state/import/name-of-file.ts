/** Name of a file without its extension. */
export function nameOfFile(fileName: string): string {
  return fileName.replace(/(.)\.[^.]{1,8}$/, "$1");
}
