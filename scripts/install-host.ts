import { installHost, installNode } from './lib/install';

// Installs the VS Code that the tests run in, and the other Node that the command line is tried with, unless they are there already.
installHost();
installNode(22);
