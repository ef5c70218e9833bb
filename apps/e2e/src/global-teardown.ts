/** Jest takes a teardown from a file of its own only. */
export { closeNursery as default } from './planted.ts';
