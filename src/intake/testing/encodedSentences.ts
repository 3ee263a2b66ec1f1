import type { Encoding } from "../article.ts";

/** A sentence in each encoding that is offered, as the bytes other software writes for it (hexadecimal). */
export const ENCODED_SENTENCES: readonly (readonly [encoding: Encoding, text: string, hex: string])[] = [
  ["utf-8", "Café 中文 فارسی 👍🏽", "436166c3a920e4b8ade6968720d981d8a7d8b1d8b3db8c20f09f918df09f8fbd"],
  [
    "utf-16le",
    "Café 中文 فارسی 👍🏽",
    "430061006600e90020002d4e876520004106270631063306cc0620003dd84ddc3cd8fddf",
  ],
  [
    "utf-16be",
    "Café 中文 فارسی 👍🏽",
    "00430061006600e900204e2d65870020064106270631063306cc0020d83ddc4dd83cdffd",
  ],
  [
    "windows-1252",
    "Der Bürgermeister sagte: „Die Brücke bleibt für drei Monate geschlossen“ – 20 €.",
    "4465722042fc726765726d6569737465722073616774653a2084446965204272fc636b6520626c656962742066fc722064726569204d6f6e6174652067657363686c6f7373656e93209620323020802e",
  ],
  ["iso-8859-15", "L'œuvre a coûté 20 €", "4c27bd75767265206120636ffb74e920323020a4"],
  [
    "windows-1250",
    "Rada přístavu v úterý večer hlasovala o stažení trajektu z provozu.",
    "526164612070f8ed7374617675207620fa746572fd207665e8657220686c61736f76616c61206f207374619e656eed207472616a656b7475207a2070726f766f7a752e",
  ],
  [
    "iso-8859-2",
    "Burmistrz Łodzi powiedział w środę, że most będzie zamknięty.",
    "4275726d697374727a20a36f647a6920706f776965647a6961b3207720b6726f64ea2c20bf65206d6f73742062ea647a6965207a616d6b6e69ea74792e",
  ],
  [
    "windows-1257",
    "Uosto taryba balsavo už tai, kad keltas būtų išimtas iš eksploatacijos.",
    "556f73746f207461727962612062616c7361766f2075fe207461692c206b6164206b656c7461732062fb74f82069f0696d7461732069f020656b73706c6f61746163696a6f732e",
  ],
  [
    "iso-8859-13",
    "Uosto taryba balsavo už tai, kad keltas būtų išimtas.",
    "556f73746f207461727962612062616c7361766f2075fe207461692c206b6164206b656c7461732062fb74f82069f0696d7461732e",
  ],
  [
    "windows-1254",
    "Liman meclisi feribotun gövdesi onarılana kadar hizmetten çekilmesi için oy kullandı, dedi başkan.",
    "4c696d616e206d65636c6973692066657269626f74756e2067f67664657369206f6e6172fd6c616e61206b616461722068697a6d657474656e20e7656b696c6d6573692069e7696e206f79206b756c6c616e64fd2c2064656469206261fe6b616e2e",
  ],
  [
    "windows-1251",
    "Совет порта проголосовал во вторник вечером за вывод парома.",
    "d1eee2e5f220efeef0f2e020eff0eee3eeebeef1eee2e0eb20e2ee20e2f2eef0ede8ea20e2e5f7e5f0eeec20e7e020e2fbe2eee420efe0f0eeece02e",
  ],
  [
    "koi8-r",
    "Совет порта проголосовал во вторник вечером за вывод парома.",
    "f3cfd7c5d420d0cfd2d4c120d0d2cfc7cfcccfd3cfd7c1cc20d7cf20d7d4cfd2cec9cb20d7c5dec5d2cfcd20dac120d7d9d7cfc420d0c1d2cfcdc12e",
  ],
  [
    "koi8-u",
    "Рада порту проголосувала у вівторок, її рішення є чинним.",
    "f2c1c4c120d0cfd2d4d520d0d2cfc7cfcccfd3d5d7c1ccc120d520d7a6d7d4cfd2cfcb2c20a7a720d2a6dbc5ceced120a420dec9cecec9cd2e",
  ],
  [
    "iso-8859-5",
    "Совет порта проголосовал во вторник вечером за вывод парома.",
    "c1ded2d5e220dfdee0e2d020dfe0ded3dedbdee1ded2d0db20d2de20d2e2dee0ddd8da20d2d5e7d5e0dedc20d7d020d2ebd2ded420dfd0e0dedcd02e",
  ],
  [
    "windows-1253",
    "Το συμβούλιο του λιμανιού αποφάσισε την Τρίτη το βράδυ – Άμεσα.",
    "d4ef20f3f5ece2effdebe9ef20f4eff520ebe9ece1ede9effd20e1f0eff6dcf3e9f3e520f4e7ed20d4f1dff4e720f4ef20e2f1dce4f5209620a2ece5f3e12e",
  ],
  [
    "iso-8859-7",
    "Το συμβούλιο του λιμανιού αποφάσισε την Τρίτη το βράδυ.",
    "d4ef20f3f5ece2effdebe9ef20f4eff520ebe9ece1ede9effd20e1f0eff6dcf3e9f3e520f4e7ed20d4f1dff4e720f4ef20e2f1dce4f52e",
  ],
  [
    "windows-1255",
    "מועצת הנמל הצביעה ביום שלישי בערב להוציא את המעבורת משירות.",
    "eee5f2f6fa20e4f0eeec20e4f6e1e9f2e420e1e9e5ed20f9ece9f9e920e1f2f8e120ece4e5f6e9e020e0fa20e4eef2e1e5f8fa20eef9e9f8e5fa2e",
  ],
  [
    "iso-8859-8",
    "מועצת הנמל הצביעה ביום שלישי בערב.",
    "eee5f2f6fa20e4f0eeec20e4f6e1e9f2e420e1e9e5ed20f9ece9f9e920e1f2f8e12e",
  ],
  [
    "windows-1256",
    "صوت مجلس الميناء مساء الثلاثاء على إخراج العبارة من الخدمة حتى يتم إصلاح هيكلها.",
    "d5e6ca20e3cce1d320c7e1e3ede4c7c120e3d3c7c120c7e1cbe1c7cbc7c120dae1ec20c5ced1c7cc20c7e1dac8c7d1c920e3e420c7e1cecfe3c920cdcaec20edcae320c5d5e1c7cd20e5eddfe1e5c72e",
  ],
  [
    "iso-8859-6",
    "صوت مجلس الميناء مساء الثلاثاء.",
    "d5e8ca20e5cce4d320c7e4e5eae6c7c120e5d3c7c120c7e4cbe4c7cbc7c12e",
  ],
  [
    "windows-874",
    "สภาท่าเรือลงมติเมื่อคืนวันอังคารให้ถอนเรือข้ามฟากออกจากบริการ",
    "cac0d2b7e8d2e0c3d7cdc5a7c1b5d4e0c1d7e8cda4d7b9c7d1b9cdd1a7a4d2c3e3cbe9b6cdb9e0c3d7cda2e9d2c1bfd2a1cdcda1a8d2a1bac3d4a1d2c3",
  ],
  ["windows-1258", "Hà Nội", "48e0204ef4f269"],
  [
    "gb18030",
    "港务委员会周二晚间投票决定,在船体修好之前停止渡轮服务。👍",
    "b8dbcef1ceafd4b1bbe1d6dcb6fecdedbce4cdb6c6b1bef6b6a82cd4dab4accce5d0debac3d6aec7b0cda3d6b9b6c9c2d6b7fecef1a1a39439d131",
  ],
  [
    "big5",
    "港務委員會週二晚間投票決定,在船體修好之前停止渡輪服務。",
    "b4e4b0c8a965adfbb77cb667a447b1dfb6a1a7ebb2bca84da9772ca662b2eec5e9add7a66ea4a7ab65b0b1a4eeb4e7bdfcaa41b0c8a143",
  ],
  [
    "shift_jis",
    "港湾評議会は火曜日の夜、フェリーの運航を停止することを決めた。",
    "8d609870955d8b6389ef82cd89ce976a93fa82cc96e9814183748346838a815b82cc895e8d7182f092e28e7e82b782e982b182c682f08c8882df82bd8142",
  ],
  [
    "euc-jp",
    "港湾評議会は火曜日の夜、フェリーの運航を停止することを決めた。",
    "b9c1cfd1c9beb5c4b2f1a4cfb2d0cdcbc6fca4cecceba1a2a5d5a5a7a5eaa1bca4ceb1bfb9d2a4f2c4e4bbdfa4b9a4eba4b3a4c8a4f2b7e8a4e1a4bfa1a3",
  ],
  [
    "iso-2022-jp",
    "港湾評議会は火曜日の夜に決めた。",
    "1b244239414f51493e35443271244f32504d4b467c244e4c6b244b37682461243f21231b2842",
  ],
  [
    "euc-kr",
    "항만위원회는 화요일 밤 선체가 수리될 때까지 여객선 운항을 중단하기로 결정했다.",
    "c7d7b8b8c0a7bff8c8b8b4c220c8adbfe4c0cf20b9e320bcb1c3bcb0a120bcf6b8aeb5c920b6a7b1eec1f620bfa9b0b4bcb120bfeec7d7c0bb20c1dfb4dcc7cfb1e2b7ce20b0e1c1a4c7dfb4d92e",
  ],
];

export function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
}
