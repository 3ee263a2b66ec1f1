import type { Page } from "playwright/test";

/** What a page asked for, said and broke since it was watched. */
export interface Watched {
  readonly requests: string[];
  readonly complaints: string[];
}

/** Notes every request and every console error, policy violation and uncaught exception of a page. */
export function watchPage(page: Page): Watched {
  const watched: Watched = { requests: [], complaints: [] };
  page.on("request", (request) => watched.requests.push(request.url()));
  page.on("pageerror", (error) => watched.complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") watched.complaints.push(message.text());
  });
  return watched;
}
