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
  'joining.copied': 'Le lien est copié.',
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
  'rule.join-code-dead': 'Ce code ne fonctionne pas (ou plus). Demandez-en un nouveau à qui vous l’a donné.',
  'rule.join-code-full':
    'Autant de personnes qu’il se peut sont entrées avec ce code. Demandez-en un nouveau.',
  'rule.joiner-is-staff': 'Vous faites partie du personnel de ce groupe et ne pouvez en être l’étudiant.',
  'rule.joiner-left': 'Vous avez déjà été dans ce groupe. Son enseignant peut vous reprendre.',
};

export default fr;
