import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// Parts that load when they are wanted take their time on a busy machine, which is no failure.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
