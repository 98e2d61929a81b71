import { type AtRule, type Declaration, parse, type Rule } from "postcss";

/** Last sizes, in pixels, of the narrower layouts; `min-width` and `min-height` name the size after. */
const BREAKPOINTS: Readonly<Record<string, readonly number[]>> = {
  width: [379, 520, 559, 719, 799, 1000, 1099],
  height: [480, 699],
};
/** Spaces in pixels. Beyond the last, a padding or a margin aligns something with a part of the layout. */
const SPACES = [0, 1, 2, 4, 6, 8, 10, 12, 14, 16, 20, 24, 28, 32];
/** Sizes of printed text, in points. */
const PRINTED_SIZES = ["7.5pt", "8pt", "10pt", "12pt", "17pt", "24pt"];
const ROUND = "50%";

/**
 * Declarations, queries and selectors of a stylesheet that violate the scales: border radii and font sizes are custom properties of
 * src/design/tokens.css, spaces and breakpoints those above. With `isOfPart` the stylesheet is of one part of the page: each selector names a class, an
 * id or an attribute.
 */
export function styleFaults(css: string, { isOfPart }: { readonly isOfPart: boolean }): readonly string[] {
  const faults: string[] = [];
  const root = parse(css);
  root.walkDecls((declaration) => {
    if (declarationFault(declaration)) faults.push(`${declaration.prop}: ${declaration.value}`);
  });
  root.walkAtRules(/^(media|container)$/, (rule) => {
    faults.push(...unknownSizes(rule).map((size) => `@${rule.name} ${size}`));
  });
  root.walkRules((rule) => {
    if (isOfPart && !isKeyframe(rule)) faults.push(...rule.selectors.filter(isGlobal));
  });
  return faults;
}

function declarationFault({ prop, value }: Declaration): boolean {
  if (/^border-(.*-)?radius$/.test(prop)) return value.split(" ").some((part) => !isRadius(part));
  if (prop === "font-size") return !(isToken(value, "text") || value === "inherit" || PRINTED_SIZES.includes(value));
  if (/^(padding|margin|(row-|column-)?gap)/.test(prop)) return pixelsIn(value).some((size) => !isSpace(size));
  return false;
}

function isRadius(value: string): boolean {
  return value === "0" || value === ROUND || isToken(value, "radius");
}

function isToken(value: string, scale: string): boolean {
  return new RegExp(`^var\\(--${scale}-[a-z0-9]+\\)$`).test(value);
}

function pixelsIn(value: string): readonly number[] {
  return [...value.matchAll(/([\d.]+)px/g)].map(([, size]) => Number(size));
}

function isSpace(size: number): boolean {
  return SPACES.includes(size) || size > Math.max(...SPACES);
}

/** The sizes that a query names and that are no breakpoint. */
function unknownSizes({ params }: AtRule): readonly string[] {
  return [...params.matchAll(/(min|max)-(width|height): ([\d.]+)px/g)].flatMap(([text, limit, side = "", size]) => {
    const last = limit === "min" ? Number(size) - 1 : Number(size);
    return BREAKPOINTS[side]?.includes(last) ? [] : [text];
  });
}

function isKeyframe({ parent }: Rule): boolean {
  return parent?.type === "atrule" && "name" in parent && String(parent.name).endsWith("keyframes");
}

function isGlobal(selector: string): boolean {
  return !/[.#[]/.test(selector);
}
