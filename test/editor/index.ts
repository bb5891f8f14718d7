import { addSource } from './addSource';
import { nodeOnly } from './node';
import { runSuites } from './run';
import { common } from './suite';

export const run = (): Promise<void> =>
  runSuites(() => {
    describe('in Node’s extension host', () => {
      common();
      nodeOnly();
      addSource();
    });
  });
