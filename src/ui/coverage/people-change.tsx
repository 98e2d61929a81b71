import { useDetailedApp } from "../detailed-app.ts";

/** How many people more, or fewer, are covered as supposed. */
export function PeopleChange({ gained }: { readonly gained: number }) {
  const { messages, format } = useDetailedApp();
  if (gained === 0) return <p className="people-change">{messages.peopleSame}</p>;
  const count = Math.abs(gained);
  const say = gained > 0 ? messages.peopleGained : messages.peopleLost;
  return (
    <p className="people-change">
      <strong>{say({ count, number: format.number(count) })}</strong>
    </p>
  );
}
