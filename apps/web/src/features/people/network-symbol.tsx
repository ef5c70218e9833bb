import type { NetworkState } from '@firsthand/contracts';
import classes from './network.module.css';

/** A state is told by shape as much as by colour. Drawn around the origin, some twelve units in radius. */
const SHAPES: Record<NetworkState, string> = {
  NOT_ASKED: 'M0-11A11 11 0 1 1 0 11A11 11 0 1 1 0-11Z',
  WAITING: 'M0-13.5 13.5 0 0 13.5-13.5 0Z',
  AGREED: 'M-7-11H7Q11-11 11-7V7Q11 11 7 11H-7Q-11 11-11 7V-7Q-11-11-7-11Z',
  INTERVIEWED: 'M-6.5-11.5H6.5L13 0 6.5 11.5H-6.5L-13 0Z',
  DECLINED: 'M-12.5-9.5H12.5L0 12.5Z',
  DO_NOT_CONTACT: 'M-5-12H5L12-5V5L5 12H-5L-12 5V-5Z',
};

/** What stands inside, for those who see no colours and few shapes. */
const SIGNS: Partial<Record<NetworkState, string>> = {
  INTERVIEWED: 'M-5 .5-1.5 4 5.5-4',
  DO_NOT_CONTACT: 'M-6 0H6',
  WAITING: 'M0-4.5V0L3 2.5',
};

export function StateShape({ state }: { state: NetworkState }) {
  const sign = SIGNS[state];
  return (
    <g className={classes.shape} data-state={state}>
      <path d={SHAPES[state]} />
      {sign && <path className={classes.sign} d={sign} />}
    </g>
  );
}

/** The state's shape beside its word. */
export function StateIcon({ state }: { state: NetworkState }) {
  return (
    <svg className={classes.icon} viewBox="-15 -15 30 30" aria-hidden>
      <StateShape state={state} />
    </svg>
  );
}

/** Beside the node: a bar, because the way ends here. */
export function DeadEndMark() {
  return <path className={classes.deadEnd} d="M-9 0H9M-9-4V4M9-4V4" />;
}

/** The referrer still waits to hear, or has heard: an arrow back, or a tick. */
export function LoopMark({ closed }: { closed: boolean }) {
  return (
    <g className={classes.loop} data-closed={closed || undefined}>
      <circle r={7.5} />
      <path d={closed ? 'M-3.2.2-1 2.6 3.4-2.4' : 'M-.6-3.6-3.4-.8-.6 2M-3.2-.8H1.4Q3.6-.8 3.6 1.4V3'} />
    </g>
  );
}

export function MarkIcon({ mark }: { mark: 'DEAD_END' | 'OPEN' | 'CLOSED' }) {
  return (
    <svg className={classes.icon} viewBox="-12 -12 24 24" aria-hidden>
      {mark === 'DEAD_END' ? <DeadEndMark /> : <LoopMark closed={mark === 'CLOSED'} />}
    </svg>
  );
}
