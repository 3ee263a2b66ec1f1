import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Session, SessionActions, SessionState } from "../../workspace/session.ts";

export const SessionContext = createContext<Session | null>(null);

/** A part of the session on the screen; the component renders again when that part changes. */
export function useSession<T>(select: (session: SessionState & SessionActions) => T): T {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("This component stands outside of a session.");
  return useStore(session, select);
}
