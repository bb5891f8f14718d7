/** The few assertions that the suites use, for the worker, where Node's `assert` isn't there. */
class AssertionError extends Error {}

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

function assert(value: unknown, message = `${show(value)} is not truthy`): asserts value {
  if (!value) throw new AssertionError(message);
}

export default Object.assign(assert, {
  ok: assert,
  equal(actual: unknown, expected: unknown, message = `${show(actual)} is not ${show(expected)}`): void {
    assert(Object.is(actual, expected), message);
  },
  deepEqual(actual: unknown, expected: unknown, message = `${show(actual)} is not ${show(expected)}`): void {
    assert(show(actual) === show(expected), message);
  },
  match(actual: string, pattern: RegExp, message = `${show(actual)} does not match ${String(pattern)}`): void {
    assert(pattern.test(actual), message);
  },
});
