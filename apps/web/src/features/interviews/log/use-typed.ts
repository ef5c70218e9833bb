import { useState } from 'react';

/**
 * A field that shows what is being typed, not what was kept of it: the server tidies spaces away while one is still
 * typing. `late` keeps it when the field is left, for figures that mean something else half-typed.
 */
export function useTyped<Value>(kept: Value, keep: (value: Value) => void, late = false) {
  const [typed, setTyped] = useState<{ value: Value } | null>(null);
  return {
    value: typed ? typed.value : kept,
    change: (value: Value) => {
      setTyped({ value });
      if (!late) keep(value);
    },
    leave: () => {
      if (late && typed) keep(typed.value);
      setTyped(null);
    },
  };
}
