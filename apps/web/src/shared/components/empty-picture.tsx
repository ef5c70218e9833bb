import classes from './states.module.css';

export type PictureName = 'people' | 'grid' | 'writing' | 'list' | 'quiet' | 'lost';

/** Small line drawings in the tenant's accent; decoration only. */
export function EmptyPicture({ name }: { name: PictureName }) {
  return (
    <svg className={classes.picture} viewBox="0 0 120 80" fill="none" aria-hidden>
      {PICTURES[name]}
    </svg>
  );
}

const PICTURES = {
  people: (
    <>
      <path d="M38 40 60 26M60 26l24 12M38 40l20 22M84 38 72 60" data-line />
      <circle cx="60" cy="24" r="11" data-fill />
      <circle cx="34" cy="42" r="9" data-tint />
      <circle cx="88" cy="40" r="9" data-tint />
      <circle cx="64" cy="64" r="9" data-dash />
    </>
  ),
  grid: (
    <>
      <path d="M14 28h20M14 54h16" data-line />
      <circle cx="54" cy="28" r="10" data-fill />
      <path d="m49.500 28 3.200 3.200 6-6.200" data-mark />
      <circle cx="80" cy="28" r="10" data-tint />
      <circle cx="106" cy="28" r="10" data-dash />
      <circle cx="54" cy="54" r="10" data-tint />
      <circle cx="80" cy="54" r="10" data-dash />
      <circle cx="106" cy="54" r="10" data-dash />
    </>
  ),
  writing: (
    <>
      <rect x="32" y="10" width="50" height="60" rx="6" data-paper />
      <path d="M42 26h30M42 36h30M42 46h18" data-line />
      <path d="m70 60 22-24 7 6.500L77 66l-8.500 2z" data-fill />
    </>
  ),
  list: (
    <>
      <rect x="22" y="12" width="76" height="16" rx="5" data-tint />
      <rect x="22" y="34" width="76" height="16" rx="5" data-paper />
      <rect x="22" y="56" width="76" height="16" rx="5" data-dash />
      <circle cx="32" cy="20" r="3.500" data-fill />
      <path d="M42 20h36M42 42h26" data-line />
    </>
  ),
  quiet: (
    <>
      <path d="M42 56c5-6 4-12 5-19 1-8 6-13 13-13s12 5 13 13c1 7 0 13 5 19z" data-tint />
      <path d="M54 60a6 6 0 0 0 12 0M60 24v-6" data-line />
      <path d="M84 22h9l-9 10h9M98 12h6l-6 7h6" data-line />
    </>
  ),
  lost: (
    <>
      <path d="M20 62c18-26 24 8 42-14s20-26 38-24" data-dash />
      <circle cx="20" cy="62" r="5" data-fill />
      <path d="m94 18 12 12m0-12L94 30" data-line />
    </>
  ),
} satisfies Record<PictureName, React.ReactNode>;
