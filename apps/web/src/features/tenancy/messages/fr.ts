import type en from './en.ts';

export default {
  'tenancy.title': 'Établissements',
  'tenancy.now':
    '{count, plural, =0 {Aucun pour l’instant.} one {Un établissement sur cette installation.} other {# établissements sur cette installation.}}',
  'tenancy.add': 'Ajouter un établissement',
  'tenancy.queues': 'Files de tâches',
  'tenancy.name': 'Nom',
  'tenancy.slug': 'Nom court',
  'tenancy.slugHint': 'Fait partie de son adresse : minuscules, chiffres et tirets.',
  'tenancy.programme': 'Programme',
  'tenancy.programme.COURSE': 'Cours : étudiants, notes',
  'tenancy.programme.EMPLOYMENT_SERVICE': 'Service d’emploi : clients, suivi',
  'tenancy.zone': 'Fuseau horaire',
  'tenancy.locale': 'Langue',
  'tenancy.administrator': 'Premier compte d’administration',
  'tenancy.administratorHint': 'Reçoit une invitation par courriel et met en place tout le reste.',
  'tenancy.givenName': 'Prénom',
  'tenancy.familyName': 'Nom de famille',
  'tenancy.email': 'Adresse courriel',
  'tenancy.create': 'Créer et inviter',
  'tenancy.created': '{name} est prêt ; l’invitation est partie.',
  'tenancy.required': 'À remplir.',
  'tenancy.badSlug': 'De 2 à 40 minuscules, chiffres ou tirets.',
  'tenancy.badEmail': 'Saisissez une adresse courriel.',
  'tenancy.emptyTitle': 'Aucun établissement pour l’instant',
  'tenancy.empty':
    'Chaque établissement est un monde à part : personne ne voit les autres. Créez le premier et invitez la personne qui l’administrera.',
  'tenancy.door': 'Page de connexion',
} satisfies Record<keyof typeof en, string>;
