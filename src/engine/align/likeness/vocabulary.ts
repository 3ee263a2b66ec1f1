/** The features of a sentence, each once: a stretch of the lists of all sentences. */
export interface Bag {
  /** Ids, and how often the sentence has each. */
  readonly features: FeatureLists;
  readonly from: number;
  readonly to: number;
}

/** The features of one sentence after another. Lists of its own for each took half of all memory that alignment asked for. */
export interface FeatureLists {
  readonly ids: Int32Array;
  readonly counts: Int32Array;
}

/** What is known of a feature besides its id: numbers and the shortest words are weighed by rules of their own. */
export type FeatureKind = "number" | "short" | "plain";

/** Numbers the features of both texts, so that equal features have equal ids, and gathers those of one sentence after another. */
export interface Vocabulary extends FeatureLists {
  /** By feature. */
  readonly numbers: Map<string | number, number>;
  /** By id. */
  readonly kinds: FeatureKind[];
  ids: Int32Array<ArrayBuffer>;
  counts: Int32Array<ArrayBuffer>;
  /** By id: where the sentence that was read last of all that have the feature has it. */
  readonly places: number[];
  /** Where the sentence that is being read begins and ends. */
  from: number;
  to: number;
}

/** In features; the lists double when they are full. */
const LEAST_ROOM = 1024;

export function emptyVocabulary(): Vocabulary {
  return {
    numbers: new Map(),
    kinds: [],
    ids: new Int32Array(LEAST_ROOM),
    counts: new Int32Array(LEAST_ROOM),
    places: [],
    from: 0,
    to: 0,
  };
}

export function idOf(
  { numbers, kinds, places }: Vocabulary,
  feature: string | number,
  kind: FeatureKind,
): number {
  let id = numbers.get(feature);
  if (id === undefined) {
    id = kinds.length;
    numbers.set(feature, id);
    kinds.push(kind);
    places.push(-1);
  }
  return id;
}

/** As `idOf`, where the feature tells its kind: asked once for each, not once for each place. */
export function idByKind(
  vocabulary: Vocabulary,
  feature: string,
  kindOf: (feature: string) => FeatureKind,
): number {
  return vocabulary.numbers.get(feature) ?? idOf(vocabulary, feature, kindOf(feature));
}

/** Counts a feature of the sentence that is being read. */
export function gather(vocabulary: Vocabulary, id: number): void {
  const place = vocabulary.places[id]!;
  if (place >= vocabulary.from) vocabulary.counts[place]!++;
  else append(vocabulary, id);
}

/** What was gathered since the last bag. */
export function takeBag(vocabulary: Vocabulary): Bag {
  const bag = { features: vocabulary, from: vocabulary.from, to: vocabulary.to };
  vocabulary.from = vocabulary.to;
  return bag;
}

function append(vocabulary: Vocabulary, id: number): void {
  if (vocabulary.to === vocabulary.ids.length) {
    vocabulary.ids = withMoreRoom(vocabulary.ids);
    vocabulary.counts = withMoreRoom(vocabulary.counts);
  }
  vocabulary.places[id] = vocabulary.to;
  vocabulary.ids[vocabulary.to] = id;
  vocabulary.counts[vocabulary.to] = 1;
  vocabulary.to++;
}

function withMoreRoom(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * list.length);
  longer.set(list);
  return longer;
}
