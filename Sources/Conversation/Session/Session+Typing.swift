import Engine

extension Session {
  /// Asks what a key asks for, but waits for no database that is slow or gone.
  ///
  /// - Parameter otherwise: What there is without it.
  package func whileTyping<Value>(
    _ ask: () -> Value, otherwise: @autoclosure () -> Value
  ) -> Value {
    workspace.whileTyping(ask, otherwise: otherwise())
  }
}
