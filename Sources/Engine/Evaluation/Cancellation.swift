/// The sign that the user pressed Ctrl-C while a query ran.
package struct Interrupted: Error, Equatable, Sendable {
  package init() {}
}

/// Asks whether a query is to stop; asked between columns and every few thousand rows.
package struct Cancellation: Sendable {
  private let isRequested: @Sendable () -> Bool

  package init(_ isRequested: @escaping @Sendable () -> Bool) { self.isRequested = isRequested }

  package static let never = Cancellation { false }

  /// Whether it was asked for.
  package var isCancelled: Bool { isRequested() }

  func check() throws(Interrupted) { if isRequested() { throw Interrupted() } }
}
