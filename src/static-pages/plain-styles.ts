import { PANEL, type PanelPalette } from "../ui/theme/panel.ts";

/** The stylesheet of plain pages: system font, one column, large targets, the panel's colours by the device's scheme. */
export function plainStyles(): string {
  return `${colours(":root", PANEL.light)}
@media screen and (prefers-color-scheme: dark) { ${colours(":root", PANEL.dark)} }
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { margin: 0; background: var(--ground); color: var(--text); }
header, main, footer { max-width: 44rem; margin: 0 auto; padding: 0.75rem 1rem; }
header { border-bottom: 1px solid var(--line); }
header p { margin: 0; color: var(--quiet); }
.skip { position: absolute; left: -100vw; padding: 0.5rem 1rem; background: var(--ground); }
.skip:focus { left: 0; }
.site { font-size: 1.25rem; font-weight: 700; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 1.5rem 0 0.25rem; font-size: 1.125rem; }
h3 { margin: 1rem 0 0.25rem; font-size: 1rem; }
a { color: var(--primary); text-underline-offset: 0.15em; overflow-wrap: anywhere; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--primary); outline-offset: 2px; }
ul { padding-left: 1.25rem; }
li { padding: 0.25rem 0; }
.week, .choices { padding: 0; list-style: none; }
.types { color: var(--quiet); }
.note { padding: 0.5rem 0.75rem; border-left: 4px solid var(--warning); background: var(--warningWash); }
.act, nav a { display: inline-block; padding: 0.5rem 0; margin-right: 1.5rem; }
a[href^="tel:"] { white-space: nowrap; }
summary { padding: 0.5rem 0; cursor: pointer; }
pre { font: 0.8125rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
dt { color: var(--quiet); }
dd { margin: 0 0 0.5rem; }
footer { border-top: 1px solid var(--line); }
.answer { margin: 1rem 0; padding: 0 1rem; border: 1px solid var(--line); border-left: 4px solid var(--primary); }
.answer h2 { margin-top: 0.75rem; }
.phone a { font-size: 1.25rem; font-weight: 700; }
.next { display: inline-block; padding: 0.25rem 0; margin-right: 1rem; }
.printed { display: none; }
@media print {
  :root { font-size: 11pt; line-height: 1.35; }
  .skip, .screen, header, footer nav { display: none; }
  main, footer { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  p, ul { margin: 0.4rem 0; }
  li { padding: 0.1rem 0; }
  .printed { display: block; }
  section { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
}
`;
}

function colours(selector: string, { ground, text, quiet, line, primary, warning, warningWash }: PanelPalette): string {
  const roles = { ground, text, quiet, line, primary, warning, warningWash };
  const lines = Object.entries(roles).map(([role, colour]) => `--${role}: ${colour};`);
  return `${selector} { ${lines.join(" ")} }`;
}
