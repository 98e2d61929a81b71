import { spawn } from "node:child_process";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { WebSocket, WebSocketServer } from "ws";

/**
 * The Firefox of this machine (FIREFOX, by default firefox-esr) as a program for Playwright's channel `moz-firefox`: starts it with the given
 * arguments, and relays its WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/). Playwright 1.65 sets the colour scheme of every context by a
 * command that Firefox 153 does not know, and gives up. The relay answers that command itself, and the scheme stays the light one.
 */
const UNKNOWN_COMMAND = "emulation.setMediaFeaturesOverride";
/** The line of the browser from which Playwright has the address. */
const LISTENS = /^WebDriver BiDi listening on (ws:\/\/\S+)$/;

const firefox = spawn(process.env["FIREFOX"] ?? "firefox-esr", process.argv.slice(2), {
  stdio: ["ignore", "ignore", "pipe"],
});
firefox.on("error", ({ message }) => {
  console.error(message);
  process.exit(1);
});
firefox.on("exit", (code) => process.exit(code ?? 1));
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => firefox.kill("SIGKILL"));
createInterface({ input: firefox.stderr }).on("line", (line) => {
  const [, address] = LISTENS.exec(line) ?? [];
  if (address !== undefined) listen(address);
});

/** Listens beside Firefox, and says so in its words. */
function listen(address: string): void {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  server.on("listening", () => {
    const { port } = server.address() as AddressInfo;
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${port}`);
  });
  server.on("connection", (playwright, { url = "" }) => relay(playwright, address + url));
}

function relay(playwright: WebSocket, address: string): void {
  const browser = new WebSocket(address);
  const opened = new Promise((resolve) => browser.on("open", resolve));
  playwright.on("message", (data) => {
    const command = String(data);
    const { id, method } = JSON.parse(command) as { readonly id: number; readonly method: string };
    if (method === UNKNOWN_COMMAND) playwright.send(JSON.stringify({ type: "success", id, result: {} }));
    else void opened.then(() => browser.send(command));
  });
  browser.on("message", (data) => playwright.send(String(data)));
  browser.on("close", () => playwright.close());
  browser.on("error", ({ message }) => playwright.close(1011, message));
  playwright.on("close", () => browser.close());
}
