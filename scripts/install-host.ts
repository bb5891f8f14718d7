import { installHost } from './lib/install';

// Installs the VS Code that the tests run in, unless it is there already.
installHost();
