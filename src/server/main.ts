// One bundle for both hosts, since they share nearly everything: each brings its own connection, files and hashes.

if (typeof process === 'object' && process.versions?.node) void import('./node');
else void import('./browser');
