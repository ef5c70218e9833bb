/** The part of d3-force that the network's layout uses; the package brings no types. */
declare module 'd3-force' {
  export interface Node {
    x: number;
    y: number;
    fx?: number;
    fy?: number;
  }
  interface Force {
    strength(strength: number): this;
  }
  interface LinkForce<N extends Node> extends Force {
    id(of: (node: N) => string): this;
    distance(distance: number): this;
  }
  interface CollideForce extends Force {
    iterations(iterations: number): this;
  }
  interface ManyBodyForce extends Force {
    distanceMax(distance: number): this;
  }
  interface Simulation {
    force(name: string, force: Force): this;
    alphaDecay(decay: number): this;
    stop(): this;
    tick(iterations: number): this;
  }
  export function forceSimulation<N extends Node>(nodes: N[]): Simulation;
  export function forceLink<N extends Node>(links: { source: string; target: string }[]): LinkForce<N>;
  export function forceManyBody(): ManyBodyForce;
  export function forceCollide(radius: number): CollideForce;
  export function forceRadial<N extends Node>(radius: (node: N) => number, x: number, y: number): Force;
}
