import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium, type ElementHandle } from "@playwright/test";

/** A browser that answers commands of WebDriver (https://www.w3.org/TR/webdriver2/), by whatever wire. */
export interface Driver {
  readonly goesTo: (url: string) => Promise<void>;
  readonly goesBack: () => Promise<void>;
  /** Runs the body of a function in the page; elements come and go as references. */
  readonly runs: (body: string, args: readonly unknown[]) => Promise<unknown>;
  readonly clicks: (element: ElementReference) => Promise<void>;
  /** Types into an element; the path of a file chooses that file. */
  readonly types: (element: ElementReference, text: string) => Promise<void>;
  /** The role that the browser gives to assistive technology, where the driver tells it. */
  readonly roleOf?: (element: ElementReference) => Promise<string>;
  readonly quits: () => Promise<void>;
}

/** An element of the page, as WebDriver passes it. */
export type ElementReference = Readonly<Record<string, string>>;

/** The name of an element in the messages of WebDriver. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const WINDOW = { width: 1280, height: 900 };
const START_LIMIT_MS = 90_000;

/**
 * Debian's Firefox, by Marionette: the protocol under geckodriver, which Debian does not package. WebGL is forced, since it is drawn by
 * software here.
 */
export async function startFirefox(path: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const preferences = {
    // Any free port: another program on a fixed one would answer in place of Firefox.
    "marionette.port": 0,
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
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const child = spawn(path, ["--marionette", "--no-remote", "--profile", profile], { stdio: "ignore" });
  const wire = await openMarionette(await portOf(profile, child));
  await wire.asks("WebDriver:NewSession", {});
  await wire.asks("WebDriver:SetWindowRect", WINDOW);
  return {
    goesTo: async (url) => void (await wire.asks("WebDriver:Navigate", { url })),
    goesBack: async () => void (await wire.asks("WebDriver:Back", {})),
    runs: async (script, args) => unwrapped(await wire.asks("WebDriver:ExecuteScript", { script, args })),
    clicks: async (element) => void (await wire.asks("WebDriver:ElementClick", { id: element[ELEMENT] })),
    types: async (element, text) => void (await wire.asks("WebDriver:ElementSendKeys", { id: element[ELEMENT], text })),
    quits: async () => {
      wire.ends();
      await ends(child);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

interface Marionette {
  readonly asks: (command: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly ends: () => void;
}

/** Messages are "length:json": a command [0, id, name, parameters], its answer [1, id, error, result]. */
async function openMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  const reader = new PacketReader();
  const waiting = new Map<
    number,
    { settle: (answer: readonly unknown[]) => void; reject: (reason: unknown) => void }
  >();
  const listens = async () => {
    for await (const bytes of socket)
      for (const message of reader.reads(bytes)) {
        if (!Array.isArray(message)) continue;
        waiting.get(Number(message[1]))?.settle(message);
        waiting.delete(Number(message[1]));
      }
    throw new Error("Firefox closed the connection.");
  };
  listens().catch((reason: unknown) => {
    socket.destroy();
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  });
  let last = 0;
  return {
    ends: () => socket.destroy(),
    asks: async (command, parameters) => {
      last += 1;
      const text = JSON.stringify([0, last, command, parameters]);
      if (socket.destroyed) throw new Error(`${command}: Firefox closed the connection.`);
      const answer = new Promise<readonly unknown[]>((settle, reject) => waiting.set(last, { settle, reject }));
      socket.write(`${Buffer.byteLength(text)}:${text}`);
      const [, , error, result] = await answer;
      if (error !== null) throw new Error(`${command}: ${JSON.stringify(error).slice(0, 400)}`);
      return result;
    },
  };
}

/** The port that Firefox chose; it writes it into its profile. */
async function portOf(profile: string, child: ChildProcess): Promise<number> {
  const file = join(profile, "MarionetteActivePort");
  const limit = Date.now() + START_LIMIT_MS;
  while (Date.now() < limit && child.exitCode === null) {
    const port = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
    if (port > 0) return port;
    await sleep(100);
  }
  throw new Error("Firefox did not start.");
}

/** MiniBrowser of WebKitGTK, by the HTTP of WebKitWebDriver. */
export async function startWebKit(path: string, miniBrowser: string): Promise<Driver> {
  const port = await findFreePort();
  const child = spawn(path, [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, LANG: "fr_FR.UTF-8", LANGUAGE: "fr", LIBGL_ALWAYS_SOFTWARE: "1" },
  });
  const address = `http://127.0.0.1:${port}`;
  try {
    return await openSession(address, miniBrowser, child);
  } catch (error) {
    await ends(child);
    throw error;
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function openSession(address: string, miniBrowser: string, child: ChildProcess): Promise<Driver> {
  await answersSoon(`${address}/status`);
  const options = { binary: miniBrowser, args: ["--automation"] };
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
  const created = await post(`${address}/session`, { capabilities });
  const session = `${address}/session/${String((created as { sessionId?: unknown }).sessionId)}`;
  await post(`${session}/window/rect`, WINDOW);
  return {
    goesTo: async (url) => void (await post(`${session}/url`, { url })),
    goesBack: async () => void (await post(`${session}/back`, {})),
    runs: (script, args) => post(`${session}/execute/sync`, { script, args }),
    clicks: async (element) => void (await post(`${session}/element/${element[ELEMENT]}/click`, {})),
    types: async (element, text) => void (await post(`${session}/element/${element[ELEMENT]}/value`, { text })),
    roleOf: async (element) => String(await valueAt(`${session}/element/${element[ELEMENT]}/computedrole`)),
    quits: async () => {
      await fetch(session, { method: "DELETE" }).catch(() => undefined);
      await ends(child);
    },
  };
}

async function answersSoon(url: string): Promise<void> {
  const limit = Date.now() + START_LIMIT_MS;
  while (Date.now() < limit) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok === true) return;
    await sleep(100);
  }
  throw new Error("WebKitWebDriver did not start.");
}

function post(url: string, body: unknown): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  return valueAt(url, { method: "POST", headers, body: JSON.stringify(body) });
}

/** @throws Error when the driver refuses the command, with what it says */
async function valueAt(url: string, request: RequestInit = {}): Promise<unknown> {
  const response = await fetch(url, request);
  const value = unwrapped(await response.json());
  if (!response.ok)
    throw new Error(`${new URL(url).pathname.split("/").slice(3).join("/")}: ${JSON.stringify(value).slice(0, 400)}`);
  return value;
}

function unwrapped(answer: unknown): unknown {
  return typeof answer === "object" && answer !== null && "value" in answer ? answer.value : undefined;
}

async function ends(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const over = once(child, "exit");
  child.kill();
  await Promise.race([over, sleep(5000).then(() => child.kill("SIGKILL"))]);
}

const COLON = ":".charCodeAt(0);

/**
 * Reads the stream of Marionette: each message is the length of its JSON in bytes, a colon and the JSON. A chunk of the stream may end within a
 * message, even within a character, and may hold several messages.
 */
export class PacketReader {
  private rest: Buffer = Buffer.alloc(0);

  /** The messages that a chunk completes. @throws Error when the stream is not one of Marionette, with its beginning */
  reads(chunk: Buffer): readonly unknown[] {
    this.rest = Buffer.concat([this.rest, chunk]);
    const messages: unknown[] = [];
    for (let end = this.endOfFirst(); end !== undefined && end <= this.rest.length; end = this.endOfFirst()) {
      messages.push(JSON.parse(this.rest.subarray(this.rest.indexOf(COLON) + 1, end).toString("utf8")));
      this.rest = this.rest.subarray(end);
    }
    return messages;
  }

  /** Where the first message ends; undefined while its length is not known. */
  private endOfFirst(): number | undefined {
    const [, digits, colon] = /^(\d{0,9})(:?)/.exec(this.rest.subarray(0, 10).toString("latin1")) ?? [];
    if (colon === ":" && digits !== "") return Number(digits) + this.rest.indexOf(COLON) + 1;
    if (digits?.length === this.rest.length) return undefined;
    throw new Error(`Not a message of Marionette: ${JSON.stringify(this.rest.subarray(0, 60).toString("utf8"))}`);
  }
}

/** Chromium 109, the oldest one served, by Playwright, which still speaks to it: it has no driver of its own here. */
export async function startOldChromium(executablePath: string): Promise<Driver> {
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: ["--use-gl=angle", "--use-angle=swiftshader"],
  });
  // The policy forbids code from text, which is what tasks are; the browser tests hold it.
  const page = await browser.newPage({ bypassCSP: true, locale: "fr-FR", viewport: { width: 1280, height: 900 } });
  const elements: ElementHandle[] = [];
  const elementOf = (reference: ElementReference): ElementHandle => {
    const element = elements[Number(reference[ELEMENT])];
    if (element === undefined) throw new Error("This element was never found.");
    return element;
  };
  return {
    goesTo: async (url) => void (await page.goto(url)),
    goesBack: async () => void (await page.goBack()),
    runs: async (body, args) => {
      const handle = await page.evaluateHandle(([code, all]) => new Function(code).apply(undefined, all) as unknown, [
        body,
        args.map((arg) => (isReference(arg) ? elementOf(arg) : arg)),
      ] as const);
      const element = handle.asElement();
      return element === null ? await handle.jsonValue() : { [ELEMENT]: String(elements.push(element) - 1) };
    },
    clicks: async (element) => {
      const box = await elementOf(element).boundingBox();
      if (box === null) throw new Error("This element is not shown.");
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    types: async (reference, text) => {
      const element = elementOf(reference);
      const isFile = await element.evaluate((field) => field instanceof HTMLInputElement && field.type === "file");
      const key = KEYS[text];
      if (isFile) await element.setInputFiles(text);
      else if (key === undefined) await element.type(text);
      else await element.press(key);
    },
    quits: async () => await browser.close(),
  };
}

/** Keys by how WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = { "\uE004": "Tab", "\uE007": "Enter" };

function isReference(value: unknown): value is ElementReference {
  return typeof value === "object" && value !== null && ELEMENT in value;
}
