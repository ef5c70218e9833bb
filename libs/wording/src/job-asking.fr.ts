import type { JobGrammar } from './job-grammar.ts';
import { words } from './rule.ts';

const JOB =
  '(?:emplois?|travail|postes?|boulots?|stages?|jobs?|places?|alternances?|apprentissages?|contrats?|embauche|cdi|cdd)';
const SOME =
  "(?:(?:un|une|des|du|de|d'|le|l'|la|les|ce|cet|cette|petit|petite|premier|bon|nouvel|nouveau|vrai|quelconque|autre)\\s*){0,3}";
const YOURS =
  "(?:chez\\s+vous|chez\\s+toi|ici|avec\\s+vous|pour\\s+vous|(?:dans|au\\s+sein\\s+de|à|avec|pour|de)\\s+(?:votre|ton)\\s+(?:\\p{L}+\\s+)?\\p{L}+|dans\\s+(?:l'|cette\\s+|la\\s+)(?:entreprise|équipe|société|boutique|clinique))";
const FOR_ME =
  "(?:pour\\s+moi|pour\\s+(?:quelqu'un|une\\s+personne|un\\s+étudiant|une\\s+étudiante)(?:\\s+comme\\s+moi)?|à\\s+pourvoir|libres?|vacants?|vacantes?|disponibles?|en\\s+ce\\s+moment|actuellement|cet\\s+été|(?:auxquel(?:le)?s|auquel|à\\s+laquelle)\\s+je)";
const FREE_PLACE =
  '(?:postes?|places?|emplois?|travail|boulots?|stages?|offres?|jobs?|ouvertures?|contrats?)';
const CV = '(?:cv|c\\.v|curriculum(?:\\s+vit(?:ae|æ))?)';
const I = "(?:je|j'|moi|me|m'|mon|nous)";
const ASKED_FOR = words(
  "(?:m'(?:a|ont|avait|avaient|avez|aviez|as)|nous\\s+a|on\\s+m'a)\\s+(?:\\p{L}+\\s+)?demandée?s?|vous\\s+(?:m'avez|l'avez|me\\s+l'avez|aviez)\\s+(?:\\p{L}+\\s+)?(?:demandé|souhaité)|à\\s+(?:votre|sa|leur)\\s+demande|comme\\s+(?:convenu|demandé)",
);
const HOW_IT_IS_DONE =
  /^(?:(?:et|alors|mais)\s+)?(?:(?:à|de|en|dans|par|pour|sur)\s+)?(?:comment|qui|que|qu'\p{L}+|quel(?:le)?s?|pourquoi|quand|où|combien|quoi)(?!\p{L})(?!\s+(?:puis-je|pourrais-je|dois-je|est-ce que je|devrais-je|faire pour (?:me|être)))/iu;

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
        "m'(?:embaucher\\p{L}*|embauche\\p{L}*|engager\\p{L}*|engagez|employer\\p{L}*|offrir|accepter)|me\\s+(?:recruter\\p{L}*|prendre|garder\\s+une\\s+place|proposer|donner|trouver|confier)(?:\\s+(?:(?:dans|chez|avec|en|comme|à)\\s+\\p{L}+|(?:un|une|du|des|quelques)\\s+(?:\\p{L}+\\s+)?(?:emploi|travail|poste|boulot|stage|job|place|chance|contrat|heures|entretien|essai))|(?=\\s*\\?))|me\\s+faire\\s+(?:embaucher|engager|recruter|entrer)|(?:être|serai|sois)\\s+(?:embauchée?|engagée?|recrutée?|prise?|retenue?)\\s*(?=chez|ici|dans|par|pour|avec|à)|(?:gardez|garder|gardes|garde)-?(?:moi)?\\s*(?:moi\\s+)?(?:en\\s+tête|à\\s+l'esprit|en\\s+mémoire)|(?:pensez|penser|pense|songez|songer)\\s+à\\s+moi|besoin\\s+(?:de\\s+quelqu'un|d'une\\s+personne|d'un\\s+étudiant|d'une\\s+étudiante)\\s+comme\\s+moi|donnez-moi\\s+(?:une|ma)\\s+chance|prenez-moi|(?:m'aider|aidez-moi)\\s+à\\s+(?:trouver|décrocher|obtenir)\\s+(?:un|une|du)\\s+(?:emploi|travail|poste|stage|place|boulot)",
      ),
      unless: words("(?:vous|l'|t'|les|le|la)\\s*(?:embaucher|engager|recruter)"),
    },
    {
      rule: 'OPENINGS',
      pattern: words(
        `(?:embauchez|recrutez|engagez)-vous|vous\\s+(?:embauchez|recrutez|engagez|cherchez\\s+(?:du\\s+monde|quelqu'un|du\\s+personnel))|(?:allez-vous|comptez-vous|pensez-vous|vous\\s+allez)\\s+(?:\\p{L}+\\s+)?(?:recruter|embaucher|engager)|votre\\s+(?:\\p{L}+\\s+)?\\p{L}+\\s+(?:va-t-(?:il|elle)\\s+)?(?:embauche|recrute|engage|embaucher|recruter)(?:-t-(?:il|elle|on))?|avez-vous\\s+besoin\\s+(?:d'aide|de\\s+main|de\\s+monde|de\\s+personnel|d'un\\p{L}*\\s+(?:stagiaire|apprentie?|assistante?))`,
      ),
      unless:
        /^(?:(?:et|alors)\s+)?(?:comment|qui|pourquoi|quand|lorsque|où|si|combien|quel(?:le)?s?|à quel|par quel)(?!\p{L})|déjà/iu,
    },
    {
      rule: 'OPENINGS',
      pattern: words(
        `(?:y\\s+a|y\\s+a-t-il|y\\s+aurait-il|y\\s+aura-t-il|avez-vous|auriez-vous|vous\\s+avez|vous\\s+auriez|aviez-vous|existe-t-il|reste-t-il|a-t-elle|aurait-elle)\\s+(?:(?:pas|encore|peut-être|par\\s+hasard)\\s+)*${SOME}${FREE_PLACE}\\s*(?:[\\p{L}'-]+\\s+){0,4}?(?:${FOR_ME}|${YOURS})|(?:place|poste|travail|boulot|emploi|stage)\\s+pour\\s+moi`,
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
  ],
  not: words("ne|n'\\p{L}+|pas|jamais|aucune?|sans|ni|non|plutôt\\s+que|au\\s+lieu|rien"),
  notButAsks:
    /^(?:(?:et|alors|mais)\s+)?(?:n'(?:y\s+)?\p{L}+-(?:t-)?(?:vous|tu|il|elle|on)|vous\s+n'(?:avez|auriez|y))(?!\p{L})/iu,
  newThought:
    /[;:–—]|(?:,\s*)?(?<!\p{L})(?:mais|cependant|pourtant|toutefois|si|donc)(?!\p{L})|,\s*(?:et\s+|alors\s+)?(?=(?:je|j'|nous|pourriez|pouvez|auriez|avez|appelez|pensez|merci|vous)(?!\p{L}))/iu,
  encouraging: /(?:hésitez?\s+pas\s+à|hésite\s+pas\s+à|pourquoi\s+(?:pas|ne\s+pas))/iu,
};
