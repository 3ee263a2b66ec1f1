/**
 * The commonest small words of languages that share many with one that has a table, and have none themselves: Danish with
 * Dutch and English, Slovak with Czech. Only to know that a text is in none of ours; with those that both have, since the
 * longer count decides.
 */
export const NEIGHBOUR_LANGUAGES: readonly ReadonlySet<string>[] = [
  // Danish, Norwegian, Swedish
  "af alle at blev bliver blevet da de den der deres det dette disse efter eller en end er et for fra før får han hans har have havde hun hvis hvor i ikke ind ingen jeg kan kom kun med mellem men mere mod må når og også om op over på sagde sammen selv sig siger sin skal som så til ud under var ved vi vil være været",
  "av alle at ble blir da de den der deres det dette disse etter eller en enn er et ei for fra før får han hans har ha hadde hun hvis hvor i ikke inn ingen jeg kan kom kun med mellom men mer mot må når og også om opp over på sa sammen selv seg sier sin skal som så til ut under var ved vi vil være vært å",
  "alla att av blev blir bli de den deras det detta dessa då där efter eller en ett för från före får han hans har hade hon hur i inte inga innan jag kan kom med mellan men mer mot måste när nu och också om på sa säger samt sedan sig sin ska som så till under upp ut var vara varit vid vi vill är över",
  // Afrikaans
  "aan al as baie binne by daar dat deur die dit een 'n en geen gesê haar het hierdie hom hulle hy in is kan kon maar meer met moet na nie nog nou of om ook oor op se sê sy sal te teen tot toe tussen uit van vir volgens wat was weens weer word wees",
  // Slovak, Slovene, Croatian
  "a aby ale alebo ako aj ani asi až bez bol bola boli bolo bude budú budu by cez čo do ho ich iba im ja je jeho jej k kde keď kto ktorá ktoré ktorí ktorý ktorého ktorej ktorom ktorú ktorých ku len lebo má majú medzi na nad nie nič o od on ona oni podľa po pod pre pred pri preto proti s sa si so sú tak takže tam ten tento tej to tom toto už v vo však z za zo že počas musí môže môžu ešte",
  "a ali bi bil bila bili bilo bo bodo brez če da do ga in iz ima imajo je jih jo k kako kar ker ki ko kot le med na nad naj ne ni niso o od ob on pa po pod pred pri proti s se so še ta tako tam te ter to tudi v več vendar z za zaradi že",
  "a ali bi bio bila bili bilo će da dok do ga i iz ili ima imaju je jer još kako kao kad kada koja koje koji kojeg kroz među na nad nakon ne nego nije nisu o od on ona oni po pod pred pri prije protiv s sa samo se su što ta tako te to u uz već više za zbog",
  // Catalan
  "a al als amb aquest aquesta això com de del dels el els en entre és està estan ha han hi i la les ja més no o on pel pels per però que quan sense ser seva seu seus són també un una uns va van",
].map((list) => new Set(list.split(" ")));
