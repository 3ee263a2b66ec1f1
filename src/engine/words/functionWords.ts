import type { Token } from "./tokens.ts";

/**
 * Whether a word says little alone: articles, prepositions, conjunctions, pronouns, auxiliaries. Marks do not end on one,
 * and a kept one between two long marks does not help a reader.
 *
 * Closed lists, one a language; a text of unknown language is read with all of them but those that are common content
 * words elsewhere (German "war", "die" in an English report).
 */
export function isFunctionWord({ kind, normal }: Token, language: string): boolean {
  return kind === "word" && isFunctionForm(normal, language);
}

/** The same for a word in small letters. */
export function isFunctionForm(normal: string, language: string): boolean {
  return (BY_LANGUAGE.get(language) ?? BY_LANGUAGE.get(primaryOf(language)) ?? ANY).has(normal);
}

function primaryOf(language: string): string {
  return language.toLowerCase().split("-")[0] ?? "";
}

const LISTS: Readonly<Record<string, string>> = {
  en: "a about above after against all also although am an and any are as at be because been before being below between both but by can could did do does down during each either every few for from had has have having he her here hers him his how however i if in instead into is it its itself just like may me might more most much must my neither no nor not now of off on once one only onto or other our out over own per rather 's same shall she should since so some still such than that the their them then there these they this those though through thus to too toward towards under until up upon very via was we were what when where whether which while who whom whose why will with within without would yet you your",
  de: "aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da dabei dadurch dafür daher damit dann daran darauf daraus darin darüber das dass davon dazu dein dem den denen denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa für gegen hat hatte hatten habe haben hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jedoch kann kein keine keinem keinen keiner können konnte könnte mehr mein mit muss müssen nach neben nicht noch nun nur ob oder ohne schon sehr sei sein seine seinem seinen seiner seit sich sie sind so sogar sollen soll sollte sowie über um und uns unser unter vom von vor war waren was weil welche welcher welches wenn werde werden wer wie wieder will wird wir wo worden wurde wurden würde zu zum zur zwischen mich dich mir dir euch selbst hinaus",
  fr: "a aura auraient aurait auront avaient avons ayant à afin ai ainsi après au aucun aucune aussi autre aux avait avant avec avoir c' ce ceci cela celle celles celui cent ces cet cette ceux chez comme contre d' dans de depuis des donc dont du elle elles en encore entre est et était étaient été être eu eux fait furent fut il ils j' je l' la le les leur leurs lors lui m' ma mais me mes moins mon n' ne ni non nos notre nous on ont ou où par parce pas pendant peu peut plus pour qu' quand que quel quelle quelles quels qui quoi s' sa sans se selon sera seraient serait seront ses si soient soit son sont sous sur t' ta te tous tout toute toutes très tu un une vers vos votre vous y",
  es: "a al algo ante antes aquel así aún aunque bajo cada como con contra cual cuando de del desde donde dos durante e el él ella ellas ellos en entre era eran es esa ese eso esta está están este esto estos fue fueron ha había habían habrá habrán habría habrían han hasta hay hemos la las le les lo los más me mi muy ni no nos o otra otro para pero poco por porque pues que qué quien se sea según ser será serán sería serían si siendo sí sido sin sobre son su sus también tan te tiene toda todas todo todos tras tu tus u un una unas uno unos y ya yo",
  it: "a ad agli ai al all' alla alle allo ancora anche aveva avevano c' che chi ci circa come con cui d' da dagli dai dal dall' dalla dalle dallo degli dei del dell' della delle dello di dopo dove e è ed era erano essere fra fu gli ha hanno i il in incirca io l' la le lei li lo loro lui ma mi nei nel nell' nella nelle nello non o ogni per perché però più poi prima può quale quando quella quelle quelli quello questa queste questi questo sarà saranno se senza si sia sono sopra sotto stata stati stato su sua sue sugli sui sul sull' sulla sulle suo suoi tra tutti tutto un un' una uno venne viene vengono mai né",
  pt: "a à ao aos aquela aquele as às até com como contra da das de dela dele do dos e é ela elas ele eles em entre era essa esse esta está este eu foi foram há isso isto já lhe mais mas me mesmo muito na não nas nem no nos nós o os ou para pela pelas pelo pelos por porque quando que quem são se seja sem ser seu seus sobre sua suas também tem um uma umas uns ainda após desde está estão estava estavam havia num numa onde pela será serão seria seriam só teve têm tinha tinham",
  nl: "aan al als altijd bij dan dat de der deze die dit doch door dus een eens en er had heb hebben heeft het hier hij hoe hun ik in is ja je kan kon kunnen maar me meer men met mij mijn na naar niet nog nu of om omdat onder ons ook op over te tegen toch toen tot u uit uw van veel voor want waren was wat werd werden wie wij wil worden wordt zal ze zelf zich zij zijn zo zonder zou hadden zullen zouden konden moet moeten geworden tussen sinds tijdens volgens geen hem haar",
  ru: "а без был была были было быть в вам вас во вот все всё вы где да для до его ее её если есть еще ещё же за и из или им их к как ко когда который которая которые которого которой которых кто ли между меня мне мы на над не него нее неё нет ни них но о об от он она они оно перед по под после при с со так также такой там то того тоже той только том тот ту ты у уже чем что чтобы эта эти это этого этой этот я",
  uk: "а або але б бо був була були було бути в вам вас ви вона вони воно все від він да де для до є ж за з зі і із її їх й його коли котрий ми на над не ні но о об по під при про с та так також такий там те ти то того той у хто це цей ці через чи що щоб я як який яка які",
  pl: "a aby ale bez był była było były być co czy dla do gdy go i ich im iż ja jak jako je jego jej jest już ich które który która którzy lub ma mi na nad nie niż o od on ona one oni oraz po pod poza przed przez przy są się ta tak także tam te tego tej tę to tu tych tylko tym u w we więc z za ze że został została zostało zostali zostały będzie będą byli byłby może mogą musi muszą jeszcze też których którym której którą podczas według między wśród niego niej nim nich nimi nią",
  cs: "a aby ale ani ano asi až bez bude budou by být byl byla byli bylo byly co což či do ho i jak jako je jeho jej její jejich jejichž jemu jen ještě ji jich jim jimi již jsem jsme jsou jste k kde kdo kdy když ke která které kterého kteří kterou který má mají mě mezi mi mít mnou mu my na nad nám nás ne nebo než ní nic nich nim o od on ona oni ono pak po pod podle pokud pro proti proto protože před přes při s se si sice své svého svou svůj ta tak také takže tam tato ten tento to toho tom tomto tomu tou tu tuto ty tyto u už v vám vás ve však vy z za ze že bych bychom dosud zatím též měl měla měli mělo mohl mohla mohli mohlo mohly mohou může musí chce chtějí smí smějí nikdo nikoho nikdy během kvůli mimo okolo kolem něj něho němu něm nimi",
  tr: "ama ancak bir bu çok da daha de değil diye en gibi hem her için ile ise kadar ki mi mu mü o olan olarak oldu sonra şu ve veya ya",
  ar: "أن إن أو إلى التي الذي الذين الى اليوم ان او أي أيضا بعد بين تم ثم حتى حول حيث خلال دون ذلك على عن عند غير فقد في قبل قد كان كانت كل كما لا لم لن له لها ليس ما مع من منذ نحو هذا هذه هناك هو هي و وقد یا",
  fa: "آن آنها اما از است اگر اند او با باید بر برای بود بوده بودند به بی تا تر ترین چه چون خود در دیگر را شد شده شدند شود ما من می نه نیز نیست ها های هر هم همه همین هیچ و وی ولی پس پیش که کرد کرده کند کنند یا یک این ای",
  hi: "और का की के को में से है हैं था थी थे पर ने कि यह वह ये वे भी तो ही एक इस उस लिए साथ या हो गया गई गए कर तक जो नहीं दी दिया दिए दे देने किया किए करने करते हुआ हुई हुए होगा होगी होंगे होने रहा रही रहे जाएगा जाएगी जाएंगे जाए जाने जाता जाती जाते अब जब तब किसी कोई अपने अपनी अपना इसके उनके उनकी उसके उसकी उन्होंने इन उन इसे उसे वाले वाली",
  zh: "的 地 得 了 着 过 在 是 和 与 及 跟 同 或 也 都 就 而 且 但 但是 并 并且 以 于 为 对 对于 从 到 由 把 被 将 向 给 这 那 此 该 其 他 她 它 我 你 他们 她们 它们 我们 你们 等 之 所 有 不 没 没有 还 又 再 更 很 最 因 因为 如 如果 則 则 并非 與 為 對 從 這 個 个 们 們 吗 呢 吧 上 中 下 内 里",
  ja: "の に は を た が で て と し れ さ も な い へ や か ら まで から です ます ました した する して という こと これ それ あれ この その あの ため よう など など より ません ない なく なかっ なか っ てい いる いた ある あっ られ られる れる かも かっ べた だっ でし だ である",
  th: "ที่ และ ใน เป็น ของ ได้ มี การ จะ ว่า ไม่ ให้ กับ แต่ จาก โดย หรือ ก็ ซึ่ง นี้ นั้น ไป มา อยู่ แล้ว ความ เพื่อ",
};

/** Content words of one language that are function words in another. */
const DOUBTFUL = new Set(
  "war die will man sin on or son sei sera cent fait pour mesmo per sei not dos era see to no me her been am do men kan hat him in an do in or son uns pues poco muss ja te ta ten tom nad pak sice tam pro ale by".split(
    " ",
  ),
);

const BY_LANGUAGE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([language, list]) => [language, new Set(list.split(" "))]),
);
const ANY: ReadonlySet<string> = new Set([
  ...(BY_LANGUAGE.get("en") ?? []),
  ...[...BY_LANGUAGE.values()].flatMap((list) => [...list]).filter((word) => !DOUBTFUL.has(word)),
]);
