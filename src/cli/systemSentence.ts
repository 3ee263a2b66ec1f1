/** Why a file could not be read, by what the common system errors mean to the person at the shell. */
export function systemSentence(name: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
      return `${name} does not exist. Check the name.`;
    case "EISDIR":
      return `${name} is a folder. Name a file in it.`;
    case "EACCES":
    case "EPERM":
      return `${name} may not be read. Check its permissions.`;
    default:
      return `${name} cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  }
}
