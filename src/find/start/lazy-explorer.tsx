import { lazy } from "../lazy.tsx";

/** The page with list and map; its words of sheets and views load later. */
export const Explorer = lazy(() => import("./explorer.ts").then((part) => part.Page), { hasCoreOnly: true });
