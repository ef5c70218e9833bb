import type en from './en.ts';

const fr: Record<keyof typeof en, string> = {
  'joining.title': 'Entrer par code',
  'joining.now':
    'Les étudiants tapent le code, ou suivent le lien, et sont dans le groupe. Pour qui n’est sur aucune liste.',
  'joining.goTo': 'Allez à {address} et tapez',
  'joining.room': '{joined} sur {capacity} sont entrés. Fonctionne jusqu’au {until}.',
  'joining.intoCohort': 'Ils entrent dans la cohorte « {cohort} ».',
  'joining.intoNone': 'Ils n’entrent encore dans aucune cohorte.',
  'joining.copy': 'Copier le lien',
  'joining.print': 'Imprimer',
  'joining.cards': 'Cartes à distribuer',
  'joining.cardsNow':
    'Une par personne, avec une image que lit un téléphone. Imprimez-les, découpez-les, écrivez un nom sur chacune.',
  'joining.cardsDead': 'Ce code ne laisse plus entrer personne. Créez-en un nouveau.',
  'joining.cardsCount': 'Combien',
  'joining.cardName': 'Nom :',
  'joining.cardUntil': 'Fonctionne jusqu’au {until}.',
  'joining.cardPicture': 'Le chemin d’entrée, pour l’appareil photo d’un téléphone',
  'joining.switchOff': 'Désactiver',
  'joining.came':
    '{count, plural, one {Une personne est entrée par ce code} other {# personnes sont entrées par ce code}}',
  'joining.first': 'Créer un code',
  'joining.another': 'Un autre code',
  'joining.capacity': 'Places',
  'joining.days': 'Pendant combien de jours',
  'joining.cohort': 'Dans la cohorte',
  'joining.noCohort': 'Aucune encore',
  'joining.make': 'Créer le code',
  'joining.past': 'Codes qui ne fonctionnent plus',
  'joining.state.OPEN': 'Ouvert',
  'joining.state.FULL': 'Complet',
  'joining.state.EXPIRED': 'Expiré',
  'joining.state.REVOKED': 'Désactivé',

  'joining.enterTitle': 'Entrer dans un groupe',
  'joining.code': 'Code',
  'joining.codeHint': 'Huit lettres et chiffres, de votre enseignant.',
  'joining.look': 'Continuer',
  'joining.dead':
    'Ce code ne fonctionne pas (ou plus). Vérifiez chaque lettre, ou demandez à qui vous l’a donné.',
  'joining.joinTitle': 'Entrer dans {section}',
  'joining.joinAs': '{course}, {tenant}. Vous entrez comme {name} ({email}).',
  'joining.join': 'Entrer',
  'joining.full':
    'Autant de personnes qu’il se peut sont entrées avec ce code. Demandez-en un nouveau à votre enseignant.',
  'joining.who': '{course}, {tenant}. Dites qui vous êtes ; un courriel vous laisse ensuite entrer.',
  'joining.givenName': 'Prénom',
  'joining.familyName': 'Nom',
  'joining.email': 'Courriel',
  'joining.ask': 'M’envoyer le courriel',
  'joining.haveAccount': 'J’ai déjà un compte ici',
  'joining.askedTitle': 'Regardez vos courriels',
  'joining.asked':
    'Si {email} est nouveau ici, un courriel est en route : son lien vous laisse choisir un mot de passe et entrer. Si vous avez déjà un compte, connectez-vous plutôt.',
  'joining.personCards': 'Personnes sans courriel',
  'joining.personCardsNow': 'Elles entrent par une carte, une par personne, avec un code qui sert une fois.',
  'joining.howCards':
    'Imprimez une carte par personne et remettez-la. Qui la tient choisit un nom de connexion et un mot de passe, et c’est fait. Rien ne leur est envoyé : les rappels les attendent dans Firsthand. Mot de passe oublié ? Imprimez une nouvelle carte ; l’ancienne cesse de fonctionner.',
  'joining.makeCards':
    '{count, plural, =0 {Choisissez pour qui imprimer} one {Créer une carte} other {Créer # cartes}}',
  'joining.nobodyWithout': 'Tout le monde ici a une adresse courriel',
  'joining.nobodyWithoutBody':
    'Une liste peut contenir des personnes sans adresse, pourvu qu’elle ait un numéro d’étudiant pour elles. Elles apparaissent ici.',
  'joining.person': 'Personne',
  'joining.number': 'Numéro',
  'joining.signInName': 'Nom de connexion',
  'joining.card': 'Carte',
  'joining.cardState.NONE': 'Pas encore de carte',
  'joining.cardState.WAITING': 'Pas encore utilisée, valable jusqu’au {until}',
  'joining.cardState.EXPIRED': 'Expirée, imprimez-en une nouvelle',
  'joining.cardState.IN': 'Déjà entré',
  'joining.printedNow': 'Une par personne. Imprimez, découpez, remettez chacune à la personne nommée.',
  'joining.printNow':
    'Les codes ne sont affichés qu’une fois et ne sont gardés nulle part. Imprimez avant de quitter cette page.',
  'joining.printDone': 'C’est imprimé',
  'joining.personCardUntil': 'Pour vous seul. Sert une fois, jusqu’au {until}.',
  'joining.enterCard': 'Entrer avec votre carte',
  'joining.cardCodeHint': 'Douze lettres et chiffres, comme sur votre carte. Les espaces ne comptent pas.',
  'joining.cardGone':
    'Ce code n’ouvre rien (ou plus rien). Vérifiez chaque lettre. Déjà utilisé ? Alors connectez-vous. Sinon, demandez une nouvelle carte à qui vous l’a donnée.',
  'joining.cardWelcome': 'Bienvenue, {name}',
  'joining.cardBody': 'Choisissez comment vous entrerez désormais à {tenant}. Votre carte sert une fois.',
  'joining.cardAgain': 'Choisissez un nouveau mot de passe, {name}',
  'joining.cardAgainBody':
    'Pour {tenant}. Vous êtes déconnecté partout ailleurs ; votre travail est tel que vous l’avez laissé.',
  'joining.signInNameHint':
    'Ce que vous tapez à la place d’une adresse courriel : lettres, chiffres, points ou tirets.',
  'joining.password': 'Nouveau mot de passe',
  'joining.passwordRule':
    'Au moins {min} caractères ; 15 ou plus, c’est mieux. Quelques mots à la suite se retiennent bien.',
  'joining.comeIn': 'Enregistrer et entrer',
  'joining.rememberBoth':
    'La prochaine fois, connectez-vous chez « {tenant} » avec ce nom et ce mot de passe. Si vous oubliez le mot de passe, votre enseignant imprime une nouvelle carte.',
  'rule.card-dead':
    'Cette carte a déjà servi, a fait son temps, ou une plus récente a été imprimée. Demandez-en une nouvelle à qui vous l’a donnée.',
  'rule.card-not-for-them':
    'L’une de ces personnes a une adresse courriel, ou n’est pas (ou plus) dans ce groupe. Rechargez la page.',
  'rule.signInName.shape': 'Utilisez 2 à 60 lettres, chiffres, points ou tirets, sans espace.',
  'rule.signInName.taken': 'Quelqu’un d’autre a ce nom. Choisissez-en un autre.',
  'rule.join-code-dead': 'Ce code ne fonctionne pas (ou plus). Demandez-en un nouveau à qui vous l’a donné.',
  'rule.join-code-full':
    'Autant de personnes qu’il se peut sont entrées avec ce code. Demandez-en un nouveau.',
  'rule.joiner-is-staff': 'Vous faites partie du personnel de ce groupe et ne pouvez en être l’étudiant.',
  'rule.joiner-left': 'Vous avez déjà été dans ce groupe. Son enseignant peut vous reprendre.',
};

export default fr;
