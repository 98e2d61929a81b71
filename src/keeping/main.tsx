import "../ui/typeface.ts";
import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/symbols/symbols.css";
import "../ui/controls.css";
import "../ui/report-form.css";
import "./style.css";
import { startKeeping } from "./start.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("no element #root");
startKeeping(root, window);
