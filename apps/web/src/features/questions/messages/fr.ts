import type en from './en.ts';

export default {
  'questions.title': 'Questions',
  'questions.titleFor': 'Questions : {occupation}',
  'questions.plan': 'Votre plan',
  'questions.toPlan': 'Aller à votre plan',
  'questions.notChosenTitle': 'Choisissez d’abord ce métier',
  'questions.notChosen':
    'Le métier « {occupation} » n’est pas dans votre plan. Ajoutez-le, puis décidez de ce que vous voulez demander.',

  'questions.room.none':
    'Pour {minutes} minutes, choisissez {calm, plural, one {# question} other {# questions}} environ : chacune prend de 2 à 2½ minutes, réponse comprise.',
  'questions.room.fits':
    '{asked, plural, one {# question} other {# questions}}. En {minutes} minutes, on en pose de {calm} à {most}, à raison de 2 à 2½ minutes chacune.',
  'questions.room.over':
    '{asked, plural, one {# question} other {# questions}}, c’est plus que {minutes} minutes ne permettent : à 2 à 2½ minutes chacune, il y a le temps pour {calm} à {most}. Mettez une étoile aux indispensables et gardez les autres en réserve.',
  'questions.minutes': 'Minutes demandées',
  'questions.otherMinutes': 'Autre',
  'questions.for': 'Pour qui ?',
  'questions.forAll': 'Toutes les personnes',
  'questions.print': 'Imprimer sur une page',
  'questions.pageHolds':
    'Une page contient {printed, plural, one {# question} other {# questions}}, les étoilées d’abord. {left, plural, one {# n’est pas imprimée} other {# ne sont pas imprimées}}.',

  'questions.chosen': 'Vos questions',
  'questions.none': 'Rien de choisi encore. Prenez-en plus bas, ou écrivez les vôtres.',
  'questions.keys': 'Alt + ↑ ou ↓ déplace la question où vous êtes.',
  'questions.movedTo': 'Maintenant question {at} sur {of}',
  'questions.star': 'À poser dans tous les cas : {name}',
  'questions.moveUp': 'Monter : {name}',
  'questions.moveDown': 'Descendre : {name}',
  'questions.more': 'Autres actions : {name}',
  'questions.edit': 'Reformuler',
  'questions.editLabel': 'La question, dans vos mots',
  'questions.emptyKeeps': 'Sans texte, la question reste comme elle était.',
  'questions.done': 'Terminé',
  'questions.askAll': 'Poser à tout le monde',
  'questions.askOnly': 'Poser seulement à {name}',
  'questions.onlyFor': 'seulement pour {name}',
  'questions.remove': 'Enlever',
  'questions.removed': 'Enlevée de votre feuille.',
  'questions.sort': 'Mettre dans un bon ordre',
  'questions.sorted': 'Le facile d’abord, le salaire tard, « qui d’autre » à la fin.',

  'questions.own': 'Écrire la vôtre',
  'questions.ownLabel': 'Que voulez-vous savoir ?',
  'questions.needText': 'Écrivez la question.',
  'questions.addOwn': 'Ajouter à mes questions',
  'questions.topic': 'Sujet',
  'questions.answer': 'Réponse',

  'questions.open': 'Laissé en suspens par vos lectures',
  'questions.openNone':
    'Votre fiche de recherche n’a aucune question en suspens. Que taisent les sources, sur quoi se contredisent-elles ?',
  'questions.openAllThere': 'Tout ce que vos lectures laissaient en suspens est sur votre feuille.',
  'questions.toResearch': 'Vers la fiche de recherche',

  'questions.bank': 'Choisir dans la réserve',
  'questions.bankHint':
    'Il y en a {count}. Prenez-en peu : ce qu’une recherche sur le Web donne, et ce qui ne vous manquerait pas, peut rester ici.',
  'questions.search': 'Chercher dans les questions',
  'questions.clearSearch': 'Effacer la recherche',
  'questions.found': '{count, plural, one {# question trouvée} other {# questions trouvées}}',
  'questions.notFound': 'Aucune question ne contient ces mots. Essayez un autre mot, ou écrivez la vôtre.',
  'questions.chosenOf':
    '{there, plural, =0 {{of}} one {{there} choisie sur {of}} other {{there} choisies sur {of}}}',
  'questions.add': 'Ajouter',
  'questions.added': 'Ajoutée',
  'questions.addNamed': 'Sur ma feuille : {name}',

  'questions.warn.closed': 'On peut y répondre par oui ou non.',
  'questions.reword.VERB_FIRST':
    'Commencez par qu’est-ce que, comment ou pourquoi : « Qu’est-ce qui vous plaît ? » plutôt que « Est-ce que ça vous plaît ? »',
  'questions.reword.WHETHER':
    'Demandez comment plutôt que si : « Pourriez-vous me dire comment le salaire est fixé ? » plutôt que « … si le salaire est bon ? »',
  'questions.reword.TAG':
    'Laissez tomber les derniers mots et demandez comment c’est : « Qu’est-ce qui est dur ? » plutôt que « C’est dur, non ? »',
  'questions.reword.STATEMENT':
    'Faites-en une vraie question : « À quoi ressemblent vos soirées ? » plutôt que « Vous travaillez le soir ? »',
  'questions.reword.CUT_SHORT':
    'Mettez quel ou que devant : « Que feriez-vous autrement ? » plutôt que « Des regrets ? »',
  'questions.warn.job': 'C’est demander un emploi.',
  'questions.warn.jobWhy':
    'La personne a accepté de parler de son travail. Demandez comment on y entre ; si elle parle elle-même d’un poste, c’est autre chose.',
  'questions.warn.known': 'Vous l’avez déjà lu.',
  'questions.warn.knownWhat': '« {text} » ({source})',
  'questions.askWhether': 'J’ai lu ceci : « {text} ». Qu’en est-il ici ?',
  'questions.askWhetherGo': 'Demander si c’est vrai ici',

  'question.topic.DAY': 'Une journée, une année',
  'question.topic.ROUTINE': 'Routine et imprévu',
  'question.topic.PATH_IN': 'L’entrée dans le métier',
  'question.topic.TRAINING': 'Formation et permis',
  'question.topic.SKILLS': 'Compétences',
  'question.topic.TOOLS': 'Outils',
  'question.topic.ENVIRONMENT': 'Le lieu',
  'question.topic.PEOPLE': 'Les gens',
  'question.topic.ALONE_TOGETHER': 'Seul ou ensemble',
  'question.topic.CULTURE': 'Comment on se traite',
  'question.topic.REWARDS': 'Joies et fatigues',
  'question.topic.HOURS': 'Horaires et déplacements',
  'question.topic.HOME_LIFE': 'La vie à la maison',
  'question.topic.OUTLOOK': 'Avenir et technologie',
  'question.topic.SECURITY': 'Stabilité et départs',
  'question.topic.ADVANCEMENT': 'Avancement',
  'question.topic.PAY': 'Salaire et avantages',
  'question.topic.OPENINGS': 'Comment les postes sont pourvus',
  'question.topic.RELATED': 'Métiers voisins',
  'question.topic.FIT': 'Est-ce pour moi ?',
  'question.topic.ADVICE': 'Conseils',
  'question.topic.NOT_ASKED': 'Ce que j’ai oublié de demander',
  'question.topic.WHO_ELSE': 'Qui d’autre',

  'question.answer.FREE': 'En mots',
  'question.answer.PAY': 'Fourchette de salaire',
  'question.answer.HOURS': 'Horaires',
  'question.answer.OUTLOOK': 'Hausse, stable, baisse',
  'question.answer.SKILLS': 'Trois compétences',
  'question.answer.TIME_WITH_OTHERS': 'Part du temps',
  'question.answer.TRAINING': 'Études, permis, durée',
  'question.answer.ENVIRONMENT': 'Liste du lieu',
  'question.answer.CHOOSE_AGAIN': 'Le referait',
  'question.answer.RELATED': 'Métiers',

  'print.who': 'Avec',
  'print.when': 'Quand',
  'print.minutes': 'Durée',
  'print.before': 'Avant de partir',
  'print.thank': 'Remercier',
  'print.whoElse': 'Qui d’autre rencontrer ? Puis-je dire que je viens de votre part ?',
  'print.card': 'Prendre une carte',
  'print.again': 'Puis-je revenir avec une question ?',
  'print.answer.PAY': 'de ________ à ________ par heure / an, à ____________',
  'print.answer.HOURS': '____ heures par semaine    ☐ jour  ☐ soir  ☐ nuit  ☐ fin de semaine',
  'print.answer.OUTLOOK': '☐ hausse  ☐ stable  ☐ baisse, parce que',
  'print.answer.SKILLS': '1 ______________  2 ______________  3 ______________',
  'print.answer.TIME_WITH_OTHERS': '____ % avec d’autres',
  'print.answer.TRAINING': 'études ____________  permis ____________  durée ________',
  'print.answer.ENVIRONMENT': '☐ intérieur  ☐ extérieur  ☐ bruit  ☐ debout  ☐ charges  ☐ écran  ☐ risques',
  'print.answer.CHOOSE_AGAIN': '☐ oui  ☐ non  ☐ pas sûr, parce que',
  'print.answer.RELATED': '______________  ______________  ______________',

  'rule.sheet-not-in-plan': 'Les questions vont avec un métier de votre plan. Choisissez-le d’abord.',
  'rule.too-many-on-sheet':
    'Une feuille contient {most} questions. Enlevez celles qui ne vous manqueraient pas.',
} satisfies Record<keyof typeof en, string>;
