import type { JobGrammar } from './job-grammar.ts';
import { words } from './rule.ts';

const JOB =
  '(?:emplois?|travail|postes?|boulots?|stages?|jobs?|places?|alternances?|apprentissages?|contrats?|embauche|cdi|cdd)';
const SOME =
  "(?:(?:un|une|des|du|de|d'|le|l'|la|les|ce|cet|cette|petit|petite|premier|bon|nouvel|nouveau|vrai|quelconque|autre)\\s*){0,3}";
const YOURS =
  "(?:chez\\s+vous|chez\\s+toi|ici|avec\\s+vous|pour\\s+vous|(?:dans|au\\s+sein\\s+de|à|avec|pour|de)\\s+(?:votre|ton)\\s+(?:\\p{L}+\\s+)?\\p{L}+|dans\\s+(?:l'|cette\\s+|la\\s+)(?:entreprise|équipe|société|boutique|clinique))";
/** Whoever writes: others of whom it is told that they look for work do not ask for it here. */
const I = "(?:je|j'|nous|mon\\s+(?:but|objectif|souhait|rêve)\\s+(?:est|serait)\\s+(?:de\\s+|d'))";
const LIKE_ME = "(?:quelqu'un|(?:une|un|des)\\s+\\p{L}+)(?:\\s+\\p{L}+){0,3}?\\s+comme\\s+moi";
const FOR_ME = `(?:pour\\s+moi|pour\\s+${LIKE_ME}|pour\\s+(?:des\\s+|les\\s+)?(?:étudiant\\p{L}*|jeunes|débutant\\p{L}*)|pour\\s+(?:quelqu'un|une\\s+personne|un\\s+étudiant|une\\s+étudiante)(?:\\s+comme\\s+moi)?|à\\s+pourvoir|libres?|vacants?|vacantes?|disponibles?|en\\s+ce\\s+moment|actuellement|cet\\s+été|(?:auxquel(?:le)?s|auquel|à\\s+laquelle)\\s+je)`;
const FREE_PLACE =
  '(?:postes?|places?|emplois?|travail|boulots?|stages?|offres?|jobs?|ouvertures?|contrats?)';
