import type { Language } from "./language.ts";

export const portuguese: Language = {
  code: "pt",
  goesOn:
    "sr sra srs dr dra Sr Sra Srs Sras Srta Dr Dra Drs Dras Prof Profa Profª Eng Engº Arq Gen Cel Cap Maj Sgt Exmo Exma Ilmo Sto Sta Pe Fr Mons Pres Dep p.ex p.e i.e v.g Visc Pça Rod Lgo",
  onlyHere: "D Dom Gov Sen Min Av Ten R cap ten cel maj alm sen dep gov rel",
  counts: "n nº no nos pág págs p pp art arts cap vol fig tel Tel ed inc séc km fl fls par apdo ap apto",
  closes: "etc",
  mayEnd: "S.A Ltda Cia Inc Jr a.C d.C av Av R dep séc segs hab",
  openers:
    "O A Os As Um Uma Uns Umas Do Da Dos Das De No Na Nos Nas Em Ao À Aos Às Pelo Pela Pelos Pelas Num Numa Ele Ela Eles Elas Eu Nós Você Vocês Se Seu Sua Seus Suas Meu Minha Nosso Nossa Este Esta Estes Estas Esse Essa Esses Essas Isso Isto Aquele Aquela Aquilo Com Sem Por Para Segundo Desde Até Entre Sobre Após Ante Durante Conforme E Ou Mas Porém Contudo Embora Quando Como Enquanto Porque Pois Que Quem Qual Onde Assim Então Depois Antes Além Também Ainda Já Há Não Sim Hoje Ontem Agora Aqui Ali Muitos Muitas Alguns Algumas Todos Todas Cada Outro Outra Outros Mais É Foi São Era Está Foram Tem Apesar Só Ninguém Nada Nenhum Nenhuma Nunca Talvez",
  starters:
    "Dois Duas Três Quatro Cinco Seis Sete Oito Nove Dez Cerca Quase Vários Várias Diversos Diversas Muito Pouco Poucos Ambos Ambas Graças Devido Junto Dentro Fora Perto Apenas Somente Inclusive Finalmente Atualmente Anteriormente Posteriormente Milhares Centenas Dezenas Moradores Bombeiros Especialistas Cientistas Pesquisadores Investigadores Policiais Agentes Qualquer Sob Contra",
  silent: "E A Mas Porém De Do Da Dos Das Durante",
  unmarked: "Em Segundo Após Desde Depois Antes",
  titled:
    /^(?:livros?|romances?|filmes?|álbum|álbuns|discos?|canção|canções|músicas?|obras?|séries?|poemas?|ensaios?|jornal|revista|novelas?|ópera|peças?|programa|título|documentário)$/u,
  months:
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr mai jun jul ago set out nov dez Jan Fev Mar Abr Mai Jun Jul Ago Set Out Nov Dez",
  dateWords:
    "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta feira sábado domingo de do às as h hs min horas em e",
  by: "Por POR por",
  labels: {
    byline:
      "Por|Texto|Texto de|Autor|Autora|Autores|Redação|Escrito por|Editado por|Edição|Reportagem|Reportagem de|Tradução|Da redação|Repórter",
    credit:
      "Foto|Fotos|Fotografia|Foto de|Imagem|Imagens|Crédito|Créditos|Ilustração|Infográfico|Vídeo|Divulgação|Crédito da foto",
    readMore:
      "Leia mais|Leia também|Leia ainda|Ler mais|Saiba mais|Veja também|Veja mais|Ver mais|Confira|Confira também|Notícias relacionadas|Relacionadas|Relacionado|Continue lendo|Leia a seguir|Mais sobre|Assista|Ouça",
    updated:
      "Publicado|Publicado em|Publicada em|Atualizado|Atualizado em|Atualizada em|Última atualização|Modificado em|Data|Tempo de leitura|Postado em|Criado em",
    signature: "Fonte|Fontes|Agência|Com informações de|Com informações da|Com informações do",
    promotion:
      "Newsletter|Siga-nos|Siga-nos no|Assine|Publicidade|Compartilhe|Partilhar|Tags|Temas|Categorias|Categoria",
  },
  phrases: {
    licence: [
      /^todos os direitos (?:são )?reservados(?: \S+){0,8}$/u,
      /^(?:todo o conteúdo|os conteúdos|o conteúdo|este artigo|este texto|esta obra|esta matéria)(?!\p{L})[^.]{0,90}(?:licença|creative commons)/u,
      /^(?:é )?(?:proibida|vedada|permitida)(?!\p{L})[^.]{0,30}(?:reprodução|divulgação)/u,
      /^(?:a |é livre a )?reprodução(?!\p{L})[^.]{0,80}(?:proibida|autorização|autorizada|fonte|permitida)/u,
    ],
    updated: [
      /^(?:notícia|reportagem|matéria) em (?:atualização|desenvolvimento)/u,
      /^(?:esta|este) (?:notícia|reportagem|matéria|artigo|texto) (?:será|foi|está sendo|está em)(?!\p{L})[^.]{0,40}(?:atualiza|corrigi)/u,
      /^(?:em atualização|mais informações em breve)$/u,
      /^tempo de leitura(?!\p{L})[^.]{0,20}/u,
    ],
    promotion: [
      /^(?:assine|inscreva-se|cadastre-se|subscreva|registre-se)(?!\p{L})[^.]{0,100}/u,
      /^(?:receba|recebe) (?:as|os|notícias|diariamente|no|gratuitamente|toda|todas|todos|nossa|nossas)(?!\p{L})[^.]{0,80}(?:newsletter|e-?mail|notícias|whatsapp|celular|alertas|boletim)/u,
      /^(?:siga|acompanhe|curta|siga-nos|participe)(?: -nos)? (?:a|o|nosso|nossa|nossos|as|os|no|na|nas|do|tudo|[^.]{1,30} no)(?!\p{L})[^.]{0,70}(?:instagram|facebook|twitter|whatsapp|telegram|canal|redes|youtube|google|grupo|x)(?!\p{L})/u,
      /^(?:baixe|descarregue|instale) (?:o|a|nosso|nossa)(?!\p{L})[^.]{0,40}(?:app|aplicativo|aplicação)/u,
      /^(?:apoie|ajude)(?!\p{L})[^.]{0,60}(?:jornalis|independente|doação)/u,
      /^não perca(?!\p{L})[^.]{0,60}$/u,
      /^(?:compartilhe|compartilhar|partilhar|imprimir)(?: (?:esta|este|no|essa|por|via)[^.]{0,30})?$/u,
      /^(?:clique aqui(?!\p{L})[^.]{0,60}|publicidade)$/u,
    ],
    readMore: [
      /^(?:leia|ler|veja|ver|saiba|confira|continue) (?:mais|também|ainda|a matéria|a íntegra|aqui|lendo|a reportagem)(?!\p{L})[^.]{0,100}$/u,
    ],
    signature: [
      /^origem: wikipédia, a enciclopédia livre$/u,
      /^\(?com (?:agências?|(?:informações|material) (?:da|do|de|das|dos))(?!\p{L})[^.]{0,50}$/u,
      /^da redação$/u,
    ],
  },
};
