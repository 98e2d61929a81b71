import type { SiteMark } from "../../domain/siting/site-marks.ts";
import { SITE_MARK_SYMBOLS } from "../theme/site-marks.ts";

/** The map's ring with a dot for a commune that gets one of the best next places, and its cross for one that gets none. Decorative. */
export function SiteMarkSymbol({ mark }: { readonly mark: SiteMark }) {
  return (
    <svg className={`symbol symbol-${mark}`} width={18} height={18} viewBox="-9 -9 18 18" aria-hidden="true">
      <path d={SITE_MARK_SYMBOLS[mark]} />
    </svg>
  );
}
