/** Scripts in which several languages are told apart by their commonest words. */
export type SharedScript = "Latin" | "Cyrillic" | "Devanagari";

/**
 * The commonest function words of a language in news prose, twenty to seventy each, with those that its nearest neighbours lack
 * (Danish `af`, Norwegian `av`; Indonesian `bahwa`, Malay `bahawa`). Written down from the grammars; no corpus was counted.
 */
export const COMMON_WORDS: Readonly<Record<SharedScript, Readonly<Record<string, readonly string[]>>>> = {
  Latin: listed({
    en: "the of to and a in is that for on was with as by it from he his at be are were has have not this which who what will would can they their there may about said had an or more been if when its you than into after up out",
    de: "der die das und in den von zu mit ist des im nicht sich dem auf für ein eine auch es als wird bei nach wurde am aus er sie sind war dass hat an bis oder über vor zum zur einen einem einer sein noch wie haben werden mehr zwischen gegen",
    nl: "de het een van en in is dat op te zijn met voor niet aan er ook als bij naar uit heeft werd door maar om dan zich nog bij hun deze worden was hij ze dit al werden tegen over tot heeft hebben geen kan",
    af: "die en van in is het om te dat op nie met vir 'n was deur hy sy word aan ook na wat",
    sv: "och att det i en som är på av för den med till har inte om ett de från var efter också sedan säger",
    da: "og at i det er en til af på for med den som der ikke et har blev efter også fra mellem siger være",
    no: "og i å det er en til av på for med den som ikke et har ble etter også fra mellom sier være at han",
    is: "og að í er á sem til það um við var en með fyrir hefur af ekki hann eru verið þar eftir",
    fi: "ja on ei että se hän oli mukaan myös joka mutta kun ovat sen ole kuin tai jälkeen kertoo mitä olla",
    et: "ja on ei et see ta oli kui ka ning mis aga seda kes oma selle pärast ütles või mida tema",
    lt: "ir kad į su yra iš buvo tai ne kaip už bet po jo prie iki dėl taip pat apie savo nuo",
    lv: "un ir ar no ka uz par ne tas bet lai pēc kas kā arī bija to tika līdz viņš",
    pl: "i w na z się nie do że to jest o jak po od przez za dla był przy ale jego tym została oraz ze są może tylko tego przed będzie jednak które który która byli został lub",
    cs: "a v na se je že s z do to o by ve i si pro byl jako po za od který také podle při ještě jsou ze ale jen ke tak už kdy co která které jeho její jejich bude nebo však aby před mezi než bylo byla kde",
    sk: "a v na sa je že s z do to o by vo i si pre bol ako po za od ktorý tiež podľa pri sú už aj zo ale len ku tak kedy čo ktorá ktoré jeho jej ich bude alebo však aby pred medzi než bolo bola kde povedal",
    sl: "in je v na se da so za ki z pa tudi s bo po od ne kot bi je ter bil pri leta še",
    hr: "i je u na da se su za od koji s će ne a o bi kao što iz do nakon također prije tijekom tko rekao",
    sr: "i je u na da se su za od koji sa će ne a o bi kao što iz do posle takođe pre tokom šta ko rekao",
    sq: "të e në dhe i për me një që nga më është se nuk si ka do janë u këtë është pas por",
    hu: "a az és hogy nem is egy ez volt de meg el csak már szerint még azt mint vagy ki után amely",
    ro: "de și în la a cu că pe din o care nu un este pentru fi mai sau au fost prin după s-a sunt",
    it: "di e il la che in a un per è del una non con da si le i della al dei nel sono ha alla gli come anche questo questa nella nello suo sua loro più ma dalla dal degli delle tra fra essere stato hanno dopo lo se era erano stata stati state ad ed sulla sul prima ancora molto ogni quando dove mentre secondo",
    es: "de la que el en y a los se del las un por con no una su para es al lo como más fue ha pero sus este esta entre cuando muy sin sobre también hasta desde donde son está dos había sido era según todo hay ya así cada durante tras",
    pt: "de a o que e do da em um para com não uma os no se na por mais as dos como foi ao ele das é são pelo pela seu sua entre até às à também já quando muito foram ser pelos aos nas nos depois está ou sem têm seus suas pelas numa num isso disse vai quem ainda onde ter quatro todos",
    gl: "de a o que e do da en un para con non unha os no se na por máis as dos como foi ao unha das é tamén ata pola polo súa cando xa moi ser foron aos nas nos despois dixo",
    ca: "de la i el que en a les els per un del amb una no es al ha dels va més seva com però també és",
    fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce avec il sont été ont ses son cette leur aux ou mais où elle qu'il deux entre après sous comme sans ces lui à même très être d'un d'une qu'elle n'est c'est fait tout leurs dont avant selon contre encore",
    eu: "eta da ez bat du ere dela dira izan hau duen zuen zen baina dute egin izango baino horrek",
    ga: "an na agus ar a i go is le do bhí sé tá ag ach nach dúirt leis mar seo atá san",
    cy: "y yn i a o ar yr mae ei ac am bod gan wedi oedd eu hefyd na dweud fod nad oes",
    tr: "ve bir bu da de için ile olarak çok daha ne o gibi sonra olan kadar en var dedi olduğu ancak değil",
    az: "və bir bu ki da də üçün ilə edib olan sonra onun həm daha ancaq kimi qədər olub edən",
    id: "yang dan di dengan untuk dari ini itu dalam pada tidak akan bahwa karena oleh bisa juga telah adalah mengatakan",
    ms: "yang dan di dengan untuk dari ini itu dalam pada tidak akan bahawa kerana oleh boleh juga telah adalah berkata",
    vi: "và của là có không trong được cho các một những người với đã này để khi đến về từ",
    sw: "na ya wa kwa ni katika la za kuwa cha hiyo huo alisema kama baada pia hii yake wakati",
    tl: "ang ng sa na mga at ay si ni para hindi ito kay may siya niya nang ayon",
  }),
  Cyrillic: listed({
    ru: "и в не на что с по как это из за от он но его к для был было также после у же который так её их они она мы во со до при все этом которые том ли бы уже году а о только или чтобы если когда может будет быть были нет ещё лет около через между более",
    uk: "і в не на що з та до як за у для є це від про але його й був після також який а о із щоб якщо коли може буде були була вже її їх вони він вона ми ще більше під час між",
    be: "і ў не на што з як за да гэта у для ад але яго быў пасля таксама які ён а яе іх яны мы каб калі можа будзе былі была ужо паміж",
    bg: "и в на не да се от за е че с по са ще като към но той след които при беше а или когато може бяха има няма още само този тази това между",
    mk: "и во на не да се од за е дека со по ќе како кој но ги тој по беше што",
    sr: "и у на не да се од за је са су по ће као који а о би што из до после рекао",
  }),
  Devanagari: listed({
    hi: "के में है की को से का और ने पर हैं कि भी एक यह नहीं ही था लिए कर इस",
    mr: "आणि आहे या ते हे आहेत नाही व तर होते होता असे केले मात्र झाले हा ही येथे त्यांनी",
    ne: "र छ हो यो पनि भएको गरेको छन् थियो भने तथा गर्ने हुने लागि गरिएको एक",
  }),
};

function listed(languages: Readonly<Record<string, string>>): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(languages).map(([code, words]) => [code, [...new Set(words.split(" "))]]),
  );
}
