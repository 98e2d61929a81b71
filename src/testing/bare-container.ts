/** A container of a map without overlays, for code that measures it. */
export function aBareContainer(width: number, height: number) {
  return {
    clientWidth: width,
    clientHeight: height,
    parentElement: null,
    getBoundingClientRect: () => ({ left: 0, top: 0, right: width, bottom: height }),
    querySelectorAll: () => [],
  };
}
