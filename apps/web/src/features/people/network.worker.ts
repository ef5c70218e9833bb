/** Lays the network out beside the page, so that three hundred people do not hold it up. */
import { layOut, type Spot } from './network-layout.ts';

addEventListener('message', ({ data }: MessageEvent<{ turn: number; people: Spot[] }>) => {
  postMessage({ turn: data.turn, places: layOut(data.people) });
});
