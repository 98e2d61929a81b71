import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";

/** A browser that obeys commands of WebDriver (https://www.w3.org/TR/webdriver2/), by the names of Firefox. */
export interface Browser {
  /** @throws Error when the browser refuses the command, with what it says */
  readonly asks: (command: keyof typeof PATHS, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly quits: () => Promise<void>;
}

/** Commands as WebKitWebDriver has them: a path, below that of an element when it begins with a slash. */
const PATHS = {
  Navigate: "url",
  Back: "back",
  ExecuteScript: "execute/sync",
  ElementClick: "/click",
  ElementSendKeys: "/value",
  GetComputedRole: "/computedrole",
} as const;
/** A page that waits for its typeface obeys too. */
const CAPABILITIES = { pageLoadStrategy: "none" };
const WINDOW = { width: 1280, height: 900 };
const START_LIMIT_MS = 90_000;

const PREFERENCES = {
  // Any free port: another program on a fixed one would answer in place of Firefox.
  "marionette.port": 0,
  // WebGL is drawn by software.
  "webgl.force-enabled": true,
  "intl.accept_languages": "fr-FR, fr",
  "intl.locale.requested": "fr",
  "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
  "app.update.enabled": false,
  "browser.startup.page": 0,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
};

/** Debian's Firefox, by Marionette: the protocol under geckodriver, which Debian does not package. */
export async function startFirefox(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const size = [`--width=${WINDOW.width}`, `--height=${WINDOW.height}`];
  const child = launch("firefox-esr", ["--marionette", "--no-remote", "--profile", profile, ...size]);
  let port = 0;
  await expect(() => {
    port = Number(readFileSync(join(profile, "MarionetteActivePort"), "utf8"));
    expect(port).toBeGreaterThan(0);
  }, "Firefox starts").toPass({ timeout: START_LIMIT_MS });
  const socket = connect(port, "127.0.0.1");
  const messages = messagesOf(socket);
  // It says first who it is.
  await messages.next();
  const asks = async (command: string, parameters: object = {}) => {
    const text = JSON.stringify([0, 1, `WebDriver:${command}`, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const { value } = await messages.next();
    const [, , error, result] = value ?? [0, 0, "Firefox has closed the connection."];
    if (error !== null) throw new Error(`${command}: ${JSON.stringify(error)}`);
    return result?.value;
  };
  await asks("NewSession", CAPABILITIES);
  const quits = async () => {
    socket.destroy();
    await end(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 9 });
  };
  return { asks, quits };
}

/** A message: [1, its command's number, error, result]. */
type Message = readonly [number, number, unknown, { readonly value?: unknown }?];

/** Messages of Marionette, one at a time: the length of a JSON in bytes, a colon, the JSON. A chunk may end anywhere. */
async function* messagesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Message, undefined> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    const begin = rest.indexOf(":") + 1;
    const end = begin + Number(rest.toString("latin1", 0, begin - 1));
    if (begin === 0 || rest.length < end) continue;
    yield JSON.parse(rest.toString("utf8", begin, end)) as Message;
    rest = rest.subarray(end);
  }
}

/** Another one in each process: a driver that was left behind would answer in place of the new one. */
const WEBKIT_PORT = 20_000 + (process.pid % 10_000);

/** MiniBrowser of WebKitGTK, by the HTTP of WebKitWebDriver. */
export async function startWebKit(): Promise<Browser> {
  const driver = `http://127.0.0.1:${WEBKIT_PORT}`;
  const child = launch("WebKitWebDriver", [`--port=${WEBKIT_PORT}`]);
  await expect(async () => void (await fetch(`${driver}/status`)), "WebKitWebDriver starts").toPass({
    timeout: START_LIMIT_MS,
  });
  const ask = async (path: string, parameters?: object) => {
    const headers = { "content-type": "application/json" };
    const post = { method: "POST", headers, body: JSON.stringify(parameters) };
    const response = await fetch(`${driver}/${path}`, parameters === undefined ? {} : post);
    const { value } = (await response.json()) as { readonly value: unknown };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const options = { binary: process.env["MINI_BROWSER"], args: ["--automation"] };
  const alwaysMatch = { ...CAPABILITIES, "webkitgtk:browserOptions": options };
  const { sessionId } = (await ask("session", { capabilities: { alwaysMatch } })) as { readonly sessionId: string };
  const session = `session/${sessionId}`;
  await ask(`${session}/window/rect`, WINDOW);
  return {
    asks: (command, { id, ...parameters } = {}) => {
      const path = PATHS[command].replace(/^\//, `element/${id}/`);
      return ask(`${session}/${path}`, command === "GetComputedRole" ? undefined : parameters);
    },
    quits: async () => {
      await fetch(`${driver}/${session}`, { method: "DELETE" });
      await end(child);
    },
  };
}

/** Starts a program in French, which ends with this process at the latest. */
function launch(command: string, args: readonly string[]): ChildProcess {
  const env = { ...process.env, LANG: "fr_FR.UTF-8", LANGUAGE: "fr", LIBGL_ALWAYS_SOFTWARE: "1" };
  const child = spawn(command, args, { stdio: "ignore", env });
  process.once("exit", () => child.kill("SIGKILL"));
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}
