import { addSource } from '../editor/addSource';
import { runSuites } from '../editor/run';
import { common } from '../editor/suite';

export const run = (): Promise<void> =>
  runSuites(() =>
    describe('in the web worker’s extension host', () => {
      common();
      addSource();
    }),
  );
