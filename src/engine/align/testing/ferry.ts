/** A report whose sentences each have names or numbers of their own. */
export const FERRY: readonly string[] = [
  "The harbour board closed the northern quay on Friday after divers found cracks in six of its piles.",
  "Repairs will cost 3.2 million crowns and last until autumn.",
  "Ferry captain Ole Brandvik said the closure would add forty minutes to every crossing.",
  "Fishermen may still land their catch at the old fish market.",
  "A public meeting is planned for Tuesday evening in the town hall.",
];
