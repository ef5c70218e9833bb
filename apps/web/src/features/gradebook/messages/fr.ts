import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  'gradebook.title': 'Carnet de notes',
  'gradebook.section': 'Groupe',
  'gradebook.toSection': 'Vers le groupe',
  'gradebook.now':
    '{students, plural, one {Une personne} other {# personnes}}. {waiting} en attente d’une note, {ready} à publier, {missing, plural, one {# manquant} other {# manquants}}.',
  'gradebook.totals': 'Comment se font les totaux',
  'gradebook.files': 'Télécharger',
  'gradebook.file.canvas.csv': 'Pour Canvas (CSV)',
  'gradebook.fileHint.canvas.csv':
    'Ce que les étudiants peuvent voir. À importer dans Canvas sous Notes, Importer. Là où rien n’est publié, une note donnée dans Canvas est retirée ; Canvas montre d’abord chaque changement.',
  'gradebook.fileLacks.canvas.csv':
    '{count, plural, one {Une personne n’y est pas} other {# personnes n’y sont pas}} : ni adresse ni numéro.',
  'gradebook.file.moodle.csv': 'Pour Moodle, par adresse (CSV)',
  'gradebook.fileHint.moodle.csv':
    'Ce que les étudiants peuvent voir. Dans Moodle, associez « Email address » à l’adresse de courriel.',
  'gradebook.fileLacks.moodle.csv':
    '{count, plural, one {Une personne n’y est pas} other {# personnes n’y sont pas}} : sans adresse.',
  'gradebook.file.moodle-id.csv': 'Pour Moodle, par numéro d’identification (CSV)',
  'gradebook.fileHint.moodle-id.csv':
    'La même chose. Dans Moodle, associez « ID number » au numéro d’identification.',
  'gradebook.fileLacks.moodle-id.csv':
    '{count, plural, one {Une personne n’y est pas} other {# personnes n’y sont pas}} : sans numéro.',
  'gradebook.file.moodle-username.csv': 'Pour Moodle, par nom d’utilisateur (CSV)',
  'gradebook.fileHint.moodle-username.csv':
    'La même chose. Dans Moodle, associez « Username » au nom d’utilisateur.',
  'gradebook.fileLacks.moodle-username.csv':
    '{count, plural, one {Une personne n’y est pas} other {# personnes n’y sont pas}} : sans nom d’utilisateur Moodle.',
  'gradebook.filesDash':
    'Dans les fichiers pour Moodle, un tiret veut dire que rien n’est publié. Une nouvelle colonne y reste vide ; dans une colonne que Moodle a déjà, le tiret retire la note qui s’y trouve.',
  'gradebook.file.gradebook.csv': 'Tout (CSV)',
  'gradebook.fileHint.gradebook.csv': 'Avec ce qui n’est pas encore publié, pour vous.',
  'gradebook.file.gradebook.xlsx': 'Tout (Excel)',
  'gradebook.fileHint.gradebook.xlsx': 'Et une feuille qui dit d’où vient chaque chiffre.',
  'gradebook.unnamed':
    '« {title} » est corrigé sans les noms : ses points arriveront ici une fois les noms montrés.',
  'gradebook.unnamedWhere': 'Comment on corrige',
  'gradebook.blind':
    'Vous relisez des travaux de « {title} » : ces notes, et les totaux de ces personnes, s’affichent une fois que vous avez donné les vôtres.',
  'gradebook.blindWhere': 'Doubles lectures',
  'gradebook.find': 'Chercher une personne',
  'gradebook.cohort': 'Cohorte',
  'gradebook.allCohorts': 'Toutes les cohortes',
  'gradebook.by.POINTS': 'Le total : tous les points obtenus, sur tous ceux qu’on pouvait obtenir jusqu’ici.',
  'gradebook.by.WEIGHTS': 'Chaque travail compte avec son poids, selon la part de ses points obtenue.',
  'gradebook.byMine.POINTS':
    'Le total : tous vos points, sur tous ceux qu’on pouvait obtenir jusqu’ici. Ce qui est encore ouvert ou dispensé ne le fait pas baisser.',
  'gradebook.byMine.WEIGHTS':
    'Chaque travail compte avec son poids, selon la part de ses points que vous avez obtenue. Ce qui est encore ouvert ou dispensé ne le fait pas baisser.',
  'gradebook.noneTitle': 'Pas encore de points',
  'gradebook.none':
    'Dès que le groupe a des étudiants et un travail publié, chaque personne figure ici avec ses points.',
  'gradebook.nobodyTitle': 'Personne de ce nom',
  'gradebook.everybody': 'Montrer tout le monde',
  'gradebook.caption':
    'Carnet de notes de {section} : {count, plural, one {une personne} other {# personnes}} par réflexion et par étape, avec les totaux',
  'gradebook.chooseAll': 'Choisir toutes les personnes affichées',
  'gradebook.choose': 'Choisir {name}',
  'gradebook.student': 'Personne',
  'gradebook.reflection': 'Réflexion',
  'gradebook.reflectionOn': 'Réflexion : {title}',
  'gradebook.worth': '{points} {count, plural, one {point} other {points}}',
  'gradebook.total': 'Total jusqu’ici',
  'gradebook.percent': '{percent, number} %',
  'gradebook.pointsOf': '{points, number} sur {possible, number}',
  'gradebook.ofPossible': 'sur {possible}',
  'gradebook.soFar':
    '{points, number} {points, plural, one {point} other {points}} sur {possible, number} jusqu’ici',
  'gradebook.share': 'Pèse {share, number} % du total',
  'gradebook.notTheirs': 'Pas concerné',
  'gradebook.off': '−{off, number} % retard',
  'gradebook.byStaff': 'décidé',
  'gradebook.state.OPEN': 'Ouvert',
  'gradebook.state.MISSING': 'manquant',
  'gradebook.state.WAITING': 'En attente',
  'gradebook.state.NOT_REVISED': 'Non repris',
  'gradebook.state.RETURNED': 'À reprendre',
  'gradebook.state.READY': 'non publié',
  'gradebook.state.RELEASED': 'Publié',
  'gradebook.state.MET': 'Atteint',
  'gradebook.state.EXCUSED': 'Dispense',
  'gradebook.state.blind': 'Double lecture',
  'gradebook.why.rubric': '{points, number} sur {possible, number} selon la grille.',
  'gradebook.why.met': 'Atteint, ce qui vaut {possible, number}.',
  'gradebook.why.byHand': '{points, number} sur {possible, number}, par décision de l’enseignant.',
  'gradebook.why.late':
    '{days, plural, one {Un jour de retard enlève} other {# jours de retard enlèvent}} {off, number} % ; il reste {points, number}.',
  'gradebook.why.waived':
    '{days, plural, one {Un jour} other {# jours}} de retard, sans conséquence : l’enseignant en a décidé ainsi.',
  'gradebook.why.ready': 'Ce n’est pas publié ; la personne ne le voit pas encore.',
  'gradebook.why.OPEN': 'Rien n’est encore dû : cela ne compte pas encore.',
  'gradebook.why.MISSING':
    'La date est passée. Cela compte 0 sur {possible, number} tant que ce n’est pas fait.',
  'gradebook.why.WAITING': 'Remis ; il n’y a pas encore de note, cela ne compte donc pas encore.',
  'gradebook.why.blind':
    'Vous êtes la seconde lecture : si elle a une note, et laquelle, s’affiche une fois que vous avez donné la vôtre.',
  'gradebook.why.NOT_REVISED':
    'Rendu et non repris à sa date : cela attend une note tel quel, et ne compte pas d’ici là.',
  'gradebook.why.RETURNED': 'Rendu pour être repris ; cela ne compte qu’une fois noté.',
  'gradebook.why.EXCUSED': 'Dispense. Cela ne compte pas, comme si ce n’avait jamais été demandé.',
  'gradebook.chosenBar': 'Avec les personnes choisies',
  'gradebook.chosen': '{count, plural, one {Une personne choisie} other {# personnes choisies}}',
  'gradebook.clear': 'Ne choisir personne',
  'gradebook.cellTitle': '{name} : {what}',
  'gradebook.openWork': 'Ouvrir le travail',
  'gradebook.decide': 'Donner d’autres points',
  'gradebook.waive': 'Ne pas compter le retard',
  'gradebook.free': 'Revenir à la règle',
  'gradebook.pointsFor': 'Points, sur {possible, number}',
  'gradebook.reason': 'Pourquoi',
  'gradebook.reasonHint': 'Gardé avec la décision ; l’équipe peut le relire.',
  'gradebook.decideNow': 'Donner ces points',
  'gradebook.waiveNow': 'Ne pas compter le retard',
  'gradebook.excuse': 'Dispenser…',
  'gradebook.excuseStep': 'Dispenser de cette étape',
  'gradebook.excuseAll': 'Dispenser du travail',
  'gradebook.excuseNow': 'Dispenser',
  'gradebook.excuseHint': 'Seule l’équipe le voit.',
  'gradebook.excuseTitle': 'Dispenser {count, plural, one {une personne} other {# personnes}}',
  'gradebook.excuseFrom': 'De quoi',
  'gradebook.wholeOf': 'Tout : {title}',
  'gradebook.excuseMeans':
    '{count, plural, =0 {Personne ici ne reste à dispenser de cela.} one {Une personne n’aura ni date ni rappel, et cela ne comptera pas dans son total. Elle en est avertie une fois.} other {# personnes n’auront ni date ni rappel, et cela ne comptera pas dans leur total. Chacune en est avertie une fois.}}',
  'gradebook.excuseCount': 'Dispenser {count, plural, one {une personne} other {# personnes}}',
  'gradebook.excusedCount':
    '{count, plural, one {Une personne a une dispense.} other {# personnes ont une dispense.}}',
  'gradebook.excusedBy': '{name}, {date} : {reason}',
  'gradebook.askAgain': 'Mettre fin à la dispense',
  'gradebook.done.decide': 'C’est décidé.',
  'gradebook.done.free': 'La règle s’applique de nouveau.',
  'gradebook.done.excuse': 'Dispense donnée. La personne en est avertie.',
  'gradebook.done.ask': 'C’est de nouveau à faire, aux dates prévues.',
  'gradebook.totalBy': 'Un total se fait',
  'gradebook.totalBy.POINTS': 'Par points',
  'gradebook.totalBy.WEIGHTS': 'Par poids',
  'gradebook.regradeDays': 'Jours pour demander une relecture',
  'gradebook.regradeHint':
    'Pendant ce temps après une publication, on peut demander qu’un critère soit relu. 0 pour jamais.',
  'gradebook.settle': 'Enregistrer',
  'gradebook.settled': 'Enregistré. Tous les totaux se font ainsi.',
  'gradebook.mine': 'Mes résultats',
  'gradebook.mineNow': 'Ce que vous avez obtenu, d’où vient chaque chiffre, et ce que cela donne jusqu’ici.',
  'gradebook.mineNoneTitle': 'Rien à compter encore',
  'gradebook.mineNone': 'Dès qu’un de vos travaux porte des points, ils figurent ici.',
  'gradebook.mineHome': 'Vers la suite',
  'rule.grade-by-rubric':
    'Une réflexion tient ses points de la grille ; seule une étape reçoit des points ici.',
  'rule.nobody-to-excuse': 'Choisissez au moins une personne à dispenser.',
  'rule.already-excused': 'La dispense est déjà donnée.',
};

export default fr;
