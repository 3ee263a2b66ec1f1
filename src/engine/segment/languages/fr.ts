import type { Language } from "./language.ts";

export const french: Language = {
  code: "fr",
  goesOn:
    "MM Mr Mme Mmes Mlle Mlles Mgr Dr Drs Pr Prof St Ste Sts Gal Gén Col Cdt Cap Lt Vve Cie-d c.-à-d cf p.ex env Mtre Vte Vtesse Cte Ctesse capt lieut cdt adj gén rte fbg",
  onlyHere: "M Me av apr ex al ibid adj adv col gal lt trad préf introd coord dir ill rééd",
  counts: "n no nos p pp art fig vol t chap ch éd coll par paragr al tél Tél bd bld lun jeu ven sam dim réd",
  closes: "etc",
  mayEnd: "J.-C Cie Sté Ets S.A S.A.R.L Jr Inc Ltd dép janv hab boul tél col arr div suiv",
  openers:
    "Le La Les L'Union Un Une Des Du De Il Elle Ils Elles On Nous Vous Je J'ai Ce Cet Cette Ces C'est C'était Cela Ça Son Sa Ses Leur Leurs Mon Notre Nos Dans En Au Aux À A Sur Sous Avec Sans Pour Par Chez Vers Depuis Pendant Après Avant Entre Selon Malgré Et Mais Ou Or Donc Car Si Quand Lorsque Comme Puisque Bien Alors Ainsi Puis Ensuite Enfin Cependant Toutefois Pourtant Néanmoins Qui Que Quoi Où Comment Pourquoi Quel Quelle Tout Tous Toutes Chaque Plusieurs Certains Aucun Aujourd'hui Hier Ici Là Plus Non Oui Ne Y D'après D'autres Personne Rien Fut Jamais",
  starters:
    "Deux Trois Quatre Cinq Six Sept Huit Neuf Dix Près Quelques Environ Moins Beaucoup Face Lors Grâce Afin Outre Hors Dès Jusqu'à Parmi Malheureusement Seul Seule Seuls Seules Aucune Certaines Interrogé Interrogée Âgé Âgée Né Née Arrivé Arrivée Placé Désormais Actuellement Toujours Souvent Parfois Trop Peu Déjà Mercredi Jeudi Vendredi Samedi Dimanche Lundi Mardi",
  silent: "Et Ou Mais Donc Car Or Y À A",
  unmarked: "Dans En Au Aux Selon Après Avant Depuis Pendant Lors",
  titled:
    /^(?:livres?|romans?|films?|albums?|chansons?|titres?|pièces?|séries?|poèmes?|essais?|journal|revue|opéra|magazine|groupe|ouvrages?|documentaire|émission)$/u,
  months:
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr fév avr juil sept oct nov déc",
  dateWords: "lundi mardi mercredi jeudi vendredi samedi dimanche le à h min heure heures er du et",
  by: "Par PAR par",
  labels: {
    byline:
      "Par|Texte|Texte de|Auteur|Auteurs|Autrice|Rédaction|Écrit par|Rédigé par|Propos recueillis par|Traduction|Traduit par|Reportage|Édité par",
    credit:
      "Photo|Photos|Photo de|Crédit|Crédits|Crédit photo|Crédits photo|Crédit image|Image|Images|Illustration|Infographie|Vidéo|Photographie",
    readMore:
      "Lire aussi|Lire également|À lire aussi|A lire aussi|À lire également|À lire|Lire la suite|Lire plus|En savoir plus|Voir aussi|À voir aussi|Voir également|Pour en savoir plus|Pour aller plus loin|Sur le même sujet|À lire ensuite|Lisez aussi|Lire|Article lié|Articles liés",
    updated:
      "Publié|Publié le|Mis à jour|Mis à jour le|Mise à jour|Modifié le|Modifié|Dernière mise à jour|Dernière modification|Posté le|Date|Paru le|Temps de lecture|Publication",
    signature: "Source|Sources|Agence",
    promotion:
      "Newsletter|Suivez-nous|Suivez-nous sur|Publicité|Partager|Abonnez-vous|Thèmes|Tags|Mots-clés|Catégories|Catégorie",
  },
  phrases: {
    licence: [
      /^tous (?:les )?droits (?:sont )?(?:de [^.]{1,45} )?réservés(?: \S+){0,8}$/u,
      /^(?:tous les contenus|le contenu|les contenus|cet article|ce texte|cette œuvre|cette oeuvre|ce contenu)(?!\p{L})[^.]{0,90}(?:licence|creative commons)/u,
      /^(?:publié sous|sous|mis à disposition selon les termes de la) licence(?!\p{L})[^.]{0,80}$/u,
      /^(?:reproduction|toute reproduction|toute utilisation|la reproduction)(?!\p{L})[^.]{0,90}(?:interdite|autorisation|autorisée|droits)/u,
    ],
    updated: [
      /^(?:cet article|cette dépêche|cette page|l['’]article) (?:sera|a été|est)(?!\p{L})[^.]{0,40}(?:mis|mise|actualisé|modifié|corrigé)/u,
      /^(?:plus d['’]informations|plus de détails|davantage d['’]informations) (?:à suivre|à venir|suivront)/u,
      /^temps de lecture(?!\p{L})[^.]{0,20}/u,
    ],
    promotion: [
      /^(?:abonnez|inscrivez)-vous(?!\p{L})[^.]{0,100}/u,
      /^(?:recevez|découvrez|retrouvez) (?:chaque|tous|toutes|notre|nos|gratuitement|l['’])[^.]{0,80}(?:newsletter|lettre|e-?mail|boîte|application|alertes|chaîne|podcast|réseaux)/u,
      /^suivez(?:-nous| nous| l['’]actualité| notre| toute l['’])(?!\p{L})[^.]{0,80}$/u,
      /^(?:téléchargez|installez) (?:notre|l['’])[^.]{0,50}app/u,
      /^(?:soutenez|faites un don)(?!\p{L})[^.]{0,60}(?:journalis|rédaction|presse|média|indépendan|don)/u,
      /^ne (?:manquez|ratez) (?:rien|aucun|plus|pas)(?!\p{L})[^.]{0,60}$/u,
      /^(?:partagez|partager|imprimer)(?: (?:cet|l['’]|sur|cet article|par)[^.]{0,30})?$/u,
      /^(?:cliquez ici(?!\p{L})[^.]{0,60}|publicité)$/u,
    ],
    readMore: [
      /^(?:lire|lisez|voir|retrouvez) (?:aussi|également|la suite|l['’]article|notre|plus)(?!\p{L})[^.]{0,120}$/u,
      /^à (?:lire|voir|écouter) (?:aussi|également|ensuite)(?!\p{L})[^.]{0,120}$/u,
      /^(?:pour )?en savoir plus(?: sur [^.]{1,60})?$/u,
    ],
    signature: [
      /^un article de wikipédia, l['’]encyclopédie libre$/u,
      /^\(?avec (?:l['’])?(?:afp|reuters|ap|agences?|les agences)(?!\p{L})[^.]{0,30}$/u,
      /^la rédaction$/u,
    ],
  },
};
