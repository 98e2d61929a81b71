export function Check() {
  return <p>À venir.</p>;
}
