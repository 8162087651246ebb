export * from './core/domain.ts';
export * from './core/event.ts';
export * from './core/problem.ts';
export * from './core/route.ts';
