// All that `expect` asks of jest-util, which as a whole runs in Node only.
exports.isPromise = (value) => typeof value?.then === "function";
