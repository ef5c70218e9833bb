import { useText } from '../../shared/intl/text.tsx';
import type { Acquaintance } from './network-query.ts';
import { StateIcon } from './network-symbol.tsx';
import classes from './network.module.css';

/** Where somebody stands: the shape the picture uses, and the word. */
export function StateWord({
  person: { state, practice },
}: {
  person: Pick<Acquaintance, 'state' | 'practice'>;
}) {
  const t = useText();
  return (
    <span className={classes.state}>
      <StateIcon state={state} />
      {t(`network.state.${state}`)}
      {practice && ` (${t('people.practice')})`}
    </span>
  );
}
