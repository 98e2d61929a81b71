import "../design/typeface.ts";
import "../design/tokens.css";
import "../design/base.css";
import "../design/symbols/symbols.css";
import "../design/controls.css";
import "./style.css";
import { startKeeping } from "./start.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("no element #root");
startKeeping(root, window);
