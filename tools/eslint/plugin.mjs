import actorOrTx from './actor-or-tx.mjs';
import guardedResolver from './guarded-resolver.mjs';
import noClockInCore from './no-clock-in-core.mjs';
import noCrossFeature from './no-cross-feature.mjs';
import noRawRepository from './no-raw-repository.mjs';
import noUntranslatedText from './no-untranslated-text.mjs';
import nounOrder from './noun-order.mjs';

export default {
  rules: {
    'actor-or-tx': actorOrTx,
    'guarded-resolver': guardedResolver,
    'no-clock-in-core': noClockInCore,
    'no-cross-feature': noCrossFeature,
    'no-raw-repository': noRawRepository,
    'no-untranslated-text': noUntranslatedText,
    'noun-order': nounOrder,
  },
};
