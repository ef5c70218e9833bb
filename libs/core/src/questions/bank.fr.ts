import type { BankTexts } from './bank.en.ts';

/** The same questions, as one asks them in French. */
export const BANK_FR: BankTexts = {
  'day.usual': 'Qu’avez-vous fait hier, de votre arrivée à votre départ ?',
  'day.best-part':
    'Quelle heure d’une journée ordinaire garderiez-vous si vous ne pouviez en garder qu’une ?',
  'day.year': 'Comment le travail change-t-il au fil de l’année : quand est-ce chargé, quand est-ce calme ?',
  'day.unseen': 'Quelle partie de votre journée personne ne soupçonne de l’extérieur ?',
  'routine.same': 'Que faites-vous absolument chaque jour, et comment éviter que cela ne lasse ?',
  'routine.surprise': 'Quelle est la dernière chose jamais vue qui vous soit arrivée au travail ?',
  'routine.plan': 'Quelle part de votre semaine organisez-vous vous-même, et qui organise le reste ?',
  'path.how': 'Comment en êtes-vous venu à ce travail ?',
  'path.first': 'Quel a été votre premier poste dans ce domaine, et que vous a-t-il appris ?',
  'path.others': 'Par quels autres chemins vos collègues y sont-ils arrivés ?',
  'path.turn': 'À quel moment avez-vous su que vous resteriez ?',
  'training.needed':
    'Quelle formation, quels permis ou quelles licences faut-il pour débuter ici, et combien de temps cela prend-il ?',
  'training.used': 'Quelle partie de votre formation vous sert chaque semaine, et laquelle jamais ?',
  'training.cost':
    'Que vous a coûté votre qualification, en argent et en temps, et qui vous a aidé à payer ?',
  'training.keep-up': 'Comment vous tenez-vous au courant de ce qui change ?',
  'skills.three': 'Quelles sont les trois compétences que vous utilisez le plus en une semaine ?',
  'skills.brought': 'En quoi étiez-vous déjà bon qui vous a aidé dès le début ?',
  'skills.learned': 'Qu’avez-vous dû apprendre sur le tas, et auprès de qui ?',
  'skills.hard': 'Qu’est-ce que les débutants trouvent plus difficile que prévu ?',
  'tools.hands': 'Quels outils, machines ou logiciels avez-vous entre les mains toute la journée ?',
  'tools.change': 'Quel outil a le plus changé votre travail depuis vos débuts ?',
  'tools.learn-first': 'Lequel faudrait-il apprendre à manier avant de commencer ?',
  'environment.place':
    'À quoi ressemble l’endroit où vous travaillez : bruit, météo, station debout, charges, écrans ?',
  'environment.body': 'Que fait ce travail au corps et aux nerfs avec les années ?',
  'environment.safe':
    'Qu’est-ce qui peut mal tourner là-bas, et comment vous protégez-vous les uns les autres ?',
  'people.who': 'À quels genres de personnes avez-vous affaire du matin au soir ?',
  'people.difficult': 'Que faites-vous quand quelqu’un se fâche ou ne veut rien entendre ?',
  'people.suited': 'Quel genre de personne réussit ici, et quel genre repart dans l’année ?',
  'together.share': 'Quelle part de votre temps passez-vous avec d’autres, et quelle part seul ?',
  'together.team': 'Qui dépend de votre travail, et du travail de qui dépendez-vous ?',
  'culture.feel': 'Comment décririez-vous la façon dont les gens se traitent chez vous ?',
  'culture.decide':
    'Comment les décisions se prennent-elles, et que se passe-t-il quand vous n’êtes pas d’accord ?',
  'culture.unwritten': 'Quelles règles non écrites avez-vous dû découvrir par vous-même ?',
  'rewards.worth': 'Quand êtes-vous rentré pour la dernière fois heureux de faire ce métier ?',
  'rewards.strain': 'Qu’est-ce qui vous use, et comment vous en remettez-vous ?',
  'rewards.again':
    'Avec ce que vous savez aujourd’hui, qu’est-ce qui vous ferait choisir de nouveau ce métier, ou pas ?',
  'rewards.myth': 'Que croit-on de votre travail qui n’est pas vrai ?',
  'hours.week': 'Quels sont vos horaires dans une semaine ordinaire, et qui en décide ?',
  'hours.long': 'À quelle fréquence restez-vous tard ou vous rappelle-t-on, et comment est-ce compensé ?',
  'hours.travel': 'À quel point voyagez-vous pour le travail, et comment le vivez-vous ?',
  'home.family': 'Comment ce travail s’accorde-t-il avec votre vie à la maison ?',
  'home.switch-off': 'Que ramenez-vous chez vous dans la tête, et comment arrivez-vous à décrocher ?',
  'outlook.demand':
    'Selon vous, comment le besoin de gens comme vous va-t-il évoluer par ici dans les cinq ans, et pourquoi ?',
  'outlook.technology':
    'Quelles parties de votre travail les machines ou les logiciels reprendront-ils, et lesquelles pas ?',
  'outlook.change': 'Quel est le plus grand changement à venir, et que faites-vous pour vous y préparer ?',
  'security.stay': 'Combien de temps les gens restent-ils d’habitude, et pourquoi partent-ils ?',
  'security.slump':
    'Qu’est-il arrivé aux gens de votre domaine la dernière fois que les affaires allaient mal ?',
  'security.contracts': 'Quels types de contrats sont courants, et quand obtient-on un poste permanent ?',
  'advance.next': 'Vers quoi évolue quelqu’un qui occupe un poste comme le vôtre ?',
  'advance.takes': 'Qu’ont fait ceux qui ont progressé que les autres n’ont pas fait ?',
  'advance.ceiling': 'À quel moment atteint-on un plafond, et que font alors les gens ?',
  'pay.range': 'Que peut-on espérer gagner en débutant dans la région, et que gagne-t-on après cinq ans ?',
  'pay.benefits': 'Qu’est-ce qui s’ajoute au salaire : retraite, assurances, congés, formation ?',
  'pay.differs': 'Qu’est-ce qui fait varier le salaire d’un employeur à l’autre ?',
  'openings.filled':
    'Comment les postes de ce domaine sont-ils d’habitude pourvus, et comment en entend-on parler ?',
  'openings.look-for': 'Que regarde d’abord un employeur chez un débutant ?',
  'related.close': 'Quels autres métiers sont proches du vôtre, et en quoi sont-ils différents ?',
  'related.left': 'Que sont devenus ceux qui ont quitté ce métier ?',
  'fit.background':
    'D’après ce que je vous ai dit de moi, où me verriez-vous réussir, et où aurais-je du mal ?',
  'fit.try': 'Comment pourrais-je vérifier que cela me convient avant de payer une formation ?',
  'advice.me': 'Que feriez-vous à ma place dans les six prochains mois ?',
  'advice.wish': 'Qu’auriez-vous aimé qu’on vous dise avant de commencer ?',
  'advice.read': 'Que devrais-je lire, regarder ou visiter pour mieux comprendre ce métier ?',
  'not-asked.missing': 'Qu’aurais-je dû vous demander que je n’ai pas demandé ?',
  'not-asked.changed': 'À ma place, qu’auriez-vous demandé à quelqu’un comme vous ?',
  'who-else.names':
    'Qui d’autre fait ce travail, ou le voit d’un autre côté, et comment puis-je dire que je viens de votre part ?',
  'who-else.other': 'Qui me dirait tout autre chose que ce que vous m’avez dit ?',
  'who-else.return': 'Comment préférez-vous que je vous joigne s’il me vient d’autres questions ?',
};
