import "../shell/page.css";
import "../shell/window-sizes.css";
import "../../ui/legend.css";
import "../../ui/map-controls.css";
import "../shell/map-overlays.css";
import "../list/list.css";
import "../sheet/sheet.css";
import "../embed/embedded.css";

export { Page } from "../shell/page.tsx";
