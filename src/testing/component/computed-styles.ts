/**
 * A `getComputedStyle` that computes the style of all elements with the same tag and `style` attribute once. Component tests load no style
 * sheets, so that the style depends on nothing else.
 */
export function cachedStyles(compute: typeof getComputedStyle): (element: Element) => CSSStyleDeclaration {
  const known = new Map<string, CSSStyleDeclaration>();
  return (element) => {
    const key = `${element.tagName} ${element.getAttribute("style") ?? ""}`;
    const style = known.get(key) ?? cacheValues(compute(element));
    known.set(key, style);
    return style;
  };
}

/** The same style, which reads each value once. */
function cacheValues(style: CSSStyleDeclaration): CSSStyleDeclaration {
  const values = new Map<string, string>();
  const read = (name: string) => {
    const value = values.get(name) ?? style.getPropertyValue(name);
    values.set(name, value);
    return value;
  };
  return new Proxy(style, {
    get: (target, name) => {
      if (name === "getPropertyValue") return read;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
