/// The sign that a query stopped before its end.
package struct Interrupted: Error, Equatable, Sendable {
  package let reason: Reason

  package enum Reason: Equatable, Sendable {
    /// Somebody asked for it: the user by Ctrl-C, or who watches over limits.
    case request
    /// A stage would have made more rows than rows can be counted.
    case tooManyRows(stage: String)
    /// A picture would have more marks than anybody could see, or a browser open.
    case tooManyMarks(Int)
    /// A condition leaves more rows to be decided here than may be read from the database that holds them.
    case tooManyServed(limit: Int)
  }

  package init(_ reason: Reason = .request) { self.reason = reason }

  /// The most rows that a stage may make: their numbers have 32 bits.
  package static let mostRows = Int(Int32.max)

  /// The most marks that a picture may have.
  package static let mostMarks = 50_000

  /// Stops a picture that would have too many marks.
  static func unlessDrawable(_ marks: Int) throws(Interrupted) {
    if marks > mostMarks { throw Interrupted(.tooManyMarks(marks)) }
  }

  /// Stops a query of which a stage would make too many rows.
  static func unlessCountable(_ rows: Int, of stage: String) throws(Interrupted) {
    if rows > mostRows { throw Interrupted(.tooManyRows(stage: stage)) }
  }
}

/// Asks whether a query is to stop; every loop over rows asks at least at every 1024th.
package struct Cancellation: Sendable {
  private let isRequested: @Sendable () -> Bool

  package init(_ isRequested: @escaping @Sendable () -> Bool) { self.isRequested = isRequested }

  package static let never = Cancellation { false }

  /// Whether it was asked for.
  package var isCancelled: Bool { isRequested() }

  func check() throws(Interrupted) { if isRequested() { throw Interrupted() } }
}

// Loops over rows.
extension Cancellation {
  /// Asks at every 1024th step of a loop.
  @inline(__always)
  func check(at step: Int) throws(Interrupted) { if step & 1023 == 0 { try check() } }

  /// The value of each element.
  @inline(__always)
  func map<Element, Item>(
    _ elements: [Element], _ value: (Element) throws(Interrupted) -> Item
  ) throws(Interrupted) -> [Item] {
    var values: [Item] = []
    values.reserveCapacity(elements.count)
    do throws(Interrupted) {
      for (step, element) in elements.enumerated() {
        try check(at: step)
        values.append(try value(element))
      }
    } catch {
      Discard.later(&values)
      throw error
    }
    return values
  }

  /// The elements in an order.
  func sorted<Element>(
    _ elements: [Element], by precedes: (Element, Element) -> Bool
  ) throws(Interrupted) -> [Element] {
    var step = 0
    do {
      return try elements.sorted { left, right in
        step &+= 1
        try check(at: step)
        return precedes(left, right)
      }
    } catch { throw Interrupted() }
  }
}
