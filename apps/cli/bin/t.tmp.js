import module from 'node:module';

const t = [performance.now()];
module.enableCompileCache?.();
t.push(performance.now());
const { run } = await import('../dist/run.js');
t.push(performance.now());
await run(process);
t.push(performance.now());
console.error(t.map((x) => x.toFixed(1)).join(' '));
