/** What a map without a page stands in, for those who ask where to look: its size, and nothing that lies over it. */
export function aBareContainer(width: number, height: number) {
  return {
    clientWidth: width,
    clientHeight: height,
    parentElement: null,
    getBoundingClientRect: () => ({ left: 0, top: 0, right: width, bottom: height }),
    querySelectorAll: () => [],
  };
}
