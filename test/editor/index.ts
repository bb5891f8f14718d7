import { addSource } from './addSource';
import { addSourceFromWeb } from './addSourceWeb';
import { dropSource } from './dropSource';
import { neighbours } from './neighbours';
import { nodeOnly } from './node';
import { recheckSources } from './recheck';
import { runSuites } from './run';
import { sourceEdits } from './sourceEdits';
import { common } from './suite';
import { untrusted } from './untrusted';
import { views } from './views';
import { writing } from './writing';

export const run = (): Promise<void> =>
  runSuites(() => {
    describe('in Node’s extension host', () => {
      common();
      views();
      nodeOnly();
      neighbours();
      addSource();
      addSourceFromWeb();
      dropSource();
      recheckSources();
      sourceEdits();
      untrusted();
      writing();
    });
  });
