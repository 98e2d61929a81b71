import "../ui/shell/page.css";
import "../ui/shell/window-sizes.css";
import "../design/legend.css";
import "../design/map-controls.css";
import "../ui/shell/map-overlays.css";
import "../ui/list/list.css";
import "../ui/sheet/sheet.css";
import "../features/embed/embedded.css";

export { Page } from "../ui/shell/page.tsx";
