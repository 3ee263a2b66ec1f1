import fc from "fast-check";

/**
 * Properties are tried on the same cases in every run of the tests, so that a change is judged by itself and not by luck.
 * `npm run fuzz` looks for new cases; `PROPERTY_SEED=7 npx vitest run` tries others here.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_122) });
