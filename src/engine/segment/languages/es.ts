import type { Language } from "./language.ts";

export const spanish: Language = {
  code: "es",
  goesOn:
    "Sr Sra sr sra dr dra Srta Sres Sras Dña Dn Dr Dra Dres Drs Prof Profa Lic Ing Arq Gral Cnel Tte Cap Sto Sta Mons Excmo Excma Ilmo Ilma Fr Pbro Ud Uds Vd Vds Pdte Dir p.ej p.e v.gr Admón gral cnel tte sgto alm vda Sgto Alm Brig Mtro Mtra Hno Hna Pza Ctra Urb",
  onlyHere: "cap",
  counts:
    "núm núms Núm Nº No pág págs p pp art arts Art cap vol tomo fig nro Nro párr párrf tel Tel Tfno km Km aprox avda Avda apdo apdos inc fol fols",
  mayEnd:
    "etc EE.UU EEUU EE UU S.A S.L C.V Cía Inc Ltda Hnos Jr a.C d.C dpto Dpto prov Hs hs cts ptas ss Av hab",
  openers:
    "El La Los Las Un Una Unos Unas Lo Al Del De Él Ella Ellos Ellas Yo Nosotros Ustedes Se Su Sus Mi Mis Nuestro Nuestra Este Esta Estos Estas Ese Esa Eso Esto Aquel Aquella En Con Sin Por Para Según Desde Hasta Entre Sobre Tras Ante Durante Mediante A Y E O U Pero Sino Aunque Si Cuando Como Mientras Porque Pues Que Qué Quién Quien Cómo Dónde Donde Cuándo Cuánto Por Así Entonces Luego Después Antes Además También Tampoco Sin Hay No Sí Ya Hoy Ayer Ahora Aquí Allí Muchos Muchas Algunos Algunas Todos Todas Cada Otro Otra Otros Más Es Fue Son Ha Han Está Afortunadamente Nadie Nada Ninguno Ninguna Nunca Quizá",
  starters:
    "Dos Tres Cuatro Cinco Seis Siete Ocho Nueve Diez Cientos Miles Decenas Varios Varias Casi Cerca Alrededor Muy Poco Pocos Mucho Ambos Ambas Numerosos Debido Gracias Pese Junto Frente Dentro Fuera Tal Tanto Tan Sólo Solo Incluso Finalmente Actualmente Posteriormente Anteriormente Asimismo Igualmente Preguntado Preguntada Ningún Cualquier Bajo Contra Anoche Vecinos Agentes Bomberos Expertos Científicos Investigadores",
  silent: "Y E O U Pero Sino Ni A",
  unmarked: "En Según Tras Durante Desde Después Antes",
  titled:
    /^(?:libros?|novelas?|películas?|films?|filmes|discos?|álbum|álbumes|canción|canciones|obras?|series?|poemas?|ensayos?|diario|periódico|revista|ópera|programa|título|documental)$/u,
  months:
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr may jun jul ago sept sep set oct nov dic Ene Feb Mar Abr May Jun Jul Ago Sep Set Oct Nov Dic",
  dateWords:
    "lunes martes miércoles jueves viernes sábado domingo de del a las la el h hs hrs horas hora am pm m actualizado",
  by: "Por POR por",
  labels: {
    byline:
      "Por|Texto|Texto de|Autor|Autora|Autores|Redacción|Escrito por|Redactado por|Editado por|Edición|Reportero|Reportera|Corresponsal|Traducción",
    credit:
      "Foto|Fotos|Fotografía|Fotografías|Foto de|Imagen|Imágenes|Crédito|Créditos|Ilustración|Infografía|Vídeo|Video|Fuente de la imagen",
    readMore:
      "Leer más|Lea más|Lea también|Lee también|Leer también|Lee más|Lea además|Ver más|Ver también|Vea también|Más información|Te puede interesar|También te puede interesar|Le puede interesar|Puede interesarle|Relacionado|Relacionadas|Noticias relacionadas|Noticia relacionada|Sigue leyendo|Seguir leyendo|Te recomendamos|Conoce más|Mira también|No te pierdas|Continúe leyendo",
    updated:
      "Publicado|Publicado el|Publicada|Actualizado|Actualizado el|Actualizada|Última actualización|Modificado|Fecha|Fecha de publicación|Tiempo de lectura|Creado",
    signature: "Fuente|Fuentes|Agencia|Agencias|Con información de",
    promotion:
      "Newsletter|Síguenos|Síguenos en|Suscríbete|Publicidad|Compartir|Etiquetas|Temas|Boletín|Categorías|Categoría",
  },
  phrases: {
    licence: [
      /^todos los derechos (?:están )?reservados(?: \S+){0,8}$/u,
      /^(?:reservados todos los derechos|derechos reservados)(?: \S+){0,8}$/u,
      /^(?:todo el contenido|los contenidos|el contenido|este artículo|este texto|esta obra|esta nota)(?!\p{L})[^.]{0,90}(?:licencia|creative commons)/u,
      /^(?:prohibida|queda prohibida|se prohíbe)(?!\p{L})[^.]{0,30}(?:reproducción|difusión|distribución)/u,
      /^(?:se autoriza la|la) reproducción(?!\p{L})[^.]{0,80}(?:prohibida|autorización|fuente|permitida)/u,
    ],
    updated: [
      /^(?:noticia|información|historia) en (?:desarrollo|actualización|construcción)/u,
      /^(?:esta|este) (?:noticia|nota|artículo|información|texto) (?:será|ha sido|fue|se actualizará|se está)(?!\p{L})[^.]{0,40}/u,
      /^(?:habrá ampliación|en breve,? más información|más información en breve)$/u,
      /^tiempo de lectura(?!\p{L})[^.]{0,20}/u,
    ],
    promotion: [
      /^(?:suscríbete|suscríbase|suscribite|regístrate|regístrese|inscríbete|apúntate)(?!\p{L})[^.]{0,100}/u,
      /^(?:recibe|reciba|recibí) (?:cada|todos|todas|en tu|en su|nuestro|nuestra|nuestros|las|los|gratis)(?!\p{L})[^.]{0,80}(?:newsletter|boletín|boletines|correo|email|alertas|noticias|bandeja|whatsapp|móvil|celular)/u,
      /^(?:síguenos|síganos|seguinos|únete|únase|sigue (?:toda la|nuestra|nuestro|a [^.]{1,30} en))(?!\p{L})[^.]{0,90}$/u,
      /^(?:descarga|descargue|descárgate) (?:nuestra|la|aquí)(?!\p{L})[^.]{0,50}(?:app|aplicación)/u,
      /^(?:apoya|apoye|haz una donación)(?!\p{L})[^.]{0,60}(?:periodis|medio|independiente|don)/u,
      /^no te (?:pierdas|lo pierdas)(?!\p{L})[^.]{0,60}$/u,
      /^(?:comparte|compartir|compártelo|imprimir)(?: (?:esta|este|en|la|por)[^.]{0,30})?$/u,
      /^(?:(?:haz clic|haga clic|clic|pulsa|pincha) (?:aquí|en)(?!\p{L})[^.]{0,60}|publicidad)$/u,
    ],
    readMore: [
      /^(?:lee|lea|leer|ver|vea|mira|sigue|continúa|siga) (?:más|también|la nota|el artículo|además|aquí|leyendo)(?!\p{L})[^.]{0,100}$/u,
      /^(?:para )?más información(?: (?:sobre|en|aquí|haga|visite)[^.]{0,60})?$/u,
      /^(?:te|le) puede interesar(?!\p{L})[^.]{0,100}$/u,
    ],
    signature: [
      /^de wikipedia, la enciclopedia libre$/u,
      /^\(?con (?:información|datos|material|reportes) de(?!\p{L})[^.]{0,50}$/u,
      /^(?:redacción|agencias)$/u,
    ],
  },
};
