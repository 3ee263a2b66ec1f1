import { foldLetters } from "./foldLetters.ts";

/**
 * Words for numbers, by value, in the languages the sets hold and their neighbours. "One" is left out everywhere: it is an
 * article or a pronoun more often than a count. Inflected forms are written out where they are common in news.
 */
export const CARDINALS: ReadonlyMap<string, number> = table(`
2 two zwei deux dos due dois duas два две двух dva dve دو اثنان اثنين दो
3 three drei trois tres tre tres три трех tri سه ثلاثة ثلاث तीन
4 four vier quatre cuatro quattro quatro четыре четырех ctyri چهار أربعة أربع चार
5 five funf fünf cinq cinco cinque пять пяти pet پنج خمسة خمس पांच
6 six sechs seis sei шесть шести sest شش ستة ست छह
7 seven sieben sept siete sette sete семь семи sedm هفت سبعة سبع सात
8 eight acht huit ocho otto oito восемь восьми osm هشت ثمانية ثماني आठ
9 nine neun neuf nueve nove девять девяти devet نه تسعة تسع नौ
10 ten zehn dix diez dieci dez десять десяти deset ده عشرة عشر दस
11 eleven elf onze once undici одиннадцать jedenact یازده
12 twelve zwolf zwölf douze doce dodici doze двенадцать dvanact دوازده dozen
13 thirteen dreizehn treize trece tredici treze тринадцать
14 fourteen vierzehn quatorze catorce quattordici четырнадцать
15 fifteen funfzehn fünfzehn quinze quince quindici пятнадцать پانزده
16 sixteen sechzehn seize dieciseis sedici
17 seventeen siebzehn
18 eighteen achtzehn dieciocho diciotto
19 nineteen neunzehn
20 twenty zwanzig vingt veinte venti vinte двадцать dvacet بیست عشرون عشرين बीस
30 thirty dreißig dreissig trente treinta trenta trinta тридцать tricet سی ثلاثون ثلاثين तीस
40 forty vierzig quarante cuarenta quaranta quarenta сорок ctyricet چهل أربعون أربعين चालीस
50 fifty funfzig fünfzig cinquante cincuenta cinquanta cinquenta пятьдесят padesat پنجاه خمسون خمسين पचास
60 sixty sechzig soixante sesenta sessanta sessenta шестьдесят sedesat شصت ستون ستين साठ
70 seventy siebzig setenta settanta семьдесят هفتاد سبعون
80 eighty achtzig ochenta ottanta oitenta восемьдесят هشتاد ثمانون
90 ninety neunzig noventa novanta девяносто نود تسعون`);

/** Words that multiply the number before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = table(`
100 hundred hundert
1000 thousand tausend mille mil mila тысяч тысячи тыс tisic هزار ألف آلاف हजार 千
10000 万 萬
100000 lakh लाख
1000000 million millions mn mio mln millionen millon millones milione milioni milhao milhoes миллион миллиона миллионов млн milionu milion میلیون مليون ملايين
10000000 crore करोड़
100000000 亿 億
1000000000 billion billions bn milliard milliards milliarde milliarden mrd миллиард миллиарда миллиардов млрд miliarda miliard میلیارد مليار bilhao bilhoes
1000000000000 trillion trillions tn billionen трлн تریلیون 兆`);

/** Keys are in the form `termsOf` gives: lower case, without accents of Latin letters. */
function table(rows: string): ReadonlyMap<string, number> {
  return new Map(
    rows
      .trim()
      .split("\n")
      .flatMap((row) => {
        const [value, ...words] = row.split(" ");
        return words.map((word) => [foldLetters(word), Number(value)] as const);
      }),
  );
}
