import { createInterface } from "node:readline";
import { compare } from "../engine/compare.ts";

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, left, right, options } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ id, ...compare(left, right, options) })}\n`);
}
