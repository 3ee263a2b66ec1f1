// Sets the chosen theme before the first paint, so that a dark page never flashes white. The full preferences are read
// and checked by the app itself; here only the two themes it knows are let through.
try {
  const kept = localStorage.getItem("claimdiff.preferences") ?? "{}";
  // Ten times what the settings take; `keptRecord.ts` reads no more either.
  const { theme } = kept.length > 10_000 ? {} : JSON.parse(kept);
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // No storage, or nothing readable in it: the system's theme stands.
}
