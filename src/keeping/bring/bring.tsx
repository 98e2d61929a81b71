export function Bring() {
  return <p>À venir.</p>;
}
