import { describe, expect, it } from "vitest";
import { allTold } from "../testing/judged.ts";

describe("facts in Czech", () => {
  it.each<[left: string, right: string, ...cues: string[]]>([
    ["Shořely dva miliony stromů.", "Shořely 2 mil. stromů.", "variant dva miliony -> 2 mil."],
    ["Letiště zrušilo čtyři desítky letů.", "Letiště zrušilo 40 letů.", "variant čtyři desítky -> 40"],
    ["Smlouvu podepsalo pětadvacet obcí.", "Smlouvu podepsalo 25 obcí.", "variant pětadvacet -> 25"],
    ["Oprava stála pět set korun.", "Oprava stála 600 korun.", "number pět set korun -> 600 korun"],
    ["Hráz praskla 14. března.", "Hráz praskla 4. března.", "date 14. března -> 4. března"],
    ["Jednání začne v 19.30.", "Jednání začne o půl osmé večer.", "variant 19.30 -> půl osmé večer"],
    ["Jednání začne v 17 hodin.", "Jednání začne v 18 hodin.", "date 17 hodin -> 18 hodin"],
    ["Jednání trvalo 17 hodin.", "Jednání trvalo 18 hodin.", "number 17 hodin -> 18 hodin"],
    ["Vlak nepřijel.", "Vlak přijel.", "negation nepřijel -> přijel"],
    ["Starosta se schůze nezúčastnil.", "Starosta se schůze zúčastnil.", "negation nezúčastnil -> zúčastnil"],
    ["Starostka smlouvu nepodepsala.", "Starosta smlouvu podepsal.", "negation nepodepsala -> podepsal"],
    ["Svědci nejsou doma.", "Svědci jsou doma.", "negation nejsou doma -> doma"],
    ["Mlynář s prodejem nesouhlasí.", "Mlynář s prodejem souhlasí.", "negation nesouhlasí -> souhlasí"],
    ["Mlynář prodat nechtěl.", "Mlynář prodat chtěl.", "negation nechtěl -> chtěl"],
    ["Pes se domů nevrátil.", "Pes se domů vrátil.", "negation nevrátil -> vrátil"],
    ["Vlak nejel.", "Vlak jel.", "negation nejel -> jel"],
    ["Mzda nerostla.", "Mzda rostla.", "negation nerostla -> rostla"],
    ["Autor nežije.", "Autor žije.", "negation nežije -> žije"],
    ["Mlynář nehodlá platit.", "Mlynář hodlá platit.", "negation nehodlá -> hodlá"],
    ["Syn to nedělá.", "Syn to dělá.", "negation to nedělá -> to dělá"],
    ["Voda nestačí.", "Voda stačí.", "negation nestačí -> stačí"],
    ["Mlýn vodu z řeky nebere.", "Mlýn vodu z řeky bere.", "negation nebere -> bere"],
    ["Host mu klíč nedal.", "Host mu klíč dal.", "negation nedal -> dal"],
    ["Vozy na most nesmějí vjet.", "Vozy na most smějí vjet.", "negation nesmějí vjet -> vjet"],
    ["Voda je bezpečná.", "Voda je nebezpečná.", "negation bezpečná -> nebezpečná"],
    // What denies nothing hides no denial beside it.
    ["Vlak po nehodě jel.", "Vlak po nehodě nejel.", "negation jel -> nejel"],
    ["V neděli nejstarší mlýn mlel.", "V neděli nejstarší mlýn nemlel.", "negation mlel -> nemlel"],
    ["Řidič nebyl opilý.", "Řidič byl opilý.", "negation nebyl opilý -> opilý"],
    ["Voda není pitná.", "Voda je pitná.", "negation není pitná -> pitná"],
    ["Rada prodej mlýna schválila.", "Rada prodej mlýna zamítla.", "negation schválila -> zamítla"],
    [
      "„Most je starý a rezavý,“ řekla.",
      "„Most je starý a hodně rezavý,“ řekla.",
      "quote Most je starý a rezavý -> Most je starý a hodně rezavý",
    ],
    [
      "Halas řekl, že pec byla studená.",
      "Halas tvrdil, že pec byla studená.",
      "attribution Halas řekl -> Halas tvrdil",
    ],
    [
      "Podle policie muž vystřelil první.",
      "Podle svědků muž vystřelil první.",
      "attribution Podle policie -> Podle svědků",
    ],
    ["Novák řekl, že pec vyhasla.", "attribution Nováková řekla -> Novák řekl"],
    ["Závod by se mohl zavřít.", "Závod se zavře.", "hedge mohl -> –"],
    ["Většina obyvatel odešla.", "Někteří obyvatelé odešli.", "quantifier Většina -> Někteří"],
    ["Potopilo se asi 30 lodí.", "Potopilo se více než 30 lodí.", "hedge asi -> více než"],
    ["Potopilo se nejméně 30 lodí.", "Potopilo se až 30 lodí.", "hedge nejméně -> až"],
  ])("differ: %s / %s", (left, right, ...cues) => {
    expect(allTold({ left, right, language: "cs" })).toEqual(cues);
  });

  it.each<[left: string, right: string]>([
    ["Hráz praskla v úterý 14. března.", "Hráz praskla 14. března."],
    ["Nikdo nebyl zraněn.", "Zraněn nebyl nikdo."],
    ["Rada prodala nejen mlýn, ale i molo.", "Rada prodala mlýn a molo."],
    ["Starosta odmítl smlouvu podepsat.", "Starosta smlouvu nepodepsal."],
    ["Starosta smlouvu odmítl podepsat.", "Smlouvu starosta nepodepíše."],
    ["Starostka popřela, že by mlýn prodala.", "Starostka řekla, že mlýn neprodala."],
    ["Podle mluvčí policie Hany Krátké řidič utekl.", "Řidič utekl, uvedla policejní mluvčí Hana Krátká."],
    ["Podle krajského soudu svědek lhal.", "Svědek lhal, uvedl krajský soud."],
    ["Při nehodě se zranili dva lidé.", "Při havárii utrpěli zranění dva lidé."],
    ["V nemocnici zůstaly tři děti.", "Tři děti zůstaly v nemocnici."],
    ["Potopilo se zhruba 30 lodí.", "Potopilo se přibližně 30 lodí."],
    ["Majitel odmítl, že by firma porušila zákon.", "Zákon firma neporušila, řekl majitel."],
    ["Mlynář to odmítl.", "Mlynář s tím nesouhlasí."],
    ["Škoda přesáhne 80 milionů korun.", "Škoda bude více než 80 milionů korun."],
    ["„Pec byla zamčená,“ uvedl Klika.", "„Pec byla zamčená,“ je podle něj jisté."],
    ["Vlak podle drah vykolejil.", "Dráhy uvedly, že vlak vykolejil."],
    ["V hale bylo necelých sto lidí.", "V hale byla téměř stovka lidí."],
    ["Policie zjišťuje, zda řidič neusnul.", "Zda řidič usnul, policie zjišťuje."],
    ["Kapitán Negr přijel.", "Přijel kapitán Gr."],
    ["Muž nese tašku.", "Muž se s taškou vrací."],
    ["Vozy na most nesmějí vjet.", "Vozy mají vjet na most zakázáno."],
    ["Podle plánu most otevřou v květnu.", "Most otevřou v květnu."],
  ])("are one: %s / %s", (left, right) => {
    expect(allTold({ left, right, language: "cs" })).toEqual([]);
  });
});
