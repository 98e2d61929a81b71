import { plainText } from "../text.ts";
import { MINUTES_PER_DAY, OSM_DAYS, parseOpeningWeek } from "./opening-week.ts";

/** Joins days with equal times, from Monday ("09:00-12:00,14:00-17:00", "" closed), to rules of opening_hours. */
export function writeDayRules(days: readonly string[]): string {
  const daysByTimes = new Map<string, number[]>();
  for (const [day, text] of days.entries()) {
    if (text !== "") daysByTimes.set(text, [...(daysByTimes.get(text) ?? []), day]);
  }
  return [...daysByTimes].map(([text, openDays]) => `${writeDays(openDays)} ${text}`).join("; ");
}

/** [0, 2, 3, 4] → "Mo,We-Fr". */
function writeDays(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => {
      const [first = 0] = run;
      const last = run.at(-1) ?? first;
      return first === last ? OSM_DAYS[first] : `${OSM_DAYS[first]}-${OSM_DAYS[last]}`;
    })
    .join(",");
}

const CLOSED = new Set(["ferme", "closed", "chiuso", "cerrado", "off"]);
/** "9", "9h", "9 h 30", "9:30", "9.30", "9 am". */
const TIME = /(\d{1,2})(?:\s*[h:.]\s*(\d{2})?)?\s*([ap]\.?m\b\.?)?/gi;
/** Words allowed between times, without accents. */
const JOINING = new Set("de du des a et puis from to and until dalle alle e las y h hs".split(" "));
const BY_APPOINTMENT = /rendez-vous|rdv|appointment|appuntamento|cita/i;
const REMARK = /^(?<times>[^()]*)\((?<remark>[^()"]*)\)\s*$/;

/**
 * Hours of a day as people write them in French, English, Italian or Spanish ("9 h – 12 h, 14 h – 17 h", "9:00-12:00 /
 * 14:00-17:00", "9am to 5pm"), converted to the part of opening_hours after the day. A remark in brackets becomes a
 * quoted comment; so does a request for an appointment without times. "" for closed or empty; undefined when the text
 * cannot be read.
 */
export function readDayHours(text: string): string | undefined {
  const plain = plainText(text);
  if (plain === "" || CLOSED.has(plain)) return "";
  const { times = text, remark = "" } = REMARK.exec(text)?.groups ?? {};
  const comment = remark.trim() === "" ? "" : `"${remark.trim()}"`;
  if (!/\d/.test(times)) return isAppointment(times) ? '"sur rendez-vous"' : undefined;
  const ranges = readRanges(times);
  if (ranges === undefined) return undefined;
  const rule = [ranges, comment].filter(Boolean).join(" ");
  return parseOpeningWeek(`Mo ${rule}`).kind === "week" ? rule : undefined;
}

function isAppointment(text: string): boolean {
  return BY_APPOINTMENT.test(text) && !text.includes('"');
}

/** "09:00-12:00,14:00-17:00"; undefined unless the text consists of pairs of times and joining words. */
function readRanges(text: string): string | undefined {
  const words =
    text
      .replaceAll(TIME, " ")
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "")
      .match(/\p{L}+|\d+/gu) ?? [];
  if (!words.every((word) => JOINING.has(word.toLowerCase()))) return undefined;
  const times = [...text.matchAll(TIME)].map(readTime);
  if (times.length % 2 === 1 || times.includes(undefined)) return undefined;
  const starts = times.filter((_, at) => at % 2 === 0);
  return starts.map((start, at) => `${start}-${times[2 * at + 1]}`).join(",");
}

/** "09:30"; undefined for an impossible time. */
function readTime([, hour = "", minute = "00", half = ""]: RegExpMatchArray): string | undefined {
  const isAfternoon = half.toLowerCase().startsWith("p");
  const of12 = half === "" ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  const minutes = of12 * 60 + Number(minute);
  if (Number(minute) > 59 || minutes > MINUTES_PER_DAY) return undefined;
  return `${String(of12).padStart(2, "0")}:${minute}`;
}
