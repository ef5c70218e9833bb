import type { PrimerEdition } from '@firsthand/persistence';

export const STARTER_FR: PrimerEdition = {
  lessons: [
    {
      key: 'what-it-is',
      title: 'De quoi il s’agit',
      text: `Vous rencontrez quelqu’un qui exerce un métier, ou qui le connaît de près, et vous lui demandez comment c’est vraiment. Vous prenez des notes, vous remerciez, et vous repartez avec quelque chose que vous n’auriez lu nulle part.

C’est tout. Personne ne vous évalue et rien ne se décide sur vous. Vous avez choisi la personne, vous avez choisi les questions, et vous pouvez changer d’avis ensuite. Découvrir assez tôt qu’un métier n’est pas pour vous, c’est un bon résultat.

La plupart des gens aiment qu’on les interroge. On leur demande rarement à quoi ressemble leur travail, et plus rarement encore avec l’envie de l’entendre.`,
    },
    {
      key: 'not-a-job-interview',
      title: 'Ce n’est pas un entretien d’embauche',
      text: `À l’embauche, l’employeur pose les questions et c’est vous qu’on examine. Ici, c’est vous qui posez les questions, et ce qu’on examine, c’est le métier.

- **Qui mène :** vous. Vous apportez les questions et vous surveillez l’heure.
- **À quoi cela sert :** à apprendre. Il n’y a pas de poste sur la table, ni de CV dans votre main.
- **Où est la pression :** presque nulle part. Au pire, vous apprendrez peu.

L’autre personne se détend dès qu’elle est sûre que vous ne voulez rien d’autre que des informations. Si elle sent venir une demande d’emploi, elle devient prudente, et les gens prudents récitent leur site web.`,
    },
    {
      key: 'never-a-job',
      title: 'Pourquoi on ne demande jamais d’emploi',
      text: `Vous avez dit que vous veniez apprendre. Demander du travail malgré tout, c’est ne pas tenir parole, et c’est fermer la porte à la prochaine personne qui appellera.

Ne demandez donc pas d’emploi, pas même à la fin, pas même en passant. N’apportez pas de CV à laisser sur place. Si on vous en demande un spontanément, vous pourrez l’envoyer plus tard ; notez que l’idée venait d’eux.

Si l’on vous parle d’un poste, dites que la nouvelle vous fait plaisir et que vous êtes là aujourd’hui pour apprendre. Qui voudra vous embaucher se souviendra de vous.`,
    },
    {
      key: 'whom-to-ask',
      title: 'À qui demander d’abord',
      text: `Commencez par les gens que vous connaissez, et demandez à chacun : qui connais-tu qui fait ce travail ? La voisine d’un cousin vaut mieux, pour commencer, qu’un inconnu avec un beau titre.

Cherchez des personnes qui exercent le métier ou qui encadrent celles qui l’exercent : elles le connaissent de l’intérieur. Qui travaille à côté, achète ou enseigne en voit une partie, utile à entendre quand on sait que c’en est une.

Parlez à plusieurs personnes. La mauvaise semaine de l’une n’est pas un métier, l’enthousiasme de l’autre non plus. Et commencez par la plus facile : le deuxième entretien est toujours meilleur que le premier.`,
    },
    {
      key: 'how-to-ask',
      title: 'Demander vingt minutes',
      text: `Un court appel marche le mieux, et mieux encore si vous pouvez dire qui vous envoie. Cinq choses à dire :

- qui vous êtes et ce que vous étudiez
- qui vous a donné leur nom, si vous avez le droit de le dire
- que vous aimeriez connaître leur travail, et que vous ne cherchez pas d’emploi
- que vingt minutes suffisent
- que vous viendrez quand et où cela les arrange

Si vous écrivez, soyez aussi bref et dites quel jour vous appellerez. Puis appelez. Pas de réponse veut presque toujours dire « débordé », pas « non ».

Si c’est non, remerciez et demandez qui d’autre fait ce travail. La moitié des bonnes conversations commence là.`,
    },
    {
      key: 'on-the-day',
      title: 'Le jour même, et après',
      text: `Renseignez-vous avant, pour ne pas passer vos vingt minutes sur ce qu’une recherche vous aurait appris. Apportez peu de questions, écrites, auxquelles on ne peut pas répondre par oui ou par non.

Soyez à l’heure. Quand les minutes demandées sont passées, dites-le ; si l’on veut continuer, on vous le dira. Avant de partir, demandez deux choses : à qui d’autre devrais-je parler, et puis-je revenir vers vous si j’ai encore une question ?

Remerciez par écrit le lendemain au plus tard, et racontez à la personne qui vous a envoyé comment cela s’est passé. Puis notez ce que vous avez entendu pendant que vous l’avez encore dans l’oreille.`,
    },
  ],
  questions: [
    {
      key: 'who-leads',
      text: 'Dans un entretien d’information, qui pose la plupart des questions ?',
      options: ['La personne que vous rencontrez', 'Vous', 'Personne : on bavarde'],
      right: 1,
      why: 'Vous avez demandé l’entretien, c’est donc vous qui le menez. C’est la grande différence avec l’embauche.',
    },
    {
      key: 'opening',
      text: 'En pleine conversation, la personne dit qu’elle recrute. Que faites-vous ?',
      options: [
        'Je demande comment postuler, puisqu’elle en parle',
        'Je dis que la nouvelle me fait plaisir et que je suis là pour apprendre',
        'Je donne le CV que j’avais pris au cas où',
      ],
      right: 1,
      why: 'Vous avez promis que ce n’était pas pour un emploi. C’est parce que vous tenez parole qu’on vous parle librement, et on s’en souviendra.',
    },
    {
      key: 'first-person',
      text: 'À qui vaut-il mieux demander d’abord ?',
      options: [
        'À la direction de la plus grande entreprise',
        'À quelqu’un que je connais, ou qu’une connaissance peut me nommer',
        'À qui a le plus beau profil en ligne',
      ],
      right: 1,
      why: 'Un nom donné par quelqu’un ouvre les portes, et une première conversation facile donne du courage pour la suivante.',
    },
    {
      key: 'the-request',
      text: 'Que dit votre demande ?',
      options: [
        'Qu’il me faut bientôt un emploi',
        'Tout mon parcours',
        'Qui je suis, que je veux apprendre et non postuler, et que vingt minutes suffisent',
      ],
      right: 2,
      why: 'On accepte volontiers ce qui est petit et clair : qui vous êtes, ce que vous voulez, et que cela a une fin.',
    },
    {
      key: 'a-no',
      text: 'Quelqu’un n’a pas le temps. Quelle est la bonne réponse ?',
      options: [
        'Remercier et demander qui d’autre fait ce travail',
        'Expliquer que c’est important pour ma note',
        'Rappeler chaque jour',
      ],
      right: 0,
      why: 'Un non ne coûte rien et peut encore donner un nom. Remerciez, demandez, continuez.',
    },
    {
      key: 'afterwards',
      text: 'Quand remerciez-vous par écrit ?',
      options: [
        'À la fin de la session',
        'Seulement si c’était utile',
        'Le lendemain au plus tard, chaque fois',
      ],
      right: 2,
      why: 'On vous a donné du temps. Quelques lignes le jour même restent ; un mois plus tard, elles auraient l’air d’un oubli.',
    },
  ],
  pledge: `Je demande à des personnes de leur temps pour connaître leur travail. Je ne leur demande pas d’emploi.

Je le dirai en demandant. Je m’en tiendrai aux minutes demandées. Je ne parlerai pas d’un emploi pour moi et je ne laisserai pas de CV ; si l’on m’en demande un spontanément, je le noterai.

Ce qu’on me dit, je m’en servirai pour ce travail, avec respect pour ces personnes. Je remercierai chacune par écrit.`,
};
