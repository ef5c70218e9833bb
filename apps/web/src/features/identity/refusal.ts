import { SIGN_ON_REFUSALS } from '@firsthand/contracts';
import { useText } from '../../shared/intl/text.tsx';

/** Why somebody who came back from their institution's sign-on was not let in; the name comes from the address. */
export function useRefusalText(): (refused: string) => string {
  const t = useText();
  return (refused) =>
    t(`identity.refused.${SIGN_ON_REFUSALS.find((each) => each === refused) ?? 'NOT_VOUCHED'}`);
}
