/** What `--help` prints. */
export const HELP = `Shows what two articles claim differently.

Usage
  claimdiff [options] LEFT RIGHT     compare two text files; - is standard input
  claimdiff --jsonl [options] [FILE] compare a pair for each line of JSON

Output
  --json                 print the comparison as JSON
  --jsonl                read pairs as JSON lines, write comparisons as JSON lines
  --wording KIND         versions (dropped, added) or reports (only in …); default by the texts
  --width N              columns of a line; default that of the terminal, 80 in a pipe

Reading
  --encoding NAME        how both files are encoded, such as windows-1252; default: found out
  --language CODE        language of both texts, such as en; default: found out
  --strictness N         0 matches loose paraphrase too, 1 only what is nearly identical; default 0.5

  -h, --help             print this
  -v, --version          print the version

Colours follow the terminal; NO_COLOR turns them off, FORCE_COLOR on.
Exit codes: 0 done, 1 a file cannot be read or a line is bad, 2 wrong use.
`;
