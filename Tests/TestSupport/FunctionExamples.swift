import Engine

/// The functions of the language, for tests of what does not know the engine.
package enum FunctionExamples {
  /// A query with each function.
  package static let queries = FunctionEntry.all.map(\.example)
}
