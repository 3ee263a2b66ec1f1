import { AppBar } from "./shell/AppBar.tsx";

export function App() {
  return <AppBar border={false} />;
}
