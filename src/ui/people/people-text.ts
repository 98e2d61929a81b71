import type { PeopleGroup } from "../../domain/demand/people-group.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import type { People } from "../messages/fr/people.ts";
import type { FrenchWording } from "../wording.ts";

/** Number of people of a group in words: "12 300 habitants de 65 ans et plus". */
export function peopleText(count: number, group: PeopleGroup, { messages, format }: FrenchWording): string {
  return messages.inhabitants({ count, number: format.number(count), group });
}

/** Builds the message parameter for a number of people of the chosen group. */
export function usePeople(): (count: number) => People {
  const { format } = useFrenchApp();
  const group = useAppState((state) => state.peopleGroup);
  return (count) => ({ count, number: format.number(count), group });
}

/** `peopleText` for the chosen group. */
export function usePeopleText(): (count: number) => string {
  const { messages } = useFrenchApp();
  const people = usePeople();
  return (count) => messages.inhabitants(people(count));
}
