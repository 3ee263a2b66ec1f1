import type { Language } from "./language.ts";

export const turkish: Language = {
  code: "tr",
  goesOn: "Dr Prof Doç Yrd Av Müh Sn Hz Org Gen Alb Bnb Yzb Ecz örn bkz Bkz çev haz",
  counts: "No no s sf sayfa Cad Sok Mah md Tel",
  closes: "vb vd",
  mayEnd: "A.Ş Ltd Şti T.C M.Ö M.S Cad Sok",
  openers:
    "Bu Şu O Bir Ben Biz Siz Onlar Ancak Fakat Ama Ve Veya Eğer Çünkü Daha Sonra Önce Ayrıca Bunun Böylece Böyle İlk Her Bazı Birçok Tüm Bugün Dün Şimdi Burada Ne Kim Nerede Neden Nasıl Hem Yine Artık Hatta Özellikle",
  ordinalPoint: true,
  months: "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
  dateWords: "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar saat günü TSİ",
  labels: {
    byline: "Yazar|Yazan|Haber|Muhabir|Editör|Çeviri",
    credit: "Fotoğraf|Fotoğraflar|Foto|Görsel|Resim|Video",
    readMore:
      "Ayrıca okuyun|Devamını oku|Daha fazla|Okumaya devam et|İlgili haberler|İlgili haber|Bunları da okuyun",
    updated: "Yayınlanma|Yayın tarihi|Güncelleme|Güncellenme|Son güncelleme|Yayınlandı|Güncellendi|Tarih",
    signature: "Kaynak|Kaynaklar",
    promotion: "Reklam|Bizi takip edin|Etiketler",
  },
  phrases: {
    licence: [/^tüm hakları saklıdır(?: \S+){0,8}$/u, /^(?:her hakkı|bütün hakları) saklıdır/u],
    promotion: [/^(?:bizi takip edin|abone olun|bültenimize|haber bültenine)(?!\p{L})[^.]{0,90}/u],
  },
};
