/** Letters that `*` stands for at most behind a word: "-ations", but no second half of a compound ("sommer|fest"). */
export const LONGEST_ENDING = 5;
