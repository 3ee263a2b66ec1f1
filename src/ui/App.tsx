export function App() {
  return <h1>Claimdiff</h1>;
}
