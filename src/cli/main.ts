import { once } from "node:events";
import { createReadStream } from "node:fs";
import { version } from "../../package.json";
import { answerLines } from "./answerLines.ts";
import { type Command, commandOf } from "./commandOf.ts";
import { compareFiles } from "./compareFiles.ts";
import { HELP } from "./help.ts";
import { printableLine } from "./printableLine.ts";
import { systemSentence } from "./systemSentence.ts";

/** Done, also where differences were found. */
const DONE = 0;
/** A file could not be read, or a line was bad. */
const UNREADABLE = 1;
const MISUSED = 2;

// Who reads our output may stop before its end, as `head` does: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(commandOf(process.argv.slice(2)));

async function run(command: Command): Promise<number> {
  switch (command.kind) {
    case "help":
      await print(HELP);
      return DONE;
    case "version":
      await print(`${version}\n`);
      return DONE;
    case "misuse":
      complain(`${command.message}. Try claimdiff --help.`);
      return MISUSED;
    case "compare": {
      const { stdin, stdout, env } = process;
      const result = await compareFiles(command, {
        standardInput: stdin,
        terminal: stdout,
        environment: env,
      });
      for (const message of result.messages) complain(message);
      await print(result.output);
      return result.messages.length > 0 ? UNREADABLE : DONE;
    }
    case "jsonl":
      try {
        const input = command.file === "-" ? process.stdin : createReadStream(command.file);
        const bad = await answerLines(input, (line) => print(`${line}\n`), command.options);
        return bad > 0 ? UNREADABLE : DONE;
      } catch (error) {
        complain(systemSentence(command.file, error));
        return UNREADABLE;
      }
  }
}

/** Resolves when there is room for more. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Names and options come from whoever made the files: they may not give orders to the terminal either. */
function complain(message: string): void {
  process.stderr.write(`claimdiff: ${printableLine(message)}\n`);
}
