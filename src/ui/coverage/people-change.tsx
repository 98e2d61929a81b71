import { useDetailedApp } from "../detailed-app.ts";
import { usePeople } from "../people/people-text.ts";

/** Number of people that the scenario makes served or unserved. */
export function PeopleChange({ gained }: { readonly gained: number }) {
  const { messages } = useDetailedApp();
  const people = usePeople();
  if (gained === 0) return <p className="people-change">{messages.peopleSame}</p>;
  const count = Math.abs(gained);
  const say = gained > 0 ? messages.peopleGained : messages.peopleLost;
  return (
    <p className="people-change">
      <strong>{say(people(count))}</strong>
    </p>
  );
}
