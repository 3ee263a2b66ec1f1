/** A file of the app that does not come: the connection is gone, or a new build has taken the place of the one that is open. */
export const MISSING_WORDS = {
  title: "A part of Claimdiff did not load.",
  reason:
    "The connection may be gone, or a newer Claimdiff may have been put in its place. Your texts are still here, as long as this page is not reloaded.",
} as const;
