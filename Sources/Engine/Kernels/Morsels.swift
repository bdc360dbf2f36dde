import Cores
import Synchronization

/// Work on many rows, cut into morsels that the cores take one after another.
///
/// Morsel-driven parallelism: Leis, Boncz, Kemper and Neumann 2014. What each morsel gives is put
/// together in the order of the rows, so that an answer does not depend on the number of cores: sums
/// of decimals are the same everywhere.
enum Morsels {
  /// The rows of a morsel, unless a test wants others. A multiple of 64: no two morsels share a word
  /// of a `RowSet`.
  @TaskLocal static var rowCount = 1 << 16

  /// Does the work of each morsel, several at a time where there are several.
  ///
  /// - Returns: What each gives, in the order of the rows; nothing for no rows.
  /// - Throws: `Interrupted` where the user cancelled, after the morsels that were begun.
  static func map<Part>(
    _ count: Int, of size: Int = rowCount, _ cancellation: Cancellation,
    _ work: (Range<Int>) -> Part
  ) throws(Interrupted) -> [Part] {
    guard count > size else {
      try cancellation.check()
      return count == 0 ? [] : [work(0..<count)]
    }
    let queue = Queue(count: count, size: size)
    let parts = [Part?](unsafeUninitializedCapacity: queue.morselCount) { parts, filled in
      parts.initialize(repeating: nil)
      filled = queue.morselCount
      let parts = parts
      // Each place is written once, by whoever has taken the morsel.
      Cores.perform(min(Cores.count, queue.morselCount)) { _ in
        while let morsel = queue.next(cancellation) { parts[morsel.number] = work(morsel.rows) }
      }
    }
    if queue.isStopped { throw Interrupted() }
    return parts.compactMap(\.self)
  }

  /// The morsels that nobody has taken yet.
  private final class Queue: Sendable {
    let morselCount: Int
    private let count: Int
    private let size: Int
    private let taken = Atomic<Int>(0)
    private let stop = Atomic<Bool>(false)

    init(count: Int, size: Int) {
      self.count = count
      self.size = size
      morselCount = (count + size - 1) / size
    }

    var isStopped: Bool { stop.load(ordering: .relaxed) }

    func next(_ cancellation: Cancellation) -> (number: Int, rows: Range<Int>)? {
      if cancellation.isCancelled { stop.store(true, ordering: .relaxed) }
      let number = taken.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < morselCount, !isStopped else { return nil }
      return (number, number * size..<min((number + 1) * size, count))
    }
  }

  /// Does work on each morsel that gives nothing.
  static func forEach(
    _ count: Int, of size: Int = rowCount, _ cancellation: Cancellation,
    _ work: (Range<Int>) -> Void
  ) throws(Interrupted) {
    _ = try map(count, of: size, cancellation, work)
  }

  /// The value of each place, which is found for several morsels at a time.
  @inline(__always)
  static func values<Item: BitwiseCopyable>(
    _ count: Int, _ cancellation: Cancellation, _ value: (_ place: Int) -> Item
  ) throws(Interrupted) -> [Item] {
    // `unsafeUninitializedCapacity` does not pass a typed error on.
    var interruption: Interrupted?
    let values = [Item](unsafeUninitializedCapacity: count) { values, filled in
      let values = values
      do throws(Interrupted) {
        try forEach(count, cancellation) { places in
          for place in places { values[place] = value(place) }
        }
        filled = count
      } catch { interruption = error }
    }
    if let interruption { throw interruption }
    return values
  }
}
