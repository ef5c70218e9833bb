import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  'time.extend': 'Donner plus de temps',
  'time.steps': 'Pour quelles échéances',
  'time.how': 'Combien',
  'time.how.days': 'En jours',
  'time.how.date': 'Jusqu’à une date',
  'time.days': 'Jours',
  'time.daysHint': 'Comptés au calendrier, à partir de ce que chacun a maintenant ; l’heure reste la même.',
  'time.until': 'Nouvelle heure ({zone})',
  'time.noSuchTime':
    'Cette nuit-là, les horloges avancent et sautent cette heure. Prenez une de ses voisines :',
  'time.who': 'Pour qui',
  'time.who.some': 'Quelques personnes',
  'time.who.unmet': 'Toutes celles qui n’ont pas fini',
  'time.who.cohort': 'Une cohorte',
  'time.who.list': 'Une liste collée',
  'time.cohort': 'Quelle cohorte',
  'time.list': 'Une personne par ligne : nom ou adresse',
  'time.listHint':
    'Collez-la telle quelle, d’un tableur ou d’un courriel. Les lignes qui ne désignent personne apparaissent plus bas.',
  'time.selected': '{count, plural, one {Pour la personne choisie} other {Pour les # personnes choisies}}',
  'time.find': 'Trouver une personne',
  'time.chosen': '{count, plural, =0 {Personne de choisi} one {Une personne} other {# personnes}}',
  'time.all': 'Choisir toutes celles affichées',
  'time.none': 'N’en choisir aucune',
  'time.noRows': 'Personne ici.',
  'time.from': 'a jusqu’au',
  'time.to': 'puis jusqu’au',
  'time.becomes': '{from} → {to}',
  'time.unchanged':
    '{count, plural, one {Une personne n’y gagnerait rien} other {# personnes n’y gagneraient rien}}',
  'time.noGain.ALREADY_LATER': 'a déjà autant de temps',
  'time.noGain.MET_IN_TIME': 'l’a fait à temps',
  'time.problems':
    '{count, plural, one {Une ligne ne désigne personne} other {# lignes ne désignent personne}} à qui donner du temps',
  'time.line': 'Ligne {line}',
  'time.problem.UNKNOWN': 'personne de ce groupe',
  'time.problem.AMBIGUOUS': 'convient à plusieurs ; prenez l’adresse',
  'time.problem.NUMBER': 'les numéros ne sont pas conservés ici ; prenez un nom ou une adresse',
  'time.problem.DROPPED': 'a été retiré du groupe',
  'time.problem.NOT_MEANT': 'n’est dans aucune cohorte de ce travail',
  'time.reason': 'Raison',
  'time.reasonHint': 'Seul le personnel la voit.',
  'time.grant':
    '{count, plural, =0 {Donner plus de temps} one {Donner plus de temps à # personne} other {Donner plus de temps à # personnes}}',
  'time.given': '{count, plural, one {Une personne a} other {# personnes ont}} plus de temps.',
  'time.takenBack': 'Repris. Chacun a ce qu’il avait avant.',
  'time.past': 'Temps accordé',
  'time.pastNone': 'Personne n’a encore reçu plus de temps.',
  'time.grantDays': '{count, plural, one {un jour de plus} other {# jours de plus}}',
  'time.grantUntil': 'jusqu’au {date}',
  'time.grantFor': '{steps} : {more}',
  'time.names':
    '{more, plural, =0 {{names}} one {{names} et une autre personne} other {{names} et # autres}}',
  'time.by': '{who}, {when}',
  'time.byItself': 'accordé d’office, {when}',
  'time.undo': 'Reprendre',
  'time.undone': 'repris',

  'rule.nobody-chosen': 'Choisissez au moins une personne à qui accorder plus de temps.',
  'rule.nobody-gains': 'Personne n’aurait plus de temps ainsi : tous en ont déjà autant.',
  'rule.extension-days': 'Un délai va d’un jour à un an.',
  'rule.extension-way': 'Donnez plus de temps jusqu’à une date ou d’un nombre de jours, pas les deux.',
};

export default fr;