const CV = '(?:cv|c\\.v|curriculum(?:\\s+vit(?:ae|æ))?)';
const ASKED_FOR = words(
  "(?:m'(?:a|ont|avait|avaient|avez|aviez|as)|nous\\s+a|on\\s+m'a)\\s+(?:\\p{L}+\\s+)?demandée?s?|vous\\s+(?:m'avez|l'avez|me\\s+l'avez|aviez)\\s+(?:\\p{L}+\\s+)?(?:demandé|souhaité)|à\\s+(?:votre|sa|leur)\\s+demande|comme\\s+(?:convenu|demandé)",
);
const HOW_IT_IS_DONE =
  /^(?:(?:et|alors|mais)\s+)?(?:(?:à|de|en|dans|par|pour|sur)\s+)?(?:comment|qui|que|qu'\p{L}+|quel(?:le)?s?|pourquoi|quand|où|combien|quoi)(?!\p{L})(?!\s+(?:puis-je|pourrais-je|dois-je|est-ce que je|devrais-je|faire pour (?:me|être)))/u;

export const FRENCH: JobGrammar = {
  patterns: [
    {
      rule: 'LOOKING_FOR_WORK',
      pattern: words(
        `${I}\\s*(?:[\\p{L}']+\\s+){0,3}?(?:recherche|cherche|chercher|rechercher|demande|demander|souhaite|veux|voudrais|aimerais|sollicite|espère|ai\\s+(?:\\p{L}+\\s+)?besoin\\s+(?:d'|de\\s+)?)\\s*(?:\\p{L}+\\s+)?(?:obtenir\\s+|trouver\\s+|avoir\\s+|décrocher\\s+)?${SOME}${JOB}(?!\\s+(?:que|qui|où|dont))|(?:je|j'|mon|moi)\\s*(?:[\\p{L}']+\\s+){0,3}?(?:à\\s+la\\s+recherche|en\\s+recherche|en\\s+quête)\\s+(?:d'|de\\s+)${SOME}${JOB}|j'ai\\s+(?:\\p{L}+\\s+)?besoin\\s+de\\s+travailler|intéressée?\\s+par\\s+(?:un|une|le|la|votre|ce|cette)\\s+(?:poste|offre|stage|emploi|place)`,
      ),
    },
    {
      rule: 'HIRE_ME',
      pattern: words(
        "m'(?:embaucher\\p{L}*|embauche\\p{L}*|engager\\p{L}*|engagez|employer\\p{L}*|offrir|accepter)|me\\s+(?:recruter\\p{L}*|prendre|garder\\s+une\\s+place|proposer|donner|trouver|confier)(?:\\s+(?:(?:dans|chez|avec|en|comme|à)\\s+\\p{L}+|(?:un|une|du|des|quelques)\\s+(?:\\p{L}+\\s+)?(?:emploi|travail|poste|boulot|stage|job|place|chance|contrat|heures|entretien|essai))|(?=\\s*\\?))|me\\s+faire\\s+(?:embaucher|engager|recruter|entrer)|(?:gardez|garder|gardes|garde)-?(?:moi)?\\s*(?:moi\\s+)?(?:en\\s+tête|à\\s+l'esprit|en\\s+mémoire)|(?:pensez|penser|pense|songez|songer)\\s+à\\s+moi|besoin\\s+(?:de\\s+quelqu'un|d'une\\s+personne|d'un\\s+étudiant|d'une\\s+étudiante)\\s+comme\\s+moi|donnez-moi\\s+(?:une|ma)\\s+chance|prenez-moi|(?:m'aider|aidez-moi)\\s+à\\s+(?:trouver|décrocher|obtenir)\\s+(?:un|une|du)\\s+(?:emploi|travail|poste|stage|place|boulot)",
      ),
      unless: words("(?:vous|l'|t'|les|le|la)\\s*(?:embaucher|engager|recruter)"),
    },
    {
      rule: 'OPENINGS',
      pattern: words(
        `(?:embauchez|recrutez|engagez)-vous|vous\\s+(?:embauchez|recrutez|engagez|cherchez\\s+(?:du\\s+monde|quelqu'un|du\\s+personnel))|(?:allez-vous|comptez-vous|pensez-vous|vous\\s+allez)\\s+(?:\\p{L}+\\s+)?(?:recruter|embaucher|engager)|votre\\s+(?:\\p{L}+\\s+)?\\p{L}+\\s+(?:va-t-(?:il|elle)\\s+)?(?:embauche|recrute|engage|embaucher|recruter)(?:-t-(?:il|elle|on))?|avez-vous\\s+besoin\\s+(?:d'aide|de\\s+main|de\\s+monde|de\\s+personnel|d'un\\p{L}*\\s+(?:stagiaire|apprentie?|assistante?))`,
      ),
      unless:
        /^(?:(?:et|alors)\s+)?(?:comment|qui|pourquoi|quand|lorsque|où|si|combien|quel(?:le)?s?|à quel|par quel)(?!\p{L})|déjà/u,
    },
    {
      rule: 'OPENINGS',
      pattern: words(
        `(?:y\\s+a|y\\s+a-t-il|y\\s+aurait-il|y\\s+aura-t-il|avez-vous|auriez-vous|vous\\s+avez|vous\\s+auriez|aviez-vous|existe-t-il|reste-t-il|a-t-elle|aurait-elle)\\s+(?:(?:pas|encore|peut-être|par\\s+hasard)\\s+)*${SOME}${FREE_PLACE}\\s*(?:[\\p{L}'-]+\\s+){0,4}?(?:${FOR_ME}|${YOURS})|(?:place|poste|travail|boulot|emploi|stage)\\s+pour\\s+(?:moi|${LIKE_ME})`,
      ),
      unless: HOW_IT_IS_DONE,
    },
    {
      rule: 'OPENINGS',
      pattern: words(
        `(?:si|s'|dès\\s+qu'|quand|lorsqu')\\s*(?:jamais\\s+)?(?:un|une|quelque|des)\\s+(?:\\p{L}+\\s+)?(?:chose|poste|place|emploi|offre|stage)\\s+(?:se\\s+(?:libère|libérait|présente|présentait|crée|ouvre|ouvrait)|devient|devenait|est\\s+(?:libre|vacant))|(?:si|s')\\s*(?:jamais\\s+)?(?:vous\\s+)?(?:entendez|entendiez|connaissez|savez|apprenez|voyez|avez\\s+vent)\\s+(?:parler\\s+)?(?:d'|de\\s+|des\\s+|du\\s+|un\\s+|une\\s+)?(?:(?:une?|des)\\s+)?(?:\\p{L}+\\s+)?(?:postes?|offres?|emplois?|places?|stages?|travail)|(?:prévenez|appelez|contactez|informez|tenez|avertissez)-moi\\s+(?:[\\p{L}'-]+\\s+){0,5}?(?:postes?|offres?|places?|se\\s+libère|embauch\\p{L}+|recrut\\p{L}+)`,
      ),
      unless: HOW_IT_IS_DONE,
    },
    {
      rule: 'SENDS_RESUME',
      pattern: words(
        `(?:envoie|envoyer|envoyé|joins|joindre|joint|jointe|laisse|laisser|transmets|transmettre|transmettez|remets|remettre|donne|donner|donnez|dépose|déposer|apporte|apporter|adresse|adresser|regarder|regardez|lire|relire|examiner|jeter\\s+un\\s+(?:œil|coup\\s+d'œil)\\s+(?:à|sur)|faire\\s+(?:passer|suivre|circuler)|faites\\s+(?:passer|suivre|circuler)|trouverez|voici|partager|partagez|montrer)\\s+(?:[\\p{L}'-]+\\s+){0,4}?mon\\s+${CV}|mon\\s+${CV}\\s+(?:est\\s+)?(?:ci-joint|joint|en\\s+pièce)`,
      ),
      unless: ASKED_FOR,
    },
    {
      rule: 'GOOD_WORD',
      pattern: words(
        `(?:glisser|toucher|dire|placer)\\s+(?:un\\s+)?(?:petit\\s+|bon\\s+)?mot\\s+(?:[\\p{L}']+\\s+){0,3}?(?:pour\\s+moi|en\\s+ma\\s+faveur|à\\s+(?:votre|vos|la|son|leur)|de\\s+moi)|me\\s+recommander?\\s+(?:auprès|à\\s+(?:votre|vos|la|le|l'|un|une)|pour)|(?:appuyer|soutenir|transmettre|appuyez|défendre)\\s+ma\\s+candidature|me\\s+pistonner|parler\\s+de\\s+moi|me\\s+présenter\\s+(?:à|au|aux)\\s+(?:[\\p{L}'-]+\\s+){0,5}?(?:recrut\\p{L}*|embauch\\p{L}*|rh|ressources\\s+humaines|patrons?|patronne|chef|cheffe|directeur|directrice|responsable|employeurs?)|faire\\s+jouer\\s+vos\\s+relations|donner\\s+mon\\s+nom`,
      ),
    },
    {
      rule: 'WORK_HERE',
      pattern: words(
        `(?:je|j'|moi|me|m')\\s*(?:[\\p{L}'-]+\\s+){0,6}?(?:travailler|bosser)\\s+(?:\\p{L}+\\s+)?${YOURS}|(?:rejoindre|intégrer|faire\\s+partie\\s+de)\\s+(?:votre|l')\\s*(?:\\p{L}+\\s+)?(?:équipe|entreprise|société|service|maison)|je\\s+(?:peux|pourrais|suis\\s+prête?\\s+à|suis\\s+disponible\\s+pour)\\s+commencer|je\\s+suis\\s+disponible\\s+(?:dès|immédiatement|tout\\s+de\\s+suite|à\\s+partir|pour\\s+travailler)|quand\\s+(?:puis-je|est-ce\\s+que\\s+je\\s+peux|pourrais-je)\\s+commencer`,
      ),
      unless: words("ce\\s+que\\s+c'est\\s+(?:que\\s+)?de|comment\\s+c'est"),
    },
    {
      rule: 'APPLIES',
      pattern: words(
        `(?:je|j'|me|moi)\\s*(?:[\\p{L}'-]+\\s+){0,5}?(?:postuler|poser\\s+ma\\s+candidature|déposer\\s+ma\\s+candidature|présenter\\s+ma\\s+candidature)|ma\\s+candidature`,
      ),
      unless: words('(?:formation|école|université|bourse|programme|cours|diplôme)'),
    },
    {
      rule: 'LOOKING_FOR_WORK',
      pattern: words(
        "je\\s+suis\\s+(?:actuellement\\s+)?(?:sans\\s+emploi|au\\s+chômage|demandeu(?:r|se)\\s+d'emploi)",
      ),
    },
    {
      rule: 'HIRE_ME',
      pattern: words(
        "mes\\s+chances\\s+d'être\\s+(?:embauchée?|engagée?|prise?|recrutée?|retenue?)|(?:faire|tenter|effectuer)\\s+(?:un\\s+essai|une\\s+journée\\s+d'essai|un\\s+stage)\\s+(?:chez|dans|ici|avec)|(?:être|devenir)\\s+votre\\s+(?:stagiaire|apprentie?|assistante?|collègue|employée?)|pourrais-je\\s+en\\s+être",
      ),
    },
    {
      rule: 'OPENINGS',
      pattern: words(
        '(?:prenez|acceptez|engagez|cherchez|accueillez)-vous\\s+(?:\\p{L}+\\s+)?(?:des|un|une)\\s+(?:stagiaires?|apprenti\\p{L}*|étudiant\\p{L}*|intérimaires?|saisonni\\p{L}+|assistant\\p{L}*)|(?:postes?|emplois?|stages?|places?)\\s+(?:est|sont)\\s+(?:ouverts?|libres?|vacants?|disponibles?|à\\s+pourvoir)\\s+(?:chez\\s+vous|ici|en\\s+ce\\s+moment|dans\\s+votre|pour\\s+moi)',
      ),
      unless: /^(?:(?:et|alors)\s+)?(?:comment|pourquoi|quand|lorsque|où|si)(?!\p{L})/u,
    },
    {
      rule: 'GOOD_WORD',
      pattern: words(
        "lettre\\s+de\\s+recommandation\\s+(?:pour\\s+moi)?|(?:me\\s+servir|servir)\\s+de\\s+référence|m'écrire\\s+une\\s+(?:lettre|recommandation)",
      ),
    },
    {
      rule: 'APPLIES',
      pattern: words(
        "(?:nouvelles?|réponse|retour|décision|suite)\\s+(?:[\\p{L}']+\\s+){0,3}?(?:au\\s+sujet|à\\s+propos|concernant|quant|pour)\\s*(?:du|de\\s+la|de\\s+l'|le|la|l'|au|à\\s+la|à\\s+l'|ce|cette)\\s*(?:poste|offre|emploi|stage|place|candidature)",
      ),
    },
    {
      rule: 'WORK_HERE',
      pattern: words(
        "(?:m'intégrer\\p{L}*|me\\s+fondr\\p{L}+|trouverais\\s+ma\\s+place|aurais\\s+ma\\s+place)\\s+(?:\\p{L}+\\s+){0,3}?(?:dans|chez|au\\s+sein\\s+de|à)\\s+(?:votre|vous)",
      ),
    },
    {
      rule: 'HIRE_ME',
      pattern: words('(?:être|serai|sois|serais)\\s+(?:embauchée?|engagée?|recrutée?|retenue?)'),
      onlyWith: words("je|j'\\p{L}+|me|moi|mon|dois-je|puis-je|pourrais-je"),
    },
    {
      rule: 'HIRE_ME',
      pattern: words('(?:souvenez-vous|souviens-toi|pensez|songez|rappelez-vous)\\s+(?:de|à)\\s+moi'),
    },
    {
      rule: 'OPENINGS',
      pattern: words(
        `(?:quelque\\s+chose|(?:un|une|du|de\\s+la|d'autres?)\\s*(?:petite?\\s+|bonne?\\s+)?(?:place|poste|travail|emploi|stage|boulot|job))\\s+pour\\s+(?:moi|${LIKE_ME})(?!\\s+à\\s+\\p{L}+(?:er|ir|re)(?!\\p{L}))`,
      ),
    },
    {
      rule: 'OPENINGS',
      pattern: words(
        "vous\\s+(?:avez|aviez|auriez|ayez)\\s+(?:\\p{L}+\\s+)?(?:des|un|une|du)\\s+(?:postes?|places?|emplois?|stages?|offres?)\\s*(?:d'emploi\\s*)?(?:à\\s+pourvoir|libres?|vacants?|vacantes?|disponibles?|ouverts?|en\\s+ce\\s+moment)",
      ),
      unless: HOW_IT_IS_DONE,
    },
    {
      rule: 'OPENINGS',
      pattern: words(
        "(?:votre|l'|cette)\\s*(?:\\p{L}+\\s+)?\\p{L}+\\s+(?:cherche|recherche|chercherait|aurait\\s+besoin)(?:-t-(?:il|elle|on))?\\s+(?:de\\s+|d')?(?:quelqu'un|du\\s+monde|des\\s+gens|du\\s+personnel|bras|renfort|aide)|besoin\\s+(?:de\\s+|d')(?:une\\s+|un\\s+)?(?:paire\\s+de\\s+bras|bras|renforts?|aide|coup\\s+de\\s+main|main|stagiaire|apprentie?|assistante?)",
      ),
      onlyWith: /\?$|moi|je\s/u,
      unless: HOW_IT_IS_DONE,
    },
    {
      rule: 'GOOD_WORD',
      pattern: words(
        "(?:donner|donnez|transmettre|transmettez|passer|passez|laisser|communiquer)\\s+(?:mes\\s+coordonnées|mon\\s+(?:nom|numéro|adresse|dossier))\\s+(?:à|au|aux)\\s+(?:[\\p{L}']+\\s+){0,5}?(?:embauch\\p{L}*|recrut\\p{L}*|rh|ressources|patron\\p{L}*|chef\\p{L}*|direct\\p{L}+|responsable|employeurs?)|me\\s+recommander\\s+pour",
      ),
    },
    {
      rule: 'APPLIES',
      pattern: words(
        '(?:prendre|prendrez|recevoir|recevrez|accepter|accepterez|ouvrir|ouvrirez)\\s+(?:des|les|vos)\\s+candidatures',
      ),
      unless: HOW_IT_IS_DONE,
    },
    {
      rule: 'WORK_HERE',
      pattern: words(
        'je\\s+(?:\\p{L}+\\s+){0,6}?(?:peux|pourrais|pourrai|suis\\s+prête?\\s+à)\\s+(?:\\p{L}+\\s+)?commencer\\s+(?!(?:par|avec|à)(?!\\p{L}))\\p{L}+',
      ),
      unless: /\?$/u,
    },
    {
      rule: 'LOOKING_FOR_WORK',
      pattern: words(
        "(?:mènera?|mener|débouchera?|déboucher|conduira?|conduire|aboutira?|aboutir)\\s+(?:\\p{L}+\\s+)?(?:à|sur)\\s+(?:un|une|du|l')\\s*(?:\\p{L}+\\s+)?(?:emploi|poste|travail|embauche|place|stage|offre)",
      ),
      onlyWith: words("j'espère|j'espérais|je\\s+\\p{L}+|j'aimerais"),
    },
    {
      rule: 'HIRE_ME',
      pattern: words(
        `(?:donner|donneriez|donnez|offrir|offririez|confier|confieriez|proposer|proposeriez)(?:-vous)?\\s+(?:un|une|du|de\\s+la)\\s+(?:\\p{L}+\\s+)?(?:emploi|travail|poste|place|stage|boulot|chance)\\s+à\\s+(?:moi|${LIKE_ME})`,
      ),
    },
    {
      rule: 'GOOD_WORD',
      pattern: words(
        "(?:dire|dites|disiez|signaler)\\s+à\\s+(?:votre|vos|la|le|l')\\s*\\p{L}+\\s+que\\s+je\\s+(?:cherche|suis\\s+(?:disponible|intéressée?|libre)|voudrais|pourrais|recherche)",
      ),
    },
    {
      rule: 'WORK_HERE',
      pattern: words(
        `travailler\\s+(?:pour|avec|chez)\\s+vous\\s+(?:serait|me|m')|(?:je|j')\\s*(?:[\\p{L}'-]+\\s+){0,5}?(?:entrer|débuter|venir)\\s+(?:chez\\s+vous|(?:dans|à)\\s+votre\\s+(?:entreprise|équipe|société|service|atelier|maison|boîte))`,
      ),
    },
  ],
  not: words("ne|n'\\p{L}+|pas|jamais|aucune?|sans|ni|non|plutôt\\s+que|au\\s+lieu|rien"),
  notButAsks:
    /^(?:(?:et|alors|mais)\s+)?(?:n'(?:y\s+)?\p{L}+-(?:t-)?(?:vous|tu|il|elle|on)|vous\s+n'(?:avez|auriez|y))(?!\p{L})/u,
  newThought:
    /[;:–—]|(?:,\s*)?(?<!\p{L})(?:mais|cependant|pourtant|toutefois|si|donc)(?!\p{L})|,\s*(?:et\s+|alors\s+)?(?=(?:je|j'|nous|pourriez|pouvez|auriez|avez|appelez|pensez|merci|vous)(?!\p{L}))/u,
  encouraging: /(?:hésitez?\s+pas\s+à|hésite\s+pas\s+à|pourquoi\s+(?:pas|ne\s+pas))/u,
};
