import type { Language } from "./language.ts";

export const italian: Language = {
  code: "it",
  goesOn:
    "sig sig.ra sig.na dott dott.ssa avv geom mons Sig Sigg Sig.ra Sig.na Sigra Dott Dott.ssa Dr Dr.ssa Prof Prof.ssa Avv Ing Arch Geom Rag Cav Comm Gen Col Cap Mar.llo Mons Egr Gent Spett Ill.mo Preg p.es cfr Dir Amm Ist",
  onlyHere: "on On Sen Min Ten S Ss es psicol econ st d col gen cap ten magg mar brig sen card arciv sac ab",
  counts: "n nn N pag pagg p pp art artt fig figg cap vol voll tel Tel co all sent lett tab doc sez rid",
  closes: "ecc etc",
  mayEnd: "S.p.A S.p.a SpA S.r.l Srl S.n.c C.d.A a.C d.C v.le p.za c.so az jr Inc Ltd sec F.lli",
  openers:
    "Il Lo La I Gli Le L'Italia Un Uno Una Del Dello Della Dei Degli Delle Al Allo Alla Ai Agli Alle Nel Nello Nella Nei Nelle Sul Sulla Sui Dal Dalla Dai Egli Lui Lei Loro Noi Voi Io Si Ci Vi Ne Non Sì No È Era Sono Ha Hanno Questo Questa Questi Queste Quello Quella Quelli Suo Sua Suoi Sue Mio Mia Nostro In Con Per Di Da Su Tra Fra A Senza Dopo Prima Durante Secondo Contro Verso E Ed Ma O Oppure Se Quando Come Mentre Perché Poiché Anche Ancora Già Poi Quindi Così Allora Inoltre Infatti Tuttavia Invece Però Che Chi Cosa Dove Oggi Ieri Ora Qui Più Molti Molte Alcuni Alcune Tutti Tutte Ogni Altri Altre Mi Ti Nessuno Nessuna Niente Nulla Fu Furono Forse",
  starters:
    "Due Tre Quattro Cinque Sei Sette Otto Nove Dieci Circa Quasi Oltre Diversi Diverse Numerosi Numerose Molto Poco Pochi Entrambi Entrambe Grazie Nonostante Malgrado Insieme Intanto Infine Finora Adesso Attualmente Solo Soltanto Proprio Davanti Dietro Fuori Sotto Sopra Attorno Nessun Qualche Migliaia Centinaia Decine",
  silent: "E O Ma Però Ed Od A I",
  unmarked: "In Nel Nella Secondo Dopo Durante",
  titled:
    /^(?:libr[oi]|romanz[oi]|film|album|dis?c[oh]i?|canzon[ei]|oper[ae]|serie|poesi[ae]|sagg[io]o?|giornale|quotidiano|rivista|trasmissione|programma|titolo|documentario)$/u,
  months:
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen feb mar apr mag giu lug ago set sett ott nov dic Gen Feb Mar Apr Mag Giu Lug Ago Set Ott Nov Dic genn febbr",
  dateWords: "lunedì martedì mercoledì giovedì venerdì sabato domenica ore alle il del di h",
  by: "Di di DI",
  labels: {
    byline:
      "Di|A cura di|Testo|Testo di|Autore|Autrice|Redazione|Scritto da|Articolo di|Servizio di|Traduzione|Traduzione di|Inviato|Intervista di",
    credit:
      "Foto|Foto di|Fotografia|Fotografie|Immagine|Immagini|Credito|Crediti|Credit|Illustrazione|Infografica|Video|Crediti foto|Foto credit",
    readMore:
      "Leggi anche|Leggi di più|Leggi tutto|Leggi l'articolo|Leggi|Vedi anche|Per approfondire|Approfondisci|Approfondimenti|Approfondimento|Articoli correlati|Articolo correlato|Continua a leggere|Guarda anche|Ti potrebbe interessare|Potrebbe interessarti|Notizie correlate|Scopri di più|Per saperne di più",
    updated:
      "Pubblicato|Pubblicato il|Aggiornato|Aggiornato il|Aggiornato alle|Ultimo aggiornamento|Ultima modifica|Modificato il|Data|Tempo di lettura|Pubblicazione",
    signature: "Fonte|Fonti|Agenzia",
    promotion:
      "Newsletter|Seguici|Seguici su|Iscriviti|Pubblicità|Condividi|Tag|Argomenti|Categorie|Categoria",
  },
  phrases: {
    licence: [
      /^tutti i diritti (?:sono )?riservati(?: \S+){0,8}$/u,
      /^(?:riproduzione|© ?riproduzione) (?:riservata|vietata)(?!\p{L})[^.]{0,40}/u,
      /^(?:tutti i contenuti|i contenuti|il contenuto|questo articolo|questo testo|quest['’]opera)(?!\p{L})[^.]{0,90}(?:licenza|creative commons)/u,
      /^(?:è vietata|vietata) (?:la|ogni)(?!\p{L})[^.]{0,40}(?:riproduzione|diffusione)/u,
    ],
    updated: [
      /^(?:notizia|articolo|testo) in (?:aggiornamento|fase di aggiornamento|corso di aggiornamento)/u,
      /^(?:seguono aggiornamenti|in aggiornamento|segue)$/u,
      /^questo articolo (?:è stato|verrà|sarà)(?!\p{L})[^.]{0,40}(?:aggiornato|modificato|corretto)/u,
      /^tempo di lettura(?!\p{L})[^.]{0,20}/u,
    ],
    promotion: [
      /^(?:iscriviti|iscrivetevi|abbonati|registrati|abbonatevi)(?!\p{L})[^.]{0,100}/u,
      /^(?:ricevi|ricevete) (?:ogni|la|le|gratis|gratuitamente|tutti)(?!\p{L})[^.]{0,80}(?:newsletter|mail|notizie|casella|posta)/u,
      /^(?:seguici|seguiteci|segui (?:tutte|la nostra|il nostro|[^.]{1,30} su))(?!\p{L})[^.]{0,80}$/u,
      /^(?:scarica|scaricate) (?:la nostra|l['’]|la)(?!\p{L})[^.]{0,40}app/u,
      /^(?:sostieni|sostenete|aiutaci)(?!\p{L})[^.]{0,60}(?:giornalis|redazione|informazione|indipendent|donazione)/u,
      /^non perder(?:e|ti|tevi|vi)(?!\p{L})[^.]{0,60}$/u,
      /^(?:condividi|condividere|stampa)(?: (?:questo|su|l['’]|l['’]articolo|via)[^.]{0,30})?$/u,
      /^(?:clicca qui(?!\p{L})[^.]{0,60}|pubblicità)$/u,
    ],
    readMore: [
      /^(?:leggi|leggete|guarda|vedi|continua) (?:anche|tutto|l['’]articolo|di più|qui|a leggere|altro)(?!\p{L})[^.]{0,100}$/u,
      /^(?:per saperne di più|per approfondire)(?!\p{L})[^.]{0,60}$/u,
    ],
    signature: [
      /^da wikipedia, l['’]enciclopedia libera$/u,
      /^\(?(?:con|fonte) (?:ansa|agi|adnkronos|afp|reuters|agenzie)\)?$/u,
      /^(?:la )?redazione$/u,
    ],
  },
};
