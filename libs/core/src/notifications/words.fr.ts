import type { RetentionKind, StepChange } from '@firsthand/contracts';
import type { Words } from './words.ts';

/** What is kept for a time only, after a colon. */
const KEPT: Record<RetentionKind, string> = {
  SECTION_WORK: 'travaux des anciens groupes',
  STUDENTS: 'comptes d’anciens étudiants',
  CONTACT_DETAILS: 'noms et coordonnées de personnes rencontrées',
  NOTIFICATIONS: 'anciennes notifications',
  MAILS: 'trace d’anciens courriels',
  STAFF_NOTES: 'anciennes notes du personnel',
  SERVICE_UNITS: 'anciens temps de service',
  ROSTERS: 'anciennes importations de listes',
  AUDIT: 'début du journal d’audit',
};

export const french: Words = {
  when: (day, time, place) => `${day} à ${time} (heure de ${place})`,
  greeting: (givenName) => `Bonjour ${givenName},`,
  door: (url) => `Ensuite, c’est ici qu’on se connecte : ${url}`,
  addressHint: 'Si le bouton ne fait rien, copiez cette adresse dans votre navigateur :',
  test: (subject) => `Essai : ${subject}`,
  gathered: {
    title: (first, others) => `${first}, et ${others} de plus`,
    body: 'Voici ce qu’il y a de nouveau pour vous :',
    action: 'Voir toutes les notifications',
    reason:
      'Vous recevez tout ceci en un seul message parce que c’est venu ensemble. Vous choisissez ce qui vous est envoyé, et à quel rythme.',
  },
  choices: { settings: 'Choisir ce qui vous est envoyé', stop: 'Ne plus recevoir ce genre de message' },
  unsubscribing: {
    lists: {
      DEADLINES: 'les échéances',
      FIELDWORK: 'les personnes et les rencontres',
      ANSWERS: 'les réponses des personnes sollicitées',
      FEEDBACK: 'les travaux remis',
      SECTIONS: 'vos groupes',
      ACCOUNT: 'votre compte et votre dossier',
    },
    and: 'et',
    ask: (lists, institution) => ({
      title: `Plus de courriel sur ${lists} ?`,
      body: `${institution} ne vous enverra alors plus rien sur ${lists}. Dans Firsthand, vous restez au courant.`,
      button: 'Plus de courriel à ce sujet',
    }),
    done: (lists) => ({
      title: 'Vous ne recevrez plus de courriel à ce sujet',
      body: `Plus rien sur ${lists} ne vous est envoyé, y compris ce qui était déjà en route. Dans Firsthand, vous restez au courant. Vous pouvez changer d’avis à tout moment dans votre compte.`,
    }),
    dead: {
      title: 'Ce lien n’ouvre rien',
      body: 'Rien n’a été changé. Vous choisissez dans votre compte ce qui vous est envoyé.',
    },
    settings: 'Choisir ce qui vous est envoyé',
  },
  messages: {
    INVITATION: ({ expiresAt, sectionName, next }, { institution, when, day }) => ({
      title: `Votre place à ${institution} est prête : choisissez un mot de passe avant le ${day(expiresAt)}`,
      body: `${institution} utilise Firsthand pour interroger des gens sur leur métier${sectionName ? `, et vous ${next ? 'avez demandé à entrer' : 'êtes'} dans ${sectionName}` : ''}. Choisissez un mot de passe et c’est fait.`,
      action: 'Choisir un mot de passe',
      reason: `Vous recevez ce message parce que ${next ? 'quelqu’un l’a demandé avec votre adresse' : `${institution} vous a ajouté`}. Si c’est une erreur, n’en faites rien : sans ce lien, personne ne peut utiliser le compte.`,
      facts: [{ name: 'Le lien fonctionne jusqu’au', value: when(expiresAt) }],
    }),
    PASSWORD_RESET: ({ expiresAt }, { institution, when, day }) => ({
      title: `Choisissez un nouveau mot de passe avant le ${day(expiresAt)}`,
      body: `Quelqu’un, vous espérons-nous, a demandé un nouveau mot de passe à ${institution}. Le lien sert une seule fois ; d’ici là, l’ancien mot de passe fonctionne.`,
      action: 'Choisir un nouveau mot de passe',
      reason:
        'Vous recevez ce message parce qu’un nouveau mot de passe a été demandé avec votre adresse. Si ce n’était pas vous, n’en faites rien : rien ne change.',
      facts: [{ name: 'Le lien fonctionne jusqu’au', value: when(expiresAt) }],
    }),
    ADDRESS: ({ expiresAt, address }, { institution, when, day }) => ({
      title: `Est-ce votre adresse ? Confirmez-la avant le ${day(expiresAt)}`,
      body: `Quelqu’un, vous espérons-nous, a donné ${address} comme adresse à ${institution}. Confirmez-la, et les rappels et les accusés de réception viendront ici.`,
      action: 'Confirmer cette adresse',
      reason:
        'Vous recevez ce message parce que cette adresse a été donnée. Si ce n’était pas vous, n’en faites rien : rien ne change.',
      facts: [{ name: 'Le lien fonctionne jusqu’au', value: when(expiresAt) }],
    }),
    SECOND_STEP: ({ change, at, address, tokenName = '' }, { institution, when }) => ({
      title: {
        ON: 'Votre deuxième étape est active',
        OFF: 'Votre deuxième étape est désactivée',
        RESET: 'Votre deuxième étape a été retirée',
        APP: 'Votre application d’authentification est configurée',
        APP_GONE: 'Votre application d’authentification a été retirée',
        PASSKEY: 'Une clé d’accès a été ajoutée à votre compte',
        PASSKEY_GONE: 'Une clé d’accès a été retirée de votre compte',
        PAPER: 'Un code sur papier a été utilisé',
        PAPER_NEW: 'De nouveaux codes sur papier ont été créés',
        SIGN_ON: 'La connexion de votre établissement a été reliée',
        ADDRESS: 'Votre adresse courriel a été changée',
        ENDED: 'Votre accès a pris fin',
        BACK: 'Vous avez de nouveau accès',
        TOKEN_REVOKED: `Votre jeton d’accès « ${tokenName} » a été révoqué`,
      }[change],
      body:
        (
          {
            RESET: `Votre deuxième étape chez ${institution} a été retirée pour vous, afin que vous puissiez entrer de nouveau. Configurez-en une autre dans votre compte.`,
            ADDRESS: address
              ? `L’administration de ${institution} a donné une autre adresse courriel à votre compte. Les messages y vont désormais, et cette adresse-ci n’ouvre plus rien.`
              : `L’administration de ${institution} a donné cette adresse courriel à votre compte. Connectez-vous désormais avec elle ; votre mot de passe reste le même, et vous avez été déconnecté partout.`,
            ENDED: `L’administration de ${institution} a mis fin à votre accès à Firsthand. Vous avez été déconnecté partout et ne pouvez plus entrer. Ce que vous avez fait ici est conservé ; demandez-en une copie à l’administration si vous en voulez une.`,
            BACK: `L’administration de ${institution} vous a rendu votre accès. Connectez-vous comme auparavant.`,
            TOKEN_REVOKED: `L’administration de ${institution} a révoqué votre jeton d’accès « ${tokenName} ». Ce qui se connectait avec lui ne le peut plus ; votre propre façon d’entrer ne change pas. S’il est encore nécessaire, demandez-le-lui, et créez-en un nouveau dans votre compte.`,
          } as Partial<Record<StepChange, string>>
        )[change] ?? `Cela s’est fait dans votre compte chez ${institution}. Si c’était vous, tout va bien.`,
      action: 'Voir comment vous vous connectez',
      reason: ['ADDRESS', 'ENDED', 'BACK', 'TOKEN_REVOKED'].includes(change)
        ? 'Vous recevez ceci parce que votre façon d’entrer change. Si cela vous surprend, posez la question à l’administration.'
        : 'Vous recevez ceci parce que quelqu’un a changé la façon d’ouvrir votre compte. Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe et prévenez un administrateur.',
      facts: [{ name: 'Quand', value: when(at) }],
    }),
    ASSIGNMENT_PUBLISHED: ({ assignmentTitle, dueAt, zone }, { day, when, distance }) => ({
      title: dueAt
        ? `Nouveau travail : ${assignmentTitle}, pour le ${day(dueAt, zone)}`
        : `Nouveau travail : ${assignmentTitle}`,
      body: dueAt
        ? `« ${assignmentTitle} » est ouvert. La dernière étape est à rendre le ${when(dueAt, zone)}, ${distance(dueAt, zone)} ; la première est de choisir un métier.`
        : `« ${assignmentTitle} » est ouvert. La première étape est de choisir un métier.`,
      action: 'Voir par où commencer',
      reason: 'Vous recevez ce message parce que ce travail a été donné à votre cohorte.',
    }),
    MOVED: ({ sectionName, cohortName, leaves, goesAlong, staysToRead, dates }, { when }) => ({
      title: `Vous êtes maintenant dans ${cohortName ? `${cohortName}, ${sectionName}` : sectionName}`,
      body: [
        leaves
          ? 'Vous avez changé de groupe, et rien de ce que vous avez fait n’est perdu.'
          : 'Vous avez changé de cohorte, et rien de ce que vous avez fait n’est perdu.',
        goesAlong.length > 0 &&
          `Votre plan, vos entretiens et ce que vous avez déjà écrit vous suivent : ${goesAlong.join(', ')}.`,
        staysToRead.length > 0 && `Gardé pour votre lecture : ${staysToRead.join(', ')}.`,
        dates.length === 0 && 'Rien n’y est encore à rendre.',
      ]
        .filter(Boolean)
        .join(' '),
      action: 'Voir où vous en êtes',
      reason: 'Vous recevez ce message parce que vos enseignants vous ont changé de groupe.',
      facts: dates.map(({ assignmentTitle, milestoneTitle, dueAt, zone }) => ({
        name: `${assignmentTitle}, ${milestoneTitle}`,
        value: when(dueAt, zone),
      })),
    }),
    ZONE_CHANGED: ({ sectionName, zone, dates, more }, { when }) => ({
      title: `${sectionName} suit désormais une autre horloge : ${zone.replaceAll('_', ' ')}`,
      body:
        dates.length === 0
          ? `L’administration a corrigé le fuseau horaire de ${sectionName}. Les échéances gardent leur heure affichée et tombent à un autre moment ; qui a encore quelque chose à faire en est averti, et les rappels ont suivi.`
          : `Le fuseau horaire de votre groupe a été corrigé. Vos échéances gardent leur heure affichée, et cette heure tombe désormais à un autre moment : voici ce qu’il vous reste à faire.${
              more > 0 ? ` ${more === 1 ? 'Une autre date a' : `${more} autres dates ont`} changé aussi.` : ''
            }`,
      action: dates.length === 0 ? 'Voir le groupe' : 'Voir ce qui est dû et quand',
      reason:
        'Vous recevez ceci une fois, parce que des échéances de votre groupe tombent à un autre moment qu’avant.',
      facts: dates.map(({ assignmentTitle, milestoneTitle, dueAt }) => ({
        name: `${assignmentTitle}, ${milestoneTitle}`,
        value: when(dueAt, zone),
      })),
    }),
    EXTENSION_GRANTED: ({ assignmentTitle, milestoneTitle, dueAt, zone, others }, { when, distance }) => ({
      title: `Plus de temps : ${milestoneTitle}, désormais pour le ${when(dueAt, zone)}`,
      body: `Pour vous, « ${milestoneTitle} » de « ${assignmentTitle} » est désormais à rendre le ${when(dueAt, zone)}, ${distance(dueAt, zone)}.${
        others
          ? ` ${others === 1 ? 'Une autre étape est reportée' : `${others} autres étapes sont reportées`} aussi.`
          : ''
      }`,
      action: 'Continuer',
      reason: 'Vous recevez ce message parce qu’on vous a donné plus de temps.',
    }),
    EXTENSION_ASKED: ({ studentName, assignmentTitle, milestoneTitle, days }) => ({
      title: `${studentName} demande ${days === 1 ? 'un jour de plus' : `${days} jours de plus`} : ${milestoneTitle}`,
      body: `Pour « ${milestoneTitle} » de « ${assignmentTitle} ». Un geste suffit pour dire oui, une phrase pour dire non.`,
      action: 'Répondre',
      reason: 'Vous recevez ce message parce que vous enseignez à ce groupe.',
    }),
    EXTENSION_DECLINED: ({ assignmentTitle, milestoneTitle, answer, dueAt, zone }, { when, distance }) => ({
      title: `Pas plus de temps pour l’instant : ${milestoneTitle} reste pour le ${when(dueAt, zone)}`,
      body: `Au sujet de « ${milestoneTitle} » de « ${assignmentTitle} », à rendre le ${when(dueAt, zone)}, ${distance(dueAt, zone)} : ${answer}`,
      action: 'Continuer',
      reason: 'Vous recevez ce message parce que vous avez demandé plus de temps.',
    }),
    EXTENSION_UNDONE: ({ assignmentTitle, milestoneTitle, dueAt, zone, others }, { when, distance }) => ({
      title: `Contrairement à notre message : ${milestoneTitle} est pour le ${when(dueAt, zone)}`,
      body: `Le temps ajouté pour « ${milestoneTitle} » de « ${assignmentTitle} » l’avait été par erreur et a été retiré. Pour vous, c’est à rendre le ${when(dueAt, zone)}, ${distance(dueAt, zone)}.${
        others
          ? ` ${others === 1 ? 'Une autre étape revient' : `${others} autres étapes reviennent`} aussi à la date d’avant.`
          : ''
      }`,
      action: 'Voir vos dates',
      reason: 'Vous recevez ce message parce qu’une date plus tardive vous avait été annoncée.',
    }),
    SUBMISSION_RECEIPT: (
      { assignmentTitle, submittedAt, zone, number, words, receipt, files = [] },
      { day, when },
    ) => ({
      title: `Bien reçu : ${assignmentTitle}, ${day(submittedAt, zone)}`,
      body: `Votre réflexion pour « ${assignmentTitle} » est arrivée le ${when(submittedAt, zone)}. Elle est conservée exactement telle que vous l’avez envoyée.`,
      action: 'Relire votre envoi',
      reason: 'Vous recevez ce message parce que vous l’avez envoyée. Gardez-le comme reçu.',
      facts: [
        { name: 'Envoi', value: `numéro ${number}, ${words} ${words <= 1 ? 'mot' : 'mots'}` },
        { name: 'Reçu', value: receipt },
        ...files.map(({ name, sha256 }) => ({ name, value: sha256 })),
      ],
    }),
    HANDED_IN_FOR_YOU: (
      { assignmentTitle, by, reason, savedAt, zone, number, words, receipt, files = [] },
      { when },
    ) => ({
      title: `Remis pour vous : ${assignmentTitle}`,
      body: `Votre brouillon pour « ${assignmentTitle} » était complet mais n’avait pas été remis. ${by} l’a remis en votre nom, exactement tel que vous l’aviez enregistré le ${when(savedAt, zone)} ; c’est cette date qui compte. Jusqu’à la notation, vous pouvez le modifier et le remettre vous-même.`,
      action: 'Lire ce qui a été remis',
      reason: 'Vous recevez ce message parce que c’est votre travail. Gardez-le comme reçu.',
      facts: [
        { name: 'Pourquoi', value: reason },
        { name: 'Envoi', value: `numéro ${number}, ${words} ${words <= 1 ? 'mot' : 'mots'}` },
        { name: 'Reçu', value: receipt },
        ...files.map(({ name, sha256 }) => ({ name, value: sha256 })),
      ],
    }),
    HAND_IN_WITHDRAWN: ({ assignmentTitle, by }) => ({
      title: `Finalement pas remis : ${assignmentTitle}`,
      body: `${by} a retiré ce qui avait été remis en votre nom pour « ${assignmentTitle} ». Votre brouillon est resté tel quel ; vous pouvez toujours le remettre vous-même.`,
      action: 'Ouvrir votre brouillon',
      reason: 'Vous recevez ce message parce qu’une remise en votre nom vous avait été annoncée.',
    }),
    GRADE_RELEASED: ({ assignmentTitle }) => ({
      title: `Le retour sur ${assignmentTitle} est là`,
      body: `Votre enseignant a publié la note et le retour pour « ${assignmentTitle} ».`,
      action: 'Lire le retour',
      reason:
        'Vous recevez ce message parce que votre travail a été noté. Les notes ne sont pas envoyées par courriel.',
    }),
    REGRADE_ASKED: ({ studentName, assignmentTitle, criteria }) => ({
      title: `${studentName ?? 'Quelqu’un'} demande une relecture : ${assignmentTitle}`,
      body: `${studentName ?? 'Quelqu’un'} vous demande de revoir ${
        criteria === 1 ? 'un critère' : `${criteria} critères`
      } de la note pour « ${assignmentTitle} », et dit pourquoi.`,
      action: 'Lire la demande',
      reason: 'Vous recevez ce message parce que vous avez noté ce travail.',
    }),
    REGRADE_ANSWERED: ({ assignmentTitle, changed }) => ({
      title: `Réponse à votre demande : ${assignmentTitle}`,
      body: changed
        ? `Votre enseignant a revu votre note pour « ${assignmentTitle} » et l’a changée. Ce qu’elle était reste à lire à côté.`
        : `Votre enseignant a revu votre note pour « ${assignmentTitle} », la laisse telle quelle et dit pourquoi.`,
      action: 'Lire la réponse',
      reason:
        'Vous recevez ce message parce que vous l’avez demandé. Les notes ne sont pas envoyées par courriel.',
    }),
    GRADE_REOPENED: ({ assignmentTitle }) => ({
      title: `Votre note est en cours de révision : ${assignmentTitle}`,
      body: `La grille de « ${assignmentTitle} » a changé, et votre enseignant note de nouveau votre travail avec la nouvelle. Vous serez prévenu quand la nouvelle note sera là ; l’ancienne restera à lire à côté.`,
      action: 'Ouvrir votre réflexion',
      reason:
        'Vous recevez ce message parce que vous aviez déjà votre note. Les notes ne sont pas envoyées par courriel.',
    }),
    GRADE_CORRECTED: ({ assignmentTitle }) => ({
      title: `Votre note est corrigée : ${assignmentTitle}`,
      body: `Votre enseignant a corrigé votre note pour « ${assignmentTitle} », ou ce qui y est dit, et en donne la raison. Ce qu’elle était reste à lire à côté.`,
      action: 'Lire ce qui est nouveau',
      reason:
        'Vous recevez ce message parce que vous aviez déjà votre note. Les notes ne sont pas envoyées par courriel.',
    }),
    EXCUSED: ({ assignmentTitle, milestoneTitle }) => ({
      title: `Vous avez une dispense : ${milestoneTitle ?? assignmentTitle}`,
      body: milestoneTitle
        ? `Votre enseignant vous dispense de « ${milestoneTitle} » de « ${assignmentTitle} ». Vous n’avez pas à le faire, et cela ne compte pas dans votre total.`
        : `Votre enseignant vous dispense de « ${assignmentTitle} ». Vous n’avez rien à y faire, et cela ne compte pas dans votre total.`,
      action: 'Voir ce qui compte',
      reason: 'Vous recevez ce message parce que cela faisait partie de vos tâches.',
    }),
    EXCUSE_ENDED: ({ assignmentTitle, milestoneTitle }) => ({
      title: `De nouveau à faire : ${milestoneTitle ?? assignmentTitle}`,
      body: `On vous avait annoncé une dispense pour « ${milestoneTitle ?? assignmentTitle} ». Elle est annulée : c’est de nouveau à faire, aux dates prévues. Si cela vous étonne, parlez-en à votre enseignant.`,
      action: 'Voir les dates',
      reason: 'Vous recevez ce message parce qu’une dispense vous avait été annoncée.',
    }),
    REVISION_ASKED: ({ assignmentTitle, answers, dueAt, zone }, { when, distance }) => ({
      title: `À reprendre, s’il vous plaît : ${assignmentTitle}`,
      body: `Votre enseignant a lu votre réflexion pour « ${assignmentTitle} » et vous demande de reprendre ${
        answers === 1 ? 'une réponse' : `${answers} réponses`
      }${dueAt ? `, pour le ${when(dueAt, zone)}, ${distance(dueAt, zone)}` : ''}. Les autres restent telles quelles.`,
      action: 'Voir ce qui est demandé',
      reason: 'Vous recevez ce message parce que votre travail vous a été rendu.',
    }),
    REVISION_HANDED_IN: ({ studentName, assignmentTitle }) => ({
      title: `${studentName ?? 'Quelqu’un'} a remis une nouvelle version : ${assignmentTitle}`,
      body: `La réflexion que vous aviez rendue pour « ${assignmentTitle} » a été reprise. Les changements sont marqués.`,
      action: 'Lire ce qui a changé',
      reason: 'Vous recevez ce message parce que vous l’aviez rendue.',
    }),
    CLAIM_TAKEN: ({ markerName, assignmentTitle }) => ({
      title: `${markerName} continue une réflexion que vous aviez ouverte`,
      body: `Vous la notiez pour « ${assignmentTitle} ». Ce que vous aviez écrit est gardé ; si vous l’avez modifiée tous les deux, vous voyez les deux versions.`,
      action: 'Y jeter un œil',
      reason: 'Vous recevez ce message parce que vous l’aviez ouverte.',
    }),
    REMINDER: ({ assignmentTitle, milestoneTitle, dueAt, zone, kind }, { when, distance, isPast }) => ({
      title: isPast(dueAt)
        ? `${milestoneTitle} : c’était pour le ${when(dueAt, zone)}`
        : `${milestoneTitle} : pour le ${when(dueAt, zone)}`,
      body: isPast(dueAt)
        ? `« ${milestoneTitle} » de « ${assignmentTitle} » était à rendre le ${when(dueAt, zone)}, ${distance(dueAt, zone)}, et n’est pas encore fait. Vous pouvez encore le faire ; si quelque chose vous en empêche, parlez-en à votre enseignant.`
        : `« ${milestoneTitle} » de « ${assignmentTitle} » est à rendre le ${when(dueAt, zone)}, ${distance(dueAt, zone)}.`,
      action: {
        PLEDGE: 'Signer l’engagement',
        RESEARCH: 'Ouvrir la fiche de recherche',
        CONTACTS: 'Ajouter un contact',
        OUTREACH: 'Écrire à un contact',
        INTERVIEWS: 'Consigner un entretien',
        THANKS: 'Dire merci',
        LOOKING_BACK: 'Revenir sur un entretien',
        SYNTHESIS: 'Faire la synthèse',
        COMPARISON: 'Comparer les métiers',
        REFLECTION: 'Écrire la réflexion',
      }[kind],
      reason:
        'Vous recevez ce message parce que cette étape n’est pas encore faite. Dès qu’elle l’est, ces rappels cessent.',
    }),
    TEST_REMINDER: (params, setting) => {
      const message = french.messages.REMINDER(params, setting);
      return {
        ...message,
        title: french.test(message.title),
        reason:
          'Vous recevez ce courriel parce que vous avez demandé un essai de ce rappel. Chaque personne le reçoit dans sa langue, avec la date qui vaut pour elle.',
      };
    },
    TEST_TEXT: ({ subject, body, action }) => ({
      title: french.test(subject),
      body,
      action,
      reason:
        'Vous recevez ce courriel parce que vous avez demandé un essai de ce texte. Il est rempli avec un exemple ; le bouton ramène aux textes.',
    }),
    TEST_SENDER: (_, { institution }) => ({
      title: french.test(`les courriels de ${institution} arrivent`),
      body: 'Regardez sous quel nom celui-ci est venu, et répondez-y pour voir où vont les réponses. Tout le monde ici reçoit ses courriels de cette façon.',
      action: 'Aller aux réglages',
      reason: 'Vous recevez ce courriel parce que vous avez demandé à en recevoir un.',
    }),
    FOLLOW_UP_DUE: ({ contactName, others }) => ({
      title:
        others === 0
          ? `Aujourd’hui : relancez ${contactName}`
          : `Aujourd’hui : relancez ${contactName} et ${others} ${others === 1 ? 'autre personne' : 'autres personnes'}`,
      body: 'Les gens sont occupés, et une deuxième tentative est en général bienvenue. Dites en deux phrases qui vous êtes et ce que vous aimeriez savoir, puis notez ce qu’il en est sorti.',
      action: 'Voir quoi faire',
      reason:
        'Vous recevez ce message parce que vous avez contacté quelqu’un et qu’il y a quelque chose à faire aujourd’hui.',
    }),
    MEETING_ANSWERED: ({ contactName, state }) => ({
      title: {
        CONFIRMED: `${contactName} a confirmé votre rencontre`,
        CORRECTED: `${contactName} se souvient un peu autrement de votre rencontre`,
        DECLINED: `${contactName} préfère ne pas confirmer de rencontre`,
      }[state],
      body: {
        CONFIRMED: 'Rien à faire. À côté de vos notes figure désormais que vous vous êtes vus.',
        CORRECTED:
          'Vos notes restent telles quelles ; sa réponse figure à côté. Jetez-y un œil, et corrigez les vôtres si c’est justifié.',
        DECLINED:
          'C’est son droit, et cela ne dit rien de vous. Vos notes sont conservées et peuvent être notées.',
      }[state],
      action: 'Voir l’entretien',
      reason: 'Vous recevez ce message parce que cette personne a répondu sur sa propre page.',
    }),
    WORDS_WITHHELD: ({ contactName }) => ({
      title: `${contactName} préfère que vous n’utilisiez pas ses propos`,
      body: 'C’est son droit, et cela ne dit rien de vous. Vos notes restent à vous, et personne d’autre ne les lit plus. L’entretien compte comme avant. Si votre réflexion n’est pas encore remise, retirez-en ce que cette personne seule a pu dire.',
      action: 'Voir quoi faire',
      reason: 'Vous recevez ce message parce que cette personne l’a dit sur sa propre page.',
    }),
    CONTACT_STOPPED: ({ contactName }) => ({
      title: `${contactName} ne souhaite plus de messages`,
      body: 'Ne lui écrivez plus et ne l’appelez plus. On demande cela pour bien des raisons, et la plupart n’ont rien à voir avec la dernière personne qui a écrit. Ce qui était encore en cours avec elle a été clos pour vous.',
      action: 'Voir vos notes',
      reason: 'Vous recevez ce message parce que cette personne figure parmi vos contacts.',
    }),
    CONTACT_ERASED: () => ({
      title: 'Quelqu’un parmi vos contacts a demandé l’oubli',
      body: 'Son nom et ses coordonnées ont disparu, ici et partout où ils figuraient dans votre travail. Ce que vous avez appris reste à vous. Effacez aussi ses coordonnées de votre téléphone et de votre messagerie, et ne la recontactez plus.',
      action: 'Voir ce qui reste',
      reason: 'Vous recevez ce message parce que cette personne figurait parmi vos contacts.',
    }),
    LETTER_REFUSED: ({ name, subject, refusal }) => ({
      title: `Votre message à ${name} n’est pas arrivé`,
      body: {
        ADDRESS: `L’adresse de ${name} ne reçoit pas de courriel. Vérifiez s’il y a une faute de frappe, ou téléphonez.`,
        NOT_TAKEN: `Le serveur de messagerie de ${name} n’en a pas voulu. Essayez autrement : le téléphone marche le mieux.`,
        NOT_WANTED: `${name} a demandé à ne plus être contacté : rien n’est parti. Respectez-le, et demandez à quelqu’un d’autre.`,
      }[refusal],
      action: 'Voir quoi faire',
      reason: `Vous recevez ce message parce que vous avez écrit « ${subject} ».`,
    }),
    MEETING_TOMORROW: ({ contactName, startsAt, zone, others }, { when, nearDay, isPast }) => ({
      title: `${nearDay(startsAt, zone)} : rendez-vous avec ${contactName}${
        others === 0 ? '' : ` et ${others} ${others === 1 ? 'autre personne' : 'autres personnes'}`
      }`,
      body: isPast(startsAt)
        ? `Vous aviez prévu de rencontrer ${contactName} le ${when(startsAt, zone)}.`
        : `Vous rencontrez ${contactName} le ${when(startsAt, zone)}. Choisissez les questions que vous poserez d’abord, et vérifiez le chemin.`,
      action: 'Voir le rendez-vous',
      reason: 'Vous recevez ce message parce que vous avez noté un rendez-vous.',
    }),
    THANK_YOU_DUE: ({ contactName, dueAt, zone, others }, { when, isPast }) => ({
      title:
        others === 0
          ? `Remerciez ${contactName}`
          : `Remerciez ${contactName} et ${others} ${others === 1 ? 'autre personne' : 'autres personnes'}`,
      body: isPast(dueAt)
        ? `${contactName} vous a donné de son temps et attend encore un mot de votre part. Il n’est jamais trop tard pour deux phrases sincères.`
        : `Le mieux est de remercier ${contactName} avant le ${when(dueAt, zone)}. Deux phrases suffisent, si l’une rappelle quelque chose que vous avez entendu.`,
      action: 'Écrire le remerciement',
      reason:
        'Vous recevez ce message parce que vous avez rencontré quelqu’un et n’avez pas noté de remerciement. Dès que c’est fait, plus rien ne vient.',
    }),
    NUDGE: ({ assignmentTitle, from, words }) => ({
      title: `${from} vous écrit au sujet de « ${assignmentTitle} »`,
      body: words,
      action: 'Voir la prochaine étape',
      reason: `Vous recevez ce message parce que ${from} suit votre travail et vous a écrit.`,
    }),
    NEXT_STEP_DUE: ({ what, others, forAt, zone }, { day, nearDay, isToday }) => ({
      title: `${forAt ? `${nearDay(forAt, zone)} : ` : ''}${what}${
        others === 0 ? '' : `, et ${others} ${others === 1 ? 'autre étape' : 'autres étapes'}`
      }`,
      body: `Vous aviez prévu ceci${
        forAt ? ` pour ${isToday(forAt, zone) ? 'aujourd’hui' : `le ${day(forAt, zone)}`}` : ''
      } : « ${what} ». Si le jour ne convient pas, choisissez-en un autre.`,
      action: 'Voir vos prochaines étapes',
      reason: 'Vous recevez ce message parce que vous avez prévu cette étape et choisi son jour.',
    }),
    ADDRESS_REFUSED: ({ name, address }) => ({
      title: `Les courriels n’arrivent pas chez ${name}`,
      body: `L’adresse ${address} ne reçoit pas de courriel : ${name} n’a donc aucun rappel par courriel, mais reste au courant dans Firsthand. Demandez-lui une adresse qui fonctionne.`,
      action: 'Voir de qui il s’agit',
      reason: 'Vous recevez ce message parce que cette personne est dans votre groupe.',
    }),
    CASELOAD_WEEK: ({ students, stuck, late, silent, talks }) => {
      const named = ({ count, names }: typeof stuck) =>
        count > names.length ? `${names.join(', ')} et ${count - names.length} de plus` : names.join(', ');
      const facts = [
        { name: 'À qui parler cette semaine', who: talks },
        { name: 'En difficulté', who: stuck },
        { name: 'En retard', who: late },
        { name: 'Sans échange depuis deux semaines', who: silent },
      ].filter(({ who }) => who.count > 0);
      return {
        title: `Votre suivi cette semaine : ${stuck.count} en difficulté, ${late.count} en retard, ${talks.count} à qui parler`,
        body: `Vous suivez ${students === 1 ? 'une personne' : `${students} personnes`}. Voici qui a d’abord besoin de vous.`,
        facts: facts.map(({ name, who }) => ({ name, value: named(who) })),
        action: 'Ouvrir votre suivi',
        reason: 'Vous recevez ce message une fois par semaine parce que vous suivez ces personnes.',
      };
    },
    GRADING_WAITING: ({ assignmentTitle, submissions, others, since, zone }, { day, distance }) => ({
      title: `${submissions === 1 ? 'Une réflexion attend' : `${submissions} réflexions attendent`} d’être corrigée${
        submissions === 1 ? '' : 's'
      } : ${assignmentTitle}${others === 0 ? '' : ` et ${others} de plus`}`,
      body: `La première attend depuis le ${day(since, zone)}, ${distance(since, zone)}. Son auteur attend un mot de votre part.`,
      action: 'Reprendre la correction',
      reason:
        'Vous recevez ceci au plus une fois par semaine, parce que vous enseignez dans cette section et que votre établissement le demande.',
    }),
    RETENTION_NEAR: ({ what, count, from, zone }, { day }) => ({
      title: `À partir du ${day(from, zone)}, suppression : ${KEPT[what]}`,
      body: `Votre établissement ne les conserve qu’un temps, et ${count === 1 ? 'un élément est arrivé' : `${count} éléments sont arrivés`} au terme. Si quelque chose doit rester, faites-le conserver avant cette date ou changez la durée.`,
      action: 'Voir ce qui serait supprimé',
      reason: 'Vous recevez ce message parce que vous gérez les réglages de votre établissement.',
    }),
    RECORD_GOING: ({ section, on, zone }, { day }) => ({
      title: section
        ? `Votre travail dans ${section} est conservé jusqu’au ${day(on, zone)}`
        : `Votre compte est conservé jusqu’au ${day(on, zone)}`,
      body: `Votre établissement conserve ${section ? 'les travaux' : 'les comptes'} un certain temps après un cours, et ce temps s’achève alors. Jusque-là, vous pouvez emporter tout votre dossier, en document et en données : chaque entretien, chaque texte, chaque photo.`,
      action: 'Emporter mon dossier',
      reason: 'Vous recevez ce message une seule fois, pour que rien ne se perde à votre insu.',
    }),
    SECOND_READING: ({ assignmentTitle, works }) => ({
      title: `${works === 1 ? 'Un travail est' : `${works} travaux sont`} à relire par vous : ${assignmentTitle}`,
      body: 'Donnez à chacun la note qu’il mérite selon vous. La première note s’affiche quand la vôtre est terminée.',
      action: 'Relire',
      reason:
        'Vous recevez ceci parce qu’une personne qui enseigne dans la section vous a choisi pour une deuxième lecture.',
    }),
    MARKING_FREED: ({ markerName, assignmentTitle, others, students, readings }) => ({
      title: `Ce que ${markerName} devait corriger n’est plus à personne : ${assignmentTitle}${
        others === 0 ? '' : others === 1 ? ' et un autre' : ` et ${others} autres`
      }`,
      body: [
        `${markerName} n’entre plus : l’administration a mis fin à son accès. Les notes données restent.`,
        ...(students > 0
          ? [
              `${students === 1 ? 'Le travail d’une personne, qui lui revenait, attend' : `Les travaux de ${students} personnes, qui lui revenaient, attendent`} qui les prendra, ou que vous les répartissiez de nouveau.`,
            ]
          : []),
        ...(readings > 0
          ? [
              `${readings === 1 ? 'Une deuxième lecture inachevée peut être retirée' : `${readings} deuxièmes lectures inachevées peuvent être retirées`} du tirage et tirée${readings === 1 ? '' : 's'} de nouveau.`,
            ]
          : []),
      ].join(' '),
      action: 'Voir ce qui reste à corriger',
      reason: 'Vous recevez ceci parce que vous corrigez dans le même groupe, ou en avez la charge.',
    }),
    SECOND_READING_ENDED: ({ assignmentTitle, works }) => ({
      title: `${works === 1 ? 'Un travail n’est' : `${works} travaux ne sont`} plus à relire par vous : ${assignmentTitle}`,
      body: 'Le tirage a été retiré avant que vous ne commenciez. Vous n’avez rien à faire.',
      action: 'Voir le tirage',
      reason: 'Vous recevez ceci parce que vous aviez été choisi pour une deuxième lecture.',
    }),
    INVITATIONS_OPEN: ({ section, name, others }) => ({
      title:
        others === 0
          ? `${name} n’est pas encore venu : ${section}`
          : `${name} et ${others} de plus ne sont pas encore venus : ${section}`,
      body: 'L’invitation a été envoyée deux fois et son lien ne marche plus. Demandez si le courriel est arrivé, puis renvoyez l’invitation : un geste à côté de chaque nom.',
      action: 'Voir qui, et réinviter',
      reason: 'Vous recevez ceci une seule fois, parce que ces personnes sont dans votre section.',
    }),
    WEBHOOK_OFF: ({ host, gone }) => ({
      title: `${host} n’est plus informé de rien`,
      body: gone
        ? `${host} a répondu que l’adresse n’existe plus : le webhook a donc été désactivé. Ce qui se passe désormais n’y est plus envoyé. Si c’est une erreur, corrigez l’adresse et réactivez-le.`
        : `Rien de ce qui a été envoyé à ${host} n’est arrivé depuis des jours : le webhook a donc été désactivé. Ce qui se passe désormais n’y est plus envoyé. Quand ce système fonctionnera de nouveau, réactivez-le et envoyez un essai.`,
      action: 'Voir ce qui a été répondu',
      reason: 'Vous recevez ce message parce que vous administrez votre établissement.',
    }),
    VIEWED: ({ by, at, zone, reason }, { when }) => ({
      title: `${by} a vu Firsthand tel que vous le voyez`,
      body: `C’était ${when(at, zone)}, pour la raison suivante : « ${reason} ». ${by} administre Firsthand dans votre établissement, ne pouvait rien modifier et n’a pas vu comment vous vous connectez ; cela prend fin au bout d’une demi-heure. Si vous ne savez pas pourquoi, posez la question à ${by}.`,
      action: 'Voir qui a regardé et quand',
      reason: 'Vous recevez ceci chaque fois, pour que personne ne regarde à votre insu.',
    }),
    DATA_TAKEN: ({ by, at, zone, reason }, { when }) => ({
      title: `${by} a pris une copie de ce qui est conservé à votre sujet`,
      body: `C’était ${when(at, zone)}, pour la raison suivante : « ${reason} ». Qui administre Firsthand dans votre établissement le fait quand vous avez demandé vos données. Si vous ne les avez pas demandées, posez la question à ${by}. Vous pouvez prendre le même fichier vous-même, sur la page de votre compte.`,
      action: 'Voir votre compte',
      reason: 'Vous recevez ceci chaque fois, pour que personne ne prenne vos données à votre insu.',
    }),
    ADMINISTRATION: ({ by, given }, { institution }) =>
      given
        ? {
            title: `${by} vous a confié l’administration`,
            body: `Vous administrez désormais Firsthand chez ${institution} : les sessions et les groupes-cours, les personnes et leur façon d’entrer. Vous gardez vos autres rôles.`,
            action: 'Ouvrir Firsthand',
            reason: 'Vous recevez ceci parce que ce que vous pouvez faire a changé.',
          }
        : {
            title: 'Vous n’administrez plus Firsthand',
            body: `${by} a mis fin à votre rôle d’administration chez ${institution}. Vous gardez vos autres rôles.`,
            action: 'Ouvrir Firsthand',
            reason: 'Vous recevez ceci parce que ce que vous pouvez faire a changé.',
          },
    STUDENTS_BEHIND: (
      { milestoneTitle, assignmentTitle, dueAt, zone, name, others },
      { when, distance },
    ) => ({
      title:
        others === 0
          ? `${name} n’a pas fait : ${milestoneTitle}`
          : `${name} et ${others} de plus n’ont pas fait : ${milestoneTitle}`,
      body: `« ${milestoneTitle} » de « ${assignmentTitle} » était à faire ${when(dueAt, zone)}, ${distance(dueAt, zone)}. Les rappels sont partis. Un mot de vous aide plus qu’un autre message.`,
      action: 'Voir qui, et où chacun en est',
      reason: 'Vous recevez ce message parce que vous les suivez.',
    }),
  },
};
