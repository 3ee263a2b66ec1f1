// Sets the chosen theme before the first paint, so that a dark page never flashes white. The full preferences are read
// and checked by the app itself; here only the two themes it knows are let through.
try {
  const { theme } = JSON.parse(localStorage.getItem("claimdiff.preferences") ?? "{}");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // No storage, or nothing readable in it: the system's theme stands.
}
