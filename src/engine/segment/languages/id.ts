import type { Language } from "./language.ts";

export const indonesian: Language = {
  code: "id",
  goesOn: "Tn Ny Sdr Bpk Drs Hj Ir Kol Letjen Mayjen Jl Jln Kab Kec a.n u.p d.a",
  counts: "No hlm Hlm Telp pasal Rp Th",
  closes: "dll dsb dst dkk",
  mayEnd: "S.H S.E M.Si M.M Tbk SM M",
  openers:
    "Ia Dia Mereka Kami Kita Saya Anda Ini Itu Hal Namun Tetapi Tapi Dan Atau Jika Bila Ketika Saat Karena Sebab Meskipun Walaupun Untuk Dalam Dari Dengan Pada Di Ke Oleh Setelah Sebelum Selain Menurut Sementara Selama Juga Bahkan Kemudian Lalu Akibatnya Tidak Apa Siapa Mengapa Bagaimana Semua Banyak Beberapa Sejumlah",
  months: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
  dateWords: "Senin Selasa Rabu Kamis Jumat Sabtu Minggu pukul WIB WITA WIT",
  by: "Oleh",
  labels: {
    byline: "Oleh|Penulis|Reporter|Editor|Redaktur|Pewarta",
    credit: "Foto|Gambar|Ilustrasi|Dok",
    readMore: "Baca juga|Baca selengkapnya|Simak juga|Lihat juga",
    updated: "Diterbitkan|Dipublikasikan|Diperbarui|Terbit",
    signature: "Sumber",
    promotion: "Ikuti kami|Iklan|Tag",
  },
  phrases: {
    licence: [/^(?:hak cipta|seluruh hak|semua hak)(?!\p{L})[^.]{0,60}(?:dilindungi|cipta|©)/u],
    promotion: [
      /^(?:ikuti|dapatkan|berlangganan|gabung|unduh)(?!\p{L})[^.]{0,90}(?:kami|channel|kanal|newsletter|aplikasi|berita|grup)/u,
    ],
    readMore: [/^(?:baca|simak|lihat) (?:juga|selengkapnya)(?!\p{L})[^.]{0,120}$/u],
  },
};
